using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Register.Mentions;

namespace Medway.SendDomain.Reading.NewsItem.Partnership;

/// <summary>
/// Finds bodies that no word of their name tells, where a sentence lists the partnership: “made up of Selby Council, NHS Vale, Bright Selby and schools”. Only a name with a place in it is taken, and
/// none of which the word “and” may be a part.
/// </summary>
internal static class PartnerList
{
    private const int LongestLead = 6;
    private const int LongestName = 6;

    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong Stop = Folding.Hash(".");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly WordSet Joints = WordSet.Of("of for in");
    private static readonly WordSet Ends = WordSet.Of("which who that has have is are was were will said says");

    private static readonly PhraseIndex<bool> Leads = PhraseSet.Of(
        "partnership is|comprises|includes the?",
        "partnership is? made up of the?",
        "partnership , made up of the?",
        "partnership is? comprised of the?",
        "partnership consists|consisting of the?");

    /// <summary>Adds the ranges of tokens that are such names in the list that a body begins, if it begins one, and tells where the list ends; the bodies found before are passed over.</summary>
    public static int Find(NewsText news, List<BodyMention> mentions, int index, List<(int First, int End)> found)
    {
        var tokens = news.Tokens;
        if (!IsLed(news, mentions[index].First) || news.SentenceAt(mentions[index].First) is not (>= 0 and var sentence))
            return mentions[index].First;
        var end = news.Sentences[sentence].EndToken;
        var at = mentions[index].End;
        // Whether what stands before the separator is a name that nobody knows: with “and” it may go on.
        var unknown = false;
        while (at < end)
        {
            if (tokens[at].Is(Stop) || Ends.Contains(tokens[at]))
                return at;
            if (!tokens[at].Is(Comma) && !tokens[at].Is(Folding.And))
            {
                at++;
                continue;
            }
            var comma = tokens[at].Is(Comma);
            at = SkipJoint(tokens, at, end);
            if (TryKnown(mentions, ref index, at, out var behind))
            {
                (at, unknown) = (behind, false);
                continue;
            }
            var last = NameEnd(news, at, end, out var placed);
            if (placed && (comma || !unknown) && EndsItem(tokens, mentions, index, last, end))
                found.Add((at, last));
            unknown = last > at;
            at = last;
        }
        return end;
    }

    private static bool IsLed(NewsText news, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - LongestLead); i--)
        {
            if (Leads.TryMatch(news.Text, news.Tokens[..first], i, out var lead) && lead.Next == first)
                return true;
        }
        return false;
    }

    private static int SkipJoint(ReadOnlySpan<Token> tokens, int at, int end)
    {
        at++;
        if (at < end && tokens[at].Is(Folding.And))
            at++;
        return at < end && tokens[at].Is(The) ? at + 1 : at;
    }

    /// <summary>Whether a body, no place alone, begins at a token.</summary>
    private static bool TryKnown(List<BodyMention> mentions, ref int index, int at, out int behind)
    {
        while (index < mentions.Count && mentions[index].First < at)
            index++;
        var known = index < mentions.Count && mentions[index].First == at && mentions[index].Kind != BodyKind.Place;
        behind = known ? mentions[index].End : at;
        return known;
    }

    /// <summary>The end of a run of capitals, and whether it names a place and more and no body of another kind.</summary>
    private static int NameEnd(NewsText news, int at, int end, out bool placed)
    {
        var tokens = news.Tokens;
        var (area, own, other) = (false, false, false);
        var i = at;
        while (i < end && (tokens[i].IsCapital || (i > at && Joints.Contains(tokens[i]))))
        {
            if (BodyNames.Areas.TryMatch(news.Text, tokens, i, out var place))
            {
                area = true;
                i = place.Next;
                continue;
            }
            own |= tokens[i].IsCapital && !BodyWords.Before.TryMatch(news.Text, tokens, i, out _);
            other |= ForumFinder.OfOthers.Contains(tokens[i]);
            i++;
        }
        placed = area && own && !other && i - at <= LongestName;
        return i;
    }

    /// <summary>Whether a name ends there: before a comma, the end, or “and” with something that is no other name behind it.</summary>
    private static bool EndsItem(ReadOnlySpan<Token> tokens, List<BodyMention> mentions, int index, int at, int end)
    {
        if (at >= end || tokens[at].Is(Comma) || tokens[at].Is(Stop))
            return true;
        if (!tokens[at].Is(Folding.And))
            return false;
        at = SkipJoint(tokens, at, end);
        return at < end && (!tokens[at].IsCapital || TryKnown(mentions, ref index, at, out _));
    }
}
