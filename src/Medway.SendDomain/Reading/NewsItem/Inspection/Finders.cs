using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>
/// Tells who found what a text tells: the inspectors of the area or somebody else, such as peers, an ombudsman, a committee, inspectors of a provider. What has no finder of its own in its sentence is, in a text that opens
/// with another’s findings, the last finder’s before it; in one that opens with the area’s inspection it is of that, save what “they” and “the review” in the paragraph found that speaks of another.
/// </summary>
internal sealed class Finders
{
    private const int VerbReach = 12;
    private const int ProviderReach = 12;
    private const int JointReach = 6;
    private const int BackgroundReach = 30;

    // Behind the name of a body these make it a finder; else it is only named, or praised.
    private static readonly WordSet Verbs = WordSet.Of("found finds find said says say told criticised criticises ruled upheld praised noted rated judged concluded concludes identified warned recommended reported reports revealed "
        + "shows showed saw heard felt ordered published wrote released produced report");

    private static readonly WordSet Welcomes = WordSet.Of("welcomed welcomes welcome joined attended supported responded reacted took helped worked");

    // “Complaints to the ombudsman”, “they noted that the survey found”: the finder is who says so.
    private static readonly WordSet Objects = WordSet.Of("that to after following follows with before since than");
    private static readonly WordSet Articles = WordSet.Of("the a an its our their this last");

    // Words of the frameworks for these inspections and no other.
    private static readonly PhraseIndex<bool> OnlyHere = PhraseSet.Of(
        "partnership 's arrangements", "typically lead to positive", "lead|leads to inconsistent experiences", "widespread and / or systemic failings", "widespread and|or systemic failings", "area|areas for priority action",
        "written statement of action", "significant weakness|weaknesses", "chief inspector", "area? send report|inspection|letter", "inspectors ' report");

    private static readonly WordSet Pronouns = WordSet.Of("it they");
    private static readonly WordSet OtherPapers = WordSet.Of("review reviewers survey peers ombudsman challenge panel group committee charity watchdog");

    private static readonly PhraseIndex<bool> RatesAlone = PhraseSet.Of("has? rated", "inspection|inspections|report|inspected|inspectors");

    private static readonly WordSet Providers = WordSet.Of("home hospital trust ward surgery practice hospice clinic provider agency");

    private static readonly WordSet Inspectorates = WordSet.Of("ofsted cqc commission revisit revisited");

    private static readonly WordSet Inspections = WordSet.Of("inspection inspections inspectors inspectorates inspected");

    // An inspection behind these is still to come: “in preparation for the area’s next inspection”.
    private static readonly PhraseIndex<bool> Background = PhraseSet.Of(
        "ahead of", "prior to", "before|awaiting|next|upcoming|forthcoming", "ready|prepare|prepares|prepared|preparing|preparation|preparations for");

    private readonly NewsSigns signs;
    private readonly List<(int Token, Finder Finder)> changes = [];
    private bool opensWithAnother;

    // Asked for many signs of one sentence.
    private (int Sentence, bool IsOnlyHere) asked = (-1, false);

    private Finders(NewsSigns signs) => this.signs = signs;

    private enum Finder : byte
    {
        None,
        AreaInspection,

        /// <summary>A review that no inspectors make.</summary>
        Review,

        /// <summary>Another inspection, whose inspectors are called so too.</summary>
        OtherInspection,
    }

    /// <summary>The finders of a text; <c>null</c> where none but the area’s inspectors are named.</summary>
    public static Finders? Of(NewsSigns signs)
    {
        var finders = new Finders(signs);
        var now = Finder.None;
        var behind = 0;
        var others = false;
        foreach (ref readonly var cue in signs.Cues)
        {
            var sentence = signs.SentenceOf(cue.First);
            if (cue.First < behind || sentence < 0)
                continue;
            var finder = finders.Named(cue, sentence, now);
            if (finder is Finder.Review or Finder.OtherInspection)
            {
                others = true;
                behind = cue.Next;
            }
            if (finder == Finder.None)
                continue;
            finders.changes.Add((cue.First, finder));
            now = finder;
        }
        finders.opensWithAnother = others && finders.OpensWithAnother();
        return others ? finders : null;
    }

    /// <summary>Whether what stands in tokens [first, end) is what another than the area’s inspectors found.</summary>
    public bool IsOfAnother(int first, int end)
    {
        var sentence = signs.SentenceOf(first);
        if (sentence < 0)
            return false;
        var range = signs.News.Sentences[sentence];
        var at = LastBefore(Math.Max(end, first + 1));
        // “Services are inconsistent, inspectors found”
        if ((at < 0 || changes[at].Token < range.FirstToken) && at + 1 < changes.Count && changes[at + 1].Token < range.EndToken)
            at++;
        return at >= 0 && changes[at].Finder is Finder.Review or Finder.OtherInspection
            && (changes[at].Token >= range.FirstToken || (!IsOnlyHere(sentence) && (opensWithAnother || IsAboutThem(sentence, signs.SentenceOf(changes[at].Token)))));
    }

