using Medway.SendDomain.Lexis;
using static Medway.SendDomain.Reading.NewsItem.Findings.FindingSign;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Words that tell who says a thing, what it is about, and what is no finding.</summary>
internal static class ReportingWords
{
    public static void AddTo(PhraseTable<FindingSign> table)
    {
        table.Add("inspector|inspectors|ofsted|cqc|report|letter|inspection|watchdog|watchdogs|regulator|regulators|inspectorate|inspectorates|findings|reviewers", Inspectors);
        table.Add("care quality commission", Inspectors);
        table.Add("it|they", Pronoun);
        table.Add("say|says|said|saying|find|finds|finding|state|states|stated|stating|add|adds|added|adding|warn|warns|warned|tell|tells|told", Saying);
        table.Add("finds|reports|reported|observed|observes|observing|concluded|concludes|concluding|conclude|reveal|reveals|revealed|describe|describes|described|judged|judge|deemed|explains|explained|wrote", Saying);
        table.Add("felt|thought", Saying);
        table.Add("commented on", Saying | Noting);
        table.Add("inspectors|they also? report that", Inspectors | Saying);
        table.Add("identified|identifies|identify|found|saw|seen|heard|show|shows|showed|showing|confirmed|confirms|disclosed|called|credit|credits|credited|believe|believed|suggests|suggested|considered|points|pointed", Saying);
        table.Add("noted|note|notes|noting|recognise|recognises|recognised|recognising|acknowledge|acknowledges|acknowledged|acknowledging|highlight|highlights|highlighted|highlighting|mentioned|mention|mentions|named|names|lists|listed|outlines|outlined|cites|cited", Saying | Noting);
        table.Add("praise|praises|praised|praising|commend|commends|commended|commending|complimented|applauded|impressed|commendation|liked", Praise);
        table.Add("struck by", Praise);
        table.Add("inspectors were|was pleased|delighted|encouraged|heartened to see|note|find|hear", Inspectors | Saying | Praise);
        table.Add("paid|pays tribute to", Praise);
        table.Add("single|singles|singled out", Praise);
        table.Add("picked|singled out for criticism", Criticism);
        table.Add("picked|singled out for", Praise);
        table.Add("singled|picked out for praise", Praise | Good);
        table.Add("there was|is|were also? praise", General | Praise);
        table.Add("drew|won|earned praise", Praise);
        table.Add("criticise|criticises|criticised|criticising|criticism|criticisms|condemned|savaged|slammed|blasted|lambasted|rebuked|scathing", Criticism);
        table.Add("critical of", Criticism);
        table.Add("did|do|does not like", Criticism);
        table.Add("didn't|don't|doesn't like", Criticism);
        table.Add("is|are|was|were|been|be|being", Being);
        table.Add("is|are|was|were|been|be added", Being);
        table.Add("also", Also);
        table.Add("we know|recognise|accept|acknowledge|understand that?", Own | Admission);
        table.Add("we|our|us", Own);
        table.Add("cllr|cllrs|coun|councillor|councillors|mr|mrs|ms|dr|minister|spokesperson|spokesman|spokeswoman|mp|chair|chairman|chairwoman|chairperson|director|he|she|officer|executive", Person);
        table.Add("cabinet member", Person);
        table.Add("portfolio holder", Person);
        table.Add("chief executive", Person);
        table.Add("council leader", Person);
        table.Add("leader of", Person);
        table.Add("joint statement", Person);
        // What one of the families says is not what the inspectors found.
        table.Add("a|one|another mother|father|mum|mam|mummy|dad|grandmother|grandfather|parent|carer|resident|campaigner", Person);
        table.Add("the mother|father|mum|dad of", Person);
        table.Add("a|one|another parent carer? forum|forums|group|groups|champion|ambassador|representative|voice|and", Matter);
        // What members ask and officers answer, and thanks, are nobody’s findings.
        table.Add("member|members|committee|councillors|officers|officer queried|asked|questioned|congratulated|thanked|enquired|sought|expressed|commented|suggested|discussed|challenged|welcomed|raised", Person | Saying);
        table.Add("officers advised|confirmed|explained|reported|stated|responded|reassured|clarified|replied|said|noted|highlighted|outlined|assured", Person | Saying);
        table.Add("it was queried|asked|questioned|suggested|clarified", Person | Saying);
        table.Add("expressed|raised|asked|made by the? members|councillors|committee|panel", Person | Saying);
        table.Add("congratulated|congratulates|congratulate|congratulations|thanked", Person | Saying);
        table.Add("thank you", Person | Saying);
        table.Add("we|i told the? inspectors|ofsted|cqc", Person | Saying);
        table.Add("big|huge|many|our|heartfelt|sincere|special thanks to|go|goes", Person | Saying);
        table.Add("like|want|wish|wishes|wants to thank", Person | Saying);
        foreach (var pattern in Outcomes)
            table.Add(pattern, Outcome);
        foreach (var pattern in Procedures)
            table.Add(pattern, Procedure);
        foreach (var pattern in Announcements)
            table.Add(pattern, Announcement);
        table.Add("committed to", Announcement);
        table.Add("is|are|were|was|remain|remains committed to", Announcement | Good);
        foreach (var pattern in Generalities)
            table.Add(pattern, General);
        table.Add("is|are improving", General | Better);
        foreach (var pattern in Methods)
            table.Add(pattern, Method);
        foreach (var pattern in Matters)
            table.Add(pattern, Matter);
    }

