using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>What the words around a sum say of it: those from the sum before it, or the beginning of the sentence, to the next.</summary>
internal readonly ref struct SumContext(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, MoneyPhrase sum, int left, int right, bool follows)
{
    private const int Before = 12;
    private const int Behind = 8;

    private static readonly ulong Local = Folding.Hash("local");
    private static readonly ulong Capital = Folding.Hash("capital");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong Found = Folding.Hash("found");
    private static readonly ulong Revenue = Folding.Hash("revenue");

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;

    // What stands nearer to the sum before is about that one.
    private int Nearest => follows ? (left + sum.First) / 2 : left;

    /// <summary>Whether the words near the sum say that it is something else: a deficit, the state's money, pay.</summary>
    public bool IsOther()
    {
        var first = Math.Max(Nearest, sum.First - Before);
        var end = Math.Min(right, sum.End + Behind);
        // No area spends thousands of millions: such sums are the nation's.
        if (sum.Amount.Pence >= 100_000_000_000 || IsWanted())
            return true;
        for (var i = Math.Max(first, sum.First - 3); i < sum.First; i++)
        {
            if (SpendingWords.Receiving.Contains(tokens[i]))
                return true;
        }
        var source = OwnSource(end);
        for (var i = first; i < end; i++)
        {
            if (i >= sum.End && i < source)
                continue;
            if (SpendingWords.NoSpending.Contains(tokens[i]))
                return true;
            if (SpendingWords.NationalFunding.TryMatch(text, tokens[..end], i, out _) && !(i > 0 && tokens[i - 1].Is(Local)))
                return true;
        }
        return false;
    }

    /// <summary>“£2m of new money”, unless it is money that somebody wants.</summary>
    public bool IsNewMoney()
    {
        if (!SpendingWords.NewMoney.TryMatch(text, tokens[..right], sum.End, out _))
            return false;
        for (var i = Math.Max(left, sum.First - Before); i < sum.First; i++)
        {
            if (SpendingWords.Wanting.Contains(tokens[i]))
                return false;
        }
        return true;
    }

    /// <summary>“The council needs £3m of investment”, “asked for another £3m”: money that nobody has given. “Much-needed” money may have been.</summary>
    private bool IsWanted()
    {
        var i = sum.First - 1;
        while (i > left && (SpendingWords.Determiners.Contains(tokens[i]) || SpendingWords.More.Contains(tokens[i]) || tokens[i].Is(For)))
            i--;
        return i >= left && SpendingWords.Wanting.Contains(tokens[i]) && !(i > left && tokens[i - 1].In(text) is "much" or "-");
    }

    /// <summary>“has agreed a further £3m”: what is agreed, where the sum is more money.</summary>
    public bool IsAgreed()
    {
        var more = sum.First;
        for (var i = sum.First - 1; i >= Math.Max(left, sum.First - 4); i--)
        {
            if (SpendingWords.More.Contains(tokens[i]))
                more = i;
            else if (SpendingWords.Agreeing.Contains(tokens[i]))
                return more < sum.First && !(i > left && SpendingWords.Wanting.Contains(tokens[i - 1]));
            else if (!SpendingWords.Determiners.Contains(tokens[i]))
                return false;
        }
        return false;
    }

    /// <summary>“£6m will go into units”.</summary>
    public bool IsGoing()
    {
        for (var i = sum.End; i < right && i < sum.End + 3; i++)
        {
            if (SpendingWords.Going.TryMatch(text, tokens[..right], i, out _))
                return true;
            if (!SpendingWords.Finite.Contains(tokens[i]))
                break;
        }
        return false;
    }

    /// <summary>“has found £1m for staff”, “announced an additional £1m”: other words for money that is committed.</summary>
    public bool IsGiven()
    {
        var verb = sum.First - 1;
        var more = false;
        while (verb >= left && (SpendingWords.Determiners.Contains(tokens[verb]) || SpendingWords.More.Contains(tokens[verb])))
            more |= SpendingWords.More.Contains(tokens[verb--]);
        if (verb < left || !(SpendingWords.Announcing.Contains(tokens[verb]) || (tokens[verb].Is(Found) && verb > left && SpendingWords.HasFound.Contains(tokens[verb - 1]))))
            return false;
        // What is announced or found is spending where it is more money, or for something.
        for (var i = sum.End; !more && i < right && i < sum.End + Behind && SpendingWords.Between.Contains(tokens[i]); i++)
            more = i + 1 < right && tokens[i + 1].Is(For);
        return more || (sum.End < right && tokens[sum.End].Is(For));
    }

    /// <summary>The token behind “from its High Needs capital grant”, “of its grant”: what is spent from one’s own grant is one’s own spending.</summary>
    private int OwnSource(int end)
    {
        var i = sum.End;
        if (i + 1 >= end || !(tokens[i].Is(From) || tokens[i].Is(Of)) || !SpendingWords.Own.Contains(tokens[i + 1]))
            return i;
        while (i < end && !tokens[i].IsPunctuation && !(i > sum.End && SpendingWords.Leads.Contains(tokens[i])))
            i++;
        return i;
    }

    /// <summary>A year where the sum is spent each year, and the token after the words that say so.</summary>
    public Period? Every(out int end)
    {
        end = 0;
        for (var i = sum.End; i < right && i < sum.End + 6; i++)
        {
            if (SpendingTime.TryAt(text, tokens, i, right, out _))
                break;
            if (!SpendingWords.EveryYear.TryMatch(text, tokens[..right], i, out var hit))
                continue;
            end = hit.Next;
            return Period.FromYears(1);
        }
        for (var i = Math.Max(Nearest, sum.First - 4); i < sum.First; i++)
        {
            if (SpendingWords.Annual.Contains(tokens[i]))
                return Period.FromYears(1);
        }
        return null;
    }

    /// <summary>Capital or revenue, as the words beside the sum say.</summary>
    public SpendingNature? Nature()
    {
        for (var i = sum.End; i < right && i < sum.End + 6; i++)
        {
            if (NatureOf(i) is { } nature)
                return nature;
        }
        for (var i = sum.First - 1; i >= Nearest && i >= sum.First - 4; i--)
        {
            if (NatureOf(i) is { } nature)
                return nature;
        }
        return null;
    }

    private SpendingNature? NatureOf(int token) =>
        tokens[token].Is(Capital) ? SpendingNature.Capital : tokens[token].Is(Revenue) ? SpendingNature.Revenue : null;
}
