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
        foreach (var pattern in Rises)
            table.Add(pattern, Rising);
        table.Add("persist|persists|persisted|persisting", Worse | Rising);
        foreach (var pattern in Idle)
            table.Add(pattern, None);
        table.Add("although|though|whilst|while|despite", Concession);
        table.Add("even though", Concession);
        table.Add("in spite of", Concession);
        table.Add("but", Contrast);
        table.Add("; however", Contrast);
    }

    private static readonly string[] WellInThemselves =
    [
        "effective|effectively|strong|strongly|strength|excellent|exemplary|exceptional|impressive|outstanding|good|positive|positively|robust",
        "passion|passionate|passionately|ambition|ambitious|commitment|dedication|dedicated|determination|determined|enthusiasm|enthusiastic",
        "skilled|skilful|skilfully|knowledgeable|innovative|innovation|creative|compassion|compassionate|caring|nurturing|thoughtful|proactive",
        "valued|thrive|thriving|flourish|flourishing|successful|successfully|success|useful|helpful|beneficial|responsive|agile|flexible|tailored|personalised",
        "precise|precisely|accurate|accurately|swift|swiftly|prompt|promptly|quickly|timely|accessible|easily|clear|clearly|clearer|confident|confidently|inclusive",
        "visible|included|celebrated|happy|enjoy|enjoys|enjoyed|trusted|collaborative|collaboratively|cohesive|productive|thorough|comprehensive|rich",
        "well - considered|supported|led|trained|established|informed|planned|coordinated|attended",
        "well supported|prepared|established|informed|led|understood|trained|matched|coordinated|cared",
        "work|works|worked|working well|hard", "learn|learns|learned|learnt|learning from complaints|appeals|mistakes|tribunals|feedback", "work|works|worked|working closely", "performed|performing|perform well", "know|knows well", "doing well",
        "high|higher - quality", "high quality", "high|higher|highest aspirations|aspiration|expectations|ambitions|ambition|standards|regard", "listen|listens|listening to", "child|person - centred", "joined - up",
        "joined up", "co - produced", "coproduced",
        "right help|support|direction|way|services|people", "right time", "positive difference", "making|make|makes|made a real|positive|significant|big? difference",
        "bearing|bear|bore fruit", "stood|stands|stand out", "a? shared vision", "firmly focused", "sharp focus", "listened to", "feel|felt|feels heard|safe|supported|listened",
        "true partners", "at the heart|centre", "placed|places|place at the heart", "benefit|benefits|benefited|benefiting", "is|are|was|were welcomed", "involved in", "involving", "work|works|worked|working together",
        "is|are|was|were welcomed", "palpable",
        "go|goes above and beyond", "above and beyond", "full range", "wide|broad|rich range", "wide|broad variety", "fully involved", "fully embedded", "embedded",
        "do|does|did well", "needs met", "needs is|are|being? met",
        "realistic|realistically|honest|honestly|candid|integral|invaluable|great|brilliant|tenacious|respected|respectful|equitable|supportive|empowered|empowering|welcoming|consistent",
        "well managed|regarded|used|structured|embedded|met|integrated",
        "secure|securely|appropriate|appropriately|impactful|exciting|careful|carefully|holistic", "hold|holds|held|holding each|leaders|partners|services|one other|another? to account", "sector - leading",
        "treated with respect|dignity|kindness", "turned a|the corner", "sound|firm|good|strong grasp", "driving force", "told|know|knows|knew|understand what to expect", "extremely|exceptionally|remarkably well", "are proud to be from", "much|far|considerably|significantly easier|quicker|faster|clearer",
        "powerful advocate|advocates|voice|voices", "valuable", "could not be|do more|better|happier|prouder", "couldn't be|do more|better|happier|prouder",
        "fill|fills|filling|filled|close|closes|closing|bridge|bridging|narrowing|narrowed the? gap|gaps", "exclusions|suspensions|exclusion is|are|remain low|rare", "high uptake|attendance|satisfaction",
        "correctly|accurately identified|identify|identifies", "efficient|efficiently|sustainable|coherent", "value|values the|their", "belong|belongs|belonging|excitement|excited", "more independent|confident|resilient",
        "completed|finished|issued|done|made within|on time?", "with pace|purpose|urgency", "pace and purpose", "leading the way", "the extra mile", "equal partners|partner", "trusted partners|partner", "more of a say",
        "a shared understanding", "shared understanding", "make|makes|made|making a? difference", "tell|explain|share their|the story|stories only? once",
        "have|has|having|need|needing to tell|explain their story|stories only? once", "only have|has|need|needed|having to tell|explain|share|repeat", "their|his|her needs met", "their|his|her needs are|being met",
        "well? above|over the? national|england average|averages", "accurate understanding", "good|strong|clear|deep understanding", "real|genuine|clear commitment", "best practice", "good practice", "well thought",
        "transformed|flagship|pioneering", "early identification", "resilient|aspirational|meaningful|suitable|suitably",
        "lifeline|beacon", "are partners in", "go|goes|going|went out of their way", "co - ordinated", "well co - ordinated", "well - co - ordinated", "high support|challenge", "respectful|constructive|strong|robust|effective|appropriate|healthy|high support? and? challenge", "challenge is|are|was|were welcomed|welcome",
        "deeply|highly|fully|truly|genuinely|clearly|strongly|totally|wholly committed", "in good time",
        "smooth|smoothly|seamless|seamlessly", "rated highly", "highly valued|regarded|rated|skilled|effective", "highly", "speak|spoke|talk|talked highly", "appreciate|appreciated|appreciates",
    ];

    private static readonly string[] WellOfAMatter =
    [
        "improved|improving|improves|improvement|improvements|better|progress|progressed|progressing|stronger|strengthened|strengthening|faster|quicker|sooner|higher",
        "increase|increased|increases|increasing|increasingly|rise|risen|rising|rose|grown|growing|growth|expanded|expanding|expansion|extended|extra|additional|new|newly",
        "help|helps|helped|helping|support|supports|supported|supporting|access|available|involved|involves|involve|represent|represents|reviewed|monitored|monitor",
        "know|knows|understand|understands|understood|respond|responds|responded|together|closely|joined|earlier|early|lessons|enough",
        "developed|developing|introduced|introduction|established|invested|investment|opened|opening|launched|matured|focus|focused|focuses|prioritise|prioritised|prioritises",
        "doubled|trebled|tripled|soared|surged", "achieve|achieves|achieving|achieved|achievement|achievements|impact|easier", "on time", "put into", "well",
        "get|gets|receive|receives the|any? right? help|support|services|therapy they need",
        "specific|coordinated|detailed|relevant|regular|regularly|consistently|share|shares|shared|track|tracked|check|checked|record|recorded|analyse|analysed|evaluate|evaluated|prepared", "at pace",
        "reduce|reduces|reduced|reducing|without|avoid|avoids|prevents the need for",
    ];

    private static readonly string[] IllInThemselves =
    [
        "not|don't|doesn't|didn't learn|learned|learnt from", "not|don't|doesn't|didn't learn|learned|learnt from complaints|appeals|mistakes|tribunals|feedback",
        "too long|slow|slowly|late|many|few|often|much|variable|narrow|high|low|wide|inconsistent|reactive|complex|difficult|hard|limited",
        "insufficient|insufficiently|inadequate|inadequately|poor|poorly|poorer|weak|weaker|weakness|weaknesses|unacceptable|unacceptably|ineffective|ineffectively|unreliable|unsafe",
        "delay|delays|delayed|backlog|backlogs|lengthy|overdue|outdated|missed|misses|missing|miss|unclear|unsure|uncertain|uncertainty|unmet|untimely|unequal|inequitable|inequality",
        "fail|fails|failed|failing|failings|failure|failures|lack|lacks|lacked|lacking|gap|gaps|struggle|struggles|struggled|struggling|deteriorate|deteriorated|deteriorates|deteriorating", "let down",
        "frustrate|frustrates|frustrated|frustrating|frustration|difficulty|difficulties|barrier|barriers|concern|concerns|concerned|worrying|worried|dissatisfied|dissatisfaction|unhappy|distress",
        "fragmented|disjointed|disconnected|underdeveloped|patchy|overlooked|isolated|isolation|confusing|confused|confusion|variability|variation|variations|varies|vary", "under - developed",
        "decline|declined|declining|worse|worst|worsened|worsening|shortage|shortages|shortfall|lottery|stark|incomplete|unable|slowly|sluggish|neglected|marginalised|excluded",
        "out of date", "out - of - date", "not good|fast|quick|specific|robust enough", "not precise|clear|effective|timely|consistent enough",
        "lost trust|confidence|faith", "at risk", "falls|fall|fell short", "takes|take|took too long", "all - time low", "fragile", "is|are|was|were often|frequently|usually? late", "often|frequently late",
        "late assessments|reviews|plans|advice|diagnosis", "negative|negatively|adverse|adversely", "negative|adverse impact|effect|effects", "varying degrees|quality", "anxious|anxiety|unsettled|frustrations|distressing",
        "under - resourced|staffed|funded", "in its|their infancy", "early stages|stage", "still in development",
        "exasperated|exasperating|broken|fractured|unwilling|disappointing|disappointed|stressful|harmful|unfair|unsuitable|unhelpful|unsatisfactory|unavailable|inaccurate|inaccessible|inappropriate|unprepared|unsupported|unheard|complacent|complacency|ignored|dismissed|blamed|unnoticed|unrecognised|unidentified|unaddressed",
        "little|no|limited|low confidence|trust|faith in", "wait|waits|waited|waiting over|beyond a|one|two|three|four|five year|years", "wait|waits|waited|waiting more|longer than a|one|two|three|four|five year|years",
        "is|are|remain|remains|was|were a? problem|problems", "exhausted|exhausting", "scarce|scarcity|disproportionate|stretched|overstretched|dysfunctional|chaotic|inequity|inequities|rare", "given|give|giving|gave up", "wait|waits|waited|waiting years|months",
        "too reliant|dependent|heavily|infrequent|generic|vague|complicated|confusing|rigid|small|short|far|weak|bureaucratic", "behind schedule", "not happened|happening", "take too long",
        "where|who to turn", "well? outside of? the|their? statutory|legal|required|expected|national|20|twenty", "beyond|after|past|over the|their? 20|twenty - week|weeks", "beyond|after|past the|their? statutory|legal? deadline|deadlines|timescale|timescales|limit",
    ];

    private static readonly string[] IllOfAMatter =
    [
        "demands|inconsistent|inconsistently|inconsistency|inconsistencies|limited|variable|mixed|narrow|low|slower|challenge|challenges|challenging|demand|pressure|pressures",
        "exclude|excluding|until|risk|risks|risked|complaint|complaints|complain|issue|issues|problem|problems|tension|tensions|turnover|burden|absent|uneven|unevenly|high|reactive",
        "not in|on|at", "or not", "waited|waiting",
    ];

    private static readonly string[] IllMatters =
    [
        "wait|waits", "waiting times|lists|time|list", "waiting for|on", "crisis", "crisis point", "absence|absences|exclusion|exclusions|suspension|suspensions|appeal|appeals|tribunal|tribunals", "persistent absence", "vacancies|vacancy",
    ];

    private static readonly string[] Rises =
    [
        "increase|increased|increases|increasing|increasingly|rise|risen|rising|rose|grown|growing|growth|expanded|expanding|higher|additional|extra|improving|doubled|trebled|tripled|soared|surged",
        "well? above|over the? national|england average|averages",
    ];

    // “The support they need to thrive”, “not only”: the words are the same and say nothing of the kind; quantities that are no verdict.
    private static readonly string[] Idle =
    [
        "help|support|services they need to", "they need|needed|deserve", "needs to be met|identified|assessed|understood", "their|his|her needs", "not only", "no later", "no one", "no doubt", "needs assessment|assessments",
        "as well", "good deal", "as long as", "so long as", "once more", "up to", "special educational needs and|or disabilities",
        "additional needs", "clinical commissioning group|groups", "special educational needs", "special education needs", "special needs", "improvement journey", "improvement board", "improvement plan", "improvement plans",
        "new framework", "as early as", "right to", "most needs",
        "at risk of", "strengths and weaknesses", "children|people|pupils|those without", "with or without", "while|when they|families|children|people wait", "while|when they|families|children|people are waiting for|on?",
        "while waiting for|on?", "support and challenge", "well - being", "wellbeing", "challenge and support", "professional challenge", "mental health issues|difficulties|problems", "at risk of missing|poor|not",
        "who need|needs|require|requires urgent|more|further|additional|greater", "without hesitation|exception|fail|fuss", "children|people|pupils|those|learners|students not", "not just|simply|merely|least", "nothing but",
        "but also", "no less|fewer than", "no question|surprise|stone", "not surprising|surprisingly|surprised", "a few|little", "learning|communication|speech difficulties|difficulty", "would|highly recommend",
        "have|has to offer",
        "what they|families|children need|needed to?", "who|that need|needed to", "skills|training|information|resources|confidence|help|support|tools staff|schools|families|children|people need to",
        "national average|averages|guidelines|guidance|curriculum|standards", "things go|went wrong", "great deal|yarmouth|ormond|britain",
    ];
}
