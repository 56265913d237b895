using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Tells of a date by what name the sentence calls that which it dates: an inspection, a re-visit, or something carried out.</summary>
internal static class NamedInspections
{
    private const int NamedReach = 6;
    private const int HeldReach = 12;
    private const int OpeningReach = 5;
    private const int InspectedReach = 16;

    // Asked for each date of a sentence.
    private const int CountReach = 80;

    public static readonly PhraseIndex<bool> TookPlace = PhraseSet.Of("took place", "was carried out", "was held|conducted");

    private static readonly PhraseIndex<bool> Inspections = PhraseSet.Of(
        "inspection|inspected|revisit|revisited|reinspected",
        "re - visit|visited|inspected",
        "follow - up visit",
        "came|went|were back");

    private static readonly PhraseIndex<bool> Revisits = PhraseSet.Of("revisit|revisited", "re - visit|visited", "follow - up visit");

    private static readonly PhraseIndex<bool> Named = PhraseSet.Of("found|identified|identifying|raised|named|highlighted|revealed");

    public static bool IsNamed(NewsSigns signs, int token) => Inspections.TryMatch(signs.News.Text, signs.News.Tokens, token, out _);

    /// <summary>Whether a date stands at an inspection or re-visit by that name, not at something carried out.</summary>
    public static bool IsOfAnInspection(NewsSigns signs, DateMention date)
    {
        var range = signs.News.Sentences[signs.SentenceOf(date.First)];
        // “The inspection of the local area partnership took place in May 2019”: the verb is the inspection’s, however long its name.
        var isHeld = false;
        for (var t = date.First - 1; t >= Math.Max(range.FirstToken, date.First - (isHeld ? HeldReach : NamedReach)); t--)
        {
            if (IsNamed(signs, t))
                return true;
            if (isHeld && signs.News.Tokens[t].IsPunctuation)
                break;
            isHeld |= TookPlace.TryMatch(signs.News.Text, signs.News.Tokens, t, out _);
        }
        return DateRoles.FollowsInspection(signs, date, range.EndToken) || OpensOne(signs, date, range);
    }

    /// <summary>Whether what a date stands at is a re-visit: “the follow-up visit in January 2023”, “the January 2023 revisit”.</summary>
    public static bool IsOfARevisit(NewsSigns signs, DateMention date)
    {
        var range = signs.News.Sentences[signs.SentenceOf(date.First)];
        for (var t = date.First - 1; t >= Math.Max(range.FirstToken, date.First - NamedReach); t--)
        {
            if (Revisits.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
            // “re-visit” and “follow-up visit” begin before their last word.
            if (IsNamed(signs, t) || (signs.News.Tokens[t].IsPunctuation && signs.News.Tokens[t].HasSpaceBefore) || signs.News.Text[signs.News.Tokens[t].Start] is ',' or ';' or ':')
                return false;
        }
        return date.End < range.EndToken && Revisits.TryMatch(signs.News.Text, signs.News.Tokens, date.End, out _);
    }

    /// <summary>“found five areas of significant weakness”: what an inspection says that a re-visit looks back at.</summary>
    public static bool CountsWeaknesses(NewsSigns signs, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        if (!signs.Has(Cue.SignificantWeakness, sentence))
            return false;
        for (var t = range.FirstToken; t < Math.Min(range.EndToken - 1, range.FirstToken + CountReach); t++)
        {
            if (Named.TryMatch(signs.News.Text, signs.News.Tokens, t, out _) && NumberWords.At(signs.News.Text, signs.News.Tokens, t + 1) > 0)
                return true;
        }
        return false;
    }

    /// <summary>“In January 2019 Ofsted and the CQC inspected …”.</summary>
    private static bool OpensOne(NewsSigns signs, DateMention date, NewsSentence range)
    {
        if (date.First - range.FirstToken > OpeningReach)
            return false;
        for (var t = date.End; t < Math.Min(range.EndToken, date.End + InspectedReach); t++)
        {
            if (IsNamed(signs, t))
                return true;
        }
        return false;
    }
}
