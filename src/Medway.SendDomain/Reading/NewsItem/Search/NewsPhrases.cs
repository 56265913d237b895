using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Inspection;

namespace Medway.SendDomain.Reading.NewsItem.Search;

/// <summary>Every phrase that a reader of news items waits for anywhere in a text, in one index, so that a text is searched once.</summary>
internal static class NewsPhrases
{
    public static readonly PhraseIndex<NewsMeaning> Index = new PhraseTable<NewsMeaning>((one, other) => one.With(other))
        .AddAll(CuePhrases.Table(), cue => new NewsMeaning { Cue = cue })
        .AddAll(JudgementPhrases.Table(), sign => new NewsMeaning { Judgement = sign })
        .AddAll(FindingSigns.Table(), sign => new NewsMeaning { Finding = sign })
        .AddAll(Marks(), mark => new NewsMeaning { Mark = mark })
        .Build();

    private static PhraseTable<NewsMark> Marks() => new PhraseTable<NewsMark>()
        .Add("the council|authority", NewsMark.TheCouncil)
        .Add("the county|city|borough council", NewsMark.TheCouncil)
        .Add("the local authority", NewsMark.TheCouncil)
        .Add("was answered on", NewsMark.AnsweredOn)
        .Add("question - answered on", NewsMark.AnsweredOn)
        .Add("partnership|partners", NewsMark.Partnership)
        .Add("places|placements|place|placement", NewsMark.Places)
        .Add("new special|specialist|send|sen|primary|secondary|free|autism|semh|school|academy|unit|base|campus|college", NewsMark.Places);
}
