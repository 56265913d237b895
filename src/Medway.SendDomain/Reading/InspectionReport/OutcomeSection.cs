using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using NodaTime;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the outcome by its key phrase, and what is to follow as it is stated.</summary>
internal static class OutcomeSection
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];

    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        using var passage = printed.Passage();
        for (var sentences = new Sentences(printed, lines, passage); sentences.MoveNext();)
        {
            Judge(passage, draft);
            FollowUps(passage, draft);
        }
        if (draft.Judgement is null && lines.Length > 0)
            draft.Diagnostics.Add(DiagnosticCatalogue.OutcomeNotUnderstood.At(printed.Source.Span(lines[0].Start, lines[^1].End)));
    }

    private static void Judge(PrintedPassage passage, ReportDraft draft)
    {
        var text = passage.Words;
        FullInspectionOutcome? outcome =
            Has(text, "widespread") && Has(text, "systemic") && Has(text, "failings") ? FullInspectionOutcome.WidespreadOrSystemicFailings
            : Has(text, "inconsistent experiences") ? FullInspectionOutcome.Inconsistent
            : Has(text, "typically lead to positive") || Has(text, "typically positive experiences") || Has(text, "typically leads to positive") ? FullInspectionOutcome.TypicallyPositive
            : null;
        if (outcome is not { } stated)
            return;
        if (draft.Judgement is null)
            draft.Judgement = new FullInspectionJudgement { Outcome = stated, At = passage.At };
        else if (draft.Judgement is FullInspectionJudgement { Outcome: var first } judgement && first != stated)
            draft.Diagnostics.Add(DiagnosticCatalogue.OutcomeStatedTwice.At([.. judgement.At, .. passage.At], first, stated));
    }

    private static void FollowUps(PrintedPassage passage, ReportDraft draft)
    {
        var text = passage.Words;
        for (var from = 0; ;)
        {
            var within = text[from..].IndexOf("within", StringComparison.OrdinalIgnoreCase);
            if (within < 0)
                break;
            var before = text.Slice(from, within);
            within += from;
            var period = PeriodAfter(text[(within + 6)..], out var approximate);
            var monitoring = before.LastIndexOf("monitoring inspection", StringComparison.OrdinalIgnoreCase);
            var full = Math.Max(Math.Max(before.LastIndexOf("full", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("reinspection", StringComparison.OrdinalIgnoreCase)), before.LastIndexOf("next area SEND inspection", StringComparison.OrdinalIgnoreCase));
            if (period is not null && (monitoring >= 0 || full >= 0))
                Add(draft, monitoring > full ? FollowUpKind.MonitoringInspection : FollowUpKind.FullInspection, period, approximate, passage);
            from = within + 6;
        }
        if (Has(text, "priority action plan"))
            Add(draft, FollowUpKind.PriorityActionPlan, null, false, passage);
        else if (Has(text, "strategic plan") && (Has(text, "update") || Has(text, "publish")))
            Add(draft, FollowUpKind.StrategicPlanUpdate, null, false, passage);
    }

    private static void Add(ReportDraft draft, FollowUpKind kind, Period? within, bool approximate, PrintedPassage passage)
    {
        foreach (var known in draft.FollowUps)
        {
            if (known.Kind == kind)
                return;
        }
        draft.FollowUps.Add(new FollowUp { Kind = kind, Within = within, Approximate = approximate, At = passage.At });
    }

    /// <summary>The period that the next few words give: "approximately 18 months", "three years".</summary>
    private static Period? PeriodAfter(ReadOnlySpan<char> text, out bool approximate)
    {
        approximate = false;
        var number = 0;
        var words = 0;
        foreach (var range in text.SplitAny(" \u00A0-"))
        {
            var word = text[range].Trim(" .,;()");
            if (word.IsEmpty)
                continue;
            if (++words > 6)
                break;
            if (word.StartsWith("approx", StringComparison.OrdinalIgnoreCase) || word.Equals("about", StringComparison.OrdinalIgnoreCase) || word.Equals("around", StringComparison.OrdinalIgnoreCase))
                approximate = true;
            else if (word.StartsWith("year", StringComparison.OrdinalIgnoreCase) && number > 0)
                return Period.FromYears(number);
            else if (word.StartsWith("month", StringComparison.OrdinalIgnoreCase) && number > 0)
                return Period.FromMonths(number);
            else if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 100)
                number = digits;
            else if (NumberOf(word) is > 0 and var named)
                number = named;
        }
        return null;
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (word.Equals(Numbers[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return 0;
    }

    private static bool Has(ReadOnlySpan<char> text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