    // Words of the judgement under either framework: the sentence that holds them is the outcome, not a finding.
    private static readonly string[] Outcomes =
    [
        "experiences and outcomes", "outcomes and experiences", "positive experiences", "inconsistent experiences", "consistent experiences", "inconsistent outcomes", "widespread and|or|failings|failures", "systemic failings|failures",
        "provision and outcomes|experiences", "outcomes|experiences and provision", "typically positive", "sufficient progress", "effective action", "inconsistent rating|grading|judgement", "graded|rated|judged|deemed inconsistent", "highest rating|judgement|grading|outcome", "strongest outcome|judgement",
        "middle|best possible? outcome|of|grading|judgement", "systematic failures", "the outcome", "overall effectiveness",
    ];

    private static readonly string[] Procedures =
    [
        "priority improvement? action plan|plans", "written statement of action", "wsoa", "wsoas", "next area? full? send? inspection", "full inspection", "full area? send inspection", "monitoring inspection|visit|visits",
        "update|publish|revise|refresh its|their|the|an updated|revised|area? strategic|local plan|plans", "updated|revised|new strategic plan", "update and publish",
        "would be brought|presented|submitted|circulated|provided|shared", "further|future|update report|update to|would|will|be",
        "improvement notice", "statutory direction",
        "accelerated progress plan", "significant weakness|weaknesses", "areas for priority action", "areas of significant|concern", "out of two|three|four|five|six|seven|eight|nine areas|weaknesses", "working days",
        "action plan", "areas for|of improvement", "improvement areas", "strategic plan be|is|must", "strategic plan up",
        "every one of", "in every area", "all four|five|six|seven|eight|nine|three|the areas", "of the four|five|six|seven|eight|nine|ten|eleven|twelve", "further monitoring", "outside monitoring", "no more monitoring",
        "no further monitoring", "one|two|three|four|five|six|seven|eight|nine|ten|eleven of the? two|three|four|five|six|seven|eight|nine|ten|eleven|twelve areas|weaknesses",
        "progress|improvement in|on|against|with the? areas of significant? weakness|concern",
    ];

    private static readonly string[] Announcements =
    [
        "will|shall|won't|we'll|they'll|we're|we've", "plan|plans|planned|planning|aim|aims|aiming|intend|intends|intending|mean|means|hope|hopes|hoped|pledged|pledge|pledges|promise|promised|promises to", "expected to",
        "set to", "due to", "going to", "is|are promised",
        "over the next|coming", "in the coming", "going forward", "moving forward", "next steps", "council|authority|partnership 's plan|strategy includes|include|included|sets|covers", "since then", "since the inspection", "since the visit", "following the inspection", "following the report",
        "council|icb|trust|authority|partnership|board has|have already? hired|recruited|opened|appointed|launched|approved|agreed|allocated|built|announced|published|employed",
        "council|icb|trust|authority|partnership|board hired|recruited|opened|appointed|launched|approved|announced|employed",
        "after the inspection", "in response", "is|are being written|drafted|prepared|drawn|developed|created",
        "already under way", "already underway", "has|have since", "steps so far", "so far", "apologise|apologised|apologises|apology|sorry", "recently approved", "budget", "is|are|be being spent|invested", "investing", "is|are working",
    ];

