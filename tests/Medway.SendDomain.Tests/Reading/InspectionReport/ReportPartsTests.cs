using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The recognisers of printed reports: bullets, dates of the front page, officers, bodies, and rows of bullets and tables.</summary>
public class ReportPartsTests
{
    [Theory]
    [InlineData("\u25FC a", 2)]
    [InlineData("\u25A0a", 1)]
    [InlineData("\u25AA\t a", 3)]
    [InlineData("\u25AB a", 2)]
    [InlineData("\u25FE a", 2)]
    [InlineData("\u25CF a", 2)]
    [InlineData("\u25CB a", 2)]
    [InlineData("\u25E6 a", 2)]
    [InlineData("\u2022 a", 2)]
    [InlineData("\u2023 a", 2)]
    [InlineData("\u2043 a", 2)]
    [InlineData("\u00B7 a", 2)]
    [InlineData("\u27A2 a", 2)]
    [InlineData("\uF0B7 a", 2)]
    [InlineData("\uF0A7 a", 2)]
    [InlineData("\uF06E a", 2)]
    [InlineData("\u25BA a", 2)]
    [InlineData("\u2756 a", 2)]
    [InlineData("\u25A1 a", 2)]
    [InlineData("\u25A1", 1)]
    [InlineData("- a", 2)]
    [InlineData("-", 1)]
    [InlineData("\u2013 a", 2)]
    [InlineData("\u2014 a", 2)]
    [InlineData("\u2212 a", 2)]
    [InlineData("* a", 2)]
    [InlineData("\u2010 a", 2)]
    [InlineData("\u2011 a", 2)]
    [InlineData("o a", 2)]
    [InlineData("o", 1)]
    [InlineData("of a", 0)]
    [InlineData("-a", 0)]
    [InlineData("a", 0)]
    [InlineData("+ a", 0)]
    [InlineData("", 0)]
    public void Bullets_Line_BeginsWithSoMuchOfABullet(string line, int length) => Assert.Equal(length, Bullets.Length(line));

    [Theory]
    [InlineData("29 January 2024 to 2 February 2024", "2024-01-29/2024-02-02")]
    [InlineData("29th January to 2nd February 2024", "2024-01-29/2024-02-02")]
    [InlineData("Monday 5 to Friday 9 February 2024", "2024-02-05/2024-02-09")]
    [InlineData("5 – 9 Feb 2024", "2024-02-05/2024-02-09")]
    [InlineData("5-9 Sept 2024", "2024-09-05/2024-09-09")]
    [InlineData("5 until 9 February 2024", "2024-02-05/2024-02-09")]
    [InlineData("18 December to 3 January 2024", "2023-12-18/2024-01-03")]
    [InlineData("5 and 9 February 2024", "2024-02-05/2024-02-09")]
    [InlineData("5 February 2023 and 9 February 2024", "2023-02-05 2024-02-09")]
    [InlineData("December 2019", "2019-12")]
    [InlineData("1 July 2016; 2 May 2018.", "2016-07-01 2018-05-02")]
    [InlineData("1/July/2016", "")]
    [InlineData("31 February 2024", "")]
    [InlineData("9 February 2024 to 5 February 2024", "")]
    [InlineData("31 February to 2 March 2024", "")]
    [InlineData("32 July 2016", "2016-07")]
    [InlineData("July 1999", "")]
    [InlineData("July 2100", "")]
    [InlineData("5 July 12016", "")]
    [InlineData("5 to 9", "")]
    [InlineData("None", "")]
    [InlineData("10 to 14 March 2025 and 17 to 18 March 2025", "2025-03-10/2025-03-14 2025-03-17/2025-03-18")]
    [InlineData("28 April to 2 May and 6 to 9 May 2025", "2025-04-28/2025-05-02 2025-05-06/2025-05-09")]
    [InlineData("3 to 5 and 10 to 12 June 2025", "2025-06-03/2025-06-05 2025-06-10/2025-06-12")]
    [InlineData("3 and 10 to 12 June 2025", "2025-06-03 2025-06-10/2025-06-12")]
    [InlineData("16 to 19 December, 6 to 8 January 2025", "2024-12-16/2024-12-19 2025-01-06/2025-01-08")]
    [InlineData("3 to 12 and 10 to 12 June 2025", "2025-06-10/2025-06-12")]
    [InlineData("3 to 5 visits, 10 to 12 June 2025", "2025-06-10/2025-06-12")]
    [InlineData("22 to 26 May and 5 June 2017", "2017-05-22/2017-05-26 2017-06-05")]
    public void WrittenDates_Text_GivesItsSpans(string text, string spans) => Assert.Equal(spans, string.Join(' ', WrittenDates.Find(text)));

