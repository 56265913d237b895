using Medway.SendDomain.Lexis;
using NodaTime;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>A stretch of time: “three years”, “18 months”, “the last two years”, “five-year”.</summary>
internal readonly struct PeriodPhrase
{
    private const int Longest = 600;

    private static readonly ulong Hyphen = Folding.Hash("-");
    private static readonly PhraseIndex<char> Units = new PhraseTable<char>().Add("year|years|yr|yrs", 'Y').Add("month|months", 'M').Add("week|weeks", 'W').Add("day|days", 'D').Build();

    private static readonly PhraseIndex<char> Single = new PhraseTable<char>().Add("year|yr", 'Y').Add("month", 'M').Add("week", 'W').Add("day", 'D').Build();

    private PeriodPhrase(Period period, int first, int end)
    {
        Period = period;
        First = first;
        End = end;
    }

    public Period Period { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>Reads the stretch of time whose number stands at a token.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out PeriodPhrase phrase)
    {
        phrase = default;
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var next) || number != decimal.Truncate(number) || number is < 1 or > Longest)
            return false;
        if (next < tokens.Length && tokens[next].Is(Hyphen))
            next++;
        if (next >= tokens.Length || !Units.TryMatch(text, tokens, next, out var unit))
            return false;
        phrase = new PeriodPhrase(Of((int)number, unit.Meaning), at, unit.Next);
        return true;
    }

    /// <summary>One of the unit that stands at a token: “a year”, “the last year”. “The coming years” are nobody knows how many.</summary>
    public static bool TryUnit(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out Period period)
    {
        period = Period.Zero;
        if (at >= tokens.Length || !Single.TryMatch(text, tokens, at, out var unit))
            return false;
        period = Of(1, unit.Meaning);
        return true;
    }

    private static Period Of(int number, char unit) => unit switch
    {
        'Y' => Period.FromYears(number),
        'M' => Period.FromMonths(number),
        'W' => Period.FromWeeks(number),
        _ => Period.FromDays(number),
    };
}
