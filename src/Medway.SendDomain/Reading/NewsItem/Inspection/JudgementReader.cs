using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Chooses, among the claims of a text, the judgement that is reported now; others of the same weight are named in a Warning.</summary>
internal static class JudgementReader
{
    /// <summary>The judgement that claims of one area come to, with its place; <c>null</c> where there is none.</summary>
    public static Judgement? Read(NewsSigns signs, List<JudgementClaim> claims, ReportDraft draft)
    {
        var possible = new List<JudgementClaim>(claims.Count);
        foreach (var claim in claims)
        {
            if (IsOfTheTime(signs, claim, draft) && !IsBackground(signs, claim, claims, draft))
                possible.Add(claim);
        }
        if (possible.Exists(claim => !claim.IsLoose))
            possible.RemoveAll(claim => claim.IsLoose);
        if (possible.Count == 0)
            return null;
        var kind = possible.Exists(claim => claim.Judgement is MonitoringInspectionJudgement) ? typeof(MonitoringInspectionJudgement)
            : possible.Exists(claim => claim.Judgement is FullInspectionJudgement) ? typeof(FullInspectionJudgement)
            : possible.Exists(claim => claim.Judgement is RevisitJudgement) ? typeof(RevisitJudgement) : typeof(LocalAreaInspectionJudgement);
        var same = possible;
        same.RemoveAll(claim => claim.Judgement.GetType() != kind);
        var best = same[0];
        foreach (var claim in same)
        {
            if (claim.Weight > best.Weight)
                best = claim;
        }
        var mixed = IsMixed(best, same);
        if (mixed)
            best = new JudgementClaim(new RevisitJudgement { Progress = RevisitProgress.Partial }, best.Sentence, best.First, best.End, best.Weight);
        // “has not made sufficient progress” leaves open whether in some or in none.
        if (best is { Weight: 0, Judgement: RevisitJudgement { Progress: RevisitProgress.Insufficient } })
            return null;
        if (!mixed)
            Disagreement(signs, best, same, draft);
        var at = Places(signs, best, same);
        return best.Judgement with { At = at, ComparedWithPrevious = Compared(signs) };
    }

    /// <summary>Progress that is sufficient in one matter and not in another, neither counted.</summary>
    private static bool IsMixed(JudgementClaim best, List<JudgementClaim> same) => best switch
    {
        { Judgement: RevisitJudgement { Progress: RevisitProgress.Insufficient, WeaknessesIdentified: null } } =>
            same.Exists(claim => claim.Judgement is RevisitJudgement { Progress: not RevisitProgress.Insufficient }),
        { Weight: 0, Judgement: RevisitJudgement { Progress: RevisitProgress.Sufficient } } =>
            same.Exists(claim => claim.Judgement is RevisitJudgement { Progress: RevisitProgress.Insufficient }),
        _ => false,
    };

    /// <summary>The outcomes of 2023 are of no inspection before, and its statements of action of none since.</summary>
    private static bool IsOfTheTime(NewsSigns signs, JudgementClaim claim, ReportDraft draft)
    {
        var since2023 = claim.Judgement is FullInspectionJudgement or MonitoringInspectionJudgement;
        if (draft.OnSite is { } onSite)
            return onSite.Value.Start.Year >= 2023 == since2023;
        if (claim.IsLoose)
            return (draft.ReportPublishedOn ?? draft.PublishedOn) is { } known ? known.Value.Year >= 2023 : !signs.Has(Cue.SignificantWeakness);
        return draft.ReportPublishedOn is not { } published || published.Value.Year >= 2023 || !since2023;
    }

    /// <summary>“was last inspected in 2019, when a statement was required”, “under the previous framework”: what an inspection before came to.</summary>
    public static bool IsOfThePast(NewsSigns signs, JudgementClaim claim) =>
        claim.Judgement is LocalAreaInspectionJudgement
        && (signs.Has(Cue.OldFramework, claim.Sentence) || (signs.Has(Cue.Previous, claim.Sentence) && FirstYear(signs, claim.Sentence) > 0));

    /// <summary>Whether a sentence has a date with its year.</summary>
    public static bool HasYear(NewsSigns signs, int sentence) => FirstYear(signs, sentence) > 0;

    private static int FirstYear(NewsSigns signs, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        foreach (ref readonly var date in signs.DatesIn(range.FirstToken, range.EndToken))
        {
            if (date.HasYear && !DateRoles.IsOfALaw(signs, date))
                return date.Last.Year;
        }
        return 0;
    }

