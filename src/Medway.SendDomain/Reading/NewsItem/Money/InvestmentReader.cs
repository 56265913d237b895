using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Reads what the partnership or its members spend. A sum counts only where the words about it say that it is spent, and none says that it is something else.</summary>
internal sealed class InvestmentReader
{
    private static readonly ulong Investment = Folding.Hash("investment");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Into = Folding.Hash("into");
    private static readonly ulong Has = Folding.Hash("has");
    private static readonly ulong Have = Folding.Hash("have");
    private static readonly WordSet PronounSubjects = WordSet.Of("it this that they these which");
    private static readonly WordSet Costs = WordSet.Of("cost costs");

    private const long SmallestPence = 100_000;
    private const int MostPlaces = 16;

    private readonly NewsText news;
    private readonly ReportDraft draft;
    private readonly Dictionary<(Values.Money Amount, bool Once), (int Index, int Sentence)> known = [];
    private readonly List<MoneyPhrase> sums = [];
    private readonly List<TextSpan> at = [];
    private readonly SentenceTimes times = new();
    private readonly StatusReader status = new();
    private Period? lastOver;

    // The first word of the sentence that says that money is spent, its end where none does, or below 0 until it is asked for.
    private int firstSpending;

    private InvestmentReader(NewsText news, ReportDraft draft)
    {
        this.news = news;
        this.draft = draft;
    }

    /// <summary>Adds the investments that the text tells of an area to its draft.</summary>
    public static void Read(NewsText news, ReportDraft draft, FactShare share, int area) => new InvestmentReader(news, draft).Read(share, area);

    private void Read(FactShare share, int area)
    {
        for (var s = 0; s < news.Sentences.Length; s++)
        {
            var sentence = news.Sentences[s];
            if (news.Blocks[sentence.Block].Kind == NewsBlockKind.Furniture || !share.IsOf(area, s))
                continue;
            Gather(sentence);
            for (var i = 0; i < sums.Count; i++)
                Sum(s, sentence, i);
            if (sums.Count == 0)
                WithoutSum(s, sentence);
        }
        TotalReader.Mark(news, draft.Investments);
    }

