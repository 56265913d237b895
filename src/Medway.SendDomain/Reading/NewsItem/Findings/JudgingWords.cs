using Medway.SendDomain.Lexis;
using static Medway.SendDomain.Reading.NewsItem.Findings.FindingSign;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Words that speak well or ill of a matter, as reports and those who paraphrase them use them.</summary>
internal static class JudgingWords
{
    public static void AddTo(PhraseTable<FindingSign> table)
    {
        foreach (var pattern in WellInThemselves)
            table.Add(pattern, Good);
        foreach (var pattern in WellOfAMatter)
            table.Add(pattern, Better);
        foreach (var pattern in IllInThemselves)
            table.Add(pattern, Bad);
        foreach (var pattern in IllOfAMatter)
            table.Add(pattern, Worse);
        // Waits, absence and the like are matters too, and bad ones unless something makes them less.
        foreach (var pattern in IllMatters)
            table.Add(pattern, Worse | Matter);
        foreach (var pattern in Lessenings)
            table.Add(pattern, Lessening);
        foreach (var pattern in Negations)
            table.Add(pattern, Negation);
        foreach (var pattern in Needs)
            table.Add(pattern, Need);
        foreach (var pattern in Idle)
            table.Add(pattern, None);
        table.Add("although|though|whilst|while|despite", Concession);
        table.Add("even though", Concession);
        table.Add("in spite of", Concession);
        table.Add("but", Contrast);
    }

    private static readonly string[] WellInThemselves =
    [
        "effective|effectively|strong|strongly|strength|excellent|exemplary|exceptional|impressive|outstanding|good|positive|positively|robust",
        "passion|passionate|passionately|ambition|ambitious|commitment|dedication|dedicated|determination|determined|enthusiasm|enthusiastic",
        "skilled|skilful|skilfully|knowledgeable|innovative|innovation|creative|compassion|compassionate|caring|nurturing|thoughtful|proactive",
        "valued|thrive|thriving|flourish|flourishing|successful|successfully|success|useful|helpful|beneficial|responsive|agile|flexible|tailored|personalised",
        "precise|precisely|accurate|accurately|swift|swiftly|prompt|promptly|quickly|timely|accessible|easily|clear|clearly|clearer|confident|confidently|inclusive",
        "visible|included|celebrated|happy|enjoy|enjoys|enjoyed|trusted|collaborative|collaboratively|cohesive|productive|thorough|comprehensive|rich",
        "well - considered|well - supported|well - led|well - trained|well - established|well - informed|well - planned|well - coordinated|well - attended",
        "well supported|well prepared|well established|well informed|well led|well understood|well trained|well matched|well coordinated|well cared",
        "work|works|worked|working well", "work|works|worked|working closely", "performed|performing|perform well", "know|knows well", "doing well",
        "high|higher - quality", "high quality", "high|higher|highest aspirations|aspiration|expectations|ambitions|ambition|standards|regard", "listen|listens|listening to", "child|person - centred", "joined - up", "joined up", "co - produced", "coproduced",
        "right help|support|direction|way|services|people", "right time", "positive difference", "making|make|makes|made a real|positive|significant|big? difference",
        "bearing|bear|bore fruit", "stood|stands|stand out", "a? shared vision", "firmly focused", "sharp focus", "listened to", "feel|felt|feels heard|safe|supported|listened",
        "true partners", "at the heart|centre", "placed|places|place at the heart", "benefit|benefits|benefited|benefiting", "is|are|was|were welcomed", "involved in", "involving", "work|works|worked|working together", "is|are|was|were welcomed", "palpable",
        "go|goes above and beyond", "above and beyond", "full range", "wide|broad|rich range", "wide|broad variety", "fully involved", "fully embedded", "embedded",
        "accurate understanding", "good|strong|clear|deep understanding", "real|genuine|clear commitment", "best practice", "good practice", "well thought",
        "transformed|flagship|pioneering", "early identification", "resilient|aspirational|meaningful|suitable|suitably",
        "smooth|smoothly|seamless|seamlessly", "rated highly", "highly valued|regarded|rated|skilled|effective", "highly", "speak|spoke|talk|talked highly", "appreciate|appreciated|appreciates",
    ];

    private static readonly string[] WellOfAMatter =
    [
        "improved|improving|improves|improvement|improvements|better|progress|progressed|progressing|stronger|strengthened|strengthening|faster|quicker|sooner|higher",
        "increase|increased|increases|increasing|increasingly|rise|risen|rising|rose|grown|growing|growth|expanded|expanding|expansion|extended|extra|additional|new|newly",
        "help|helps|helped|helping|support|supports|supported|supporting|access|available|involved|involves|involve|represent|represents|reviewed|monitored|monitor",
        "know|knows|understand|understands|understood|respond|responds|responded|together|closely|joined|earlier|early|lessons|enough",
        "developed|developing|introduced|introduction|established|invested|investment|opened|opening|launched|matured|focus|focused|focuses|prioritise|prioritised|prioritises",
        "achieve|achieves|achieving|achieved|achievement|achievements|impact|easier", "on time", "put into", "well",
    ];

