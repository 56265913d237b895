using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>
/// Tells whether “are inconsistent” or “are typically positive” is the outcome: said of experiences and outcomes by those words, or by inspectors of all experiences,
/// services or arrangements. Of a service by its name it is a finding, of what a parent says it is neither.
/// </summary>
internal static class PredicativeOutcomes
{
    private const int Reach = 18;
    private const int VoiceReach = 40;

    private static readonly PhraseIndex<bool> Outcomes = PhraseSet.Of(
        "experiences and outcomes",
        "'s outcomes|experiences",
        "outcomes|experiences for children");

    private static readonly WordSet Finds = WordSet.Of("found finds find judged concluded");

    private static readonly WordSet Says = WordSet.Of("found finds find judged concluded said says say reported reports");

    private static readonly WordSet Inspectors = WordSet.Of("inspectors inspection inspectorates report letter ofsted cqc commission watchdog watchdogs");

    private static readonly WordSet Families = WordSet.Of("parent parents mother mothers father fathers mum mums dad dads family families carers councillor councillors");

    // What is said to be so is all of it: “experiences and outcomes” or “services”, not “speech services”.
    private static readonly WordSet Experiences = WordSet.Of("experiences outcomes");

    private static readonly WordSet Services = WordSet.Of("services provision arrangements");

    private static readonly WordSet BeforeExperiences = WordSet.Of("that found finds said says the and 's");

    private static readonly WordSet BeforeServices = WordSet.Of("that found finds said says send");

    private static readonly WordSet Of = WordSet.Of("of for");

    private static readonly WordSet People = WordSet.Of("children young pupils people those send");

    /// <summary>The weight of the claim that a sign makes in a sentence that begins at token <paramref name="first"/>; <c>null</c> where it makes none.</summary>
    public static int? Weight(NewsSigns signs, PhraseHit<JudgementSign> hit, int first, int end)
    {
        var from = Math.Max(first, hit.First - Reach);
        // “leaders want experiences and outcomes to be typically positive”
        if (signs.News.Tokens[hit.First].In(signs.News.Text).Equals("to", StringComparison.OrdinalIgnoreCase) && !Finds.ContainsAny(signs.News.Tokens, from, hit.First))
            return null;
        for (var t = from; t < hit.First; t++)
        {
            if (Outcomes.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return 1;
        }
        return IsOfAll(signs, from, hit.First) && IsSaidByInspectors(signs, hit, first, end) ? 0 : null;
    }

    private static bool IsSaidByInspectors(NewsSigns signs, PhraseHit<JudgementSign> hit, int first, int end)
    {
        int from = Math.Max(first, hit.First - VoiceReach), to = Math.Min(end, hit.Next + VoiceReach);
        return Says.ContainsAny(signs.News.Tokens, from, to) && Inspectors.ContainsAny(signs.News.Tokens, from, to) && !Families.ContainsAny(signs.News.Tokens, from, to);
    }

    /// <summary>Whether the nearest such word before the verb is all there is of the subject but for whose or where they are.</summary>
    private static bool IsOfAll(NewsSigns signs, int first, int verb)
    {
        var tokens = signs.News.Tokens;
        for (var t = verb - 1; t >= first; t--)
        {
            var services = Services.Contains(tokens[t]);
            if (!services && !Experiences.Contains(tokens[t]))
                continue;
            if (t > first && !(services ? BeforeServices : BeforeExperiences).Contains(tokens[t - 1]))
                return false;
            if (t + 1 == verb)
                return true;
            return Of.Contains(tokens[t + 1]) ? People.Contains(tokens[t + 2]) : tokens[t + 1].In(signs.News.Text) is "in" or "across" && tokens[t + 2].IsCapital;
        }
        return false;
    }
}
