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

    // How far before “They said:” the inspectors are named.
    private const int LeadSentences = 3;

    private static readonly WordSet LeadsIn = WordSet.Of(": including include includes included such namely among cover covering");

    private static readonly WordSet Listable = WordSet.Of("improvement improvements development strength strengths positives weakness weaknesses concern concerns areas things aspects points issues matters challenges successes achievements failings shortcomings gaps priorities ways");

    private static readonly WordSet Recognising = WordSet.Of("recognised recognises recognise celebrated celebrates valued");

    // An item with one of these tells of something else than what was found good.
    private const FindingSign NoVerdict = FindingSign.Procedure | FindingSign.Outcome | FindingSign.Method | FindingSign.Announcement | FindingSign.Person;

    private static readonly WordSet Intending = WordSet.Of("will would shall");

    private readonly List<(int First, int End)> items = [];

    /// <summary>Reads a list from its first item and gives the block after its last.</summary>
    private int ReadList(int first)
    {
        var (meaning, lead) = ListLead.Of(news, first);
        if (lead >= 0 && (earlier.Tells(news, signs, news.Sentences[news.Blocks[lead].EndSentence - 1]) || OtherFinders.Lead(news, signs, news.Sentences[news.Blocks[lead].EndSentence - 1])))
            meaning = LeadMeaning.Steps;
        var told = inReport || (lead >= 0 && ((signs.Of(news.Blocks[lead].FirstToken, news.Blocks[lead].EndToken) & (FindingSign.Inspectors | FindingSign.Praise)) != 0 || IsTheirs(news.Blocks[lead].EndSentence - 1)));
        var governed = ListLead.KindOf(meaning);
        var amongStrengths = meaning == LeadMeaning.Findings && told && AreStrengths(first, lead);
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
                if (Math.Abs(leaning.Score) < ClearScore && !leaning.Needs && IsIntention(block.FirstToken, block.EndToken))
                    continue;
                kind = leaning.Kind ?? (meaning == LeadMeaning.Strengths || IsHighlights(lead) ? FindingKind.Strength : null);
                if (meaning == LeadMeaning.Strengths && leaning.Score > -ClearScore && !leaning.Needs)
                    kind = FindingKind.Strength;
                if (kind is null && amongStrengths && NamesAThing(block) && !IsIntention(block.FirstToken, block.EndToken))
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
    private bool IsIntention(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Intending.Contains(news.Tokens[t]))
                return true;
        }
        return false;
    }

    // “The work of voluntary groups”
    private bool NamesAThing(NewsBlock block)
    {
        var sign = signs.Of(block.FirstToken, block.EndToken);
        return (sign & NoVerdict) == 0 && ((sign & FindingSign.Matter) != 0 || news.Tokens[block.FirstToken].In(news.Text) is "the" or "our" or "The" or "Our");
    }

    /// <summary>Whether the items of a list that say how things are all speak well of them: those that only name a matter then do too. What was recognised is good by that word.</summary>
    private bool AreStrengths(int first, int lead)
    {
        var word = news.Blocks[lead].EndToken - 1;
        while (word > news.Blocks[lead].FirstToken && news.Tokens[word].IsPunctuation)
            word--;
        var least = Recognising.Contains(news.Tokens[word]) ? 0 : 2;
        if (least > 0 && (signs.Of(news.Blocks[lead].FirstToken, news.Blocks[lead].EndToken) & FindingSign.Noting) != 0)
            least = 1;
        var well = 0;
        for (var b = first; b < news.Blocks.Length && news.Blocks[b].Kind is NewsBlockKind.ListItem or NewsBlockKind.Furniture; b++)
        {
            if (news.Blocks[b].Kind == NewsBlockKind.Furniture)
                continue;
            var leaning = Leaning.Of(news, signs, news.Blocks[b].FirstToken, news.Blocks[b].EndToken);
            if (leaning.Needs || leaning.Score < 0)
                return false;
            well += leaning.Score > 0 ? 1 : 0;
        }
        return well >= least;
    }

    /// <summary>“They said:” behind a sentence on the inspectors.</summary>
    private bool IsTheirs(int sentence)
    {
        var said = Attribution.Of(news, signs, news.Sentences[sentence].FirstToken, news.Sentences[sentence].EndToken, inReport: true);
        if (said.By != SaidBy.Report)
            return false;
        for (var s = sentence - 1; s >= Math.Max(0, sentence - LeadSentences); s--)
        {
            if ((signs.Of(news.Sentences[s].FirstToken, news.Sentences[s].EndToken) & FindingSign.Inspectors) != 0)
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
        if (InlineLead.Of(news, signs, sentence) is { } areas)
        {
            InlineList.Cut(news, areas.First, end, items);
            return AddItems(areas.Kind, said, areas.Least);
        }
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
            // “… in five areas, among them a and b”
            if (tokens[t].In(news.Text) is "among" && tokens[item++].In(news.Text) is not "them")
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
            return AddItems(kind, said, listEnd < end ? 1 : 2);
        }
        return false;
    }

    private bool AddItems(FindingKind? kind, Attribution said, int least)
    {
        if (items.Count < least)
            return false;
        foreach (var (start, stop) in items)
        {
            if ((kind ?? Leaning.Of(news, signs, start, stop).Kind ?? (said.Notes ? FindingKind.Strength : null)) is { } found)
                Add(found, start, stop, Voice.Inspectors);
        }
        return true;
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
