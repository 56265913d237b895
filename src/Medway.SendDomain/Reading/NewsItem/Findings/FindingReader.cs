using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// Reads what the inspection found good, not good or to be improved: sentence by sentence while the text tells of the report, and item by item in lists, each
/// sorted by what governs it. Runs after the judgement, the statements and the investments, whose passages are no findings.
/// </summary>
internal sealed class FindingReader : IDisposable
{
    // Without reporting words of its own a sentence must speak clearly.
    private const int ClearScore = 2;

    // The last item of a text is often cut off; of so few tokens it says nothing.
    private const int ShortestLastItem = 3;

    private static readonly WordSet LeadsIn = WordSet.Of(": including include includes");

    private readonly NewsText news;
    private readonly ReportDraft draft;
    private readonly FindingSigns signs;
    private readonly Passages spoken;
    private readonly Passages judged = new();
    private readonly Passages followed = new();
    private readonly Passages spent = new();
    private readonly List<(int First, int End)> items = [];
    private bool begun;
    private bool inReport;
    private FindingKind? governed;
    private FindingKind? last;

    private FindingReader(NewsText news, ReportDraft draft)
    {
        this.news = news;
        this.draft = draft;
        signs = new FindingSigns(news.Search.Findings);
        spoken = SpokenPassages.Of(news, signs, draft);
        judged.Add(draft.Judgement?.At ?? []);
        foreach (var followUp in draft.FollowUps)
            followed.Add(followUp.At);
        foreach (var investment in draft.Investments)
            spent.Add(investment.At);
    }

    public static void Read(NewsText news, ReportDraft draft)
    {
        using var reader = new FindingReader(news, draft);
        reader.Read();
    }

    public void Dispose()
    {
        spoken.Dispose();
        judged.Dispose();
        followed.Dispose();
        spent.Dispose();
    }

    private void Read()
    {
        for (var b = 0; b < news.Blocks.Length; b++)
        {
            var block = news.Blocks[b];
            switch (block.Kind)
            {
                case NewsBlockKind.Heading:
                    // The title stands over the whole text and says nothing of its sentences.
                    governed = begun ? GoverningHeading.Of(news, block) : null;
                    inReport = governed is not null || (signs.Of(block.FirstToken, block.EndToken) & (FindingSign.Inspectors | FindingSign.Good | FindingSign.Better)) != 0;
                    break;
                case NewsBlockKind.Paragraph:
                    begun = true;
                    Sentences(block);
                    break;
                case NewsBlockKind.ListItem:
                    b = ReadList(b) - 1;
                    break;
            }
        }
    }

