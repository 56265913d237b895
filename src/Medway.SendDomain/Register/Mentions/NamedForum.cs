using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>
/// Finds a parent carer forum whose name has a place in it and no word of forums, where the text says that it is one: “Bright Selby, the parent carer forum, was heard”, “the parent carer forum,
/// Bright Selby, was heard”. The verb behind shows that two names of one body stand there and no list.
/// </summary>
internal static class NamedForum
{
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong Stop = Folding.Hash(".");
    private static readonly WordSet Verbs = WordSet.Of("is are was were has have had will would can could said says told works work worked helps helped");

    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = NameEnd(text, tokens, at);
        return end > 0 && (IsForumBehind(text, tokens, at, end) || IsForumBefore(text, tokens, at, end));
    }

    /// <summary>The end of a run of capitals that names a place and more, or 0. “In Touch Selby” begins as no other name does.</summary>
    private static int NameEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var inside = tokens[at].Is(In);
        if ((!inside && BodyWords.NoBeginning.TryMatch(text, tokens, at, out _)) || (at > 0 && tokens[at - 1].IsCapital && !tokens[at].BeginsLine && !BodyWords.NoBeginning.TryMatch(text, tokens, at - 1, out _)))
            return 0;
        var (area, own) = (false, false);
        var i = inside ? at + 1 : at;
        while (i < tokens.Length && i < at + ForumFinder.LongestName && (tokens[i].IsCapital || ForumFinder.Joints.Contains(tokens[i])) && !(i > at && tokens[i].BeginsLine))
        {
            if (ForumFinder.OfOthers.Contains(tokens[i]))
                return 0;
            if (BodyNames.Areas.TryMatch(text, tokens, i, out var place))
            {
                area = true;
                i = place.Next;
                continue;
            }
            own |= tokens[i].IsCapital && !BodyWords.Before.TryMatch(text, tokens, i, out _);
            i++;
        }
        return area && own && i < tokens.Length && tokens[i].Is(Comma) ? i : 0;
    }

    private static bool IsForumBehind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int comma)
    {
        for (var i = comma + 1; i < tokens.Length && i <= comma + ForumFinder.LongestDeterminer; i++)
        {
            if (i > comma + 1 && BodyWords.Forum.TryMatch(text, tokens, i, out var forum))
                return IsVerbBehind(tokens, forum.Next) || (at > 0 && tokens[at - 1].Is(Of) && forum.Next < tokens.Length && tokens[forum.Next].Is(Stop));
            if (!ForumFinder.Determiners.Contains(tokens[i]) && !tokens[i].IsCapital)
                return false;
        }
        return false;
    }

    private static bool IsForumBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end) =>
        at > 0 && tokens[at - 1].Is(Comma) && IsVerbBehind(tokens, end) && ForumFinder.IsOne(tokens, ForumFinder.ForumThatEnds(text, tokens, at - 1) - 1);

    private static bool IsVerbBehind(ReadOnlySpan<Token> tokens, int comma) =>
        comma + 1 < tokens.Length && tokens[comma].Is(Comma) && Verbs.Contains(tokens[comma + 1]);
}
