using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Each bullet of what works is one strength, whatever its mark, and what it lists behind a colon are its points.</summary>
public class BulletSectionTests
{
    [Theory]
    [InlineData("o Leaders plan early. They act on\nwhat they hear.\no Nurses visit.", "Leaders plan early. They act on what they hear.|Nurses visit.")]
    [InlineData("o\n\nLeaders plan early.\n\no\n\nNurses visit.", "Leaders plan early.|Nurses visit.")]
    [InlineData("1. Leaders plan early. They act on\nwhat they hear.\n2. Nurses visit.", "Leaders plan early. They act on what they hear.|Nurses visit.")]
    [InlineData("(i) Leaders plan early.\n(ii) Nurses visit.", "Leaders plan early.|Nurses visit.")]
    [InlineData("In short:\n◼ Leaders plan early.\n• Nurses visit.", "Leaders plan early.|Nurses visit.")]
    [InlineData("Leaders plan with all\nfamilies.\n\nNurses visit.", "Leaders plan with all families.|Nurses visit.")]
    public void Read_Marks_BeginAStrengthEach(string text, string findings) => Assert.Equal(findings, Print(text));

    [Theory]
    [InlineData("◼ Leaders plan. They have:\n– set aims;\n– heard families\nof the area.\n◼ Nurses visit.", "Leaders plan. They have: [set aims;/heard families of the area.]|Nurses visit.")]
    [InlineData("◼ Leaders plan. They have:\no set aims;\no heard families.\n◼ Nurses visit.", "Leaders plan. They have: [set aims;/heard families.]|Nurses visit.")]
    [InlineData("◼ Leaders plan. They have:\n1. set aims;\n2. heard families.\n◼ Nurses visit.", "Leaders plan. They have: [set aims;/heard families.]|Nurses visit.")]
    [InlineData("1. Leaders plan. They have:\n• set aims;\n• heard families.\n2. Nurses visit.", "Leaders plan. They have: [set aims;/heard families.]|Nurses visit.")]
    // A dash without a colon before it goes on with the sentence.
    [InlineData("◼ Leaders plan early\n– above all at weekends –\nand listen.\n◼ Nurses visit.", "Leaders plan early – above all at weekends – and listen.|Nurses visit.")]
    [InlineData("◼ Leaders plan. They have:\n– set aims;\n◼ Nurses\n– above all in towns – visit.", "Leaders plan. They have: [set aims;]|Nurses – above all in towns – visit.")]
    public void Read_MarksBehindAColon_ArePoints(string text, string findings) => Assert.Equal(findings, Print(text));

    [Fact]
    public void Read_LastPointWithoutStop_IsSaid()
    {
        var draft = SectionDraft.Of("◼ They have:\n– set aims;\n– heard families", (printed, lines, draft) => BulletSection.Read(printed, lines, FindingKind.Strength, draft));
        Assert.Equal("info SEND0307: A finding ends without a full stop: 'heard families'.", Assert.Single(draft.Diagnostics.ToOrdered(9)).ToString());
        Assert.Equal(3, Assert.Single(draft.Findings).At.Count);
    }

    private static string Print(string text) => SectionDraft.Print(SectionDraft.Of(text, (printed, lines, draft) => BulletSection.Read(printed, lines, FindingKind.Strength, draft)));
}
