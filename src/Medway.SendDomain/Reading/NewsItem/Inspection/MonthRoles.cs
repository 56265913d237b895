using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Tells whether a month without a year is the month of an inspection: only where it stands close behind the words for one that is over.</summary>
internal static class MonthRoles
{
    private const int Reach = 10;
    private const int FutureReach = 16;
    private const int SubjectReach = 12;
    private const int PlaceReach = 6;
    private const int NamesReach = 20;

    private static readonly ulong Inspection = Folding.Hash("inspection");

    // What is true is said of an inspection by its own name; false, needs inspectors before it.
    private static readonly PhraseIndex<bool> Inspections = new PhraseTable<bool>()
        .Add("inspection|inspected|revisit|revisited", true)
        .Add("re - visit|visited", true)
        .Add("inspectors|inspectorates|ofsted|watchdogs|cqc|commission returned|visited|came", true)
        .Add("inspectors|inspectorates|ofsted|watchdogs|cqc|commission went|were|was back", true)
        .Add("visited|visit", false)
        .Add("they came|went|returned", false)
        .Add("over a|one|two|three week|weeks", false)
        .Add("spent a|one|two|three|several|four|five week|weeks|day|days", false)
        .Add("on site", false)
        .Add("on - site", false)
        .Build();

    private static readonly WordSet Inspectors = WordSet.Of("inspectors inspectorates ofsted cqc commission watchdogs they");

    private static readonly PhraseIndex<bool> OtherPlaces = PhraseSet.Of(
        "school|schools|academy|nursery|college|home|homes|hospital|museum|centre|hub",
        "children 's services|homes");

    private static readonly PhraseIndex<bool> Possessive = new PhraseTable<bool>().Add("'s", false).Add("'s joint? area? send? inspection|visit|revisit", true).Build();

    // What stands behind these is another event than the inspection.
    private static readonly PhraseIndex<bool> Turns = PhraseSet.Of(
        "that|when|where|because|while|if|but|so|since|until|before|after|following|ahead|opened|launched|introduced|began|started|published|report|letter|feedback|findings|results|was|were|has|had|have");

    // “the inspection, carried out in September”
    private static readonly PhraseIndex<bool> Participles = PhraseSet.Of("which? was? carried|conducted|held|undertaken|took");

    private static readonly PhraseIndex<bool> Future = PhraseSet.Of(
        "will|shall|would|may|might|could|should|due|expected|expects|expect|planned|plan|plans|going|next|scheduled|hope|hopes|prepare|preparing",
        "to be");

    private static readonly WordSet Have = WordSet.Of("have");

    private static readonly WordSet Names = WordSet.Of("inspectors inspectorates ofsted cqc commission");

    private static readonly ulong Over = Folding.Hash("over");

    private static readonly WordSet Looking = WordSet.Of("looked inspected visited examined assessed came");

    private static readonly PhraseIndex<bool> VisitBy = PhraseSet.Of("visit by|from");

    /// <summary>Whether the date in a sentence that begins at token <paramref name="first"/> may be an inspection’s.</summary>
    public static bool IsOfAnInspection(NewsSigns signs, DateMention date, int first, int end)
    {
        if (IsFuture(signs, date, first))
            return false;
        // “last month’s inspection”, “last month’s edition”
        if (Possessive.TryMatch(signs.News.Text, signs.News.Tokens, date.End, out var owned))
            return owned.Meaning;
        return (!date.IsRange && (Leads(signs, date, end) || IsNamed(signs, date, end))) || StandsBehind(signs, date, first);
    }

    private static bool IsFuture(NewsSigns signs, DateMention date, int first)
    {
        for (var t = Math.Max(first, date.First - FutureReach); t < date.First; t++)
        {
            // “you will have met the inspectors”
            if (Future.TryMatch(signs.News.Text, signs.News.Tokens, t, out var future) && !Have.Contains(signs.News.Tokens[future.Next]))
                return true;
        }
        return false;
    }

    /// <summary>“the July inspection”, “the January area SEND inspection”.</summary>
    private static bool IsNamed(NewsSigns signs, DateMention date, int end)
    {
        for (var t = date.End; t < Math.Min(end, date.End + 4); t++)
        {
            if (signs.News.Tokens[t].IsPunctuation || Turns.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return false;
            if (Inspections.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit) && hit.Meaning)
                return signs.News.Tokens[date.First - 1].In(signs.News.Text).Equals("the", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    /// <summary>“In July Ofsted and the CQC inspected …”, “Last month inspectors visited …”.</summary>
    private static bool Leads(NewsSigns signs, DateMention date, int end)
    {
        var last = Math.Min(end, date.End + Reach);
        var sentence = signs.SentenceOf(date.First);
        if (date.First - signs.News.Sentences[sentence].FirstToken > 4)
            return false;
        for (var t = date.End; t < last; t++)
        {
            if (Turns.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return false;
            if (signs.News.Tokens[t].In(signs.News.Text) is "inspected" or "visited" or "revisited" or "spent")
                return Inspectors.ContainsAny(signs.News.Tokens, date.End, t) && !HasOtherPlace(signs, date.End, Math.Min(end, t + PlaceReach));
        }
        return false;
    }

    private static bool HasOtherPlace(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (OtherPlaces.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    private static bool StandsBehind(NewsSigns signs, DateMention date, int first)
    {
        var last = Math.Max(first, date.First - Reach);
        for (var t = date.First - 1; t >= last; t--)
        {
            if (Inspections.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit))
            {
                // “visited in June and July” may be twice, “the inspection in June and July” is once.
                if (date.IsRange && !signs.News.Tokens[t].Is(Inspection))
                    return false;
                var from = Math.Max(first, t - SubjectReach);
                // “over two weeks in March” may be another’s time.
                if (signs.News.Tokens[t].Is(Over) && !Looking.ContainsAny(signs.News.Tokens, from, t))
                    return false;
                var isTheirs = hit.Meaning || (VisitBy.TryMatch(signs.News.Text, signs.News.Tokens, t, out _) && Names.ContainsAny(signs.News.Tokens, t, date.First))
                    || (Inspectors.ContainsAny(signs.News.Tokens, from, t) && !signs.Has(Cue.Reporting, from, t));
                return isTheirs && !HasOtherPlace(signs, from, date.First);
            }
            // The names of both inspectorates are long.
            if (Names.Contains(signs.News.Tokens[t]))
                last = Math.Max(first, Math.Max(date.First - NamesReach, Math.Min(last, t - Reach)));
            var isComma = signs.News.Tokens[t].IsPunctuation && signs.News.Text[signs.News.Tokens[t].Start] is not ('(' or ')' or '-');
            if (isComma && !Participles.TryMatch(signs.News.Text, signs.News.Tokens, t + 1, out _))
                return false;
            var turns = Turns.TryMatch(signs.News.Text, signs.News.Tokens, t, out _) && !Participles.TryMatch(signs.News.Text, signs.News.Tokens, t, out _);
            if (turns || signs.Has(Cue.Reporting, t, t + 1))
                return false;
        }
        return false;
    }
}
