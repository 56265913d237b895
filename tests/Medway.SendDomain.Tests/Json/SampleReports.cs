using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests.Json;

/// <summary>A report with every member of the contract filled, and the leanest there is.</summary>
internal static class SampleReports
{
    public static SendReport Lean { get; } = new()
    {
        Document = new SourceDocument { Kind = DocumentKind.NewsItem, MediaType = "text/plain" },
        Inspection = new Inspection(),
    };

    public static SendReport Full { get; } = new()
    {
        Document = new SourceDocument
        {
            Name = "folder/Été’s report.txt",
            Kind = DocumentKind.NewsItem,
            Part = new DocumentPart(1, 2),
            Title = "Area SEND inspection of Medway",
            PublishedOn = PartialDate.Parse("2024-04-02"),
            MediaType = "text/plain",
            Text = TextIdentity.Of("The text."),
        },
        Inspection = new Inspection
        {
            Framework = InspectionFramework.AreaSend2023,
            Activity = InspectionActivity.FullInspection,
            Inspectorates = [Inspectorate.Ofsted, Inspectorate.CareQualityCommission],
            OnSite = DateSpan.Parse("2024-02-05/2024-02-09"),
            ReportPublishedOn = PartialDate.Parse("2024-04"),
            Partnership = Partnership,
            PreviousInspections = [new PreviousInspection { Activity = InspectionActivity.Revisit, Dates = DateSpan.Parse("2019-12"), At = [new TextSpan(20, 30)] }],
            Judgement = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent, ComparedWithPrevious = Comparison.Improved, At = [new TextSpan(1, 2, 3)] },
            FollowUps = [new FollowUp { Kind = FollowUpKind.FullInspection, Within = Period.FromMonths(18), Approximate = true, Due = DateSpan.Parse("2025/.."), At = [new TextSpan(5, 6)] }],
            Team = [new TeamMember { Name = "Jo Bloggs", Honorific = "Dr", Inspectorate = Inspectorate.Ofsted, Role = "HMI", Lead = true, At = [new TextSpan(7, 8, 9)] }],
            LegalBasis = new CitedText { Text = "section 20(1)(a)", At = [new TextSpan(9, 10)] },
        },
        Findings =
        [
            new Finding { Kind = FindingKind.Strength, Text = "“Leaders” listen\nwell", At = [new TextSpan(11, 12), new TextSpan(13, 14)] },
            new Finding
            {
                Kind = FindingKind.AreaForPriorityAction, Text = "act:", Points = ["a", "b"], ResponsibleBodies = ["Medway Council"],
                Voice = Voice.Speaker, Speaker = "Adam Price", At = [new TextSpan(15, 16)],
            },
        ],
        Investments =
        [
            new Investment
            {
                Amount = Money.FromPounds(17_000_000), Qualifier = Qualifier.MoreThan, Nature = SpendingNature.Capital, Status = DeliveryStatus.Made,
                Every = Period.FromYears(1), Over = Period.FromYears(2), During = DateSpan.Parse("2021/.."), Total = true, Purpose = "places", Results = ["260 places"],
                At = [new TextSpan(17, 18)],
            },
            new Investment { Amount = Money.FromPence(59_650), Purpose = "short breaks", At = [new TextSpan(19, 20)] },
        ],
        Places = [new SchoolPlaces { Count = 260, Of = "specialist places", Qualifier = Qualifier.Approximately, Additional = true, Status = DeliveryStatus.Made, Investment = 0, At = [new TextSpan(21, 22)] }],
        Statements =
        [
            new Statement
            {
                Speakers = [new Speaker { Name = "Adam Price", Honorific = "Cllr", Honours = "OBE", Role = "Portfolio Holder", Organisation = "Medway Council" }, new Speaker { Organisation = "The forum" }],
                Text = "We are pleased.", At = [new TextSpan(23, 24)],
            },
        ],
        Narrative = [new NarrativeSection { Heading = "Information", Text = "One.\nTwo.", At = [new TextSpan(25, 26)] }],
        Evidence = new Dictionary<string, IReadOnlyList<TextSpan>> { ["/document/publishedOn"] = [new TextSpan(11, 34)], ["/inspection/activity"] = [] },
        Diagnostics = [new Diagnostic { Code = "SEND0203", Severity = DiagnosticSeverity.Warning, Message = "Two dates.", At = [new TextSpan(1, 3)], Path = "/a", Line = 4, Byte = 7 }],
    };

    private static Partnership Partnership => new()
    {
        LocalArea = new LocalAreaReference
        {
            Name = "Medway",
            LaCode = LaCode.Parse("887"),
            GssCode = GssCode.Parse("E06000035"),
            OfstedUrn = OfstedUrn.Parse("80522"),
            Region = "South East",
            OfstedRegion = "South East",
            At = [new TextSpan(176, 182)],
        },
        LocalAuthority = new LocalAuthorityDetails
        {
            Name = "Medway Council",
            LeadOfficer = new LeadOfficer { Name = "Lee-Anne Farach", Title = "Director of Children’s Services" },
            Website = "www.medway.gov.uk",
            Address = "Gun Wharf",
            At = [new TextSpan(1, 2)],
        },
        IntegratedCareBoards = [new IntegratedCareBoardDetails { Name = "NHS Kent and Medway Integrated Care Board", OdsCode = OdsCode.Parse("QKS"), At = [new TextSpan(3, 4)] }],
        ParentCarerForum = new NamedBody { Name = "Medway Parents and Carers Forum", At = [new TextSpan(5, 6)] },
        Others = [new NamedBody { Name = "A trust", At = [new TextSpan(7, 8)] }],
        Sectors = [Sector.Education, Sector.SocialCare],
    };
}