    private void Gather(in NewsSentence sentence)
    {
        sums.Clear();
        firstSpending = -1;
        var text = news.Text;
        var tokens = news.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!MoneyPhrase.MayBeginAt(tokens[i]))
                continue;
            if (MoneyPhrase.TryAt(text, tokens[..sentence.EndToken], i, out var sum))
            {
                sums.Add(sum);
                i = sum.End - 1;
            }
            else if (MoneyPhrase.BeginsAt(tokens[i]) && i + 1 < sentence.EndToken && tokens[i + 1].IsNumber)
            {
                if (SaysSpending(sentence, sentence.EndToken))
                    draft.Diagnostics.Add(DiagnosticCatalogue.UnreadQuantity.At(news.TokenSpan(i, i + 2), news.Text[tokens[i].Start..tokens[i + 1].End].ToString(), "sum"));
                // The other end of a range is no sum of its own.
                for (var other = i + 2; other < sentence.EndToken && other < i + 6; other++)
                {
                    if (MoneyPhrase.BeginsAt(tokens[other]))
                        i = other;
                }
            }
        }
        if (sums.Count > 0)
            times.Gather(text, tokens, sentence.FirstToken, sentence.EndToken, sums[0].First);
    }

    private void Sum(int index, in NewsSentence sentence, int i)
    {
        var text = news.Text;
        var tokens = news.Tokens;
        var sum = sums[i];
        var left = i > 0 ? sums[i - 1].End : sentence.FirstToken;
        var right = i + 1 < sums.Count ? sums[i + 1].First : sentence.EndToken;
        var context = new SumContext(text, tokens, sum, left, right, i > 0);
        var given = context.IsGiven();
        if (sum.Amount.Pence < SmallestPence || !(given || SaysSpending(sentence, right) || context.IsNewMoney() || context.IsAgreed() || context.IsGoing()) || context.IsOther())
            return;
        var every = context.Every(out var everyEnd);
        var time = times.Of(sum.End, right, i > 0) ?? (every is null ? null : SpendingTime.Start(text, tokens, sum.End, right));
        var over = time?.Over ?? (time is { During: null } ? lastOver : null);
        var purpose = PurposeReader.Behind(text, tokens, Math.Max(sum.End, everyEnd), LeadIn.End(tokens, sentence.FirstToken, sum, right));
        // What costs a later sum of the sentence stands somewhere behind the first, and nobody can say where.
        if (purpose.End == 0 && i == 0)
            purpose = Subject(sentence, sum);
        var end = Math.Max(Math.Max(sum.End, everyEnd), purpose.First >= sum.End ? Math.Max(purpose.End, purpose.ResultsEnd) : 0);
        at.Clear();
        at.Add(news.TokenSpan(sum.First, end));
        if (time is { } said && (said.First < sum.First || said.End > end))
            at.Add(news.TokenSpan(said.First, said.End));
        if (purpose.End > 0 && purpose.First < sum.First)
            at.Add(news.TokenSpan(purpose.First, purpose.End));
        at.Sort();
        lastOver = over ?? lastOver;
        Add(index, new Investment
        {
            Amount = sum.Amount,
            Qualifier = sum.Qualifier,
            Nature = context.Nature(),
            Status = status.Read(text, tokens, sentence.FirstToken, sum.First, sum.End, right) ?? (given ? DeliveryStatus.Committed : null),
            Every = every,
            Over = every is null ? over : null,
            During = time?.During,
            Purpose = purpose.End > 0 ? Passage(purpose.First, purpose.End) : null,
            Results = Results(purpose),
            At = ValueList<TextSpan>.Own([.. at]),
        });
    }

    /// <summary>Whether the words of the sentence before a token say that money is spent; a sentence of many sums is looked through once.</summary>
    private bool SaysSpending(in NewsSentence sentence, int end)
    {
        if (firstSpending < 0)
        {
            firstSpending = sentence.FirstToken;
            while (firstSpending < sentence.EndToken && !SpendingWords.Spending.Contains(news.Tokens[firstSpending]))
                firstSpending++;
        }
        return firstSpending < end;
    }

    /// <summary>“Investment in project teams has removed the backlog”: no sum, but what for and what came of it.</summary>
    private void WithoutSum(int index, in NewsSentence sentence)
    {
        var tokens = news.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken - 3 && i < sentence.FirstToken + 3; i++)
        {
            if (!tokens[i].Is(Investment) || !(tokens[i + 1].Is(In) || tokens[i + 1].Is(Into)))
                continue;
            var purpose = PurposeReader.Until(news.Text, tokens, i + 2, sentence.EndToken);
            if (purpose.ResultsEnd == 0 || !(tokens[purpose.ResultsFirst].Is(Has) || tokens[purpose.ResultsFirst].Is(Have)))
                return;
            Add(index, new Investment { Status = DeliveryStatus.Made, Purpose = Passage(purpose.First, purpose.End), Results = Results(purpose), At = ValueList<TextSpan>.One(news.TokenSpan(i, purpose.ResultsEnd)) });
            return;
        }
    }

    /// <summary>A sum told twice, in the headline and below, is one investment with two places.</summary>
    private void Add(int sentence, Investment investment)
    {
        if (investment.Amount is { } amount && known.TryGetValue((amount, investment.Every is null), out var told) && told.Sentence != sentence)
        {
            var first = draft.Investments[told.Index];
            // Told more often than there are places kept, a sum has all it will have: what more was taken would lack its evidence.
            if (first.At.Count >= MostPlaces)
                return;
            draft.Investments[told.Index] = first with
            {
                Qualifier = first.Qualifier ?? investment.Qualifier,
                Nature = first.Nature ?? investment.Nature,
                Status = first.Status ?? investment.Status,
                Over = first.Over ?? investment.Over,
                During = first.During ?? investment.During,
                Purpose = first.Purpose ?? investment.Purpose,
                Results = first.Results.Count > 0 ? first.Results : investment.Results,
                At = first.At.With(investment.At),
            };
            return;
        }
        if (investment.Amount is { } sum)
            known.TryAdd((sum, investment.Every is null), (draft.Investments.Count, sentence));
        draft.Investments.Add(investment);
    }

    /// <summary>“The plan is expected to cost £2m”: what costs it stands before the verb.</summary>
    private Purpose Subject(in NewsSentence sentence, in MoneyPhrase sum)
    {
        var tokens = news.Tokens;
        if (sum.First <= sentence.FirstToken || !Costs.Contains(tokens[sum.First - 1]))
            return default;
        var end = sentence.FirstToken;
        while (end < sum.First - 1 && !SpendingWords.Finite.Contains(tokens[end]))
            end++;
        // “The school, which cost £8m”
        while (end > sentence.FirstToken && (tokens[end - 1].IsPunctuation || SpendingWords.Relative.Contains(tokens[end - 1]) || SpendingWords.ClauseEnds.Contains(tokens[end - 1])))
            end--;
        // “It will cost £2m”: what, the sentence before says.
        if (end == sentence.FirstToken + 1 && PronounSubjects.Contains(tokens[sentence.FirstToken]))
            return default;
        return end > sentence.FirstToken ? new Purpose { First = sentence.FirstToken, End = end } : default;
    }

    private string Passage(int first, int end) => PassageText.Of(news.Text[news.Tokens[first].Start..news.Tokens[end - 1].End]);

    private List<string> Results(in Purpose purpose) =>
        PurposeReader.Results(news.Tokens, purpose).ConvertAll(part => Passage(part.First, part.End));
}
