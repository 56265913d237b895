using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Lists, below one another or in a sentence, each sorted by the words that lead it in.</summary>
internal sealed partial class FindingReader
{
    // The last item of a text is often cut off; of so few tokens it says nothing.
    private const int ShortestLastItem = 3;

    private const int LeadReach = 5;

    // “Strengths identified by the team of inspectors included …”
    private const int SubjectReach = 9;

    private static readonly WordSet LeadsIn = WordSet.Of(": including include includes included such namely");

    private static readonly WordSet Listable = WordSet.Of("improvement improvements development strength strengths positives weakness weaknesses concern concerns areas things aspects points issues matters challenges successes achievements failings shortcomings gaps priorities ways");

    private static readonly WordSet Intending = WordSet.Of("will would shall");

    private readonly List<(int First, int End)> items = [];

    /// <summary>Reads a list from its first item and gives the block after its last.</summary>
    private int ReadList(int first)
    {
        var (meaning, lead) = ListLead.Of(news, first);
        if (lead >= 0 && earlier.Tells(news, signs, news.Sentences[news.Blocks[lead].EndSentence - 1]))
            meaning = LeadMeaning.Steps;
        var told = inReport || (lead >= 0 && (signs.Of(news.Blocks[lead].FirstToken, news.Blocks[lead].EndToken) & (FindingSign.Inspectors | FindingSign.Praise)) != 0);
        var governed = ListLead.KindOf(meaning);
        var attributed = false;
        var b = first;
        for (; b < news.Blocks.Length && news.Blocks[b].Kind is NewsBlockKind.ListItem or NewsBlockKind.Furniture; b++)
        {
            var block = news.Blocks[b];
            if (block.Kind == NewsBlockKind.ListItem && lead < 0)
                Sentences(block);
            else if (block.Kind == NewsBlockKind.ListItem && meaning == LeadMeaning.Nothing)
                attributed = Attributed(block, attributed);
            if (block.Kind == NewsBlockKind.Furniture || meaning is LeadMeaning.Nothing or LeadMeaning.Steps || spoken.Overlap(block.Start, block.End))
                continue;
            var kind = governed;
            if (meaning is LeadMeaning.Findings or LeadMeaning.Strengths)
            {
                // Minutes list the outcome and what follows from it among what was noted.
                if (judged.Overlap(block.Start, block.End) || followed.Overlap(block.Start, block.End))
                    continue;
                var leaning = Leaning.Of(news, signs, block.FirstToken, block.EndToken);
                if (Math.Abs(leaning.Score) < ClearScore && !leaning.Needs && IsIntention(block))
                    continue;
                kind = leaning.Kind ?? (meaning == LeadMeaning.Strengths || IsHighlights(lead) ? FindingKind.Strength : null);
                if (meaning == LeadMeaning.Strengths && leaning.Score > -ClearScore && !leaning.Needs)
                    kind = FindingKind.Strength;
            }
            if (kind is { } value && block.EndToken - block.FirstToken > (b == news.Blocks.Length - 1 ? ShortestLastItem : 1))
                Add(value, block.FirstToken, block.EndToken, told ? Voice.Inspectors : Voice.Publisher);
        }
        if (lead >= 0)
            inReport = inReport && meaning is not (LeadMeaning.Nothing or LeadMeaning.Steps);
        return b;
    }

    /// <summary>Below words that promise no findings an item that says whose it is speaks for itself, and those behind it go on from there.</summary>
    private bool Attributed(NewsBlock block, bool before)
    {
        if (!(before && inReport) && Attribution.Of(news, signs, block.FirstToken, block.EndToken, inReport: false).By != SaidBy.Report)
            return false;
        Sentences(block);
        return true;
    }

    // “A new strategy would be published”
    private bool IsIntention(NewsBlock block)
    {
        for (var t = block.FirstToken; t < block.EndToken; t++)
        {
            if (Intending.Contains(news.Tokens[t]))
                return true;
        }
        return false;
    }

