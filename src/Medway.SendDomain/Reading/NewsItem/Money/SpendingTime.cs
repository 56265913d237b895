using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Over what time a sum is spent, as a sentence says it: a stretch (“over three years”) or dates (“since 2021”).</summary>
internal readonly struct SpendingTime(int first, int end, Period? over, DateSpan? during)
{
    public readonly int First = first;
    public readonly int End = end;
    public readonly Period? Over = over;
    public readonly DateSpan? During = during;

    private const int LongestClause = 16;

    private static readonly WordSet Over_ = WordSet.Of("over across");
    private static readonly WordSet Within = WordSet.Of("in within during for");
    private static readonly WordSet Near = WordSet.Of("last past next coming following previous first");
    private static readonly WordSet Articles = WordSet.Of("the a an its our");
    private static readonly WordSet Ends = WordSet.Of("to and until till through");
    private static readonly ulong Since = Folding.Hash("since");
    private static readonly ulong Between = Folding.Hash("between");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Same = Folding.Hash("same");
    private static readonly ulong Period_ = Folding.Hash("period");
    private static readonly ulong Hyphen = Folding.Hash("-");

    private static readonly PhraseIndex<int> Months = new PhraseTable<int>().Add("january", 1).Add("february", 2).Add("march", 3).Add("april", 4).Add("may", 5).Add("june", 6).Add("july", 7)
        .Add("august", 8).Add("september", 9).Add("october", 10).Add("november", 11).Add("december", 12).Build();

    /// <summary>The time that begins at a token. “In the same period” has neither stretch nor dates: it is the time said before.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, out SpendingTime time)
    {
        time = default;
        tokens = tokens[..end];
        if (tokens[at].Is(Since) && TryDate(text, tokens, at + 1, out var since, out var next))
        {
            time = new SpendingTime(at, next, null, new DateSpan(since, null));
            return true;
        }
        if ((tokens[at].Is(Between) || tokens[at].Is(From)) && TryDate(text, tokens, at + 1, out var start, out next)
            && next < end && (tokens[next].Is(Folding.And) || tokens[next].Is(To)) && TryDate(text, tokens, next + 1, out var finish, out next) && DateSpan.AreInOrder(start, finish))
        {
            time = new SpendingTime(at, next, null, new DateSpan(start, finish));
            return true;
        }
        var over = Over_.Contains(tokens[at]);
        if (over || Within.Contains(tokens[at]))
        {
            var i = at + 1;
            if (i < end && Articles.Contains(tokens[i]))
                i++;
            if (i + 1 < end && tokens[i].Is(Same) && tokens[i + 1].Is(Period_))
            {
                time = new SpendingTime(at, i + 2, null, null);
                return true;
            }
            var near = i < end && Near.Contains(tokens[i]);
            if (near)
                i++;
            if ((over || near) && i < end && PeriodPhrase.TryAt(text, tokens, i, out var phrase))
                time = new SpendingTime(at, phrase.End, phrase.Period, null);
            else if ((near || (over && i > at + 1)) && PeriodPhrase.TryUnit(text, tokens, i, out var one))
                time = new SpendingTime(at, i + 1, one, null);
            return time.Over is not null;
        }
        // “a three-year programme”
        if (PeriodPhrase.TryAt(text, tokens, at, out var compound) && compound.End - at == 3 && tokens[at + 1].Is(Hyphen))
        {
            time = new SpendingTime(at, compound.End, compound.Period, null);
            return true;
        }
        return false;
    }

    /// <summary>“from April 2026”, behind a recurring sum and before the clause ends: of what is spent once, it is rather when the thing bought opens.</summary>
    public static SpendingTime? Start(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = first; at < end && at < first + LongestClause && !tokens[at].IsPunctuation && !SpendingWords.Finite.Contains(tokens[at]); at++)
        {
            // A month, since a bare year is often part of a name: “from 2021 reserves”.
            if (tokens[at].Is(From) && TryDate(text, tokens[..end], at + 1, out var start, out var next) && start.Month is not null && !(next < end && (Ends.Contains(tokens[next]) || tokens[next].Is(Hyphen))))
                return new SpendingTime(at, next, null, new DateSpan(start, null));
        }
        return null;
    }

    private static bool TryDate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out PartialDate date, out int next)
    {
        (date, next) = (default, at + 1);
        int? month = null;
        if (at < tokens.Length && tokens[at].IsWord && Months.TryMatch(text, tokens, at, out var named))
        {
            month = named.Meaning;
            at = named.Next;
        }
        if (at >= tokens.Length || !tokens[at].IsNumber || tokens[at].End - tokens[at].Start != 4 || !QuantityWords.TryNumber(text, tokens, at, out var year, out next) || year is < 1990 or > 2060)
            return false;
        // “2023/24” and “2023-24” are years of the budget, which begin elsewhere.
        if (next < tokens.Length && !tokens[next].HasSpaceBefore && (text[tokens[next].Start] == '/' || tokens[next].Is(Hyphen)))
            return false;
        date = new PartialDate((int)year, month);
        return true;
    }

}
