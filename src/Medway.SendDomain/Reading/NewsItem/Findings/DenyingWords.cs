using System.Globalization;
using Medway.SendDomain.Lexis;
using static Medway.SendDomain.Reading.NewsItem.Findings.FindingSign;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Words that turn, lessen or ask for what others say, and those that make a verdict the matter of a question.</summary>
internal static class DenyingWords
{
    private const int MostOfAll = 70;

    public static void AddTo(PhraseTable<FindingSign> table)
    {
        foreach (var pattern in Negations)
            table.Add(pattern, Negation);
        foreach (var pattern in InPart)
            table.Add(pattern, Negation | Absence);
        // “Only 12 per cent of plans are on time” is bad because “on time” is good; a small share of something else says nothing.
        for (var part = 1; part < MostOfAll; part++)
            table.Add(string.Create(CultureInfo.InvariantCulture, $"only|just {part} %|per|percent"), Negation | Lessening);
        foreach (var pattern in Seldom)
            table.Add(pattern, Negation | Absence | Bad);
        foreach (var pattern in Absences)
            table.Add(pattern, Bad | Absence);
        foreach (var pattern in Burdens)
            table.Add(pattern, Bad | Absence);
        foreach (var pattern in Lessenings)
            table.Add(pattern, Lessening);
        table.Add("fewer|less|lessen|lessens|lessened|reduce|reduces|reduced|reducing|reduction|reductions|cut|cuts|fell|fall|falling|fallen|lower|decrease|decreased", Lessening | Worse);
        table.Add("rather than", Negation | Lessening);
        table.Add("instead of", Negation | Lessening);
        foreach (var pattern in Needs)
            table.Add(pattern, Need);
        table.Add("recommend|recommends|recommended|recommending", Need | Saying);
        table.Add("ask|asks|asked|tell|tells|told|want|wants|wanted|urge|urges|urged|challenged|challenges|advise|advises|advised|instructed|directed|requested|calls|call|called|calling", Request);
        table.Add("know|knows|knew|understand|understands|understood|understanding|knowledge|aware|awareness|clear|clearer|unclear|unsure|uncertain|view|picture|insight|sense|honest|realistic", Knowing);
        table.Add("accurate|good|strong|clear|deep|shared|clearer understanding", Knowing);
        table.Add("correctly|accurately identified|identify|identifies", Knowing);
        table.Add("depends|depend|depended|dependent|depending on|upon", Negation | Absence | Bad | Knowing);
        table.Add("how much|far|many", Question | Worse);
        table.Add("moved on|away from a|the position|situation|place", Good | Question);
        table.Add("what|where|how|which|why|whether", Question);
        table.Add("the? areas|things|aspects|issues that|which|where", Question);
    }

    private static readonly string[] Negations =
    [
        "not|never|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|couldn't|unless", "without", "without enough|sufficient", "neither|nor|no|none|little|few|nothing", "too little",
    ];

    // What is so only in part is said of the whole clause.
    private static readonly string[] InPart =
    [
        "rarely|seldom|hardly|scarcely|barely",
        "not|don't|doesn't|isn't|aren't|wasn't|weren't|hasn't|haven't always|consistently|yet|fully|routinely|systematically|universally|widely|adequately|shared|embedded|widespread|everywhere|equally|available",
        "not all|every|everyone", "yet to", "not been? in place",
    ];

    // These no word behind them makes good: “only when they reach crisis”.
    private static readonly string[] Seldom =
    [
        "only when|if|until", "only a? small? minority|handful|fraction|few|number|proportion", "only half|some", "less|fewer than half", "less|fewer than a quarter|third", "only be? available", "only at crisis",
    ];

