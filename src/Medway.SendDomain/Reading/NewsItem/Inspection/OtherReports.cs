using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Tells whether what appears is another’s report than the one of the area’s inspection: an ombudsman’s, reviewers’, one on another matter.</summary>
internal static class OtherReports
{
    private const int Reach = 24;
    private const int VerbReach = 3;
    private const int MatterReach = 3;
    private const int BehindReach = 8;

    private static readonly PhraseIndex<bool> Owners = PhraseSet.Of(
        "ombudsman|healthwatch|lga|jtai|ilacs|hmicfrs|hmip|peers|reviewers|government",
        "peer review|challenge",
        "local government association",
        "audit office",
        "education|accounts committee",
        "joint targeted area inspection");

    private static readonly PhraseIndex<bool> Matters = PhraseSet.Of("adult|adults social? care|services", "maternity", "hospital|hospitals", "care|children's homes|home", "children 's homes|home", "fostering", "policing", "prison");

    private static readonly PhraseIndex<bool> Providers = PhraseSet.Of("school|academy|trust");

    private static readonly PhraseIndex<bool> Papers = PhraseSet.Of("report|reports|review|letter|findings|judgement|assessment");

    private static readonly PhraseIndex<bool> Owned = PhraseSet.Of("'s", "inspection? report|review|letter|findings|judgement");

    private static readonly PhraseIndex<bool> Of = PhraseSet.Of("on|into|of|about|by|from");

    private static readonly PhraseIndex<bool> Verbal = PhraseSet.Of("has|have|had|was|were|is|been|also|today|yesterday|now|first|since|recently|itself");

    private static readonly PhraseIndex<bool> Again = PhraseSet.Of("that|this|its|their report|letter|review");

    private static readonly PhraseIndex<bool> Yearly = PhraseSet.Of("annual report|review");

    /// <summary>Whether the words at a token, “came out”, “published”, are said of another’s report.</summary>
    public static bool IsPublished(NewsSigns signs, int publication)
    {
        var sentence = signs.SentenceOf(publication);
        if (sentence < 0)
            return false;
        var range = signs.News.Sentences[sentence];
        if (IsYearly(signs, Math.Max(range.FirstToken, publication - BehindReach), Math.Min(range.EndToken, publication + BehindReach)))
            return true;
        if (sentence > 0 && Again.TryMatch(signs.News.Text, signs.News.Tokens, range.FirstToken, out _) && IsOfOthers(signs, sentence - 1))
            return true;
        for (var t = publication - 1; t >= Math.Max(range.FirstToken, publication - Reach); t--)
        {
            if (IsOwner(signs, t, publication) || IsMatter(signs, t, range.FirstToken))
                return true;
            // The nearest that can have a report has this one.
            if (IsOfTheInspectors(signs, t))
                return false;
        }
        return false;
    }

    private static bool IsOfTheInspectors(NewsSigns signs, int token) =>
        signs.Has(Cue.Ofsted, token, token + 1) || signs.Has(Cue.CareQualityCommission, token, token + 1) || signs.Has(Cue.Area, token, token + 1);

    private static bool IsYearly(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Yearly.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>“Healthwatch’s report”, “the peer review report”, “a report by the ombudsman”, “the ombudsman has published”.</summary>
    private static bool IsOwner(NewsSigns signs, int token, int publication)
    {
        if (!Owners.TryMatch(signs.News.Text, signs.News.Tokens, token, out var owner))
            return false;
        if (Owned.TryMatch(signs.News.Text, signs.News.Tokens, owner.Next, out _) || IsBehindAReport(signs, token, 0))
            return true;
        if (owner.Next > publication || publication - owner.Next > VerbReach)
            return false;
        for (var t = owner.Next; t < publication; t++)
        {
            if (!Verbal.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return false;
        }
        return true;
    }

    /// <summary>“the report on adult social care”, “its maternity report”.</summary>
    private static bool IsMatter(NewsSigns signs, int token, int first) =>
        (Matters.TryMatch(signs.News.Text, signs.News.Tokens, token, out var matter) || Providers.TryMatch(signs.News.Text, signs.News.Tokens, token, out matter))
        && (Owned.TryMatch(signs.News.Text, signs.News.Tokens, matter.Next, out _) || IsBehindAReport(signs, token, first));

    /// <summary>Whether a report stands before a word, with “on”, “into” or “by” between.</summary>
    private static bool IsBehindAReport(NewsSigns signs, int token, int first)
    {
        for (var t = token - 1; t > Math.Max(first, token - MatterReach - 1); t--)
        {
            if (signs.News.Tokens[t].IsPunctuation)
                return false;
            if (Of.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return Papers.TryMatch(signs.News.Text, signs.News.Tokens, t - 1, out _);
        }
        return false;
    }

    /// <summary>Whether a sentence speaks of others or of another matter, and not of the area’s inspection.</summary>
    private static bool IsOfOthers(NewsSigns signs, int sentence)
    {
        if (signs.Has(Cue.Area, sentence) || signs.Has(Cue.Send, sentence) || (signs.Has(Cue.Ofsted, sentence) && signs.Has(Cue.CareQualityCommission, sentence)))
            return false;
        var range = signs.News.Sentences[sentence];
        for (var t = Math.Max(range.FirstToken, range.EndToken - Reach); t < range.EndToken; t++)
        {
            if (Owners.TryMatch(signs.News.Text, signs.News.Tokens, t, out _) || Matters.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }
}