    private static readonly string[] IllInThemselves =
    [
        "too long|slow|slowly|late|many|few|often|much|variable|narrow|high|low|wide|inconsistent|reactive|complex|difficult|hard|limited",
        "insufficient|insufficiently|inadequate|inadequately|poor|poorly|poorer|weak|weaker|weakness|weaknesses|unacceptable|unacceptably|ineffective|ineffectively|unreliable|unsafe",
        "delay|delays|delayed|backlog|backlogs|lengthy|overdue|outdated|missed|misses|missing|miss|unclear|unsure|uncertain|uncertainty|unmet|untimely|unequal|inequitable|inequality",
        "fail|fails|failed|failing|failings|failure|failures|lack|lacks|lacked|lacking|gap|gaps|struggle|struggles|struggled|struggling|deteriorate|deteriorated|deteriorates|deteriorating", "let down",
        "frustrate|frustrates|frustrated|frustrating|frustration|difficulty|difficulties|barrier|barriers|concern|concerns|concerned|worrying|worried|dissatisfied|dissatisfaction|unhappy|distress",
        "fragmented|disjointed|disconnected|underdeveloped|patchy|overlooked|isolated|isolation|confusing|confused|confusion|variability|variation|variations|varies|vary", "under - developed",
        "decline|declined|declining|worse|worst|worsened|worsening|shortage|shortages|shortfall|lottery|stark|incomplete|unable|slowly|sluggish|neglected|marginalised|excluded",
        "out of date", "out - of - date", "not enough|sufficient|sufficiently", "not good enough", "not precise|clear|effective|timely|consistent enough", "no clear", "long waits|wait|waiting|delays|queues",
        "lost trust|confidence|faith", "left without", "go|goes|went without", "at risk", "falls|fall|fell short", "takes|take|took too long", "behind schedule", "not happened|happening", "take too long",
    ];

    private static readonly string[] IllOfAMatter =
    [
        "inconsistent|inconsistently|inconsistency|inconsistencies|limited|variable|mixed|narrow|low|slower|challenge|challenges|challenging|demand|pressure|pressures",
        "without|rarely|seldom|until|risk|risks|risked|complaint|complaints|complain|issue|issues|problem|problems|tension|tensions|turnover|burden|absent|uneven|unevenly|high|reactive",
        "not in|on|at", "or not", "waited|waiting",
    ];

    private static readonly string[] IllMatters =
    [
        "wait|waits", "waiting times|lists|time|list", "waiting for|on", "crisis", "crisis point", "absence|absences|exclusion|exclusions|suspension|suspensions|appeal|appeals|tribunal|tribunals", "persistent absence", "vacancies|vacancy",
    ];

    private static readonly string[] Lessenings =
    [
        "fewer|less|reduce|reduces|reduced|reducing|reduction|reductions|cut|cuts|shorter|shortened|remove|removed|removes|cleared|fell|fall|falling|fallen|down|tackled|tackle|tackles|eliminated|eased|lower|decrease|decreased",
        "no longer", "prevent|prevents|prevented|preventing|avoid|avoids|avoided|avoiding", "came down", "come down", "brought down", "overcome|overcame|resolved|resolve|resolves",
    ];

    private static readonly string[] Negations =
    [
        "not|never|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|unless", "without enough|sufficient", "neither|nor|no|little|few|hardly|nothing", "too little",
    ];

    private static readonly string[] Needs =
    [
        "must|should|urgently", "need|needs|needed|have|has|having|ought to", "must|should improve", "needs|need|has|have|had to improve", "need|needs|needed|require|requires|required|requiring more|further|better|greater|stronger|improvement|improving|urgent|attention",
        "to be improved", "is|are|was|were|be|still|also needed|required", "as an? area|areas for|of|to improvement|development|improve|develop", "be improved|strengthened|addressed|tackled|reviewed sooner?", "need|needs also|still|now|urgently to", "needs|need urgently to",
    ];

    // “The support they need to thrive”, “not only”: the words are the same and say nothing of the kind; quantities that are no verdict.
    private static readonly string[] Idle =
    [
        "help|support|services they need to", "they need|needed|deserve", "needs to be met|identified|assessed|understood", "their|his|her needs", "not only", "no later", "no one", "no doubt", "needs assessment|assessments", "as well", "good deal", "as long as", "so long as", "once more", "up to", "special educational needs and|or disabilities",
        "additional needs", "clinical commissioning group|groups", "special educational needs", "special education needs", "special needs", "improvement journey", "improvement board", "improvement plan", "improvement plans", "new framework", "as early as", "right to", "most needs",
    ];
}
