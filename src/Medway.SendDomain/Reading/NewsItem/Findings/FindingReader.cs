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
internal sealed partial class FindingReader : IDisposable
{
    // Without reporting words of its own a sentence must speak clearly.
    private const int ClearScore = 2;

    /// <summary>Whether paragraphs stand below words of the inspectors that lead them in.</summary>
    private enum Led : byte
    {
        No,
        Afresh,
        On,
    }

    private readonly NewsText news;
    private readonly ReportDraft draft;
    private readonly FindingSigns signs;
    private readonly Passages spoken;
    private readonly Passages judged = new();
    private readonly Passages followed = new();
    private readonly Passages spent = new();
    private readonly EarlierInspection earlier;
    private OtherFinders others;
    private bool begun;
    private bool past;
    private bool follows;
    private bool inReport;
    private Led led;
    private bool quoted;
    private FindingKind? governed;
    private FindingKind? ledTo;
    private FindingKind? last;

    private FindingReader(NewsText news, List<ReportDraft> drafts)
    {
        this.news = news;
        draft = drafts[0];
        signs = new FindingSigns(news.Search.Findings);
        earlier = new EarlierInspection(draft);
        spoken = SpokenPassages.Of(news, signs, draft);
        foreach (var each in drafts)
        {
            judged.Add(each.Judgement?.At ?? []);
            foreach (var followUp in each.FollowUps)
                followed.Add(followUp.At);
            foreach (var investment in each.Investments)
                spent.Add(investment.At);
        }
    }

