using System.Globalization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;
using Spectre.Console;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>What the inspection was, what it decided, when, and what follows.</summary>
internal static class InspectionSection
{
    public static void Write(PageBuilder page, SendReport report)
    {
        var inspection = report.Inspection;
        page.Heading("Inspection");
        if (inspection.Judgement is { } judgement)
        {
            var compared = judgement.ComparedWithPrevious is { } comparison ? $" – {Wording.Of(comparison)}" : "";
            page.Row("outcome", Wording.Of(judgement) + compared, judgement.At, Colour(judgement));
        }
        else
            page.Row("outcome", "none stated");
        if (inspection.Activity is { } activity)
        {
            var framework = inspection.Framework is { } known ? $", {Wording.Of(known)}" : "";
            page.Row("kind", Wording.Words(activity.ToString()) + framework, At(report, "/inspection/activity"));
        }
        if (inspection.OnSite is { } days)
            page.Row("on site", Wording.Of(days), At(report, "/inspection/onSite"));
        if (inspection.ReportPublishedOn is { } published)
            page.Row("report published", Wording.Of(published), At(report, "/inspection/reportPublishedOn"));
        if (report.Document.PublishedOn is { } appeared && appeared != inspection.ReportPublishedOn)
            page.Row("document published", Wording.Of(appeared), At(report, "/document/publishedOn"));
        foreach (var previous in inspection.PreviousInspections)
        {
            var said = new[] { previous.Dates is { } when ? Wording.Of(when) : null, previous.Activity is { } what ? Wording.Words(what.ToString()) : null };
            page.Row("inspection before", string.Join(", ", said.OfType<string>()), previous.At);
        }
        foreach (var followUp in inspection.FollowUps)
            page.Row("what follows", Wording.Words(followUp.Kind.ToString()) + When(followUp), followUp.At);
        foreach (var inspector in inspection.Team.Where(member => member.Lead))
            page.Row("lead inspector", $"{inspector.Name}, {(inspector.Inspectorate == Inspectorate.Ofsted ? "Ofsted" : "Care Quality Commission")}", inspector.At);
        var others = inspection.Team.Count(member => !member.Lead);
        if (others > 0)
            page.Row("team", string.Create(CultureInfo.InvariantCulture, $"{others} more inspectors"), inspection.Team.First(member => !member.Lead).At);
    }

    private static string When(FollowUp followUp)
    {
        var within = followUp.Within is { } period ? $" within {(followUp.Approximate ? "about " : "")}{Wording.Of(period)}" : "";
        return within + (followUp.Due is { } due ? $", due {Wording.Of(due)}" : "");
    }

    private static IReadOnlyList<TextSpan>? At(SendReport report, string pointer) => report.Evidence.TryGetValue(pointer, out var at) ? at : null;

    private static Color? Colour(Judgement judgement) => judgement switch
    {
        FullInspectionJudgement { Outcome: FullInspectionOutcome.TypicallyPositive } or MonitoringInspectionJudgement { Action: MonitoringAction.Effective }
            or RevisitJudgement { Progress: RevisitProgress.Sufficient } => Color.Green,
        FullInspectionJudgement { Outcome: FullInspectionOutcome.WidespreadOrSystemicFailings } or MonitoringInspectionJudgement
            or RevisitJudgement { Progress: RevisitProgress.Insufficient } => Color.Red,
        _ => Color.Yellow,
    };
}
