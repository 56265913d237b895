using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Generators of what an inspection report says and of how it is printed.</summary>
internal static class ReportGenerators
{
    private const int Places = 16;

    private static readonly LocalDate Monday = new(2023, 2, 6);

    private static readonly LocalArea[] Areas = [.. LocalAreaRegister.Default.AreasOn(Monday).Where(area => area is { Council: not null, To: null, From: null })];

    private static readonly IntegratedCareBoard[] Boards = [.. IntegratedCareBoardRegister.Default.Boards.Where(board => board.ExistsOn(Monday))];

    public static Gen<(ReportSheet Sheet, ReportLook Look)> Printed { get; } = from sheet in Sheets from look in Looks select (sheet, look);

    public static Gen<ReportSheet> Sheets =>
        from area in Gen.Elements(Areas)
        from weeks in Gen.Choose(0, 130)
        from days in Gen.Elements(3, 4, 4, 4)
        from previous in Previous
        from outcome in Gen.Elements(Enum.GetValues<FullInspectionOutcome>())
        from approximate in Gen.Elements(true, false)
        from boards in Gen.Shuffle(Boards)
        from boardCount in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        from findings in Findings(outcome, area, boards[..boardCount])
        from authority in Gen.Elements(AuthorityTitles).SelectMany(Officer)
        from officers in Gen.ArrayOf(Gen.Elements(BoardTitles).SelectMany(Officer), boardCount)
        from addresses in Gen.ArrayOf(Prose.Address, boardCount + 1)
        from team in Team
        let first = Monday.PlusWeeks(weeks)
        select new ReportSheet
        {
            Area = area,
            OnSite = new DateSpan(PartialDate.From(first), PartialDate.From(first.PlusDays(days))),
            Previous = previous,
            Outcome = outcome,
            FollowUps = [.. FollowUps(outcome, approximate)],
            Findings = findings,
            Authority = new LocalAuthorityDetails { Name = area.Council!, LeadOfficer = authority, Website = "www.fenwick.example.gov.uk", Address = addresses[0] },
            Boards = [.. boards[..boardCount].Select((board, i) => new IntegratedCareBoardDetails
            {
                Name = board.Name,
                OdsCode = board.OdsCode,
                LeadOfficer = officers[i],
                Website = $"www.board{i}.example.nhs.uk",
                Address = addresses[i + 1],
            })],
            Team = team,
        };

    private static Gen<ReportLook> Looks { get; } =
        from width in Gen.Choose(70, 100)
        from bullet in Gen.Elements('◼', '▪', '•', '-', '−', '■', '\uF0B7')
        from inner in Gen.Elements('▪', '•', '−', '◦')
        from wording in Gen.ArrayOf(Gen.Choose(0, 99), Places)
        from side in Gen.Elements(true, false)
        from footer in Gen.Elements(true, false)
        from feeds in Gen.Elements(true, false)
        from twice in Gen.Elements(true, false)
        from hyphens in Gen.Elements(true, false)
        from pages in Gen.ArrayOf(Gen.Choose(5, 60), 3)
        select new ReportLook
        {
            Width = width,
            Bullet = bullet,
            InnerBullet = inner,
            Wording = wording,
            SideBySide = side,
            OneLineFooter = footer,
            FormFeeds = feeds,
            HeadingTwice = twice,
            BreaksHyphens = hyphens,
            PageLengths = pages,
        };

    private static readonly string[] AuthorityTitles =
        ["Director of Children’s Services", "Executive Director, Families, Children and Learning", "Corporate Director Children’s Services", "Interim Director of Children and Education", "Strategic Director for Children", ""];

    private static readonly string[] BoardTitles = ["Chief Executive", "Chief Executive Officer", "Executive lead for SEND", "Chief Nursing Officer", "CEO", ""];

    private static Gen<LeadOfficer> Officer(string title) => Prose.Name.Select(name => new LeadOfficer { Name = name, Title = title.Length == 0 ? null : title });

