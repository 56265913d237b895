using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>
/// Gathers direct speech: a quotation whose attribution names who speaks, with the paragraphs and the parts that belong to it. Quoted words of the report,
/// headings in quotation marks and single words put in marks have no such attribution and are none.
/// </summary>
internal sealed class StatementReader : IDisposable
{
    private static readonly WordSet Ourselves = WordSet.Of("we we're we've we'll our us i i'm i've my");

    private readonly NewsText news;
    private readonly SpeakerResolver resolver;
    private readonly AttributionReader attributions;
    private readonly RentedList<char> words = new(1024);
    private readonly List<TextSpan> at = [];
    private int spanStart;
    private int spanEnd;
    private int spanBlock;

    private StatementReader(NewsText news)
    {
        this.news = news;
        resolver = new SpeakerResolver(news);
        attributions = new AttributionReader(news, resolver);
    }

    /// <summary>Adds every statement of the text to the draft.</summary>
    public static void Read(NewsText news, ReportDraft draft)
    {
        using var reader = new StatementReader(news);
        reader.Read(draft);
    }

    public void Dispose() => words.Dispose();

    private void Read(ReportDraft draft)
    {
        var end = 0;
        for (var q = 0; q < news.Quotations.Length;)
        {
            var quotation = news.Quotations[q];
            if (quotation.Continues)
            {
                q++;
                continue;
            }
            var attribution = attributions.Before(quotation, end);
            var unread = attributions.SomebodyUnread;
            attribution ??= attributions.After(quotation, NextStart(q)) ?? Signed(q);
            if (attribution is null)
            {
                if (unread && !IsOfTheReport(quotation))
                    draft.Diagnostics.Add(DiagnosticCatalogue.UnknownSpeaker.At(news.Span(quotation.Start, quotation.End)));
                q++;
                continue;
            }
            q = Gather(q, attribution);
            end = spanEnd;
            resolver.Spoke(attribution, end);
            draft.Statements.Add(new Statement { Speakers = attribution.Speakers, Text = words.Span.ToString(), At = ValueList<TextSpan>.Own([.. at]) });
        }
    }

