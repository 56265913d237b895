using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The parent carer forum as a report's prose names it.</summary>
public sealed class ForumInProseTests
{
    [Theory]
    [InlineData("The Norbury Parent Carer Forum (NPCF) is valued.", "Norbury Parent Carer Forum", "Norbury Parent Carer Forum (NPCF)")]
    [InlineData("Leaders listen to the Norbury Parent\nCarer Forum.", "Norbury Parent Carer Forum", "Norbury Parent\nCarer Forum")]
    [InlineData("The Norbury Parent Carer Forum’s work is valued. NPCF sits on boards. The Norbury Parent and Carers Forum agrees.", "Norbury Parent Carer Forum", "Norbury Parent Carer Forum")]
    [InlineData("They meet with the parent carer forum, known as Norbury Voice.", "Norbury Voice", "Norbury Voice")]
    [InlineData("They meet with the parent carer forum known in Norbury as the Parent and Carers Union (PACU).", "Parent and Carers Union", "Parent and Carers Union (PACU)")]
    [InlineData("The parent carer forum (PCF), Parents of Children with Added Needs (PCAN), is a partner.", "Parents of Children with Added Needs", "Parents of Children with Added Needs (PCAN)")]
    [InlineData("The offer was co-produced with the parent carer forum, Families in Touch (FiT).", "Families in Touch", "Families in Touch (FiT)")]
    [InlineData("Family Voice Norbury is the area’s parent carer forum.", "Family Voice Norbury", "Family Voice Norbury")]
    [InlineData("Children are heard. Parentsactive is the parent carer forum.", "Parentsactive", "Parentsactive")]
    [InlineData("One is the parent carer forum.", null, null)]
    [InlineData("Ada Quill is the parent carer forum chair.", null, null)]
    [InlineData("Moor Trust is the parent carer forum’s host.", null, null)]
    [InlineData("Moor Council is the host of the parent carer forum.", null, null)]
    [InlineData("Another key partner is the parent carer forum.", null, null)]
    [InlineData("The parent carer forum is valued. Parents and carers agree.", null, null)]
    [InlineData("The parent carer forum, Moor Council and the ICB (ICB) meet.", null, null)]
    [InlineData("The parent carer forum, known to all, is valued.", null, null)]
    [InlineData("The Norbury Parent Carer Forum and the Fell Parent Carer Forum meet.", null, null)]
    [InlineData("The Norbury Parent Carer Forum meets. Vale Parent Carer Forum does not.", null, null)]
    [InlineData("Children are heard.", null, null)]
    public void Parse_Prose_NamesTheForumOnce(string sentences, string? name, string? written)
    {
        var text = TextOfReport.Whole.Replace("Children are heard.", sentences, StringComparison.Ordinal);
        var report = SendReportParser.Default.Parse(text).Value!;
        var forum = report.Inspection.Partnership.ParentCarerForum;
        Assert.Equal(name, forum?.Name);
        Assert.Equal(written, forum is null ? null : text[forum.At[0].Start..forum.At[0].End]);
        EvidenceHolds.Check(report, text);
    }

    [Theory]
    [InlineData("◼ Nurses visit.", "◼ The Norbury Parent Carer Forum is valued.", "Norbury Parent Carer Forum")]
    [InlineData("◼ Plans are late.", "◼ The Norbury Parent Carer Forum is not heard.", "Norbury Parent Carer Forum")]
    [InlineData("Leaders should plan.", "Leaders should meet the Norbury Parent Carer Forum.", null)]
    public void Parse_Section_IsOfTheProse(string line, string other, string? name) =>
        Assert.Equal(name, SendReportParser.Default.Parse(TextOfReport.Whole.Replace(line, other, StringComparison.Ordinal)).Value!.Inspection.Partnership.ParentCarerForum?.Name);

    [Theory]
    [InlineData("NPCF", "Norbury Parent Carer Forum", true)]
    [InlineData("PACA", "Parent and Carers Alliance", true)]
    [InlineData("FiP", "Families in Partnership", true)]
    [InlineData("PCAN", "Parents of Children with Additional Needs", true)]
    [InlineData("NPC", "Norbury Parent Carer Forum", false)]
    [InlineData("NPCFX", "Norbury Parent Carer Forum", false)]
    [InlineData("N", "Norbury", false)]
    public void IsInitialsOf_Name_OfAllWordsOrOfThoseWithCapitals(string initials, string name, bool are) => Assert.Equal(are, ForumInProse.IsInitialsOf(initials, name));
}
