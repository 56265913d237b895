using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Generators of news items: the judgement in any of its phrases, then passages in any order.</summary>
internal static class NewsGenerators
{
    private static readonly LocalDate Today = new(2024, 4, 2);
    private static readonly LocalDate Before2023 = new(2019, 9, 2);

    /// <summary>Areas that one short name names, on every day.</summary>
    public static LocalArea[] Areas { get; } =
        [.. LocalAreaRegister.Default.AreasOn(Today).Where(area => area is { Council: not null, To: null, From: null } && LocalAreaRegister.Default.Find(area.ShortName).Value == area)];

    public static Gen<NewsSheet> Sheets { get; } =
        from area in Gen.Elements(Areas)
        from days in Gen.Choose(0, 600)
        from lead in NewsLeads.All
        let published = (lead.Judgement is LocalAreaInspectionJudgement or RevisitJudgement ? Before2023 : Today).PlusDays(days)
        from line in DateLine(published)
        from onSite in OnSite(published)
        from report in ReportPublished(published)
        from findings in NewsFindings.Passages
        from money in NewsMoney.Passages
        from statements in NewsStatements.Passages
        from followUp in Gen.SubListOf(NewsLeads.FollowUps(lead.Judgement))
        from passages in Gen.Shuffle([onSite, report, .. findings, .. money, .. statements, .. followUp])
        select new NewsSheet { Area = area, PublishedOn = PartialDate.From(published), DateLine = line, Lead = lead, Passages = passages };

    private static Gen<string> DateLine(LocalDate day)
    {
        var written = WrittenDates.Day(PartialDate.From(day));
        return Gen.Elements(written, $"Published: {written}", $"Published on {day.DayOfWeek}, {written}", $"Date published: {written}", FormattableString.Invariant($"{day.Day:00}/{day.Month:00}/{day.Year}"));
    }

    /// <summary>Whole, without the year that the publication gives, or the month alone.</summary>
    private static Gen<NewsPassage> OnSite(LocalDate published) =>
        from weeks in Gen.Choose(4, 16)
        let monday = published.PlusWeeks(-weeks).Previous(IsoDayOfWeek.Monday)
        let friday = monday.PlusDays(4)
        let span = new DateSpan(PartialDate.From(monday), PartialDate.From(friday))
        let month = new DateSpan(new PartialDate(monday.Year, monday.Month))
        from form in Gen.Elements(
            ($"Inspectors were on site from {WrittenDates.Span(span, 0)}.", span),
            ($"The inspection took place between {WrittenDates.Span(span, 1).Replace(" to ", " and ", StringComparison.Ordinal)}.", span),
            ($"The inspection ran from {WrittenDates.Span(span, 0)[..^5]}.", span),
            ($"The joint inspection was carried out in {WrittenDates.Month(monday.Month)} {monday.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}.", month))
        select new NewsPassage(form.Item1) { OnSite = form.Item2 };

    private static Gen<NewsPassage> ReportPublished(LocalDate published) =>
        from ago in Gen.Choose(0, 20)
        let day = published.PlusDays(-ago)
        let written = WrittenDates.Day(PartialDate.From(day))
        from form in Gen.Elements($"The report was published on {written}.", $"The inspection report was published on {day.DayOfWeek} {written}.", $"The report was published on {day.DayOfWeek} ({written[..^5]}).")
        select new NewsPassage(form) { ReportPublishedOn = PartialDate.From(day) };
}
