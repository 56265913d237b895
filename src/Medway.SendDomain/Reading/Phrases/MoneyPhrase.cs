using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>A sum in pounds as texts write it: <c>£17m</c>, <c>just over £1.1 million</c>, <c>c£260m</c>, <c>£350k</c>, <c>£1,794,000</c>.</summary>
internal readonly struct MoneyPhrase
{
    private static readonly ulong Pound = Folding.Hash("£");
    private static readonly ulong Hyphen = Folding.Hash("-");
    private static readonly ulong Plus = Folding.Hash("+");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Or = Folding.Hash("or");
    private static readonly ulong Between = Folding.Hash("between");
    private static readonly ulong Pounds = Folding.Hash("pounds");

    private static readonly PhraseIndex<decimal> Magnitudes = new PhraseTable<decimal>()
        .Add("k|thousand", 1_000m).Add("m|mn|mln|mill|million", 1_000_000m).Add("b|bn|billion", 1_000_000_000m).Build();

    private static readonly PhraseIndex<decimal> Written = new PhraseTable<decimal>()
        .Add("half a million pounds", 500_000m).Add("half - a - million pounds", 500_000m).Add("a? quarter of a million pounds", 250_000m)
        .Add("three quarters of a million pounds", 750_000m).Add("three - quarters of a million pounds", 750_000m).Add("a million pounds", 1_000_000m)
        .Add("one and a half million pounds", 1_500_000m).Build();

    // What a sum can begin with, a number in digits apart.
    private static readonly WordSet Openings = WordSet.Of("£ half quarter " + QuantityWords.Openings);

    private MoneyPhrase(Money amount, Qualifier? qualifier, int first, int end)
    {
        Amount = amount;
        Qualifier = qualifier;
        First = first;
        End = end;
    }

    public Money Amount { get; }

    public Qualifier? Qualifier { get; }

    /// <summary>The index of the first token, the qualifier’s where there is one.</summary>
    public int First { get; }

    /// <summary>The index of the token after it.</summary>
    public int End { get; }

    /// <summary>Whether a token is where a sum in figures begins.</summary>
    public static bool BeginsAt(in Token token) => token.Is(Pound);

    /// <summary>Whether a sum may begin with a token: the sign of the pound, or a number, in digits or words, of which the pounds come later.</summary>
    public static bool MayBeginAt(in Token token) => token.IsNumber || Openings.Contains(token);

    /// <summary>Reads the sum whose sign of the pound, or whose words, begin at a token; <c>false</c> where it is a range, or no sum.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out MoneyPhrase phrase)
    {
        phrase = default;
        if (!(TryAmount(text, tokens, at, out var amount, out var end) || TryWords(text, tokens, at, out amount, out end)) || amount.Pence <= 0)
            return false;
        var qualifier = QuantityWords.Before(text, tokens, at, out var first);
        if (end < tokens.Length && tokens[end].Is(Plus) && !tokens[end].HasSpaceBefore)
        {
            qualifier ??= Model.Qualifier.AtLeast;
            end++;
        }
        else if (IsRange(text, tokens, first, end) || (at > 1 && tokens[at - 1].Is(Hyphen) && (tokens[at - 2].IsNumber || Magnitudes.TryMatch(text, tokens, at - 2, out _))))
        {
            return false;
        }
        phrase = new MoneyPhrase(amount, qualifier, first, end);
        return true;
    }

    private static bool TryAmount(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out Money amount, out int end)
    {
        amount = default;
        end = at + 2;
        if (end > tokens.Length || !tokens[at].Is(Pound) || !tokens[at + 1].IsNumber || !QuantityWords.TryNumber(text, tokens, at + 1, out var number, out _))
            return false;
        var magnitude = end < tokens.Length && tokens[end].Is(Hyphen) && !tokens[end].HasSpaceBefore ? end + 1 : end;
        if (magnitude < tokens.Length && tokens[magnitude].IsWord && !tokens[magnitude].BeginsParagraph
            && Magnitudes.TryMatch(text, tokens, magnitude, out var hit) && (!tokens[magnitude].HasSpaceBefore || tokens[magnitude].End - tokens[magnitude].Start > 1))
        {
            number = number > 1_000_000_000m ? -1 : number * hit.Meaning;
            end = hit.Next;
        }
        return Money.TryFromPounds(number, out amount);
    }

    /// <summary>“Half a million pounds”, “two million pounds”.</summary>
    private static bool TryWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out Money amount, out int end)
    {
        (amount, end) = (default, at);
        if (Written.TryMatch(text, tokens, at, out var written))
        {
            end = written.Next;
            return Money.TryFromPounds(written.Meaning, out amount);
        }
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var next) || number > 1_000_000m || !Magnitudes.TryMatch(text, tokens, next, out var magnitude)
            || magnitude.Next >= tokens.Length || !tokens[magnitude.Next].Is(Pounds))
            return false;
        // “Two to three million pounds”, “£2 or £3 million pounds”
        if (at > 0 && (tokens[at - 1].Is(Pound) || (at > 1 && (tokens[at - 2].IsNumber || QuantityWords.TryNumber(text, tokens, at - 2, out _, out _)))))
            return false;
        end = magnitude.Next + 1;
        return Money.TryFromPounds(number * magnitude.Meaning, out amount);
    }

    /// <summary>Whether the other end of a range comes behind a sum: “£2-£3m”, “£2m to £3m”, “between £2m and £3m”.</summary>
    private static bool IsRange(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end) =>
        end + 1 < tokens.Length
        && ((tokens[end].Is(Hyphen) && (tokens[end + 1].IsNumber || tokens[end + 1].Is(Pound)) && !tokens[end + 1].HasSpaceBefore)
            || ((tokens[end].Is(To) || tokens[end].Is(Or) || (tokens[end].Is(Folding.And) && first > 0 && tokens[first - 1].Is(Between))) && tokens[end + 1].Is(Pound) && TryAmount(text, tokens, end + 1, out _, out _)));
}