    /// <summary>What is of the past where the text speaks of a later inspection than that one.</summary>
    private static bool IsBeforeAnother(NewsSigns signs, JudgementClaim claim, List<JudgementClaim> claims, ReportDraft draft)
    {
        if (!IsOfThePast(signs, claim) || draft.OnSite is not null)
            return false;
        var now = (draft.ReportPublishedOn ?? draft.PublishedOn)?.Value.Year;
        return (now is null || FirstYear(signs, claim.Sentence) < now)
            && (claims.Count > 1 || draft.ReportPublishedOn is not null || signs.Has(Cue.UnderWay) || signs.Has(Cue.Awaited) || signs.Has(Cue.OldFramework));
    }

    /// <summary>What a sentence restates from an earlier inspection, where another claim is of now.</summary>
    private static bool IsBackground(NewsSigns signs, JudgementClaim claim, List<JudgementClaim> claims, ReportDraft draft)
    {
        if (IsBeforeAnother(signs, claim, claims, draft))
            return true;
        if (draft.OnSite is { } onSite)
        {
            var range = signs.News.Sentences[claim.Sentence];
            foreach (ref readonly var date in signs.DatesIn(range.FirstToken, range.EndToken))
            {
                if (date.HasYear && date.Last.Year < onSite.Value.Start.Year && !DateRoles.IsOfALaw(signs, date)
                    && DateRoles.Of(signs, date) != DateRole.ReportPublication && !ComparesOnly(signs, claim))
                    return claims.Count > 1 || claim.Judgement is LocalAreaInspectionJudgement;
            }
        }
        return false;
    }

    private static bool ComparesOnly(NewsSigns signs, JudgementClaim claim) =>
        signs.Has(Cue.BetterThanBefore, claim.Sentence) || signs.Has(Cue.SameAsBefore, claim.Sentence) || signs.Has(Cue.WorseThanBefore, claim.Sentence)
        || claim.Judgement is RevisitJudgement;

    private static void Disagreement(NewsSigns signs, JudgementClaim best, List<JudgementClaim> same, ReportDraft draft)
    {
        foreach (var claim in same)
        {
            if (claim.Weight < best.Weight || Says(claim.Judgement) == Says(best.Judgement))
                continue;
            TextSpan[] at = [signs.News.TokenSpan(best.First, best.End), signs.News.TokenSpan(claim.First, claim.End)];
            draft.Diagnostics.Add(DiagnosticCatalogue.JudgementsDisagree.At(at, Says(best.Judgement), Says(claim.Judgement)));
            return;
        }
    }

    private static ValueList<TextSpan> Places(NewsSigns signs, JudgementClaim best, List<JudgementClaim> same)
    {
        var places = new List<TextSpan>();
        foreach (var claim in same)
        {
            if (Says(claim.Judgement) != Says(best.Judgement))
                continue;
            var span = Place(signs, claim);
            if (!places.Contains(span))
                places.Add(span);
        }
        if (places.Count == 0)
            places.Add(Place(signs, best));
        return ValueList<TextSpan>.Own([.. places]);
    }

    /// <summary>The sentence of a claim, and the one its phrase goes on in where a line's end parts it.</summary>
    private static TextSpan Place(NewsSigns signs, JudgementClaim claim)
    {
        var last = Math.Max(claim.Sentence, signs.SentenceOf(claim.End - 1));
        return signs.News.Span(signs.News.Sentences[claim.Sentence].Start, signs.News.Sentences[last].End);
    }

    private static string Says(Judgement judgement) => judgement switch
    {
        FullInspectionJudgement full => Name(full.Outcome),
        MonitoringInspectionJudgement monitoring => Name(monitoring.Action),
        RevisitJudgement revisit => Name(revisit.Progress),
        LocalAreaInspectionJudgement local => Name(local.WrittenStatementOfAction),
        _ => judgement.Kind.ToString(),
    };

    /// <summary>The value as the contract names it.</summary>
    private static string Name(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Comparison? Compared(NewsSigns signs) =>
        signs.Has(Cue.BetterThanBefore) ? Comparison.Improved
        : signs.Has(Cue.SameAsBefore) ? Comparison.Unchanged
        : signs.Has(Cue.WorseThanBefore) ? Comparison.Declined : null;
}