    private static Gen<IReadOnlyList<PreviousInspection>> Previous { get; } =
        from count in Gen.Elements(0, 1, 1, 2)
        from year in Gen.Choose(2016, 2018)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 24)
        from exactness in Gen.Choose(0, 2)
        let first = exactness switch
        {
            0 => new DateSpan(new PartialDate(year, month)),
            1 => new DateSpan(new PartialDate(year, month, day)),
            _ => new DateSpan(new PartialDate(year, month, day), new PartialDate(year, month, day + 4)),
        }
        select (IReadOnlyList<PreviousInspection>)[.. new[] { first, new DateSpan(new PartialDate(year + 2, 3, 24)) }.Take(count).Select(dates => new PreviousInspection { Dates = dates })];

    private static IEnumerable<FollowUp> FollowUps(FullInspectionOutcome outcome, bool approximate)
    {
        if (outcome == FullInspectionOutcome.WidespreadOrSystemicFailings)
            yield return new FollowUp { Kind = FollowUpKind.MonitoringInspection, Within = Period.FromMonths(18), Approximate = approximate };
        yield return new FollowUp { Kind = FollowUpKind.FullInspection, Within = Period.FromYears(outcome == FullInspectionOutcome.TypicallyPositive ? 5 : 3), Approximate = approximate };
        yield return new FollowUp { Kind = outcome == FullInspectionOutcome.WidespreadOrSystemicFailings ? FollowUpKind.PriorityActionPlan : FollowUpKind.StrategicPlanUpdate };
    }

    private static Gen<IReadOnlyList<Finding>> Findings(FullInspectionOutcome outcome, LocalArea area, IntegratedCareBoard[] boards) =>
        from strengths in Some(6, 15, Prose.Sentences)
        from weaknesses in Some(4, 18, Prose.Sentences)
        from priorities in Some(2, 6, Row(FindingKind.AreaForPriorityAction, Bodies(area, boards)))
        from improvements in Some(2, 6, Row(FindingKind.AreaForImprovement, Gen.Constant<string[]>([])))
        select (IReadOnlyList<Finding>)
        [
            .. strengths.Select(text => new Finding { Kind = FindingKind.Strength, Text = text, Voice = Voice.Inspectors }),
            .. weaknesses.Select(text => new Finding { Kind = FindingKind.Weakness, Text = text, Voice = Voice.Inspectors }),
            .. outcome == FullInspectionOutcome.WidespreadOrSystemicFailings ? priorities : [],
            .. improvements,
        ];

    private static Gen<string[]> Bodies(LocalArea area, IntegratedCareBoard[] boards) =>
        from form in Gen.Elements("Integrated Care Board", "ICB", "Integrated Care Board (ICB)")
        let board = boards[0].Name.Replace("Integrated Care Board", form, StringComparison.Ordinal)
        from bodies in Gen.SubListOf(area.Council!, board, $"{area.ShortName} Children’s Trust", "Local area schools", "Fenwick Hospitals NHS Foundation Trust")
        select bodies.Count == 0 ? [area.Council!] : bodies.ToArray();

    private static Gen<Finding> Row(FindingKind kind, Gen<string[]> responsible) =>
        from bodies in responsible
        from hasPoints in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from row in Prose.Row
        from led in Prose.RowWithPoints
        select new Finding { Kind = kind, Text = hasPoints ? led.Lead : row, Points = hasPoints ? led.Points : [], ResponsibleBodies = bodies, Voice = Voice.Inspectors };

    private static Gen<IReadOnlyList<TeamMember>> Team { get; } =
        from ofsted in Some(2, 6, Member(Inspectorate.Ofsted))
        from cqc in Some(1, 4, Member(Inspectorate.CareQualityCommission))
        select (IReadOnlyList<TeamMember>)[.. Led(ofsted, "Ofsted HMI Lead inspector"), .. Led(cqc, "CQC Lead inspector")];

    private static Gen<TeamMember> Member(Inspectorate inspectorate) =>
        from name in Prose.Name
        from doctor in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from role in inspectorate == Inspectorate.Ofsted ? Gen.Elements("Ofsted HMI", "Ofsted Inspector", "HMI Ofsted", "Ofsted Senior HMI") : Gen.Elements("CQC inspector", "CQC Children’s Services Inspector")
        select new TeamMember { Name = name, Honorific = doctor ? "Dr" : null, Inspectorate = inspectorate, Role = role, Lead = false };

    private static IEnumerable<TeamMember> Led(TeamMember[] team, string role) => team.Select((member, i) => i == 0 ? member with { Role = role, Lead = true } : member);

    private static Gen<T[]> Some<T>(int least, int most, Gen<T> each) => from count in Gen.Choose(least, most) from list in Gen.ArrayOf(each, count) select list;
}
