using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>
/// Finds parent carer forums whose name does not end as one: “Parent Carers Selby”, “Family Voice Selby”, “Selby Parents and Carers (SPAC)”, and what an apposition says to be the forum:
/// “FISH Selby, the area’s parent carer forum”, “the parent carer forum, FISH Selby,”.
/// </summary>
internal static class ForumFinder
{
    public const int LongestName = 8;
    public const int LongestDeterminer = 5;

    // “parent carer forum”, “parents and carers involvement group”: in tokens.
    private const int ShortestForum = 3;
    private const int LongestForum = 5;

    private static readonly PhraseIndex<bool> Families = PhraseSet.Of("parent|parents and? carer|carers");

    // What begins a forum’s name and, with a place behind it, is one.
    private static readonly PhraseIndex<bool> Beginnings = PhraseSet.Of(
        "parent|parents and? carer|carers voice|forum?",
        "parent|parents|family|families voice",
        "parents in partnership|power");

    // What is a forum’s name behind a place: “Selby Parent Voice”, “Selby Parents’ Forum”.
    private static readonly PhraseIndex<bool> Voices = PhraseSet.Of("send? parent|parents|family|families voice|voices", "send|sen|special? parent|parents forum");

    private static readonly PhraseIndex<bool> SpecialParents = PhraseSet.Of("special parent|parents forum");

    private static readonly PhraseIndex<bool> Gatherings = PhraseSet.Of(
        "alliance|forum|network|group|voice|council of|for parents|parent and? carers");

