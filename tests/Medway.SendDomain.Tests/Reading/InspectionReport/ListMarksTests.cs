using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Which numbers at the beginnings of lines count what stands behind them.</summary>
public class ListMarksTests
{
    [Theory]
    [InlineData("1. Leaders plan.\n2. Nurses visit.", "3 3")]
    [InlineData("1) Leaders plan.\n2) Nurses visit.", "3 3")]
    [InlineData("(1) Leaders plan.\n(2) Nurses visit.\nat homes.\n(3) Schools listen.", "4 4 0 4")]
    [InlineData("a) plan;\nb) visit;\nc) listen.", "3 3 3")]
    [InlineData("i. plan;\nii. visit;\niii. listen;\niv. act;\nv. tell.", "3 4 5 4 3")]
    [InlineData("(i) plan;\n(ii) visit.", "4 5")]
    [InlineData("g) plan;\nh) visit;\ni) listen.", "0 0 0")]
    [InlineData("a) A\nb) B\nc) C\nd) D\ne) E\nf) F\ng) G\nh) H\ni) I\nj) J", "3 3 3 3 3 3 3 3 3 3")]
    [InlineData("so\n1\nLeaders plan.\n2\nNurses visit.", "0 1 0 1 0")]
    [InlineData("1.\nLeaders plan.\n2.\nNurses visit.", "2 0 2 0")]
    [InlineData("9. A\n1. A\n2. B\n3. C\n4. D\n5. E\n6. F\n7. G\n8. H\n9. I\n10. J", "0 3 3 3 3 3 3 3 3 3 4")]
    // Each list begins anew, and lists may stand in each other.
    [InlineData("1. plan:\na) early\nb) well\n2. act:\na) now\nb) here", "3 3 3 3 3 3")]
    [InlineData("1. plan\n2. act\nso\n1. tell\n2. hear", "3 3 0 3 3")]
    // One number is none of a list, nor is a number in a sentence.
    [InlineData("1. Leaders plan.\nNurses visit.", "0 0")]
    [InlineData("1. Leaders plan.\n3. Nurses visit.", "0 0")]
    [InlineData("1. Leaders plan.\n2) Nurses visit.", "0 0")]
    [InlineData("1 plan is late.\n2 plans are not.", "0 0")]
    [InlineData("1.5 plans\n2.5 plans", "0 0")]
    [InlineData("(1 plan)\n(2 plans)", "0 0")]
    [InlineData("a plan\nb plan", "0 0")]
    [InlineData("A. plan\nB. plan", "0 0")]
    [InlineData("2023. Leaders\n2024. Nurses", "0 0")]
    [InlineData("◼ plan\n1. early\n2. well\n◼ act", "2 3 3 2")]
    public void Length_Number_CountsWhereTheNextOneFollows(string text, string lengths)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var marks = new ListMarks(printed, printed.Lines.ToArray());
        var read = new List<int>();
        for (var i = 0; i < printed.Lines.Count; i++)
            read.Add(marks.Length(i));
        Assert.Equal(lengths, string.Join(' ', read));
    }

    [Theory]
    [InlineData("1. Leaders\n2. Nurses", 0, 1, true)]
    [InlineData("1. Leaders\n2. Nurses\n1) Schools\n2) Homes", 0, 2, false)]
    [InlineData("1. Leaders\n2. Nurses\na. Schools\nb. Homes", 0, 2, false)]
    [InlineData("◼ Leaders\n◼ Nurses", 0, 1, true)]
    [InlineData("◼ Leaders\n• Nurses", 0, 1, false)]
    public void Kind_OfMarks_IsTheSameInOneList(string text, int one, int other, bool isSame)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var marks = new ListMarks(printed, printed.Lines.ToArray());
        Assert.Equal(isSame, marks.Kind(one) == marks.Kind(other));
    }
}
