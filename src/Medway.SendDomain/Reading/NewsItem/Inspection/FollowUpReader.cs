using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads what is to follow, only as stated: the next full inspection, a monitoring inspection, plans that are asked for.</summary>
internal static class FollowUpReader
{
    private const int PeriodReach = 14;
    private const int DeadlineReach = 10;
    private const int ReturnReach = 12;
    private const int AnswerReach = 16;

    private static readonly WordSet Inspectors = WordSet.Of("inspectors inspectorates ofsted cqc commission watchdogs they who");

    private static readonly PhraseIndex<bool> Years = new PhraseTable<bool>().Add("year|years", true).Add("month|months", false).Build();
    private static readonly PhraseIndex<bool> About = PhraseSet.Of("about|around|approximately|roughly|some");
    private static readonly PhraseIndex<bool> ItWillBe = PhraseSet.Of("it would|will be|come|happen|follow|take place?");
    private static readonly PhraseIndex<bool> By = PhraseSet.Of("by|before|until");

    public static void Read(NewsSigns signs, ReportDraft draft)
    {
        var behindNext = 0;
        foreach (ref readonly var cue in signs.Cues)
        {
            var sentence = signs.SentenceOf(cue.First);
            if (sentence < 0)
                continue;
            if (cue.Meaning == Cue.NextInspection)
            {
                Next(signs, cue, sentence, draft);
                behindNext = Math.Max(behindNext, cue.Next);
            }
            else if (cue.Meaning == Cue.Monitoring && cue.First >= behindNext && IsOfFailings(draft))
                Add(draft, Period(signs, cue.First, cue.Next, sentence, FollowUpKind.MonitoringInspection));
            else if (cue.Meaning is Cue.PriorityAction or Cue.StrategicPlan)
                Plan(signs, cue, sentence, draft);
        }
        if (draft.Judgement is LocalAreaInspectionJudgement { WrittenStatementOfAction: WrittenStatementOfAction.Required, At: var at })
            Add(draft, new FollowUp { Kind = FollowUpKind.WrittenStatementOfAction, At = at });
    }

    private static void Next(NewsSigns signs, PhraseHit<Cue> cue, int sentence, ReportDraft draft)
    {
        var returns = signs.News.Tokens[cue.Next - 1].In(signs.News.Text) is "return" or "back";
        var months = Period(signs, cue.First, cue.Next, sentence, FollowUpKind.FullInspection) ?? Answered(signs, sentence);
        if (months?.Within is null)
            return;
        // Inspectors who return after some months monitor; full inspections come after years.
        if (returns && !IsOfInspectors(signs, cue, sentence))
            return;
        if (returns && IsOfFailings(draft) && months.Within.Months > 0)
            months = months with { Kind = FollowUpKind.MonitoringInspection };
        else if (returns && draft.Judgement is LocalAreaInspectionJudgement { WrittenStatementOfAction: WrittenStatementOfAction.Required })
            months = months with { Kind = FollowUpKind.Revisit };
        Add(draft, months);
    }

    /// <summary>Whether inspectors are who will return; pupils and leaders do too.</summary>
    private static bool IsOfInspectors(NewsSigns signs, PhraseHit<Cue> cue, int sentence)
    {
        for (var t = cue.First - 1; t >= Math.Max(signs.News.Sentences[sentence].FirstToken, cue.First - ReturnReach); t--)
        {
            if (Inspectors.Contains(signs.News.Tokens[t]))
                return true;
        }
        return false;
    }

    /// <summary>Whether the outcome is the one that a monitoring inspection follows.</summary>
    private static bool IsOfFailings(ReportDraft draft) => draft.Judgement is FullInspectionJudgement { Outcome: FullInspectionOutcome.WidespreadOrSystemicFailings };

    /// <summary>“Members asked about the next inspection. It was confirmed that it would be in three years.”</summary>
    private static FollowUp? Answered(NewsSigns signs, int sentence)
    {
        if (sentence + 1 >= signs.News.Sentences.Length || signs.News.Sentences[sentence + 1].Block != signs.News.Sentences[sentence].Block)
            return null;
        var range = signs.News.Sentences[sentence + 1];
        for (var t = range.FirstToken; t < Math.Min(range.EndToken, range.FirstToken + AnswerReach); t++)
        {
            if (ItWillBe.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit))
                return Period(signs, t, hit.Next, sentence + 1, FollowUpKind.FullInspection);
        }
        return null;
    }

    private static FollowUp? Period(NewsSigns signs, int first, int next, int sentence, FollowUpKind kind)
    {
        var range = signs.News.Sentences[sentence];
        var text = signs.News.Text;
        var tokens = signs.News.Tokens;
        for (var t = next; t < Math.Min(range.EndToken - 1, next + PeriodReach); t++)
        {
            var number = NumberWords.At(text, tokens, t);
            if (number is < 1 or > 99 || !Years.TryMatch(text, tokens, t + 1, out var unit))
                continue;
            return new FollowUp
            {
                Kind = kind,
                Within = unit.Meaning ? NodaTime.Period.FromYears(number) : NodaTime.Period.FromMonths(number),
                Approximate = About.TryMatch(text, tokens, t - 1, out _),
                At = ValueList<TextSpan>.One(signs.News.TokenSpan(first, t + 2)),
            };
        }
        return null;
    }

    /// <summary>A plan that is asked for: “must write a priority action plan”, “requires a priority action plan”, with the day it is due if given.</summary>
    private static void Plan(NewsSigns signs, PhraseHit<Cue> cue, int sentence, ReportDraft draft)
    {
        if (!signs.Has(Cue.Requirement, sentence) || draft.Judgement is not FullInspectionJudgement judgement)
            return;
        var isPlan = signs.News.Tokens[cue.Next - 1].In(signs.News.Text).StartsWith("plan", StringComparison.OrdinalIgnoreCase);
        if (!isPlan || (cue.Meaning == Cue.PriorityAction && judgement.Outcome != FullInspectionOutcome.WidespreadOrSystemicFailings))
            return;
        var kind = cue.Meaning == Cue.PriorityAction ? FollowUpKind.PriorityActionPlan : FollowUpKind.StrategicPlanUpdate;
        var range = signs.News.Sentences[sentence];
        Add(draft, new FollowUp { Kind = kind, Due = Due(signs, cue, range.FirstToken, range.EndToken), At = ValueList<TextSpan>.One(signs.News.Span(range.Start, range.End)) });
    }

    private static DateSpan? Due(NewsSigns signs, PhraseHit<Cue> cue, int first, int end)
    {
        foreach (ref readonly var date in signs.DatesIn(first, end))
        {
            if (Math.Abs(date.First - cue.First) <= DeadlineReach
                && By.TryMatch(signs.News.Text, signs.News.Tokens, date.First - 1, out _))
                return date.ToSpan();
        }
        return null;
    }

    private static void Add(ReportDraft draft, FollowUp? followUp)
    {
        if (followUp is null)
            return;
        var index = draft.FollowUps.FindIndex(known => known.Kind == followUp.Kind && Equals(known.Within, followUp.Within));
        if (index < 0)
            draft.FollowUps.Add(followUp);
        else if (draft.FollowUps[index].Due is null && followUp.Due is not null)
            draft.FollowUps[index] = followUp;
    }
}
