using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Tells where, behind “and” or a comma, another thing that was done begins: “… in therapists and recruited 22 more staff”, “…, agreed £3m”.</summary>
internal static class NextClause
{
    private static readonly WordSet Circumstances = WordSet.Of("by last this next earlier in at on");
    private static readonly WordSet NoPast = WordSet.Of("speed indeed exceed proceed succeed hundred breed bleed");
    private static readonly ulong To = Folding.Hash("to");

    // Verbs that tell of something done where what was done follows; those of the second set have the same form behind “to”.
    private static readonly WordSet Past = WordSet.Of("made built began spent took brought gave ran");
    private static readonly WordSet SameForm = WordSet.Of("put set cut");
    private static readonly WordSet Says = WordSet.Of("says said adds hopes expects it they we she he it's they're they've they'll we're we've we'll i'm");
    private static readonly WordSet Hopes = WordSet.Of("expect hope plan plans aim aims intend intends want wants");
    private static readonly WordSet Objects = WordSet.Of("the a an our its their his her this more another extra additional new over almost nearly around up some every all two three four five six seven eight nine ten £ just nearly");

    /// <summary>Whether it begins behind the joint at a token; <paramref name="infinitive"/> where what it is joined to begins with “to”.</summary>
    public static bool BeginsBehind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int joint, int end, bool infinitive)
    {
        var at = joint + 1;
        var joined = tokens[joint].Is(Folding.And);
        if (!joined && at < end && tokens[at].Is(Folding.And))
        {
            joined = true;
            at++;
        }
        if (at >= end || !tokens[at].IsWord || tokens[at].IsCapital)
            return false;
        if (joined && (SpendingWords.Finite.Contains(tokens[at]) || Says.Contains(tokens[at])))
            return true;
        // What follows may be the next sum, where these words end.
        if (at + 1 >= tokens.Length || tokens[at + 1].BeginsParagraph)
            return false;
        if (joined && !infinitive && Hopes.Contains(tokens[at]) && tokens[at + 1].Is(To))
            return true;
        // “…, agreed by the board”, “…, opened last year”
        if (Circumstances.Contains(tokens[at + 1]) && EndsAsPast(tokens[at], text))
            return true;
        // “Trained staff” is somebody, “trained 20 staff” something done.
        if (!tokens[at + 1].IsNumber && !Objects.Contains(tokens[at + 1]))
            return false;
        return EndsAsPast(tokens[at], text) || (joined && (Past.Contains(tokens[at]) || (!infinitive && SameForm.Contains(tokens[at]))));
    }

    private static bool EndsAsPast(in Token token, ReadOnlySpan<char> text) => token.End - token.Start > 4 && token.In(text).EndsWith("ed", StringComparison.Ordinal) && !NoPast.Contains(token);
}
