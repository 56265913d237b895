using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Settles framework and activity: by the judgement, else by the inspection’s dates, else by what only one framework has.</summary>
internal static class FrameworkReader
{
    private static readonly PartialDate FirstReportsOf2023 = new(2023, 4);

    public static void Read(NewsSigns signs, ReportDraft draft)
    {
        var (framework, at) = Framework(signs, draft);
        if (framework is { } settled)
            draft.Framework = new Cited<InspectionFramework>(settled, at);
        else
            draft.Diagnostics.Add(DiagnosticCatalogue.FrameworkUnsettled.Whole());
        var activity = Activity(signs, draft);
        if (activity is { } done)
            draft.Activity = done;
    }

    private static (InspectionFramework?, IReadOnlyList<TextSpan>) Framework(NewsSigns signs, ReportDraft draft)
    {
        if (draft.Judgement is { } judgement)
        {
            var since2023 = judgement is FullInspectionJudgement or MonitoringInspectionJudgement;
            return (since2023 ? InspectionFramework.AreaSend2023 : InspectionFramework.LocalAreaSend2016, judgement.At);
        }
        if (draft.OnSite is { } onSite)
            return (onSite.Value.Start.Year >= 2023 ? InspectionFramework.AreaSend2023 : InspectionFramework.LocalAreaSend2016, onSite.At);
        if ((draft.ReportPublishedOn ?? draft.PublishedOn) is { } published)
        {
            if (published.Value >= FirstReportsOf2023)
                return (InspectionFramework.AreaSend2023, published.At);
            if (published.Value.Year < 2023)
                return (InspectionFramework.LocalAreaSend2016, published.At);
        }
        if (signs.First(Cue.PriorityAction) is { } priority)
            return (InspectionFramework.AreaSend2023, [signs.News.TokenSpan(priority.First, priority.Next)]);
        if (signs.First(Cue.SignificantWeakness) is { } weakness)
            return (InspectionFramework.LocalAreaSend2016, [signs.News.TokenSpan(weakness.First, weakness.Next)]);
        return (null, []);
    }

    private static Cited<InspectionActivity>? Activity(NewsSigns signs, ReportDraft draft)
    {
        if (draft.Judgement is { } judgement)
            return new Cited<InspectionActivity>(judgement.Kind, judgement.At);
        if (draft.Framework is not { } framework)
            return null;
        var cue = framework.Value == InspectionFramework.AreaSend2023 ? Cue.Monitoring : Cue.Revisit;
        var kind = framework.Value == InspectionFramework.AreaSend2023 ? InspectionActivity.MonitoringInspection : InspectionActivity.Revisit;
        return signs.First(cue) is { } hit ? new Cited<InspectionActivity>(kind, signs.News.TokenSpan(hit.First, hit.Next)) : null;
    }
}
