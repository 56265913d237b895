using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>Small whole numbers, as words or digits.</summary>
internal static class NumberWords
{
    private static readonly PhraseIndex<int> Words = new PhraseTable<int>()
        .Add("one", 1).Add("two", 2).Add("three", 3).Add("four", 4).Add("five", 5).Add("six", 6).Add("seven", 7).Add("eight", 8).Add("nine", 9)
        .Add("ten", 10).Add("eleven", 11).Add("twelve", 12).Add("thirteen", 13).Add("fourteen", 14).Add("fifteen", 15).Add("sixteen", 16)
        .Add("seventeen", 17).Add("eighteen", 18).Add("nineteen", 19).Add("twenty", 20)
        .Build();

    /// <summary>The number that a token is, from 1 to 9999; 0 where it is none.</summary>
    public static int At(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Length)
            return 0;
        if (tokens[at].IsNumber)
            return Math.Max(0, DatePhrase.Number(text, tokens, at));
        return tokens[at].IsWord && Words.TryMatch(text, tokens, at, out var hit) ? hit.Meaning : 0;
    }
}
