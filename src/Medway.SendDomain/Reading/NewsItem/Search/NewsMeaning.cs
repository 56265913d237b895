using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Inspection;

namespace Medway.SendDomain.Reading.NewsItem.Search;

/// <summary>What a phrase means to each of those who wait for phrases; <c>null</c> where it is none of theirs.</summary>
internal readonly record struct NewsMeaning
{
    public Cue? Cue { get; init; }

    public JudgementSign? Judgement { get; init; }

    public FindingSign? Finding { get; init; }

    public NewsMark? Mark { get; init; }

    /// <summary>What both mean together; nobody may mean two things by one phrase.</summary>
    public NewsMeaning With(NewsMeaning other) => new()
    {
        Cue = Cue ?? other.Cue,
        Judgement = Judgement ?? other.Judgement,
        Finding = Finding ?? other.Finding,
        Mark = Mark ?? other.Mark,
    };
}