    /// <summary>Reads a list from its first item and gives the block after its last.</summary>
    private int ReadList(int first)
    {
        var (meaning, lead) = ListLead.Of(news, first);
        var told = inReport || (lead >= 0 && (signs.Of(news.Blocks[lead].FirstToken, news.Blocks[lead].EndToken) & (FindingSign.Inspectors | FindingSign.Praise)) != 0);
        var governed = ListLead.KindOf(meaning);
        var b = first;
        for (; b < news.Blocks.Length && news.Blocks[b].Kind is NewsBlockKind.ListItem or NewsBlockKind.Furniture; b++)
        {
            var block = news.Blocks[b];
            if (block.Kind == NewsBlockKind.ListItem && lead < 0)
                Sentences(block);
            if (block.Kind == NewsBlockKind.Furniture || meaning is LeadMeaning.Nothing or LeadMeaning.Steps || spoken.Overlap(block.Start, block.End))
                continue;
            var kind = governed;
            if (meaning is LeadMeaning.Findings or LeadMeaning.Strengths)
            {
                // Minutes list the outcome and what follows from it among what was noted.
                if (judged.Overlap(block.Start, block.End) || followed.Overlap(block.Start, block.End))
                    continue;
                var leaning = Leaning.Of(news, signs, block.FirstToken, block.EndToken);
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

    private bool IsHighlights(int lead) => lead >= 0 && news.Source.Text.AsSpan(news.Blocks[lead].Start, news.Blocks[lead].End - news.Blocks[lead].Start).Contains("highlight", StringComparison.OrdinalIgnoreCase);

    private void Sentences(NewsBlock block)
    {
        for (var s = block.FirstSentence; s < block.EndSentence; s++)
            Sentence(news.Sentences[s]);
    }

    private void Sentence(NewsSentence sentence)
    {
        if (spoken.Overlap(sentence.Start, sentence.End))
        {
            NamedAreas.Read(news, signs, sentence, draft, items);
            Leave();
            return;
        }
        var said = Attribution.Of(news, signs, sentence.FirstToken, sentence.EndToken, inReport);
        var all = signs.Of(sentence.FirstToken, sentence.EndToken);
        if (said.By == SaidBy.Person)
        {
            Leave();
            return;
        }
        var told = said.By == SaidBy.Report;
        var was = inReport;
        inReport |= told || (all & FindingSign.Outcome) != 0 || GoverningHeading.Opens(news, sentence);
        if (!inReport || EndsInColon(sentence))
            return;
        if (!told && ((all & FindingSign.Announcement) != 0 || IsSpending(sentence)))
        {
            Leave();
            return;
        }
        if (Listed(said, sentence.EndToken))
            return;
        if (Kind(said, sentence, told, was) is not { } kind)
            return;
        Add(kind, said.First, sentence.EndToken, told || (all & FindingSign.Own) == 0 ? Voice.Inspectors : Voice.Partnership);
        last = kind;
    }

    private FindingKind? Kind(Attribution said, NewsSentence sentence, bool told, bool was)
    {
        // “… £1.The report recognised that”, cut off: nothing is said.
        if (said.First >= sentence.EndToken)
            return null;
        var of = signs.Of(said.First, sentence.EndToken);
        if ((of & (FindingSign.Outcome | FindingSign.Procedure)) != 0 || judged.Overlap(sentence.Start, sentence.End))
            return null;
        if ((of & FindingSign.Matter) == 0 && (of & FindingSign.General) != 0)
            return null;
        var leaning = Leaning.Of(news, signs, said.First, sentence.EndToken);
        if ((of & FindingSign.Method) != 0 && !(told && Math.Abs(leaning.Score) >= ClearScore))
            return null;
        if ((of & FindingSign.Own) != 0 && !leaning.Needs && (told ? leaning.Score == 0 : (of & FindingSign.Admission) == 0 || leaning.Score > -ClearScore))
            return null;
        // A sum that the report itself names is a matter.
        var matter = (of & FindingSign.Matter) != 0 || (told && news.Text[sentence.Start..sentence.End].Contains('£'));
        if (!matter && (leaning.Needs || (of & (FindingSign.Good | FindingSign.Bad)) == 0))
            return null;
        if (governed is not null && (of & FindingSign.Own) == 0)
            return Governed(leaning);
        if (leaning.Score == 0 && !leaning.Needs)
        {
            if (was && (signs.Of(sentence.FirstToken, sentence.FirstToken + 1) & FindingSign.Also) != 0)
                return last;
            return told && said.Notes ? FindingKind.Strength : null;
        }
        return told || leaning.Needs || Math.Abs(leaning.Score) >= ClearScore ? leaning.Kind : null;
    }

    /// <summary>Under a heading that says what its sentences are, one has to say the contrary clearly to be anything else.</summary>
    private FindingKind? Governed(Leaning leaning)
    {
        if (governed == FindingKind.Strength)
            return leaning.Score > -ClearScore && !leaning.Needs ? governed : leaning.Kind;
        return leaning.Needs || leaning.Score < ClearScore ? governed : leaning.Kind;
    }

    private void Leave()
    {
        inReport = false;
        governed = null;
    }

    /// <summary>Whether the sentence leads a list in and was cut at it.</summary>
    private bool Listed(Attribution said, int end)
    {
        var first = said.First;
        var tokens = news.Tokens;
        for (var t = first + 1; t < end - 1; t++)
        {
            if (!LeadsIn.Contains(tokens[t]))
                continue;
            var from = t;
            while (from > first && t - from < 5 && news.Text[news.Tokens[from - 1].Start] != ',')
                from--;
            var meaning = ListLead.Meaning(news, from, t);
            var kind = ListLead.KindOf(meaning);
            // “The letter notes: a; b; and c” is a list only by its semicolons, and each item speaks for itself.
            if (kind is null && !(meaning == LeadMeaning.Findings && PassageEnd.IsSign(news, t, ':') && PassageEnd.HasSemicolon(news, t, end)))
                continue;
            InlineList.Cut(news, t + 1, end, items);
            if (items.Count < 2)
                return false;
            foreach (var item in items)
            {
                if ((kind ?? Leaning.Of(news, signs, item.First, item.End).Kind ?? (said.Notes ? FindingKind.Strength : null)) is { } found)
                    Add(found, item.First, item.End, Voice.Inspectors);
            }
            return true;
        }
        return false;
    }

    private void Add(FindingKind kind, int first, int end, Voice voice)
    {
        end = PassageEnd.Of(news, first, end);
        var span = news.TokenSpan(first, end);
        draft.Findings.Add(new Finding { Kind = kind, Text = PassageText.Of(news.Source.Slice(span)), Voice = voice, At = ValueList<TextSpan>.One(span) });
    }

    private bool EndsInColon(NewsSentence sentence) => news.Text[sentence.End - 1] == ':';

    private bool IsSpending(NewsSentence sentence) => spent.Overlap(sentence.Start, sentence.End) || news.Text[sentence.Start..sentence.End].Contains('£');
}
