using System.Text.Json.Serialization;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Contract;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Converters;

/// <summary>A converter for each public type that stands in the contract.</summary>
internal static class ContractConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } = [.. Objects(), .. Judgements(), .. Scalars(), .. Vocabularies()];

    private static JsonConverter[] Objects() =>
    [
        new ContractConverter<SendReport>(ReportJson.ReadVersioned, ReportJson.Write),
        new ContractConverter<SourceDocument>(DocumentJson.Read, DocumentJson.Write),
        new ContractConverter<TextIdentity>(TextIdentityJson.Read, TextIdentityJson.Write),
        new ContractConverter<Inspection>(InspectionJson.Read, InspectionJson.Write),
        new ContractConverter<Partnership>(PartnershipJson.Read, PartnershipJson.Write),
        new ContractConverter<LocalAreaReference>(LocalAreaJson.Read, LocalAreaJson.Write),
        new ContractConverter<LocalAuthorityDetails>(LocalAuthorityJson.Read, LocalAuthorityJson.Write),
        new ContractConverter<IntegratedCareBoardDetails>(IntegratedCareBoardJson.Read, IntegratedCareBoardJson.Write),
        new ContractConverter<LeadOfficer>(LeadOfficerJson.Read, LeadOfficerJson.Write),
        new ContractConverter<NamedBody>(NamedBodyJson.Read, NamedBodyJson.Write),
        new ContractConverter<PreviousInspection>(PreviousInspectionJson.Read, PreviousInspectionJson.Write),
        new ContractConverter<FollowUp>(FollowUpJson.Read, FollowUpJson.Write),
        new ContractConverter<TeamMember>(TeamMemberJson.Read, TeamMemberJson.Write),
        new ContractConverter<CitedText>(CitedTextJson.Read, CitedTextJson.Write),
        new ContractConverter<Finding>(FindingJson.Read, FindingJson.Write),
        new ContractConverter<Investment>(InvestmentJson.Read, InvestmentJson.Write),
        new ContractConverter<SchoolPlaces>(PlacesJson.Read, PlacesJson.Write),
        new ContractConverter<Statement>(StatementJson.Read, StatementJson.Write),
        new ContractConverter<Speaker>(SpeakerJson.Read, SpeakerJson.Write),
        new ContractConverter<NarrativeSection>(NarrativeSectionJson.Read, NarrativeSectionJson.Write),
        new ContractConverter<Diagnostic>(DiagnosticJson.Read, DiagnosticJson.Write),
        new ContractConverter<TextSpan>(SpanJson.Read, SpanJson.Write),
        new ContractConverter<Money>(MoneyJson.Read, MoneyJson.Write),
    ];

    private static JsonConverter[] Judgements() =>
    [
        new ContractConverter<Judgement>(JudgementJson.Read, JudgementJson.Write),
        new ContractConverter<FullInspectionJudgement>(JudgementJson.Read<FullInspectionJudgement>, JudgementJson.Write),
        new ContractConverter<MonitoringInspectionJudgement>(JudgementJson.Read<MonitoringInspectionJudgement>, JudgementJson.Write),
        new ContractConverter<LocalAreaInspectionJudgement>(JudgementJson.Read<LocalAreaInspectionJudgement>, JudgementJson.Write),
        new ContractConverter<RevisitJudgement>(JudgementJson.Read<RevisitJudgement>, JudgementJson.Write),
        new ContractConverter<UnrecognisedJudgement>(JudgementJson.Read<UnrecognisedJudgement>, JudgementJson.Write),
    ];

    private static JsonConverter[] Scalars() =>
    [
        new ScalarConverter<PartialDate>(Expected.Date),
        new ScalarConverter<DateSpan>(Expected.Dates),
        new ScalarConverter<DocumentPart>(Expected.Part),
        new ScalarConverter<LaCode>(Expected.LaCode),
        new ScalarConverter<GssCode>(Expected.GssCode),
        new ScalarConverter<OdsCode>(Expected.OdsCode),
        new ScalarConverter<OfstedUrn>(Expected.OfstedUrn),
    ];

    private static JsonConverter[] Vocabularies() =>
    [
        Open<DocumentKind>(), Open<InspectionFramework>(), Open<InspectionActivity>(), Open<FindingKind>(), Open<FollowUpKind>(), Open<Sector>(),
        new ClosedConverter<Inspectorate>(), new ClosedConverter<FullInspectionOutcome>(), new ClosedConverter<MonitoringAction>(),
        new ClosedConverter<WrittenStatementOfAction>(), new ClosedConverter<RevisitProgress>(), new ClosedConverter<Comparison>(), new ClosedConverter<Voice>(),
        new ClosedConverter<Qualifier>(), new ClosedConverter<SpendingNature>(), new ClosedConverter<DeliveryStatus>(), new ClosedConverter<DiagnosticSeverity>(),
    ];

    private static ScalarConverter<T> Open<T>() where T : struct, IOpenVocabulary<T> => new($"the name of {VocabularyNames<T>.Title}");
}
