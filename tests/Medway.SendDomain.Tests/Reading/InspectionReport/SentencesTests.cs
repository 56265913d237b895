using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Sections as sentences and as paragraphs.</summary>
public class SentencesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Leaders plan. Nurses visit.", "Leaders plan.|Nurses visit.")]
    [InlineData("Leaders plan\nwith families. Nurses\nvisit!\nDo they?", "Leaders plan with families.|Nurses visit!|Do they?")]
    [InlineData("One in 3.5 places is\nfree. See fell.example.org.", "One in 3.5 places is free.|See fell.example.org.")]
    [InlineData("Leaders plan. Nurses visit\nhomes", "Leaders plan.|Nurses visit homes")]
    [InlineData("A. B.", "A.|B.")]
    [InlineData("Leaders plan. 2 nurses visit.", "Leaders plan.|2 nurses visit.")]
    [InlineData("Within approx. 18 months leaders plan, e.g. with nurses. They visit.", "Within approx. 18 months leaders plan, e.g. with nurses.|They visit.")]
    public void MoveNext_Lines_GivesSentenceBehindSentence(string text, string sentences)
    {
        var printed = PrintedText.Of(new SourceText(text));
        using var passage = printed.Passage();
        var found = new List<string>();
        for (var walk = new Sentences(printed, printed.Lines.ToArray(), passage); walk.MoveNext();)
            found.Add(passage.Words.ToString());
        Assert.Equal(sentences, string.Join('|', found));
    }

    [Theory]
    [InlineData("Leaders plan.", "Leaders plan.")]
    [InlineData("Leaders plan.\n\nNurses visit.", "Leaders plan.\nNurses visit.")]
    [InlineData("Leaders plan\n\nand nurses visit.", "Leaders plan and nurses visit.")]
    [InlineData("Leaders plan with care.\nNurses visit and write.", "Leaders plan with care. Nurses visit and write.")]
    // Room for the next word and six more characters: a paragraph ends.
    [InlineData("Leaders plan.\nNurses visit every family.", "Leaders plan. Nurses visit every family.")]
    [InlineData("Leaders plan.\nNurses visit many families.", "Leaders plan.\nNurses visit many families.")]
    [InlineData("Leaders plan.\nNurses\nvisit each family for now.", "Leaders plan. Nurses visit each family for now.")]
    [InlineData("Leaders plan.\nNurses\nvisit each family at home.", "Leaders plan. Nurses visit each family at home.")]
    [InlineData("Leaders plan.\nNurses\nvisit each family, at home.", "Leaders plan.\nNurses visit each family, at home.")]
    [InlineData("Leaders plan\nNurses visit each family at home, and early.", "Leaders plan Nurses visit each family at home, and early.")]
    public void Paragraphs_Lines_EndWhereASentenceLeavesRoom(string text, string paragraphs)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(paragraphs, Sentences.Paragraphs(printed, printed.Lines.ToArray()).Text);
    }
}
