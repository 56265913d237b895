using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>
/// Tells where, behind a time that leads a sentence, words begin that are not of that time: “In the last year it has opened bases | and will open more”, “…, | with capital of £2m”.
/// Behind “and” the time goes on where the verb does not look the other way.
/// </summary>
internal static class AnotherClause
{
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly WordSet Openings = WordSet.Of("with while whilst which although though whereas but");
    private static readonly WordSet Past = WordSet.Of("last past previous since");
    private static readonly WordSet Coming = WordSet.Of("next coming following");
    private static readonly WordSet LookingAhead = WordSet.Of("will would plan plans intend intends hope hopes aim aims expect expects");
    private static readonly WordSet LookingBack = WordSet.Of("has have had was were");

    public static bool BeginsAt(ReadOnlySpan<Token> tokens, int at, int end, in SpendingTime time)
    {
        if (at + 1 >= end)
            return false;
        if (tokens[at].Is(Comma))
            return Openings.Contains(tokens[at + 1]);
        if (!tokens[at].Is(Folding.And))
            return false;
        return (LookingAhead.Contains(tokens[at + 1]) && Says(tokens, time, Past)) || (LookingBack.Contains(tokens[at + 1]) && Says(tokens, time, Coming));
    }

    private static bool Says(ReadOnlySpan<Token> tokens, in SpendingTime time, WordSet words)
    {
        for (var i = time.First; i < time.End; i++)
        {
            if (words.Contains(tokens[i]))
                return true;
        }
        return false;
    }
}
