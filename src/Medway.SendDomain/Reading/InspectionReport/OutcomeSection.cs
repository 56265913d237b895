using System.Buffers;
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
    // What is to come within some time stands no farther before it.
    private const int LongestLead = 300;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        using var passage = printed.Passage();
        char[]? buffer = null;
        for (var sentences = new Sentences(printed, lines, passage); sentences.MoveNext();)
        {
            var unbroken = Unbroken(passage.Words, ref buffer);
            Judge(unbroken, passage, draft);
            FollowUps(passage.Words, passage, draft);
            if (unbroken.Length < passage.Words.Length)
                FollowUps(unbroken, passage, draft);
        }
        if (draft.Judgement is null && lines.Length > 0)
            draft.Diagnostics.Add(DiagnosticCatalogue.OutcomeNotUnderstood.At(printed.Source.Span(lines[0].Start, lines[^1].End)));
    }

    /// <summary>A sentence without the hyphens between its letters, since a line may have ended in the midst of a phrase that is looked for: “incon-sistent”.</summary>
    private static ReadOnlySpan<char> Unbroken(ReadOnlySpan<char> text, ref char[]? buffer)
    {
        if (!text.ContainsAny(Hyphens))
            return text;
        if (buffer is null || buffer.Length < text.Length)
            buffer = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Hyphens.Contains(text[i]) || i == 0 || i == text.Length - 1 || !char.IsLetter(text[i - 1]) || !char.IsLetter(text[i + 1]))
                buffer[length++] = text[i];
        }
        return buffer.AsSpan(0, length);
    }

    private static void Judge(ReadOnlySpan<char> text, PrintedPassage passage, ReportDraft draft)
    {
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

    private static void FollowUps(ReadOnlySpan<char> text, PrintedPassage passage, ReportDraft draft)
    {
        int from = 0, at = 0;
        while (NextWithin(text, ref at, out var isIn) is >= 0 and var within)
        {
            var before = text[Math.Max(from, within - LongestLead)..within];
            var period = PeriodAfter(text[at..], isIn, out var approximate);
            if (isIn && (period is null || !IsToCome(before) || !Has(before, "inspection")))
                continue;
            var monitoring = before.LastIndexOf("monitoring inspection", StringComparison.OrdinalIgnoreCase);
            var full = Math.Max(Math.Max(before.LastIndexOf("full", StringComparison.OrdinalIgnoreCase), before.LastIndexOf("reinspection", StringComparison.OrdinalIgnoreCase)), before.LastIndexOf("next area SEND inspection", StringComparison.OrdinalIgnoreCase));
            if (period is not null && (monitoring >= 0 || full >= 0))
                Add(draft, monitoring > full ? FollowUpKind.MonitoringInspection : FollowUpKind.FullInspection, period, approximate, passage);
            from = at;
        }
        if (Has(text, "priority action plan"))
            Add(draft, FollowUpKind.PriorityActionPlan, null, false, passage);
        else if (Has(text, "strategic plan") && (Has(text, "update") || Has(text, "publish")))
            Add(draft, FollowUpKind.StrategicPlanUpdate, null, false, passage);
    }

    /// <summary>Where the next “within” or “in” stands, and in <paramref name="at"/> where what follows it begins; -1 where there is none.</summary>
    private static int NextWithin(ReadOnlySpan<char> text, ref int at, out bool isIn)
    {
        isIn = false;
        for (int next; (next = text[at..].IndexOf("in", StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var start = at + next;
            at = start + 2;
            if (text[..at].EndsWith("within", StringComparison.OrdinalIgnoreCase))
                return at - "within".Length;
            isIn = (start == 0 || !char.IsLetter(text[start - 1])) && (at == text.Length || !char.IsLetter(text[at]));
            if (isIn)
                return start;
        }
        return -1;
    }

    /// <summary>Whether what was said so far is of the future: not “the second full inspection in three years”.</summary>
    private static bool IsToCome(ReadOnlySpan<char> text) => Has(text, "will ") || Has(text, "next ");

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
    /// <param name="text">What the period stands in.</param>
    /// <param name="atOnce">Whether it is to begin with the first word.</param>
    /// <param name="approximate">Whether it is not exactly that.</param>
    private static Period? PeriodAfter(ReadOnlySpan<char> text, bool atOnce, out bool approximate)
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
            else if (atOnce)
                return null;
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
