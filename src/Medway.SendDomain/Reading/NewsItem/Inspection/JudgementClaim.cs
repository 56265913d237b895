using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>A judgement that a sentence states: tokens [First, End) are the words that decide it.</summary>
internal readonly struct JudgementClaim(Judgement judgement, int sentence, int first, int end, int weight)
{
    /// <summary>The judgement, without its place yet.</summary>
    public readonly Judgement Judgement = judgement;
    public readonly int Sentence = sentence;
    public readonly int First = first;
    public readonly int End = end;

    /// <summary>How exact it is: a counted progress outweighs a general one.</summary>
    public readonly int Weight = weight;

    /// <summary>Whether it is an outcome in other words than the framework’s, which inspectors used before, too.</summary>
    public bool IsLoose => Weight == 0 && Judgement is FullInspectionJudgement;
}