    /// <summary>“The outcome is: ‘The arrangements lead to …’”: words of the report, which names the outcome and never says “we”.</summary>
    private bool IsOfTheReport(in NewsQuotation quotation)
    {
        int first = news.TokenList.IndexAt(quotation.InnerStart), end = news.TokenList.IndexAt(quotation.InnerEnd);
        for (var t = first; t < end; t++)
        {
            if (Ourselves.Contains(news.Tokens[t]))
                return false;
        }
        var signs = news.Search.Judgements.Span;
        int low = 0, high = signs.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (signs[middle].First < first)
                low = middle + 1;
            else
                high = middle;
        }
        return low < signs.Length && signs[low].First < end && signs[low].Meaning <= JudgementSign.Widespread;
    }

    /// <summary>Takes the quotation and all that belongs to it; the index of the first that does not.</summary>
    private int Gather(int q, Attribution attribution)
    {
        words.Clear();
        at.Clear();
        if (attribution.Introduced.End > attribution.Introduced.Start)
            at.Add(news.Span(attribution.Introduced.Start, attribution.Introduced.End));
        var first = news.Quotations[q];
        var block = news.BlockAt(attribution.Start);
        var signed = block != first.Block && attribution.Start > first.End;
        (spanStart, spanEnd, spanBlock) = signed ? (first.Start, first.End, first.Block) : (attribution.Start, attribution.End, block);
        Take(first, "");
        if (signed)
            Widen(attribution.Start, attribution.End);
        while (true)
        {
            var current = news.Quotations[q++];
            resolver.Spoke(attribution, spanEnd);
            // What stands behind the quotation and was read has not to be read again.
            if (current.Closed && attribution.Start < current.End && attributions.After(current, NextStart(q - 1)) is { } behind && Same(behind, attribution))
                Widen(behind.Start, behind.End);
            if (q >= news.Quotations.Length || !GoesOn(q, current, attribution))
                break;
            Take(news.Quotations[q], news.Quotations[q].Block == current.Block ? " " : "\n");
        }
        at.Add(news.Span(spanStart, spanEnd));
        at.Sort();
        return q;
    }

    private bool GoesOn(int q, in NewsQuotation current, Attribution attribution)
    {
        var next = news.Quotations[q];
        if (next.Continues)
            return !current.Closed;
        if (!current.Closed || next.Double != current.Double || !IsBlank(spanEnd, next.Block == current.Block ? next.Start : news.Blocks[current.Block].End))
            return next.Block == current.Block && current.Closed && PointsBackTo(q, attribution);
        if (next.Block == current.Block)
            return true;
        if (next.Block != NextBlock(current.Block))
            return false;
        var block = news.Blocks[next.Block];
        if (next.Start > block.Start)
            return PointsBackTo(q, attribution);
        // A paragraph that is a quotation and nothing else, behind one of the same speaker.
        if (!IsBlank(next.End, block.End))
            return attributions.After(next, NextStart(q)) is { } behind && Same(behind, attribution);
        return char.IsUpper(news.Text[next.InnerStart]) && Signed(q) is null;
    }

    private bool PointsBackTo(int q, Attribution attribution)
    {
        var next = news.Quotations[q];
        return attributions.Before(next, spanEnd) is { GoesOn: true } before && Same(before, attribution)
            && IsBlank(Math.Max(spanEnd, news.Blocks[next.Block].Start), before.Start);
    }

    private static bool Same(Attribution one, Attribution other) =>
        ReferenceEquals(one.Speakers, other.Speakers)
        || (one.Speakers.Count == 1 && other.Speakers.Count == 1 && one.Speakers[0].Name is { } name && name == other.Speakers[0].Name);

    /// <summary>A quotation that fills its paragraph and is signed in the next.</summary>
    private Attribution? Signed(int q)
    {
        var quotation = news.Quotations[q];
        var block = news.Blocks[quotation.Block];
        var next = NextBlock(quotation.Block);
        if (quotation.Start > block.Start || !quotation.Closed || next >= news.Blocks.Length || !IsBlank(quotation.End, block.End)
            || !news.Text[quotation.InnerStart..quotation.InnerEnd].Contains(' '))
            return null;
        var dashed = news.Text[news.Blocks[next].Start] is '-' or '–' or '—'
            || (news.Blocks[next].Kind == NewsBlockKind.ListItem && news.Text[block.End..news.Blocks[next].Start].IndexOfAny('-', '–', '—') >= 0);
        // Without a dash the line could as well stand over the quotation behind it.
        var after = NextBlock(next);
        if (!dashed && after < news.Blocks.Length && q + 1 < news.Quotations.Length && news.Quotations[q + 1].Start == news.Blocks[after].Start)
            return null;
        return attributions.Signature(next);
    }

    private void Take(in NewsQuotation quotation, string joint)
    {
        words.AddRange(joint);
        PassageText.AddTo(words, news.Text[quotation.InnerStart..quotation.InnerEnd]);
        if (quotation.Block != spanBlock)
        {
            at.Add(news.Span(spanStart, spanEnd));
            (spanStart, spanEnd, spanBlock) = (quotation.Start, quotation.End, quotation.Block);
            // An attribution that leads this paragraph belongs to it.
            var start = news.Blocks[quotation.Block].Start;
            if (joint.Length > 0 && !IsBlank(start, quotation.Start))
                spanStart = start;
            return;
        }
        Widen(quotation.Start, quotation.End);
    }

    private void Widen(int start, int end)
    {
        var block = news.BlockAt(start);
        if (block != spanBlock)
        {
            at.Add(news.Span(spanStart, spanEnd));
            (spanStart, spanEnd, spanBlock) = (start, end, block);
            return;
        }
        spanStart = Math.Min(spanStart, start);
        spanEnd = Math.Max(spanEnd, end);
    }

    private int NextStart(int q)
    {
        var block = news.Quotations[q].Block;
        return q + 1 < news.Quotations.Length && news.Quotations[q + 1].Block == block ? news.Quotations[q + 1].Start : news.Blocks[block].End;
    }

    private int NextBlock(int block)
    {
        do
            block++;
        while (block < news.Blocks.Length && news.Blocks[block].Kind == NewsBlockKind.Furniture);
        return block;
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(news.Text[i]) && news.Text[i] is not (',' or '.' or ':' or '–' or '-'))
                return false;
        }
        return true;
    }
}
