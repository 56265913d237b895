using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>What a phrase says of a judgement.</summary>
internal enum JudgementSign : byte
{
    TypicallyPositive,
    Inconsistent,

    /// <summary>“consistent experiences”: the middle outcome where it is negated, nothing otherwise.</summary>
    Consistent,

    /// <summary>“widespread failings” or “systemic failings”, which other inspections find too.</summary>
    WidespreadAlone,
    Widespread,

    /// <summary>“are inconsistent”: the middle outcome where experiences and outcomes are what is said to be so.</summary>
    AreInconsistent,

    /// <summary>“are typically positive”, likewise.</summary>
    AreTypicallyPositive,

    /// <summary>“effective action”, of a monitoring inspection.</summary>
    EffectiveAction,

    /// <summary>“ineffective action”, “not taken effective action”.</summary>
    IneffectiveAction,

    /// <summary>A written statement of action, which may be required or not.</summary>
    StatementOfAction,

    /// <summary>“sufficient progress”, which may be negated and counted.</summary>
    SufficientProgress,

    /// <summary>“insufficient progress”.</summary>
    InsufficientProgress,
}

/// <summary>
/// The set phrases of the frameworks and the forms that releases and newspapers give them, in every tense and number. First the inspectorates' own
/// key phrases; then loose forms for the rank among three, which name no other thing in these texts.
/// </summary>
internal static class JudgementPhrases
{
    public static PhraseTable<JudgementSign> Table() => new PhraseTable<JudgementSign>()
        .Add("typically lead|leads|led|leading to positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("typically lead|leads|led|leading to mostly|largely|generally positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("typically|generally|largely|mostly positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("lead|leads|led to positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("highest|strongest|best possible? of the? three possible? outcomes|ratings|judgements|gradings", JudgementSign.TypicallyPositive)
        .Add("are|were|is|was currently|now typically positive", JudgementSign.AreTypicallyPositive)
        .Add("are|were|is|was typically|generally|largely positive", JudgementSign.AreTypicallyPositive)
        .Add("are|were typically|generally|largely positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("are|were|is|was|remain|remained too? inconsistent", JudgementSign.AreInconsistent)
        .Add("are|were|is|was still|currently inconsistent", JudgementSign.AreInconsistent)
        .Add("to be inconsistent", JudgementSign.AreInconsistent)
        .Add("to be typically|generally|largely positive", JudgementSign.AreTypicallyPositive)
        .Add("are|were still? inconsistent experiences|outcomes", JudgementSign.Inconsistent)
        .Add("most positive of the three", JudgementSign.TypicallyPositive)
        .Add("most positive possible? outcome|judgement", JudgementSign.TypicallyPositive)
        .Add("lead|leads|led|leading typically to positive experiences|outcomes", JudgementSign.TypicallyPositive)
        .Add("highest|strongest|best|top of? the? three? possible? outcome|outcomes|rating|ratings|judgement|judgements|judgment|grade|grading|category", JudgementSign.TypicallyPositive)
        .Add("highest|strongest|best|top outcome|rating|judgement|judgment|grade available|possible|open|there", JudgementSign.TypicallyPositive)
        .Add("highest|strongest|best|top of the? three", JudgementSign.TypicallyPositive)
        .Add("lead|leads|led|leading to inconsistent experiences|outcomes", JudgementSign.Inconsistent)
        .Add("inconsistent experiences|outcomes", JudgementSign.Inconsistent)
        .Add("inconsistent outcome|rating|judgement|judgment|grade|grading", JudgementSign.Inconsistent)
        .Add("judged|rated|graded|deemed|labelled|ranked as? to? be? inconsistent", JudgementSign.Inconsistent)
        .Add("send services|provision are|is|were|was inconsistent", JudgementSign.Inconsistent)
        .Add("inconsistency of|in experiences|outcomes", JudgementSign.Inconsistent)
        .Add("inconsistency of|in the experiences|outcomes", JudgementSign.Inconsistent)
        .Add("middle of the? three possible?", JudgementSign.Inconsistent)
        .Add("middle - ranking outcome|rating|judgement", JudgementSign.Inconsistent)
        .Add("second - highest|best of? the? three? outcome|rating|outcomes|judgement", JudgementSign.Inconsistent)
        .Add("middle|second outcome|rating|judgement|judgment|grade|grading|category", JudgementSign.Inconsistent)
        .Add("second of the? three possible?", JudgementSign.Inconsistent)
        .Add("level|outcome two|2 out? of a? possible? three|3", JudgementSign.Inconsistent)
        .Add("lead|leads|led|leading to consistent experiences|outcomes", JudgementSign.Consistent)
        .Add("lead|leads|led|leading to consistently|more consistent|positive experiences|outcomes", JudgementSign.Consistent)
        .Add("widespread and|or|, systemic|systematic failings|failures|failing|weaknesses", JudgementSign.Widespread)
        .Add("widespread and / or systemic|systematic failings|failures|failing|weaknesses", JudgementSign.Widespread)
        .Add("widespread|systemic failings|failures", JudgementSign.WidespreadAlone)
        .Add("failings leading to significant concerns", JudgementSign.Widespread)
        .Add("failings|failures are|were widespread", JudgementSign.WidespreadAlone)
        .Add("lowest|worst of? the? three? possible? outcome|outcomes|rating|ratings|judgement|judgment|grade|category", JudgementSign.Widespread)
        .Add("lowest|worst outcome|rating|judgement|judgment|grade available|possible", JudgementSign.Widespread)
        .Add("lowest|worst of the? three", JudgementSign.Widespread)
        .Add("effective action", JudgementSign.EffectiveAction)
        .Add("effective actions", JudgementSign.EffectiveAction)
        .Add("ineffective action", JudgementSign.IneffectiveAction)
        .Add("written statement|statements of action", JudgementSign.StatementOfAction)
        .Add("statement of action", JudgementSign.StatementOfAction)
        .Add("wsoa", JudgementSign.StatementOfAction)
        .Add("sufficient progress", JudgementSign.SufficientProgress)
        .Add("enough progress", JudgementSign.SufficientProgress)
        .Add("progress was|is|were sufficient", JudgementSign.SufficientProgress)
        .Add("progress has|had been sufficient", JudgementSign.SufficientProgress)
        .Add("insufficient progress", JudgementSign.InsufficientProgress);
}