    private static readonly string[] Generalities =
    [
        "range|number|series of improvements|strengths|changes|positives|positive|areas|things", "more must be done", "more was|is|work|needs|needed|must|still|remains|could|to", "has|have|need|needs|must to? go on",
        "further work|to", "work to do", "further to go", "some|many|several strengths", "strengths",
        "some improvement|improvements|things|progress", "things|thing", "many strengths", "number of areas", "key areas", "some areas", "range|number|series of weaknesses|concerns|issues|shortcomings|failings",
        "some|many|several|various weaknesses|concerns|shortcomings|positives", "there was|were|is criticism", "all? good|bad news", "failings", "not all bleak|bad|doom|gloom", "also|were|some|several criticisms", "mixed picture", "some praise",
        "real|good|significant|strong|clear|much progress", "must|should improve",
        "needs|need|has|have|had to improve", "is|are improving", "areas of strong|strength|good",
        "positive|negative|glowing|damning|critical|mixed|favourable|encouraging report|reports|inspection|review|letter|verdict", "positive changes", "improve rapidly", "improve further", "direction of travel",
        "going|moving|heading in? the right way|direction", "going in the right direction", "good work|practice", "areas where good work|practice is", "things done well", "things is|are done well", "some things|good work|practice",
    ];

    private static readonly string[] Methods =
    [
        "independent , external", "external evaluation", "carried out between|from|by|a|an|the|its|their", "was carried out", "inspectors|inspection|inspections carried out", "turnout",
        "inspections evaluate|look|assess|consider|examine|judge|focus|check|ask|aim", "inspectors|inspection evaluates|evaluate|looks|look|assesses|assess|considers|examines|examine",
        "asked leaders|parents|children|staff|us|families|professionals? about|how|whether|what", "asked|invited to share|complete|give|fill|attend", "took place", "on site", "on - site", "met with",
        "spoke|spoken|speaking to|with", "took part", "survey drew", "inspects|inspected|visited", "went through", "legal document", "is a legal", "focus groups",
        "went through", "filled in", "responses", "framework", "funding", "nationally", "national picture", "across the country|nation|england", "each local area", "is responsible for", "responsible for", "responsibility of",
        "made up of", "plan|plans|planned and commission|commissions|commissioned|deliver",
        "joint inspection", "commissioned and|by", "responsibility for", "cookie|cookies|browser", "for more|further help|information|advice|support|details", "please contact|visit|call|email|see|tell|get|let|speak", "should|can contact|call|email|ring", "if you|your",
        "wanted to see", "looked at", "question|questions|answered",
    ];

    private static readonly string[] Matters =
    [
        "ehc|ehcp|ehcps|echp|ehcs|plan|plans|assessment|assessments|needs|identification|diagnosis|diagnoses|review|reviews|annual|timeliness|timescales|timescale|deadline|deadlines|quality",
        "mental|camhs|therapy|therapies|therapist|therapists|speech|language|occupational|physiotherapy|paediatrics|paediatric|paediatrician|nursing|nurses|nurse|midwives|gp|gps|medical|autism|autistic|adhd|neurodevelopmental|neurodiverse|neurodivergent|neurodiversity|neurodisability|equipment|wheelchair|dental|dentist|dentists|dentistry|hearing|vision|sensory|semh",
        "portage|panel|panels", "dynamic support register",
        "school|schools|nursery|nurseries|preschool|college|colleges|teacher|teachers|sencos|senco|curriculum|classroom|mainstream|attendance|academic|results|attainment|learning|learners|pupils|pupil|students|teams|team|attend|gcse|exam|alternative|tuition|apprenticeships|internships|employment",
        "leaders|leadership|leader|governance|oversight|strategy|strategies|strategic|commissioning|data|culture|accountability|scrutiny|evaluation|systems|system|structures|structure|process|processes|resources|recruitment|workforce|staff|staffing|professionals|practitioners|training|expertise",
        "co - production",
        "coproduction|communication|communications|information|engagement|participation|voice|voices|views|advocacy|forum|forums|relationships|relationship|agencies|agency|multiagency|collaboration|guidance|advice|helpline",
        "multi - agency",
        "transition|transitions|adulthood|independence|independent|preparing|preparation|pathway|pathways|aspirations|leavers|housing|transport|breaks|respite|leisure|activities|clubs|community|communities|offer|sendiass|placements|placement|places|safeguarding|vulnerable|exploitation",
        "post - 16|19",
        "key stage", "outcomes for|at|in",
        "early years|help|identification|intervention|support", "health checks|check|visitor|visiting|advice|needs|services|outcomes|provision", "needs assessment|assessments",
        "therapeutic|intervention|interventions|hub|hubs|surgeries|workers|keyworkers|visitors|educational|psychologist|psychologists|psychology|admission|admissions|hospital",
    ];
}
