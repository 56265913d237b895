using Medway.SendDomain.Lexis;
using Medway.SendDomain.Register.Mentions;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Finds what a sentence says its parent carer forum is called: “the parent carer forum, known as Norbury Voice”, “the parent carer forum (PCF), Parents in Touch (PiT)”. The second has a name only where its initials say how
/// far it goes.
/// </summary>
internal static class AliasedForum
{
    private const int LongestName = 9;
    private const int LongestAlias = 5;

    private static readonly WordSet Joints = WordSet.Of("of for in with and & - 's to");
    private static readonly WordSet Called = WordSet.Of("known called named");
    private static readonly WordSet As = WordSet.Of("as the locally");

    private static readonly WordSet Describing = WordSet.Of("local area area's official county city borough town 's");
    private static readonly ulong The = Folding.Hash("the");

    /// <summary>Adds the whole names to the mentions of a sentence, in place of those inside them, as of their initials.</summary>
    public static void FindAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<BodyMention> mentions)
    {
        var wholes = new List<BodyMention>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!BodyWords.Forum.TryMatch(text, tokens, i, out var forum))
                continue;
            var at = MentionFinder.Bracketed(text, tokens, forum.Next);
            var comma = at < tokens.Length && text[tokens[at].Start] == ',';
            at += comma ? 1 : 0;
            var end = 0;
            if (at < tokens.Length && Called.Contains(tokens[at]))
                end = NameEnd(tokens, at = NameBehind(tokens, at));
            else if (comma && at < tokens.Length && tokens[at].IsCapital)
                end = EndByInitials(text, tokens, at);
            if (end <= at && (end = SubjectOf(text, tokens, i, forum.Next)) > 0)
                at = tokens[0].Is(The) ? 1 : 0;
            if (end <= at)
                continue;
            wholes.Add(new BodyMention(BodyKind.Forum, at, MentionFinder.Bracketed(text, tokens, end), at, end));
            i = Math.Max(i, end - 1);
        }
        wholes.Sort((one, other) => one.First.CompareTo(other.First));
        var next = 0;
        mentions.RemoveAll(mention =>
        {
            while (next < wholes.Count && wholes[next].End <= mention.First)
                next++;
            return next < wholes.Count && wholes[next].First < mention.End;
        });
        mentions.AddRange(wholes);
    }

    /// <summary>Where the name begins behind “known as” or “known in Norbury as the”.</summary>
    private static int NameBehind(ReadOnlySpan<Token> tokens, int called)
    {
        for (var i = called + 1; i < tokens.Length && i <= called + LongestAlias; i++)
        {
            if (!As.Contains(tokens[i]))
                continue;
            while (i < tokens.Length && As.Contains(tokens[i]))
                i++;
            return i;
        }
        return tokens.Length;
    }

    /// <summary>Where the name ends that begins a sentence and is said to be the forum: “Norbury Voice is the area’s parent carer forum”; 0 where none is.</summary>
    private static int SubjectOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int forum, int behind)
    {
        // “… is the parent carer forum chair”, “… the parent carer forum’s host”.
        if (behind < tokens.Length && !(tokens[behind].IsPunctuation && text[tokens[behind].Start] is '.' or ',' or ';' or '('))
            return 0;
        var at = tokens[0].Is(The) ? 1 : 0;
        var end = NameEnd(tokens, at);
        if (end == at || end >= forum || !tokens[end].In(text).SequenceEqual("is") || forum - end > LongestAlias || !tokens[end + 1].Is(The))
            return 0;
        for (var i = end + 2; i < forum; i++)
        {
            if (!Describing.Contains(tokens[i]))
                return 0;
        }
        // “One is the parent carer forum”.
        return end - at > 1 || OfFamilies(tokens[at].In(text)) ? end : 0;
    }

    private static bool OfFamilies(ReadOnlySpan<char> word) =>
        word.Contains("parent", StringComparison.OrdinalIgnoreCase) || word.Contains("carer", StringComparison.OrdinalIgnoreCase) || word.Contains("famil", StringComparison.OrdinalIgnoreCase) || word.Contains("voice", StringComparison.OrdinalIgnoreCase);

    private static int NameEnd(ReadOnlySpan<Token> tokens, int at)
    {
        var end = at;
        for (var i = at; i < tokens.Length && i < at + LongestName && (tokens[i].IsCapital || (i > at && Joints.Contains(tokens[i]))); i++)
            end = tokens[i].IsCapital ? i + 1 : end;
        return end;
    }

    private static int EndByInitials(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = NameEnd(tokens, at);
        if (end - at < 2 || end + 2 >= tokens.Length || text[tokens[end].Start] != '(' || text[tokens[end + 2].Start] != ')')
            return 0;
        return ForumInProse.IsInitialsOf(tokens[end + 1].In(text), text[tokens[at].Start..tokens[end - 1].End]) ? end : 0;
    }
}
