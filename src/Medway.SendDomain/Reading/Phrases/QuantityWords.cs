using System.Globalization;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>Numbers and what qualifies them: “just over”, “up to”, “c.”.</summary>
internal static class QuantityWords
{
    private const int LongestQualifier = 4;

    /// <summary>The words that a number can begin with.</summary>
    public const string Openings = "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly WordSet Words = WordSet.Of(Openings);

    private static readonly PhraseIndex<int> RoundNumbers = new PhraseTable<int>()
        .Add("thirty", 30).Add("forty", 40).Add("fifty", 50).Add("sixty", 60).Add("seventy", 70).Add("eighty", 80).Add("ninety", 90)
        .Add("one|a hundred", 100).Add("two hundred", 200).Build();

    // Words for somewhat less than a round number are “almost”; for a limit that is not passed “up to”.
    private static readonly PhraseIndex<Qualifier> Qualifiers = new PhraseTable<Qualifier>()
        .Add("about|around|approximately|approx|roughly|circa|c|ca|some", Qualifier.Approximately).Add("c|ca|approx .", Qualifier.Approximately)
        .Add("in the region of", Qualifier.Approximately).Add("~", Qualifier.Approximately)
        .Add("over|exceeding|above", Qualifier.MoreThan).Add("just|well|slightly over", Qualifier.MoreThan).Add("more|greater than", Qualifier.MoreThan)
        .Add("in excess of", Qualifier.MoreThan).Add("upwards of", Qualifier.MoreThan).Add("a little over", Qualifier.MoreThan).Add("just|slightly more than", Qualifier.MoreThan)
        .Add("at least", Qualifier.AtLeast).Add("a minimum of", Qualifier.AtLeast).Add("no less|fewer than", Qualifier.AtLeast).Add("not less than", Qualifier.AtLeast)
        .Add("up to", Qualifier.UpTo).Add("a maximum of", Qualifier.UpTo).Add("no more than", Qualifier.UpTo).Add("as many|much as", Qualifier.UpTo).Add("under", Qualifier.UpTo)
        .Add("less|fewer than", Qualifier.UpTo)
        .Add("almost|nearly", Qualifier.Almost).Add("close to", Qualifier.Almost).Add("just under", Qualifier.Almost).Add("a little under", Qualifier.Almost)
        .Build();

    /// <summary>Whether a number may begin with a token.</summary>
    public static bool MayBeNumber(in Token token) => token.IsNumber || Words.Contains(token);

    /// <summary>The number a token is, in digits or as a word, with the index of the token after it; <c>false</c> where it is none.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out decimal number, out int next)
    {
        (number, next) = (0, at + 1);
        if (at >= tokens.Length)
            return false;
        if (tokens[at].IsNumber)
            return decimal.TryParse(tokens[at].In(text), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        if (!tokens[at].IsWord)
            return false;
        if (RoundNumbers.TryMatch(text, tokens, at, out var hit))
            (number, next) = (hit.Meaning, hit.Next);
        else
            number = NumberWords.At(text, tokens, at);
        return number > 0;
    }

    /// <summary>What qualifies the quantity that begins at a token, and where that begins; <c>null</c> and the token itself where nothing does.</summary>
    public static Qualifier? Before(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int first)
    {
        for (var length = Math.Min(LongestQualifier, at); length > 0; length--)
        {
            if (!Qualifiers.TryMatch(text, tokens[..at], at - length, out var hit) || hit.Next != at || HasBreak(tokens, at - length + 1, at))
                continue;
            first = at - length;
            return hit.Meaning;
        }
        first = at;
        return null;
    }

    private static bool HasBreak(ReadOnlySpan<Token> tokens, int first, int at)
    {
        for (var i = first; i <= at; i++)
        {
            if (tokens[i].BeginsParagraph)
                return true;
        }
        return false;
    }
}