    private bool IsHighlights(int lead) => lead >= 0 && news.Source.Text.AsSpan(news.Blocks[lead].Start, news.Blocks[lead].End - news.Blocks[lead].Start).Contains("highlights", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sentence leads a list in and was cut at it.</summary>
    private bool Listed(Attribution said, NewsSentence sentence)
    {
        var end = sentence.EndToken;
        var first = said.First;
        var tokens = news.Tokens;
        for (var t = first < end && PassageEnd.IsSign(news, first, ':') ? first : first + 1; t < end - 1; t++)
        {
            if (!LeadsIn.Contains(tokens[t]) && !IsBeing(sentence, t))
                continue;
            // “… areas for improvement, including a, b and c”: the comma parts nothing behind what is listed.
            var lead = t - first > 1 && PassageEnd.IsSign(news, t - 1, ',') && Listable.Contains(tokens[t - 2]) ? t - 1 : t;
            var item = t + 1;
            // “Improve services such as a and b” lists no findings, “areas for improvement such as a and b” does.
            if (tokens[t].In(news.Text) is "such" && (tokens[item++].In(news.Text) is not "as" || !(lead > first && Listable.Contains(tokens[lead - 1]))))
                continue;
            var opening = lead;
            var reach = PassageEnd.IsSign(news, t, ':') || tokens[t].In(news.Text) is "including" or "such" or "namely" ? LeadReach : SubjectReach;
            while (opening > sentence.FirstToken && lead - opening < reach && news.Text[tokens[opening - 1].Start] != ',')
                opening--;
            var meaning = ListLead.Meaning(news, opening, lead);
            if (meaning == LeadMeaning.Nothing && PassageEnd.IsSign(news, t, ':'))
                meaning = ListLead.MeaningBefore(news, sentence, t);
            var kind = ListLead.KindOf(meaning);
            // “They asked the partnership to work on two things: a and b”
            if (kind is null && said.By == SaidBy.Report && t > 0 && PassageEnd.IsSign(news, t, ':') && Listable.Contains(tokens[t - 1]) && Leaning.Of(news, signs, sentence.FirstToken, t).Needs)
                kind = FindingKind.AreaForImprovement;
            // “The letter notes: a; b; and c” is a list only by its semicolons, and each item speaks for itself.
            if (kind is null && !(meaning == LeadMeaning.Findings && PassageEnd.IsSign(news, t, ':') && PassageEnd.HasSemicolon(news, t, end)))
                continue;
            var listEnd = PassageEnd.IsSign(news, t, ':') ? BeforeVerb(item, end) : end;
            InlineList.Cut(news, item, listEnd, items);
            if (items.Count < (listEnd < end ? 1 : 2))
                return false;
            foreach (var (start, stop) in items)
            {
                if ((kind ?? Leaning.Of(news, signs, start, stop).Kind ?? (said.Notes ? FindingKind.Strength : null)) is { } found)
                    Add(found, start, stop, Voice.Inspectors);
            }
            return true;
        }
        return false;
    }

    // “…: waiting times for autism assessment, and say the council must …”: the verb behind the list is the inspectors’ again.
    private int BeforeVerb(int first, int end)
    {
        for (var t = first + 1; t < end - 2; t++)
        {
            if (PassageEnd.IsSign(news, t, ',') && news.Tokens[t + 1].In(news.Text) is "and" or "but" && (signs.Of(t + 2, t + 3) & (FindingSign.Saying | FindingSign.Request)) != 0)
                return t;
        }
        return end;
    }

    // “The strengths identified were the portage team and the early help offer”, not “the strengths are clear”
    private bool IsBeing(NewsSentence sentence, int token) =>
        token - sentence.FirstToken <= SubjectReach && news.Tokens[token].In(news.Text) is "are" or "were" && news.Tokens[token + 1].In(news.Text) is "the" or "a" or "an" or "how" && GoverningHeading.Opens(news, sentence);
}