    [Theory]
    [InlineData("Ada Quill, Director of Children’s Services", "Ada Quill", "Director of Children’s Services")]
    [InlineData("Ada Quill Director of Education", "Ada Quill", "Director of Education")]
    [InlineData("Dr Ada Quill (Chief Executive)", "Ada Quill", "Chief Executive")]
    [InlineData("Mrs. Ada van Quill – Interim Director", "Ada van Quill", "Interim Director")]
    [InlineData("Professor Dame Ada Quill DBE, Chief Nurse", "Ada Quill", "Chief Nurse")]
    [InlineData("Bertram Oake (MBE), Chief Executive", "Bertram Oake", "Chief Executive")]
    [InlineData("Ada O’Quill-Moor, DCS", "Ada O’Quill-Moor", "DCS")]
    [InlineData("Ada Quill", "Ada Quill", null)]
    [InlineData("ada quill", "ada quill", null)]
    [InlineData("Patricia Head, Director", "Patricia Head", "Director")]
    [InlineData("Patricia Head Director of Education", "Patricia Head", "Director of Education")]
    [InlineData("Robin Place (OBE)", "Robin Place", null)]
    [InlineData("Ada Bea Head of Education", "Ada Bea", "Head of Education")]
    [InlineData("Ana da Costa Director", "Ana da Costa", "Director")]
    [InlineData("Ada Quill CBE DL, Director", "Ada Quill", "Director")]
    [InlineData("Executive lead for SEND: Dr Ada Quill", "Ada Quill", "Executive lead for SEND")]
    [InlineData("Ada Quill Executive Director: Adult Services", "Ada Quill", "Executive Director: Adult Services")]
    [InlineData("Ada Quill, (Director) of Education (acting)", "Ada Quill", "(Director) of Education (acting)")]
    public void OfficerName_Line_HasNameAndTitle(string line, string name, string? title)
    {
        var officer = OfficerName.Read(line);
        Assert.Equal((name, title), (officer.Name, officer.Title));
    }

    [Theory]
    [InlineData("Ada Quill, Director", true, true)]
    [InlineData("Ada Quill", true, false)]
    [InlineData("Ada", false, false)]
    [InlineData("Dr Ada", false, false)]
    [InlineData("Director of Education", false, false)]
    [InlineData("Patricia Head, Director", true, true)]
    [InlineData("Robin Place", true, false)]
    [InlineData("Regional Head of Education", false, false)]
    [InlineData("Regional Director, Kent", false, false)]
    [InlineData("Place Director", false, false)]
    [InlineData("Service, Director", false, false)]
    [InlineData("Ana Maria de la Fuente Bravo, Director", true, true)]
    [InlineData("Ada Bea Cora Dee", true, false)]
    [InlineData("Ada Bea Cora Dee Eve", false, false)]
    [InlineData("Ada 2nd Quill", false, false)]
    [InlineData("", false, false)]
    public void OfficerName_Line_BeginsWithANameOrNot(string line, bool begins, bool hasTitle) =>
        Assert.Equal((begins, hasTitle), (OfficerName.Begins(line), OfficerName.HasTitle(line)));