    // What stands behind them is missing, or hard to get.
    private static readonly string[] Absences =
    [
        "lack|lacks|lacked|lacking of?", "fail|fails|failed|failing|failure|failures to", "struggle|struggles|struggled|struggling to", "unable to", "insufficient|insufficiently|inadequate|inadequately", "too few",
        "not enough|sufficient|sufficiently",
        "too long|slow|late|difficult|hard|complex|early|recent|new to|for|in", "difficult|difficulty|difficulties|hard|harder|challenging|challenges|impossible to|in|for|getting|accessing",
        "delay|delays in|to|accessing|getting", "gap|gaps in", "barrier|barriers to", "weakness|weaknesses in",
        "shortage|shortages of", "the|an absence of", "no|little|limited|scant evidence", "unaware|unclear|unsure|uncertain", "no clear", "forced to", "left to", "left without", "go|goes|went without",
        "limited|poor|restricted|inequitable access|opportunities|availability|choice|understanding|knowledge|oversight|capacity|range|use|impact",
        "variability|variation|variations|inconsistency|inconsistencies in", "hampered|hampers|hinder|hinders|hindered|undermine|undermines|undermined|limits|restricts|restricted|slowed|constrained|constrains",
        "long|lengthy|extended|considerable|significant|unacceptable waits|wait|waiting|delays|queues", "impact|impacts|impacted|impacting negatively|adversely on?", "complicate|complicates|complicated",
        "not taken into account|consideration", "fall|falls|falling|fell|fallen|slip|slips|slipping|slipped through the gaps|cracks|net", "starved of", "lost in the system", "slow to", "unwilling|reluctant to",
    ];

    // What families have to do for want of help, and what they would otherwise have.
    private static readonly string[] Burdens =
    [
        "have|has|had|having|need|needing to fight|battle|chase|wait|repeat|retell|tell|explain|push|travel|argue|struggle|beg|resort", "fight|fights|fighting|fought|battle|battles|battling|battled for|to|with|against|through",
        "tell|telling|repeat|repeating|retell|retelling|explain|explaining their story|stories again|repeatedly|over|several|many|multiple", "repeat|repeating their story|stories", "repeat|repeating themselves",
    ];

    private static readonly string[] Lessenings =
    [
        "shorter|shortened|remove|removed|removes|cleared|down|tackled|tackle|tackles|eliminated|eased|addressed|addresses|address|addressing|closed|filled",
        "mitigate|mitigates|mitigated|mitigating", "low numbers|number|rate|rates|levels of", "no longer", "had previously been?", "was|were previously", "previously been",
        "shrunk|shrinks|shrank|halved|slashed", "prevent|prevents|prevented|preventing|avoid|avoids|avoided|avoiding", "act|acts|acted|acting on|upon", "came down", "come down", "coming down", "brought down", "overcome|overcame|resolved|resolve|resolves",
        "been|is|are|was|were fixed",
    ];

    private static readonly string[] Needs =
    [
        "must|should|urgently", "need|needs|needed|have|has|having|ought to", "must|should improve", "needs|need|has|have|had to improve",
        "need|needs|needed|require|requires|required|requiring more|further|better|greater|stronger|improvement|improving|urgent|attention",
        "to be improved", "is|are|was|were|be|still|also needed|required", "as a? key? priority", "a? priority|priorities for? improvement", "a? long way to go",
        "as an? area|areas for|of|to improvement|development|improve|develop", "be improved|strengthened|addressed|tackled|reviewed sooner?", "need|needs also|still|now|urgently to", "needs|need urgently to",
        "they need|needed to improve|do|ensure|strengthen|reduce|address|make", "need embedding|improving|strengthening|updating", "need for more|better|improved|improvement|greater|clearer|stronger|faster|quicker|urgent",
        "work to do", "significant|much|more|further work remaining|remains|needed|required", "in need of improvement|attention|reform|updating", "could|can be done",
        "could|should be|do more|better|improved|stronger|clearer|quicker|faster|strengthened", "could|should|must be much|far better|easier|quicker|faster|stronger|clearer|improved", "more could|should|must", "more to do", "more to be done", "more must|can|could|should be done", "more needs|need to be done",
        "want|wants to see", "would like to see",
        "recommendation|recommendations that|to|for|is|was",
    ];
}