    private static readonly WordSet Endings = WordSet.Of("together united matter matters involvement");
    // In a list beside the forum, “Family Hubs” and “Young Carers” are something else.
    private static readonly WordSet OfParents = WordSet.Of("parent parents voice voices pact");
    public static readonly WordSet OfOthers = WordSet.Of("council authority trust hospital hospitals board nhs icb icbs ccg ccgs ofsted cqc commission department school schools academy college service services "
        + "team partnership healthwatch sendiass sendias camhs police government dfe mp cllr councillor dr mr mrs ms");
    private static readonly WordSet NoInitials = WordSet.Of("send sen la pcf ehc ehcp ehcps");
    public static readonly WordSet Determiners = WordSet.Of("the our its your a local area official independent county city borough town region district 's");
    public static readonly WordSet Joints = WordSet.Of("and in of for & - 's");
    private static readonly WordSet Inside = WordSet.Of("for in of to with at on by as which who that is are was were has have had will would can said says told works work worked helps helped");
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong Open = Folding.Hash("(");
    private static readonly ulong Close = Folding.Hash(")");
    private static readonly ulong Possessive = Folding.Hash("'s");

    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention)
    {
        mention = default;
        if (TryPlaced(text, tokens, at, out var end) || TryNamed(text, tokens, at, out end) || NamedForum.TryRead(text, tokens, at, out end))
            mention = new BodyMention(BodyKind.Forum, at, end, at, end);
        return mention.End > 0;
    }

    /// <summary>“Parent Carers Selby”: where more capitals follow, it is a heading.</summary>
    private static bool TryPlaced(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = 0;
        if (SpecialParents.TryMatch(text, tokens, at, out var special) && tokens[special.Next - 1].IsCapital)
        {
            end = MentionFinder.Bracketed(text, tokens, special.Next);
            return IsNoHeading(tokens, end);
        }
        // “Selby Parent Voice”
        if (BodyNames.Areas.TryMatch(text, tokens, at, out var before) && Voices.TryMatch(text, tokens, before.Next, out var voice) && tokens[voice.Next - 1].IsCapital)
        {
            end = voice.Next;
            return IsNoHeading(tokens, end);
        }
        if (!Beginnings.TryMatch(text, tokens, at, out var hit) || !tokens[hit.Next - 1].IsCapital || hit.Next >= tokens.Length || tokens[hit.Next].BeginsLine)
            return false;
        if (BodyNames.Areas.TryMatch(text, tokens, hit.Next, out var area) && tokens[hit.Next].IsCapital)
            end = area.Next;
        else if (tokens[hit.Next].IsAllCapitals && tokens[hit.Next].End - tokens[hit.Next].Start <= 4 && !OfOthers.Contains(tokens[hit.Next]) && !NoInitials.Contains(tokens[hit.Next]))
            end = hit.Next + 1;
        else if (tokens[hit.Next].IsCapital && Endings.Contains(tokens[hit.Next]) && Families.TryMatch(text, tokens, at, out _))
            end = BodyNames.Areas.TryMatch(text, tokens, hit.Next + 1, out var place) && !tokens[hit.Next + 1].BeginsLine ? place.Next : hit.Next + 1;
        if (end == 0)
            return Families.TryMatch(text, tokens, at, out var family) && TryAlias(text, tokens, family.Next, out end);
        return IsNoHeading(tokens, end);
    }

    private static bool IsNoHeading(ReadOnlySpan<Token> tokens, int end) => end >= tokens.Length || tokens[end].BeginsLine || !(tokens[end].IsCapital || tokens[end].Is(Possessive));

    /// <summary>A run of capitalised words that the words around it make a forum.</summary>
    private static bool TryNamed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = 0;
        if (BodyWords.NoBeginning.TryMatch(text, tokens, at, out _) || (at > 0 && tokens[at - 1].IsCapital && !tokens[at].BeginsLine && !BodyWords.NoBeginning.TryMatch(text, tokens, at - 1, out _)))
            return false;
        var (family, parents, initials, others) = (false, false, false, false);
        var i = at;
        for (; i < tokens.Length && i < at + LongestName && (tokens[i].IsCapital || (i > at && (Joints.Contains(tokens[i]) || (tokens[i].IsNumber && !tokens[i].HasSpaceBefore)))) && !(i > at && tokens[i].BeginsLine); i++)
        {
            if (i > at && !others && Gatherings.TryMatch(text, tokens, i, out _))
            {
                end = i + 1;
                return true;
            }
            if (i > at && Families.TryMatch(text, tokens, i, out var hit) && tokens[hit.Next - 1].IsCapital && TryAlias(text, tokens, hit.Next, out end))
                return true;
            family |= BodyWords.OfFamilies.Contains(tokens[i]);
            parents |= OfParents.Contains(tokens[i]);
            initials |= tokens[i].IsAllCapitals && !NoInitials.Contains(tokens[i]);
            others |= OfOthers.Contains(tokens[i]) && !BodyWords.Forum.TryMatch(text, tokens, i, out _);
        }
        while (i > at && !tokens[i - 1].IsCapital)
            i--;
        if (i >= tokens.Length || others || (BodyNames.Areas.TryMatch(text, tokens, at, out var area) && area.Next == i))
            return false;
        if (i == at + 1 && IsSpeltOut(text, tokens, i, out end))
            return true;
        end = MentionFinder.Bracketed(text, tokens, i);
        return IsForumBehind(text, tokens, end, family, initials) || (i > at + 1 && end == i && IsLastOfAList(text, tokens, at, i))
            || (i > at + 1 && (parents || initials) && IsForumBefore(text, tokens, at, i, parents)) || (initials && IsForumBefore(text, tokens, at, i, false))
            || ((parents || initials) && IsBesideForum(text, tokens, at, i));
    }

    /// <summary>“…, the county’s parent carer forum”, and nothing behind it that makes it a list or the forum’s chair.</summary>
    private static bool IsForumBehind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int comma, bool family, bool initials)
    {
        var owned = false;
        if (comma >= tokens.Length || !tokens[comma].Is(Comma))
            return false;
        for (var i = comma + 1; i < tokens.Length && i <= comma + LongestDeterminer; i++)
        {
            if (i > comma + 1 && BodyWords.Forum.TryMatch(text, tokens, i, out var forum))
                return (family && IsEnd(text, tokens, forum.Next)) || ((initials || owned) && IsEndOfApposition(text, tokens, forum.Next));
            owned |= tokens[i].Is(Possessive);
            if (!Determiners.Contains(tokens[i]) && !tokens[i].IsCapital)
                return false;
        }
        return false;
    }

    /// <summary>“the parent carer forum, FISH Selby,” or “the parent carer forum (FISH)”.</summary>
    private static bool IsForumBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, bool parents)
    {
        if (at == 0 || !(tokens[at - 1].Is(Open) ? tokens[end].Is(Close) : tokens[at - 1].Is(Comma) && IsSign(text, tokens[end]) && (parents || IsEndOfApposition(text, tokens, end))))
            return false;
        return IsOne(tokens, ForumThatEnds(text, tokens, at - 1) - 1);
    }

    /// <summary>“the parent carer forum Voice4Families said”.</summary>
    private static bool IsBesideForum(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (at == 0 || tokens[at].BeginsLine || !IsEnd(text, tokens, end))
            return false;
        return IsOne(tokens, ForumThatEnds(text, tokens, at) - 1);
    }

    /// <summary>The token at which “parent carer forum” begins that ends before another, or −1.</summary>
    public static int ForumThatEnds(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end)
    {
        for (var first = end - ShortestForum; first >= Math.Max(0, end - LongestForum); first--)
        {
            if (BodyWords.Forum.TryMatch(text, tokens, first, out var forum) && forum.Next == end)
                return first;
        }
        return -1;
    }

    /// <summary>Whether the words before “parent carer forum” end in a determiner and what describes the forum: “the ‘determined’”, “The Vale SEND”.</summary>
    public static bool IsOne(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at; i >= Math.Max(0, at - LongestDeterminer + 1); i--)
        {
            if (Determiners.Contains(tokens[i]))
                return true;
            if (tokens[i].Is(Comma) || tokens[i].Is(Folding.And))
                return false;
        }
        return false;
    }

    /// <summary>“…, the trust and the parent carer forum, Bright Days.”: behind the word “and” the last of a list is told, and what ends the sentence is its name.</summary>
    private static bool IsLastOfAList(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (at == 0 || !tokens[at - 1].Is(Comma) || text[tokens[end].Start] != '.')
            return false;
        var first = ForumThatEnds(text, tokens, at - 1);
        return first > 1 && Determiners.Contains(tokens[first - 1]) && tokens[first - 2].Is(Folding.And);
    }

    /// <summary>“VaCC (Vale Carers’ Council)”: initials before the name they stand for.</summary>
    private static bool IsSpeltOut(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int open, out int end)
    {
        end = 0;
        var capitals = 0;
        foreach (var c in tokens[open - 1].In(text))
            capitals += char.IsUpper(c) ? 1 : 0;
        for (var i = open + 1; capitals > 1 && tokens[open].Is(Open) && i < tokens.Length && i <= open + LongestDeterminer && tokens[i].IsCapital; i++)
        {
            if (BodyWords.Forum.TryMatch(text, tokens, i, out var forum) && forum.Next < tokens.Length && tokens[forum.Next].Is(Close))
                end = forum.Next + 1;
        }
        return end > 0;
    }

    private static bool TryAlias(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = MentionFinder.Bracketed(text, tokens, at);
        return end > at;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at >= tokens.Length || tokens[at].BeginsParagraph || Inside.Contains(tokens[at]) || IsSign(text, tokens[at]);

    /// <summary>Whether the sentence goes on, or ends, as behind one that is named twice and not as in a list.</summary>
    private static bool IsEndOfApposition(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (!IsEnd(text, tokens, at))
            return false;
        if (at + 1 >= tokens.Length || !tokens[at].Is(Comma))
            return true;
        at += tokens[at + 1].Is(Folding.And) ? 2 : 1;
        return at >= tokens.Length || Inside.Contains(tokens[at]);
    }

    private static bool IsSign(ReadOnlySpan<char> text, in Token token) => token.IsPunctuation && text[token.Start] is ',' or '.' or ';' or ':' or ')' or '(' or '–' or '—';
}