    [Theory]
    [InlineData("Fell Council and NHS Kent and Medway ICB", "Fell Council|NHS Kent and Medway ICB")]
    [InlineData("Fell Council, the Vale Trust & Moor Academy.", "Fell Council|Vale Trust|Moor Academy")]
    [InlineData("Fell and Vale Council", "Fell and Vale Council")]
    [InlineData("Fell; Vale; and Moor", "Fell|Vale|Moor")]
    [InlineData("Fell Council / NHS Vale", "Fell Council|NHS Vale")]
    [InlineData("Fell/Vale Council", "Fell/Vale Council")]
    [InlineData("Fell, NHS Vale ICB", "Fell|NHS Vale ICB")]
    [InlineData("NHS Bath and North East Somerset, Swindon and Wiltshire ICB", "NHS Bath and North East Somerset, Swindon and Wiltshire ICB")]
    [InlineData("Moor Council and NHS Sussex", "Moor Council|NHS Sussex")]
    [InlineData("NHS Cornwall and Isles of Scilly, Moor Trust", "NHS Cornwall and Isles of Scilly|Moor Trust")]
    [InlineData("Caring for Children, Fell Council", "Caring for Children|Fell Council")]
    [InlineData("", "")]
    public void BodyNames_List_IsCutBetweenNames(string list, string names) => Assert.Equal(names, string.Join('|', BodyNames.Split(list)));

    [Theory]
    [InlineData("▪ Leaders plan\nwell.\n▪ Nurses visit.", "Leaders plan well.|Nurses visit.")]
    [InlineData("before\n▪ Leaders plan\n- early\n- late.\n▪ Nurses visit.", "Leaders plan - early - late.|Nurses visit.")]
    [InlineData("- Leaders plan.\n- Nurses visit.", "Leaders plan.|Nurses visit.")]
    [InlineData("- Leaders plan.\n▪ Nurses visit.", "Leaders plan.|Nurses visit.")]
    [InlineData("Leaders know every family in the place well.\n\nNurses visit.", "Leaders know every family in the place well.|Nurses visit.")]
    [InlineData("▪\n▪\n▪\nLeaders plan.\n\nNurses visit the homes.\n\nTeachers listen to all.", "Leaders plan.|Nurses visit the homes.|Teachers listen to all.")]
    [InlineData("▪\n▪\n▪\nLeaders plan well and\nwrite it down.\n▪ Nurses visit.\nTeachers.", "Leaders plan well and write it down.|Nurses visit.|Teachers.")]
    [InlineData("▪\n▪\nLeaders plan.", "Leaders plan.")]
    [InlineData("- Leaders plan\n▪ early\n– above all –\nand well.\n- Nurses visit.", "Leaders plan|early – above all – and well.|Nurses visit.")]
    [InlineData("before\n\nBefore too.\n▪ Leaders plan.\n\nNurses visit.", "Leaders plan. Nurses visit.")]
    [InlineData("▪\n▪\n▪\nLeaders plan.", "Leaders plan.")]
    [InlineData("Leaders plan.\nThey visit.", "Leaders plan. They visit.")]
    [InlineData("", "")]
    public void BulletSection_Lines_AreAFindingEach(string text, string findings)
    {
        var draft = SectionDraft.Of(text, static (printed, lines, draft) => BulletSection.Read(printed, lines, FindingKind.Strength, draft));
        Assert.Equal(findings, string.Join('|', draft.Findings.Select(finding => finding.Text)));
        Assert.All(draft.Findings, finding => Assert.Equal(FindingKind.Strength, finding.Kind));
    }

    [Theory]
    [InlineData("▪ Leaders plan", "info SEND0307: A finding ends without a full stop: 'Leaders plan'.")]
    [InlineData("▪ Leaders plan.”)", null)]
    [InlineData("▪ Leaders plan:", null)]
    [InlineData("▪ Do leaders plan?", null)]
    [InlineData("▪ Do plan!", null)]
    [InlineData("▪ Leaders plan;", null)]
    [InlineData("▪ Leaders ‘plan.’", null)]
    [InlineData("▪ Leaders 'plan.'", null)]
    [InlineData("▪ Leaders \"plan.\"", null)]
    [InlineData("▪ Leaders plan [early.]", null)]
    [InlineData("▪ Leaders plan (early)", "info SEND0307: A finding ends without a full stop: 'Leaders plan (early)'.")]
    [InlineData("▪ Leaders plan early and tell the families", "info SEND0307: A finding ends without a full stop: 'Leaders plan early and tell the families'.")]
    [InlineData("▪ Leaders plan early and tell all families", "info SEND0307: A finding ends without a full stop: 'Leaders plan early and tell all families'.")]
    [InlineData("▪ Leaders plan early and tell their families", "info SEND0307: A finding ends without a full stop: '…aders plan early and tell their families'.")]
    public void BulletSection_WithoutEnd_IsSaid(string text, string? said)
    {
        var draft = SectionDraft.Of(text, static (printed, lines, draft) => BulletSection.Read(printed, lines, FindingKind.Weakness, draft));
        Assert.Equal(said, draft.Diagnostics.ToOrdered(9).SingleOrDefault()?.ToString());
    }

