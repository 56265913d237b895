using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests;

/// <summary>All generators of the tests: values of the field, and whole reports made of them.</summary>
public static class Generators
{
    private static readonly string[] Pieces =
        ["a", "SEND", " ", "\n", "\t", "\"", "\\", "/", "~", "’", "'", "“", "£17m", "é", "–", "<", "&", "\u0001", "\u007f", "\u2028", "ﷺ", "𝒳", "😀", "\ufeff", "0", "null", "{", "]"];

    public static Arbitrary<SendReport> SendReports() => Reports.ToArbitrary();

    public static Arbitrary<DateSpan> DateSpans() => Spans.ToArbitrary();

    public static Arbitrary<PartialDate> PartialDates() => Dates.ToArbitrary();

    public static Arbitrary<Money> Sums() => Pounds.ToArbitrary();

    public static Gen<string> Texts { get; } = Gen.Sized(size => from count in Gen.Choose(0, Math.Min(size, 12)) from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count) select string.Concat(pieces));

    public static Gen<PartialDate> Dates { get; } =
        from year in Gen.OneOf(Gen.Choose(2010, 2030), Gen.Choose(1, 9999))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
        from exactness in Gen.Choose(0, 2)
        select exactness switch { 0 => new PartialDate(year), 1 => new PartialDate(year, month), _ => new PartialDate(year, month, day) };

    public static Gen<DateSpan> Spans { get; } =
        from first in Dates
        from second in Dates
        from form in Gen.Choose(0, 2)
        select form switch
        {
            0 => new DateSpan(first),
            1 => new DateSpan(first, null),
            _ when DateSpan.AreInOrder(first, second) => new DateSpan(first, second),
            _ => DateSpan.AreInOrder(second, first) ? new DateSpan(second, first) : new DateSpan(first),
        };

    public static Gen<Period> Periods { get; } =
        from count in Gen.Choose(1, 40)
        from rest in Gen.Choose(0, 11)
        from unit in Gen.Choose(0, 4)
        select unit switch
        {
            0 => Period.FromYears(count),
            1 => Period.FromMonths(count),
            2 => Period.FromWeeks(count),
            3 => Period.FromDays(count),
            _ => Period.FromYears(count) + Period.FromMonths(rest + 1),
        };

    public static Gen<Money> Pounds { get; } = from scale in Gen.Elements(1, 10, 100, 1_000_000) from count in Gen.Choose(0, int.MaxValue) select Money.FromPence((long)count * scale);

    public static Gen<IReadOnlyList<TextSpan>> At { get; } = Many(
        from start in Gen.Choose(0, 100_000)
        from length in Gen.Choose(0, 500)
        from page in Gen.Choose(0, 20)
        select new TextSpan(start, start + length, page == 0 ? null : page));

    private static Gen<Speaker> Speakers { get; } =
        from name in Maybe(Texts)
        from honorific in Maybe(Texts)
        from honours in Maybe(Texts)
        from role in Maybe(Texts)
        from organisation in Maybe(Texts)
        select new Speaker { Name = name, Honorific = honorific, Honours = honours, Role = role, Organisation = organisation };

    private static Gen<Statement> Statements { get; } =
        from speakers in Many(Speakers) from text in Texts from at in At select new Statement { Speakers = speakers, Text = text, At = at };

    private static Gen<Finding> Findings { get; } =
        from kind in Open(FindingKind.Known, "excellence", FindingKind.Parse)
        from text in Texts
        from points in Many(Texts)
        from bodies in Many(Texts)
        from voice in Closed<Voice>()
        from speaker in Maybe(Texts)
        from at in At
        select new Finding { Kind = kind, Text = text, Points = points, ResponsibleBodies = bodies, Voice = voice, Speaker = speaker, At = at };

    private static Gen<Investment> Investments { get; } =
        from amount in MaybeValue(Pounds)
        from qualifier in MaybeValue(Closed<Qualifier>())
        from nature in MaybeValue(Closed<SpendingNature>())
        from status in MaybeValue(Closed<DeliveryStatus>())
        from every in Maybe(Periods)
        from over in Maybe(Periods)
        from during in MaybeValue(Spans)
        from total in Flags
        from purpose in Maybe(Texts)
        from results in Many(Texts)
        from at in At
        select new Investment
        {
            Amount = amount,
            Qualifier = qualifier,
            Nature = nature,
            Status = status,
            Every = every,
            Over = over,
            During = during,
            Total = total,
            Purpose = purpose,
            Results = results,
            At = at,
        };

    private static Gen<SchoolPlaces> Places { get; } =
        from count in Gen.Choose(1, 5000)
        from of in Maybe(Texts)
        from qualifier in MaybeValue(Closed<Qualifier>())
        from additional in Flags
        from status in MaybeValue(Closed<DeliveryStatus>())
        from investment in MaybeValue(Gen.Choose(0, 9))
        from at in At
        select new SchoolPlaces { Count = count, Of = of, Qualifier = qualifier, Additional = additional, Status = status, Investment = investment, At = at };

    private static Gen<Judgement> Judgements { get; } =
        from leaf in Gen.OneOf(
            Closed<FullInspectionOutcome>().Select(outcome => (Judgement)new FullInspectionJudgement { Outcome = outcome }),
            Closed<MonitoringAction>().Select(action => (Judgement)new MonitoringInspectionJudgement { Action = action }),
            from statement in Closed<WrittenStatementOfAction>()
            from count in MaybeValue(Gen.Choose(0, 14))
            select (Judgement)new LocalAreaInspectionJudgement { WrittenStatementOfAction = statement, WeaknessesIdentified = count },
            from progress in Closed<RevisitProgress>()
            from made in MaybeValue(Gen.Choose(0, 7))
            from rest in MaybeValue(Gen.Choose(0, 7))
            select (Judgement)new RevisitJudgement { Progress = progress, WeaknessesIdentified = made + rest, WeaknessesSufficient = made, WeaknessesInsufficient = rest },
            Gen.Elements("""{"a":[1,2.50,null]}""", "\"text\"", "17").Select(text =>
                (Judgement)new UnrecognisedJudgement(InspectionActivity.Parse("themedVisit"), [KeyValuePair.Create("view", text)])))
        from compared in MaybeValue(Closed<Comparison>())
        from at in At
        select leaf with { ComparedWithPrevious = compared, At = at };

    private static Gen<LeadOfficer> Officers { get; } = from name in Texts from title in Maybe(Texts) select new LeadOfficer { Name = name, Title = title };

    private static Gen<NamedBody> Bodies { get; } = from name in Texts from at in At select new NamedBody { Name = name, At = at };

    private static Gen<LocalAreaReference> Areas { get; } =
        from name in Texts
        from la in MaybeValue(Gen.Elements("887", "301").Select(LaCode.Parse))
        from gss in MaybeValue(Gen.Constant(GssCode.Parse("E06000035")))
        from urn in MaybeValue(Gen.Constant(OfstedUrn.Parse("80522")))
        from region in Maybe(Texts)
        from ofsted in Maybe(Texts)
        from at in At
        select new LocalAreaReference { Name = name, LaCode = la, GssCode = gss, OfstedUrn = urn, Region = region, OfstedRegion = ofsted, At = at };

    private static Gen<Partnership> Partnerships { get; } =
        from area in Maybe(Areas)
        from authority in Maybe(from name in Texts
                                from officer in Maybe(Officers)
                                from site in Maybe(Texts)
                                from address in Maybe(Texts)
                                from at in At
                                select new LocalAuthorityDetails { Name = name, LeadOfficer = officer, Website = site, Address = address, At = at })
        from boards in Many(from name in Texts
                            from code in MaybeValue(Gen.Elements("QKS", "S0E4D").Select(OdsCode.Parse))
                            from officer in Maybe(Officers)
                            from at in At
                            select new IntegratedCareBoardDetails { Name = name, OdsCode = code, LeadOfficer = officer, At = at })
        from forum in Maybe(Bodies)
        from others in Many(Bodies)
        from sectors in Many(Open(Sector.Known, "transport", Sector.Parse))
        select new Partnership { LocalArea = area, LocalAuthority = authority, IntegratedCareBoards = boards, ParentCarerForum = forum, Others = others, Sectors = sectors };

    private static Gen<Inspection> Inspections { get; } =
        from framework in MaybeValue(Open(InspectionFramework.Known, "areaSend2031", InspectionFramework.Parse))
        from activity in MaybeValue(Open(InspectionActivity.Known, "themedVisit", InspectionActivity.Parse))
        from inspectorates in Many(Closed<Inspectorate>())
        from days in MaybeValue(Spans)
        from published in MaybeValue(Dates)
        from partnership in Partnerships
        from previous in Many(from activity in MaybeValue(Open(InspectionActivity.Known, "stocktake", InspectionActivity.Parse))
                              from dates in MaybeValue(Spans)
                              from at in At
                              select new PreviousInspection { Activity = activity, Dates = dates, At = at })
        from judgement in Maybe(Judgements)
        from followUps in Many(from kind in Open(FollowUpKind.Known, "deepDive", FollowUpKind.Parse)
                               from within in Maybe(Periods)
                               from about in Flags
                               from due in MaybeValue(Spans)
                               from at in At
                               select new FollowUp { Kind = kind, Within = within, Approximate = about, Due = due, At = at })
        from team in Many(from name in Texts
                          from title in Maybe(Texts)
                          from of in Closed<Inspectorate>()
                          from role in Maybe(Texts)
                          from lead in Flags
                          from at in At
                          select new TeamMember { Name = name, Honorific = title, Inspectorate = of, Role = role, Lead = lead, At = at })
        from basis in Maybe(from text in Texts from at in At select new CitedText { Text = text, At = at })
        select new Inspection
        {
            Framework = framework,
            Activity = activity,
            Inspectorates = inspectorates,
            OnSite = days,
            ReportPublishedOn = published,
            Partnership = partnership,
            PreviousInspections = previous,
            Judgement = judgement,
            FollowUps = followUps,
            Team = team,
            LegalBasis = basis,
        };

    private static Gen<SourceDocument> Documents { get; } =
        from name in Maybe(Texts)
        from kind in Open(DocumentKind.Known, "podcast", DocumentKind.Parse)
        from count in Gen.Choose(1, 9)
        from number in Gen.Choose(1, count)
        from part in MaybeValue(Gen.Constant(new DocumentPart(number, count)))
        from title in Maybe(Texts)
        from published in MaybeValue(Dates)
        from media in Gen.Elements("text/plain", "text/html", "application/pdf")
        from text in Maybe(Texts.Select(TextIdentity.Of))
        select new SourceDocument { Name = name, Kind = kind, Part = part, Title = title, PublishedOn = published, MediaType = media, Text = text };

    private static Gen<Diagnostic> Diagnostics { get; } =
        from descriptor in Gen.Elements(DiagnosticCatalogue.All.ToArray())
        from message in Texts
        from path in Maybe(Texts)
        from line in MaybeValue(Gen.Choose(1, 99))
        from at in At
        select new Diagnostic { Code = descriptor.Code, Severity = descriptor.Severity, Message = message, At = at, Path = path, Line = line, Byte = line * 2 };

    private static Gen<SendReport> Reports { get; } =
        from document in Documents
        from inspection in Inspections
        from findings in Many(Findings)
        from investments in Many(Investments)
        from places in Many(Places)
        from statements in Many(Statements)
        from narrative in Many(from heading in Texts from text in Texts from at in At select new NarrativeSection { Heading = heading, Text = text, At = at })
        from pointers in Many(Texts)
        from at in At
        from diagnostics in Many(Diagnostics)
        select new SendReport
        {
            Document = document,
            Inspection = inspection,
            Findings = findings,
            Investments = investments,
            Places = places,
            Statements = statements,
            Narrative = narrative,
            Evidence = pointers.Distinct().ToDictionary(pointer => pointer, _ => at),
            Diagnostics = diagnostics,
        };

    private static Gen<bool> Flags => Gen.Elements(true, false);

    private static Gen<T> Closed<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T> Open<T>(IReadOnlyList<T> known, string unknown, Func<string, T> parse) => Gen.Elements<T>([.. known, .. known, parse(unknown)]);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(x => (T?)x));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen) where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(x => (T?)x));

    private static Gen<IReadOnlyList<T>> Many<T>(Gen<T> gen) => from count in Gen.Choose(0, 3) from items in Gen.ArrayOf(gen, count) select (IReadOnlyList<T>)items;
}