    /// <summary>Adds the findings of the whole text to the first draft; what another draft says of a judgement, a follow-up or a sum is no finding either.</summary>
    public static void Read(NewsText news, List<ReportDraft> drafts)
    {
        using var reader = new FindingReader(news, drafts);
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
            past = follows = false;
            others.Begin();
            if (block.Kind is NewsBlockKind.Heading or NewsBlockKind.ListItem)
                (led, quoted) = (Led.No, false);
            switch (block.Kind)
            {
                case NewsBlockKind.Heading:
                    // The title stands over the whole text and says nothing of its sentences.
                    if (begun)
                        others.Head(news, block);
                    governed = begun ? GoverningHeading.Of(news, block) : null;
                    inReport = governed is not null || (signs.Of(block.FirstToken, block.EndToken) & (FindingSign.Inspectors | FindingSign.Good | FindingSign.Better)) != 0
                        || Attribution.Of(news, signs, block.FirstToken, block.EndToken, inReport: true).By == SaidBy.Report;
                    break;
                case NewsBlockKind.Paragraph:
                    begun = true;
                    Paragraph(block);
                    break;
                case NewsBlockKind.ListItem:
                    b = ReadList(b) - 1;
                    break;
            }
        }
    }

    /// <summary>“The report recognises several strengths.” stands over the rest of its paragraph as a heading does, until a sentence says the contrary.</summary>
    private void Paragraph(NewsBlock block)
    {
        // “The inspectors found that:”, and their words in the paragraphs below.
        var marked = PassageEnd.IsSign(news, block.FirstToken, '“') || PassageEnd.IsSign(news, block.FirstToken, '‘') || PassageEnd.IsSign(news, block.FirstToken, '"');
        quoted = led == Led.Afresh || (led == Led.On && (marked || !block.AfterGap));
        led = quoted ? Led.On : Led.No;
        if (block.EndSentence - block.FirstSentence < 2 || !TellsOfReport(news.Sentences[block.FirstSentence]) || GoverningHeading.OfSummary(news, signs, news.Sentences[block.FirstSentence]) is not { } kind)
        {
            Sentences(block);
            return;
        }
        var outer = governed;
        inReport = true;
        governed = kind;
        for (var s = block.FirstSentence + 1; s < block.EndSentence; s++)
        {
            var count = draft.Findings.Count;
            Sentence(news.Sentences[s]);
            if (draft.Findings.Count > count && draft.Findings[^1].Kind != kind)
                governed = outer;
        }
        governed = governed is null ? null : outer;
    }

    private bool TellsOfReport(NewsSentence sentence) =>
        !spoken.Overlap(sentence.Start, sentence.End) && (inReport || Attribution.Of(news, signs, sentence.FirstToken, sentence.EndToken, inReport).By == SaidBy.Report);

    private void Sentences(NewsBlock block)
    {
        follows = false;
        for (var s = block.FirstSentence; s < block.EndSentence; s++)
            Sentence(news.Sentences[s]);
    }

    private void Sentence(NewsSentence sentence)
    {
        if (spoken.Overlap(sentence.Start, sentence.End))
        {
            NamedAreas.Read(news, signs, sentence, draft, items);
            follows = false;
            Leave();
            return;
        }
        if (others.Tell(news, signs, sentence))
        {
            follows = false;
            // Under a heading that says what its sentences are the next is one again.
            inReport = inReport && governed is not null;
            return;
        }
        var count = draft.Findings.Count;
        Sentence(sentence, follows);
        follows = draft.Findings.Count > count && draft.Findings[^1].Voice == Voice.Inspectors;
    }

    private void Sentence(NewsSentence sentence, bool onward)
    {
        var said = Attribution.Of(news, signs, sentence.FirstToken, sentence.EndToken, inReport);
        var all = signs.Of(sentence.FirstToken, sentence.EndToken);
        if (said.By == SaidBy.Person)
        {
            Leave();
            return;
        }
        var told = said.By == SaidBy.Report || quoted;
        var was = inReport;
        var opens = GoverningHeading.Opens(news, sentence);
        inReport |= told || opens || (all & FindingSign.Outcome) != 0;
        if ((told || opens) && EndsInColon(sentence))
            (led, ledTo) = (Led.Afresh, ListLead.KindOf(ListLead.Meaning(news, sentence.FirstToken, sentence.EndToken)));
        past = earlier.Tells(news, signs, sentence) || (past && EarlierInspection.GoesOn(news, signs, sentence));
        if (!inReport || past)
            return;
        if (EndsInColon(sentence))
        {
            BeforeLead(said, sentence, told, was);
            return;
        }
        if (!told && ((all & FindingSign.Announcement) != 0 || IsSpending(sentence)))
        {
            Leave();
            return;
        }
        if (Listed(said, sentence) || Turned(said, sentence, was))
            return;
        if (Kind(said, sentence, sentence.EndToken, told, was, onward && !IsTheirOwn(sentence) ? 1 : ClearScore) is not { } kind)
            return;
        if (kind == FindingKind.AreaForImprovement && Requests.PriorityAction(news, said.First, sentence.EndToken))
            kind = FindingKind.AreaForPriorityAction;
        Add(kind, said.First, sentence.EndToken, told || (all & FindingSign.Own) == 0 ? Voice.Inspectors : Voice.Partnership);
        last = kind;
    }

    private void Leave()
    {
        inReport = false;
        governed = null;
    }

    private void Add(FindingKind kind, int first, int end, Voice voice)
    {
        end = PassageEnd.Of(news, first, end);
        if (PassageEnd.IsQuoted(news, first, end))
            (first, end) = (first + 1, end - 1);
        end = PassageEnd.Of(news, first, end);
        var span = news.TokenSpan(first, end);
        draft.Findings.Add(new Finding { Kind = kind, Text = PassageText.Of(news.Source.Slice(span)), Voice = voice, At = ValueList<TextSpan>.One(span) });
    }

    private bool EndsInColon(NewsSentence sentence) => ListLead.LeadsIn(news.Text[sentence.End - 1]);

    private bool IsSpending(NewsSentence sentence) => spent.Overlap(sentence.Start, sentence.End) || news.Text[sentence.Start..sentence.End].Contains('£');
}