    [Theory]
    [InlineData("Responsible body          Areas for priority action\nFell Council              Leaders should act.\nVale ICB                  Leaders must plan.",
        "Fell Council: Leaders should act.|Vale ICB: Leaders must plan.")]
    [InlineData("Responsible bodies      Areas for priority action\nFell Council and        Leaders should act on\nVale ICB                waits.\nMoor Trust              Leaders must plan.",
        "Fell Council + Vale ICB: Leaders should act on waits.|Moor Trust: Leaders must plan.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nFell Council\n\nLeaders should act on waits.\n\nVale ICB\n\nLeaders must plan early.",
        "Fell Council: Leaders should act on waits.|Vale ICB: Leaders must plan early.")]
    [InlineData("Responsible body\n\nFell Council\nVale ICB\n\nAreas for priority action\nLeaders should act on waits.\n\nLeaders must plan early.",
        "Fell Council: Leaders should act on waits.|Vale ICB: Leaders must plan early.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nFell Council,\nVale ICB and\n\nMoor Trust\n\nLeaders should act on waits.",
        "Fell Council + Vale ICB + Moor Trust: Leaders should act on waits.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nFell Council\nLeaders should act:\n- early; and\n- well.",
        "Fell Council: Leaders should act: [early; and/well.]")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nRoyal Borough of\nGreenwich\n\nLeaders should act on waits.\n\nCity of London\nCorporation\n\nLeaders must plan early.",
        "Royal Borough of Greenwich: Leaders should act on waits.|City of London Corporation: Leaders must plan early.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nFell Council and London\nBorough of Merton\nLeaders should act on waits.\n\nNHS Dorset\nLeaders must plan early.",
        "Fell Council + London Borough of Merton: Leaders should act on waits.|NHS Dorset: Leaders must plan early.")]
    [InlineData("Responsible body\n\nVale Community\nNHS Foundation Trust\nFell Council\nMoor Partnership\nNHS Trust\n\nAreas for priority action\nNurses should visit.\n\nLeaders should act on waits.\n\nLeaders must plan early.",
        "Vale Community NHS Foundation Trust: Nurses should visit.|Fell Council: Leaders should act on waits.|Moor Partnership NHS Trust: Leaders must plan early.")]
    [InlineData("Responsible body\nFell Council and Moor Community\nHealth NHS Trust\nVale Council and Caring\nfor Children\nLondon Borough of Merton\nUniversity Hospitals Vale\nNHS Foundation Trust\nAreas for priority action\nNurses should visit.\n\nLeaders should act on waits.\n\nLeaders must plan early.\n\nDoctors must listen.",
        "Fell Council + Moor Community Health NHS Trust: Nurses should visit.|Vale Council + Caring for Children: Leaders should act on waits.|London Borough of Merton: Leaders must plan early.|University Hospitals Vale NHS Foundation Trust: Doctors must listen.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nSteps for Families\n\nLeaders should act on waits.\n\nNHS Kent and\nMedway\n\nLeaders must plan early.",
        "Steps for Families: Leaders should act on waits.|NHS Kent and Medway: Leaders must plan early.")]
    [InlineData("Responsible body\nSteps for Families and\nFell Council\n\nSteps for Families\n\nNHS Kent and Medway\nIntegrated Care Board\n\nAreas for priority action\nLeaders should act on waits.\n\nLeaders must plan early.\n\nNurses should visit.",
        "Steps for Families and Fell Council: Leaders should act on waits.|Steps for Families: Leaders must plan early.|NHS Kent and Medway Integrated Care Board: Nurses should visit.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nFell Council\n\nPlans for all\n\nLeaders should act on waits.",
        "Fell Council: Plans for all Leaders should act on waits.")]
    public void PriorityTable_Lines_AreARowForEachBody(string text, string rows)
    {
        var draft = SectionDraft.Of(text, PriorityTable.Read);
        Assert.Equal(rows, SectionDraft.Print(draft));
    }
}
