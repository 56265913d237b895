using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>The vocabulary by which news items tell which inspection they speak of, what was done when, and what follows.</summary>
internal static class CuePhrases
{
    public static PhraseTable<Cue> Table()
    {
        var table = new PhraseTable<Cue>();
        Bodies(table);
        Activities(table);
        Reporting(table);
        Consequences(table);
        OtherMatters(table);
        return table;
    }

    private static void Bodies(PhraseTable<Cue> table) => table
        .Add("ofsted", Cue.Ofsted)
        .Add("office for standards in education", Cue.Ofsted)
        .Add("cqc", Cue.CareQualityCommission)
        .Add("care quality commission", Cue.CareQualityCommission)
        .Add("quality care commission", Cue.CareQualityCommission)
        .Add("send", Cue.Send)
        .Add("special education|educational need|needs", Cue.Send)
        .Add("local area partnership|partnerships", Cue.Area)
        .Add("local area send partnership", Cue.Area)
        .Add("send local? area? partnership", Cue.Area)
        .Add("local area", Cue.Area)
        .Add("area send inspection|inspections", Cue.Area)
        .Add("local area send inspection|inspections", Cue.Area)
        .Add("joint area inspection", Cue.Area);

    private static void Activities(PhraseTable<Cue> table) => table
        .Add("inspection|inspections|inspected|inspect|inspecting", Cue.Inspection)
        .Add("visit|visited|visits", Cue.Inspection)
        .Add("on site", Cue.Inspection)
        .Add("on - site", Cue.Inspection)
        .Add("took place|part", Cue.Inspection)
        .Add("carried out", Cue.Inspection)
        .Add("inspectors came|spent|looked|were|visited|arrived|met", Cue.Inspection)
        .Add("came unannounced", Cue.Inspection)
        .Add("inspectors|inspectorates|ofsted|watchdogs|cqc|commission returned", Cue.Inspection)
        .Add("inspectors|inspectorates|ofsted|watchdogs|cqc|commission came back", Cue.Inspection)
        .Add("who came|visited", Cue.Inspection)
        .Add("spent a|one|two|three|several|four|five week|weeks|day|days", Cue.Inspection)
        .Add("conducted|examining|examined|reviewed", Cue.Inspection)
        .Add("revisit|revisited|revisits|reinspection|reinspected", Cue.Revisit)
        .Add("re - visit|visited|visits", Cue.Revisit)
        .Add("monitoring inspection|visit", Cue.Monitoring)
        .Add("inspected again", Cue.Monitoring)
        .Add("last|previous|earlier|initial|first|original|prior inspection|inspected|visit|report", Cue.Previous)
        .Add("last|previous|earlier|initial|original|prior full? joint? local? area? send inspection", Cue.Previous)
        .Add("previous|previously judgement|inspected", Cue.Previous)
        .Add("identified|named|raised|highlighted", Cue.Identified)
        .Add("weakness|weaknesses|concerns found", Cue.Identified)
        .Add("identified|named|raised|found|highlighted before|previously", Cue.Previous)
        .Add("published|publish|publishes|publishing|publication|released|release", Cue.Publication)
        .Add("report|letter out|came|issued", Cue.Publication)
        .Add("outcome letter came", Cue.Publication)
        .Add("made public", Cue.Publication)
        .Add("out today|tomorrow", Cue.Publication)
        .Add("framework|reforms|act|budget|resumed", Cue.Framework)
        .Add("came into being|existence|force|effect", Cue.Framework)
        .Add("took over", Cue.Framework)
        .Add("formed|created|launched|established|introduced|opened|appointed", Cue.Framework)
        .Add("previous|old|former|earlier|last send? inspection? framework", Cue.OldFramework)
        .Add("report|reports|letter|letters|outcome|outcomes|findings|judgement", Cue.Report)
        .Add("is|are being inspected", Cue.UnderWay)
        .Add("inspection is? underway", Cue.UnderWay)
        .Add("inspection is? under way", Cue.UnderWay)
        .Add("have|has begun looking|inspecting", Cue.UnderWay)
        .Add("began|begin|started|starts|begun|begins inspecting|inspection", Cue.UnderWay)
        .Add("are|is currently? inspecting", Cue.UnderWay)
        .Add("will inspect", Cue.UnderWay)
        .Add("will be inspected", Cue.UnderWay)
        .Add("inspection will? begin|start|begins|starts", Cue.UnderWay)
        .Add("inspection has begun|started", Cue.UnderWay)
        .Add("is|are|was|were|due|about|set|next to be inspected", Cue.UnderWay)
        .Add("until|when|once the|their|its|our full? final? report is published|out", Cue.Awaited)
        .Add("until|when|once the|their|its|our full? final? report has been published", Cue.Awaited)
        .Add("the|their|its|our|this|full|final report will be published", Cue.Awaited)
        .Add("the|their|its|our|this|full|final report is due|expected|likely to be published", Cue.Awaited)
        .Add("await|awaiting the|their|our|its final? report|findings", Cue.Awaited)
        .Add("will carry out an|a? joint area? send? inspection", Cue.UnderWay)
        .Add("will carry out an|a? local? area send? inspection", Cue.UnderWay)
        .Add("this week to carry out an|a? joint? local? area? send? inspection", Cue.UnderWay)
        .Add("ahead of the|an inspection", Cue.UnderWay)
        .Add("preparing for an? our? inspection", Cue.UnderWay)
        .Add("inspectors will? be? in the? area|county|borough|city", Cue.UnderWay);

