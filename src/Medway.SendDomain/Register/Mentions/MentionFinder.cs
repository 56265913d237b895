using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>
/// Finds the bodies and places that a text names, in one pass over its tokens, the longest name first, so that a name inside another name is not taken:
/// “Kent and Medway Integrated Care Board” is a board, “Essex Partnership University NHS Foundation Trust” no area.
/// </summary>
internal static class MentionFinder
{
    private const int LongestName = 12;
    private const int LongestAlias = 4;

    public static void FindAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<BodyMention> mentions)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsCapital || IsInHandle(text, tokens, i) || !TryRead(text, tokens, i, out var mention))
                continue;
            mentions.Add(mention);
            i = mention.End - 1;
        }
    }

    /// <summary>Whether a token is in the name of an account, which is no body’s: “@NHS_Vale”.</summary>
    private static bool IsInHandle(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        !tokens[at].HasSpaceBefore && tokens[at].Start > 0 && text[tokens[at].Start - 1] is '@' or '_';

    private static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention) =>
        TryBoard(text, tokens, at, out mention) || TryBoroughOf(text, tokens, at, out mention) || TryRun(text, tokens, at, out mention)
        || ForumFinder.TryRead(text, tokens, at, out mention) || TryArea(text, tokens, at, out mention);

    private static bool TryBoard(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention)
    {
        mention = default;
        var nhs = tokens[at].Is(BodyWords.Nhs);
        var name = nhs ? at + 1 : at;
        if (name >= tokens.Length || !tokens[name].IsCapital || !BodyNames.Boards.TryMatch(text, tokens, name, out var hit))
            return false;
        var end = hit.Next;
        if (BodyWords.Group.TryMatch(text, tokens, end, out _) || BodyWords.Other.TryMatch(text, tokens, end, out _))
            return false;
        if (BodyWords.Board.TryMatch(text, tokens, end, out var suffix))
            end = Bracketed(text, tokens, suffix.Next);
        else if (!nhs && end < tokens.Length && tokens[end].Is(BodyWords.Nhs) && !BodyWords.AndSocialCare.TryMatch(text, tokens, end + 1, out _))
            end++;
        else if (!nhs || BeginsLongerName(text, tokens, end))
            return false;
        mention = new BodyMention(BodyKind.Board, at, end, name, hit.Next);
        return true;
    }

    private static bool TryBoroughOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention)
    {
        mention = default;
        if (!BodyWords.BoroughOf.TryMatch(text, tokens, at, out var hit) || hit.Next >= tokens.Length || !BodyNames.Areas.TryMatch(text, tokens, hit.Next, out var name))
            return false;
        mention = new BodyMention(BodyKind.Council, at, CouncilEnd(text, tokens, name.Next), hit.Next, name.Next);
        return true;
    }

    /// <summary>A run of capitalised words that ends as the names of groups, forums, trusts and boards do.</summary>
    private static bool TryRun(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention)
    {
        mention = default;
        if (BodyWords.NoBeginning.TryMatch(text, tokens, at, out _))
            return false;
        for (var i = Math.Max(at + 1, NamesWithCommas.EndAt(text, tokens, at) - 1); i < tokens.Length && i < at + LongestName; i++)
        {
            if (IsRunEnd(text, tokens, i))
                break;
            // “Managing Director of Vale Trust”
            if (BodyWords.Offices.Contains(tokens[i]) && i + 1 < tokens.Length && tokens[i + 1].In(text) is "of" or "at" or "for")
                break;
            // Behind “Vale ICB and” begins another name.
            if (mention.End == i && tokens[i].Is(Folding.And))
                break;
            // “Vale and NHS Hill CCG”: so does it at “NHS”.
            if (tokens[i].Is(BodyWords.Nhs) && tokens[i - 1].Is(Folding.And))
                break;
            if (!tokens[i].IsCapital)
                continue;
            if (BodyWords.Council.TryMatch(text, tokens, i, out _) || (tokens[i].Is(BodyWords.Nhs) && TryBoard(text, tokens, i, out _)))
                break;
            if (EndOf(text, tokens, i, out var end) is not { } kind)
                continue;
            // “… University NHS Foundation Trust”: the longest name counts.
            if (kind == BodyKind.Forum && IsBeforeArea(text, tokens, at))
                return false;
            mention = new BodyMention(kind, at, end, at, i);
            i = end - 1;
        }
        return mention.End > 0;
    }

    /// <summary>Whether the first word of a sentence stands before the area a forum is named after: “Contact Vale Parent Carer Forum”.</summary>
    private static bool IsBeforeArea(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].IsAllCapitals || !(tokens[at].BeginsLine || (at > 0 && text[tokens[at - 1].Start] is '.' or '!' or '?' or ':')))
            return false;
        return BodyNames.Areas.TryMatch(text, tokens, at + 1, out _) && !BodyWords.Before.TryMatch(text, tokens, at, out _)
            && !BodyNames.Areas.TryMatch(text, tokens, at, out _) && !BodyWords.OfFamilies.Contains(tokens[at]);
    }

    private static BodyKind? EndOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = 0;
        BodyKind? kind = null;
        if (BodyWords.Forum.TryMatch(text, tokens, at, out var hit))
            kind = BodyKind.Forum;
        else if (BodyWords.Group.TryMatch(text, tokens, at, out hit))
            kind = BodyKind.ClinicalCommissioningGroup;
        else if (BodyWords.Board.TryMatch(text, tokens, at, out hit))
            kind = BodyKind.Board;
        else if (BodyWords.Other.TryMatch(text, tokens, at, out hit) && tokens[hit.Next - 1].IsCapital)
            kind = BodyKind.Other;
        if (kind is not null)
            end = Bracketed(text, tokens, hit.Next);
        return kind;
    }

    private static bool TryArea(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out BodyMention mention)
    {
        mention = default;
        if (!BodyNames.Areas.TryMatch(text, tokens, at, out var hit))
            return false;
        if (at > 0 && tokens[at - 1].IsCapital && !tokens[at].BeginsLine && BodyWords.Before.TryMatch(text, tokens, at - 1, out _))
            return false;
        if (at > 1 && BodyWords.BeforeOf.TryMatch(text, tokens, at - 2, out _))
            return false;
        var end = hit.Next;
        var kind = BodyKind.Place;
        var first = at;
        if (BodyWords.Council.TryMatch(text, tokens, end, out var council))
        {
            kind = BodyKind.Council;
            end = council.Next;
            // "City of Bradford Metropolitan District Council"
            if (at > 1 && tokens[at - 2].IsCapital && tokens[at - 1].In(text) is "of" && tokens[at - 2].In(text).Equals("City", StringComparison.OrdinalIgnoreCase))
                first = at - 2;
        }
        else if (BodyWords.Partnership.TryMatch(text, tokens, end, out var partnership))
        {
            kind = BodyKind.Partnership;
            end = partnership.Next;
        }
        else if (BodyWords.After.TryMatch(text, tokens, end, out _) && tokens[end].IsCapital)
        {
            return false;
        }
        else if (BodyWords.AlsoWords.TryMatch(text, tokens, at, out var word) && word.Next == end && !IsPlace(text, tokens, at, end))
        {
            return false;
        }
        mention = new BodyMention(kind, first, end, at, hit.Next);
        return true;
    }

    /// <summary>Whether “Reading” is the place: behind a preposition, or with a possessive.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end) =>
        (at > 0 && !tokens[at].BeginsLine && BodyWords.Prepositions.TryMatch(text, tokens, at - 1, out _))
        || (end < tokens.Length && !tokens[end].HasSpaceBefore && tokens[end].IsWord);

    private static int CouncilEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end) =>
        BodyWords.Council.TryMatch(text, tokens, end, out var council) ? council.Next : end;

    /// <summary>The end of a name with its short form in brackets behind it: “(ICB)”, “(Vale ICB)”.</summary>
    public static int Bracketed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int end)
    {
        if (end + 2 >= tokens.Length || text[tokens[end].Start] != '(')
            return end;
        var close = end + 1;
        while (close < tokens.Length - 1 && close <= end + LongestAlias && tokens[close].IsCapital)
            close++;
        return text[tokens[close].Start] == ')' && (close == end + 2 || tokens[close - 1].IsAllCapitals) ? close + 1 : end;
    }

    /// <summary>Whether capitalised words go on to the end of another body’s name: “NHS Dorset Community Trust”.</summary>
    private static bool BeginsLongerName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        for (; at < tokens.Length && tokens[at].IsCapital && !tokens[at].BeginsLine; at++)
        {
            if (BodyWords.Other.TryMatch(text, tokens, at, out _) || BodyWords.Group.TryMatch(text, tokens, at, out _))
                return true;
        }
        return false;
    }

    /// <summary>The small word of “Stockton-on-Tees”, “Newcastle-under-Lyme”.</summary>
    private static bool IsHyphenated(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && !tokens[at].HasSpaceBefore && !tokens[at + 1].HasSpaceBefore && text[tokens[at - 1].Start] == '-' && text[tokens[at + 1].Start] == '-';

    /// <summary>Whether a token cannot be inside the name of a body: a new line’s paragraph, a sign, or a small word that does not join names.</summary>
    private static bool IsRunEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.BeginsParagraph)
            return true;
        if (token.IsWord)
        {
            var word = token.In(text);
            return !token.IsCapital && word is not ("and" or "of" or "upon" or "’s" or "'s") && !IsHyphenated(text, tokens, at);
        }
        return token.IsNumber || text[token.Start] is not ('&' or '-' or '’' or '\'');
    }
}
