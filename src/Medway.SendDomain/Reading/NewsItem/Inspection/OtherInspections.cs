using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Tells the inspections and reviews of other matters, whose dates are none of the area’s inspection: of a provider, of other services, by others than the two inspectorates.</summary>
internal static class OtherInspections
{
    // “Children’s services were inspected”
    private const int SubjectReach = 4;
    private const int VerbReach = 3;
    private const int OwnerReach = 3;
    private const int EventReach = 12;

    private static readonly PhraseIndex<bool> Services = PhraseSet.Of(
        "children 's services|homes", "children 's social care", "ilacs", "adult|adults social? care|services");

    private static readonly PhraseIndex<bool> Providers = PhraseSet.Of("school|academy|nursery|college|hospital|hospitals|trust|trusts|home|homes|prison");

    private static readonly PhraseIndex<bool> Auxiliaries = PhraseSet.Of("was|were|been|being|is|has|had|also|'s");

    private static readonly PhraseIndex<bool> Held = PhraseSet.Of("took place", "carried out", "was|were? held|conducted|undertaken");

    private static readonly PhraseIndex<bool> Verbs = PhraseSet.Of("inspected|visited|revisited");

    private static readonly PhraseIndex<bool> Goes = PhraseSet.Of("inspection|visit|assessment");

    private static readonly PhraseIndex<bool> Relatives = PhraseSet.Of("which|that|took|carried|held|conducted|undertaken");

    /// <summary>
    /// “Ofsted inspected the council’s children’s services in July”, “the CQC was back at the hospital in May”: another inspection, where nothing before the date
    /// speaks of SEND, of the area or of both inspectorates.
    /// </summary>
    public static bool IsNamed(NewsSigns signs, int first, int inspection, int end)
    {
        var isOfsted = signs.Has(Cue.Ofsted, first, end);
        var isCommission = signs.Has(Cue.CareQualityCommission, first, end);
        if ((isOfsted && isCommission) || signs.Has(Cue.Send, first, end) || signs.Has(Cue.Area, first, end))
            return false;
        for (var t = Math.Max(first, inspection - SubjectReach - VerbReach); t < end; t++)
        {
            if (Services.TryMatch(signs.News.Text, signs.News.Tokens, t, out var services) && (t >= inspection - SubjectReach || IsSubject(signs, services.Next, inspection)))
                return true;
            // Inspectors of an area go to schools, too; one inspectorate at a school is there for the school.
            if (Providers.TryMatch(signs.News.Text, signs.News.Tokens, t, out var provider) && (isOfsted || isCommission || IsSubject(signs, provider.Next, inspection)))
                return true;
        }
        return isCommission && IsTheCommissions(signs, first, inspection);
    }

    /// <summary>“In July Ofsted inspected Oakfield School”, “the October 2024 CQC inspection”: what stands behind the date is one inspectorate’s, at a provider or by name.</summary>
    public static bool IsBehind(NewsSigns signs, int first, int end)
    {
        var isCommission = signs.Has(Cue.CareQualityCommission, first, end);
        if (isCommission == signs.Has(Cue.Ofsted, first, end) || signs.Has(Cue.Send, first, end) || signs.Has(Cue.Area, first, end))
            return false;
        for (var t = first; t < end; t++)
        {
            if (isCommission && IsTheCommissions(signs, first, t))
                return true;
            if (Verbs.TryMatch(signs.News.Text, signs.News.Tokens, t, out var verb))
                return HasProvider(signs, verb.Next, Math.Min(end, verb.Next + SubjectReach));
        }
        return false;
    }

    private static bool HasProvider(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Providers.TryMatch(signs.News.Text, signs.News.Tokens, t, out _) || Services.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>“Oakfield School was inspected”, “the school’s last inspection”.</summary>
    private static bool IsSubject(NewsSigns signs, int next, int inspection)
    {
        if (next > inspection)
            return false;
        for (var t = next; t < inspection; t++)
        {
            if (!Auxiliaries.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return false;
        }
        return true;
    }

    /// <summary>“a CQC inspection in October”: alone the commission inspects providers, never an area.</summary>
    private static bool IsTheCommissions(NewsSigns signs, int first, int inspection)
    {
        var cues = signs.Cues;
        for (var i = signs.IndexOfFirstAt(Math.Max(first, inspection - OwnerReach)); i < cues.Length && cues[i].First < inspection; i++)
        {
            if (cues[i].Meaning == Cue.CareQualityCommission && (cues[i].Next == inspection || (cues[i].Next == inspection - 1 && signs.News.Tokens[inspection - 1].In(signs.News.Text) is "'s" or "’s")))
                return !signs.Has(Cue.Ofsted, signs.SentenceOf(inspection)) && Goes.TryMatch(signs.News.Text, signs.News.Tokens, inspection, out _);
        }
        return false;
    }

    /// <summary>“the peer review carried out in October”, “the JTAI took place in May”: the words at a token are said of the review that ends before them.</summary>
    public static bool IsOf(NewsSigns signs, int review, int token)
    {
        if (token == review)
            return Goes.TryMatch(signs.News.Text, signs.News.Tokens, token, out _) || Held.TryMatch(signs.News.Text, signs.News.Tokens, token, out _);
        if (token - review > EventReach || !Held.TryMatch(signs.News.Text, signs.News.Tokens, token, out _))
            return false;
        for (var t = review; t < token; t++)
        {
            ref readonly var at = ref signs.News.Tokens[t];
            if (at.Is(Folding.And) || (at.IsPunctuation && !Relatives.TryMatch(signs.News.Text, signs.News.Tokens, t + 1, out _)))
                return false;
        }
        return true;
    }
}