    private static void Reporting(PhraseTable<Cue> table) => table
        .Add("inspectors|they found|find|judged|judge|rated|said|say|says|noted|note|recognised|recognise|praised|praise|highlighted|identified|saw|reported|concluded|commended|observed|recognized", Cue.Reporting)
        .Add("and the? cqc found|said|say|recognise|recognised|identified|praised|credit|credited|note|noted|highlight|highlighted", Cue.Reporting)
        .Add("inspectors also|have|had|who found|noted|recognised|praised|seen|highlighted|identified|added|say|said", Cue.Reporting)
        .Add("inspectors went on to", Cue.Reporting)
        .Add("inspection|report|letter|it found|finds|said|says|noted|notes|recognised|recognises|concluded|highlighted|highlights|identified|identifies|revealed|acknowledges|acknowledged|adds|added|shows|names|named|states|stated|praised|praises|describes|described", Cue.Reporting)
        .Add("inspection|report|letter also|has|had found|recognised|said|says|noted|highlighted|identified|recognises|highlights", Cue.Reporting)
        .Add("was|were found|acknowledged|praised|commended|highlighted|recognised|identified|described|named", Cue.Reporting)
        .Add("recognised by ofsted|inspectors", Cue.Reporting)
        .Add("found by ofsted|inspectors", Cue.Reporting)
        .Add("set by the", Cue.Reporting)
        .Add("according to the|their report|inspectors", Cue.Reporting)
        .Add("areas named|identified in", Cue.Reporting);

    private static void Consequences(PhraseTable<Cue> table) => table
        .Add("must|required|requires|require|ordered|needed|issued|asked|instructed|told|requested|submit|produce", Cue.Requirement)
        .Add("has|have|had to", Cue.Requirement)
        .Add("not|no|without|never|neither|nor|cannot", Cue.Negation)
        .Add("didn't|don't|doesn't|hasn't|haven't|wasn't|isn't|weren't|aren't", Cue.Negation)
        .Add("failed to", Cue.Negation)
        .Add("priority action plan|plans", Cue.PriorityAction)
        .Add("priority improvement action plan", Cue.PriorityAction)
        .Add("area|areas for|of priority action|actions", Cue.PriorityAction)
        .Add("priority actions", Cue.PriorityAction)
        .Add("significant weakness|weaknesses", Cue.SignificantWeakness)
        .Add("significant areas of weakness", Cue.SignificantWeakness)
        .Add("next full? joint? local? area? send? inspection", Cue.NextInspection)
        .Add("no further|other inspection", Cue.NextInspection)
        .Add("full reinspection", Cue.NextInspection)
        .Add("full re - inspection", Cue.NextInspection)
        .Add("will be inspected again", Cue.NextInspection)
        .Add("will be re - inspected", Cue.NextInspection)
        .Add("inspected again within", Cue.NextInspection)
        .Add("will not be inspected again for", Cue.NextInspection)
        .Add("won't be inspected again for", Cue.NextInspection)
        .Add("reinspect", Cue.NextInspection)
        .Add("will be reinspected", Cue.NextInspection)
        .Add("will normally|usually|then|also|next? return", Cue.NextInspection)
        .Add("is|are expected|due|likely|scheduled to return|reinspect", Cue.NextInspection)
        .Add("will return|revisit", Cue.NextInspection)
        .Add("will carry out a|another? further? full? inspection", Cue.NextInspection)
        .Add("full joint? area? send? inspection will take|follow|happen|come", Cue.NextInspection)
        .Add("full joint? area? send? inspection will be in|within|held|carried|due", Cue.NextInspection)
        .Add("full joint? area? send? inspection is expected|due|likely", Cue.NextInspection)
        .Add("another|further full joint? area? send? inspection", Cue.NextInspection)
        .Add("is|are expected|due|likely to be inspected again", Cue.NextInspection)
        .Add("will normally|usually|then be inspected again", Cue.NextInspection)
        .Add("strategic plan", Cue.StrategicPlan)
        .Add("improvement on|since|from the? our? its? last|previous inspection|judgement|visit", Cue.BetterThanBefore)
        .Add("improved since the? our? its? last|previous inspection", Cue.BetterThanBefore)
        .Add("same outcome|judgement as before|previously", Cue.SameAsBefore)
        .Add("decline from|since the? our? its? last|previous inspection", Cue.WorseThanBefore);

    private static void OtherMatters(PhraseTable<Cue> table) => table
        .Add("stocktake|stocktakes", Cue.Stocktake)
        .Add("stock - take", Cue.Stocktake)
        .Add("improvement notice|notices", Cue.ImprovementNotice)
        .Add("statutory direction", Cue.ImprovementNotice)
        .Add("updated on", Cue.Updated)
        .Add("last updated", Cue.Updated)
        .Add("today", Cue.Today)
        .Add("this morning|afternoon", Cue.Today)
        .Add("yesterday", Cue.Yesterday)
        .Add("overall effectiveness", Cue.OtherInspection)
        .Add("care leavers", Cue.OtherInspection)
        .Add("inadequate", Cue.OtherInspection)
        .Add("requires|require improvement to be good", Cue.OtherInspection);
}