    private bool IsOnlyHere(int sentence)
    {
        if (asked.Sentence != sentence)
        {
            var range = signs.News.Sentences[sentence];
            asked = (sentence, false);
            for (var t = range.FirstToken; t < range.EndToken && !asked.IsOnlyHere; t++)
                asked.IsOnlyHere = OnlyHere.TryMatch(signs.News.Text, signs.News.Tokens, t, out _);
        }
        return asked.IsOnlyHere;
    }

    /// <summary>Whether a sentence goes on, in its paragraph, about another that was named before: “They also found”, “The review said”.</summary>
    private bool IsAboutThem(int sentence, int named)
    {
        var range = signs.News.Sentences[sentence];
        if (named < 0 || signs.News.Sentences[named].Block != range.Block)
            return false;
        return Pronouns.Contains(signs.News.Tokens[range.FirstToken])
            || (range.FirstToken + 1 < range.EndToken && Articles.Contains(signs.News.Tokens[range.FirstToken]) && OtherPapers.Contains(signs.News.Tokens[range.FirstToken + 1]));
    }

    /// <summary>Whether all that the text tells is what others found, or what the area’s inspectors found in a year before that.</summary>
    public bool TellOnlyOfOthers(List<JudgementClaim> claims)
    {
        if (claims.Exists(claim => !(opensWithAnother && IsInPassing(claim.Sentence))))
            return false;
        var tell = claims.Count > 0 || opensWithAnother;
        foreach (ref readonly var cue in signs.Cues)
        {
            if (cue.Meaning is not (Cue.Reporting or Cue.PriorityAction))
                continue;
            tell = true;
            if (!IsOfAnother(cue.First, cue.Next) && !(opensWithAnother && IsInPassing(signs.SentenceOf(cue.First))))
                return false;
        }
        return tell;
    }

    private bool OpensWithAnother()
    {
        if (changes[0].Finder == Finder.AreaInspection)
            return false;
        var area = changes.FindIndex(change => change.Finder == Finder.AreaInspection);
        return area < 0 || signs.SentenceOf(changes[area].Token) != signs.SentenceOf(changes[0].Token);
    }

    private bool IsInPassing(int sentence) => sentence < 0 || signs.Has(Cue.Previous, sentence) || JudgementReader.HasYear(signs, sentence);

    private Finder Named(PhraseHit<Cue> cue, int sentence, Finder now)
    {
        switch (cue.Meaning)
        {
            case Cue.OtherPaper when now == Finder.None:
                return Finder.Review;
            case Cue.OtherReview or Cue.OtherBody:
                return Finds(cue, sentence) ? Finder.Review : Finder.None;
            case Cue.OtherInspectorate:
                return Finds(cue, sentence) ? Finder.OtherInspection : Finder.None;
            case Cue.CareQualityCommission when IsOfAProvider(cue, sentence):
                return Finder.OtherInspection;
        }
        var inspectorates = cue.Meaning == Cue.Area ? Inspections : Inspectorates;
        var names = inspectorates.ContainsAny(signs.News.Tokens, cue.First, cue.Next) || cue.Meaning is Cue.Ofsted or Cue.CareQualityCommission or Cue.Revisit or Cue.Monitoring;
        // Inspectors are those who were named last; only other reviews have none.
        if (!names && !(now != Finder.OtherInspection && Inspections.ContainsAny(signs.News.Tokens, cue.First, cue.Next)))
            return Finder.None;
        return IsBackground(cue.First, signs.News.Sentences[sentence].FirstToken) ? Finder.None : Finder.AreaInspection;
    }

    /// <summary>“The CQC has rated Hollybank care home inadequate”, “a CQC inspection of children’s services at the trust”.</summary>
    private bool IsOfAProvider(PhraseHit<Cue> cue, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        return RatesAlone.TryMatch(signs.News.Text, signs.News.Tokens, cue.Next, out var does)
            && !signs.Has(Cue.Ofsted, Math.Max(range.FirstToken, cue.First - JointReach), cue.First)
            && Providers.ContainsAny(signs.News.Tokens, does.Next, Math.Min(range.EndToken, does.Next + ProviderReach));
    }

    /// <summary>Whether a body or review is the subject of a verb of finding.</summary>
    private bool Finds(PhraseHit<Cue> cue, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        var before = cue.First - 1;
        if (before >= range.FirstToken && Articles.Contains(signs.News.Tokens[before]))
            before--;
        if (before >= range.FirstToken && Objects.Contains(signs.News.Tokens[before]))
            return false;
        for (var t = cue.First; t < Math.Min(range.EndToken, cue.Next + VerbReach); t++)
        {
            if (Welcomes.Contains(signs.News.Tokens[t]))
                return false;
            if (Verbs.Contains(signs.News.Tokens[t]))
                return true;
        }
        return false;
    }

    private bool IsBackground(int at, int first)
    {
        for (var t = at; t >= Math.Max(first, at - BackgroundReach); t--)
        {
            if (Background.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
            if (signs.News.Tokens[t].IsPunctuation && signs.News.Text[signs.News.Tokens[t].Start] is ',' or ';' or ':')
                return false;
        }
        return false;
    }

    /// <summary>The index of the last finder named before a token; -1 for none.</summary>
    private int LastBefore(int token)
    {
        int low = 0, high = changes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (changes[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
