using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>How much speaks for a row's beginning at a line of a column of a given width.</summary>
public class RowBreaksTests
{
    [Theory]
    // The sentence before is over; room for the next word, and much of it.
    [InlineData(21, "Plans are late.\nNurses visit homes.", 1, 2)]
    [InlineData(22, "Plans are late.\nNurses visit homes.", 1, 3)]
    [InlineData(27, "Plans are late.\nNurses visit homes.", 1, 3)]
    [InlineData(28, "Plans are late.\nNurses visit homes.", 1, 5)]
    [InlineData(21, "Plans are late.\nNurses", 1, 2)]
    [InlineData(22, "Plans are late.\nNurses", 1, 3)]
    [InlineData(21, "Plans are late.\n\nNurses visit homes.", 1, 4)]
    // No row begins in the middle of a sentence.
    [InlineData(60, "Nurses visit homes.", 0, -1)]
    [InlineData(60, "Plans are late.\n\nnurses visit homes.", 1, -1)]
    [InlineData(60, "Plans are late.\n\n3 nurses visit homes.", 1, -1)]
    [InlineData(60, "Plans are late\nNurses visit homes.", 1, -1)]
    [InlineData(60, "Plans are late;\nNurses visit homes.", 1, -1)]
    [InlineData(60, "Plans are late:\nNurses visit homes.", 1, -1)]
    // A full stop may be missing before an empty line and one who acts.
    [InlineData(10, "Plans are late\n\nNurses visit homes.", 1, -1)]
    [InlineData(10, "Plans are late\n\nHealth staff visit homes.", 1, 2)]
    [InlineData(10, "Plans are late\nHealth staff visit homes.", 1, -1)]
    [InlineData(10, "Plans are late,\n\nHealth staff visit homes.", 1, -1)]
    [InlineData(10, "Plans are late;\n\nHealth staff visit homes.", 1, -1)]
    [InlineData(10, "Plans are late:\n\nHealth staff visit homes.", 1, -1)]
    // What points back, and what is said besides.
    [InlineData(19, "Plans are late.\nThey visit homes.", 1, -4)]
    [InlineData(21, "Plans are late.\nNurses also visit homes.", 1, -2)]
    [InlineData(21, "Plans are late.\nNurses in schools of the two towns also visit homes.", 1, -2)]
    [InlineData(21, "Plans are late.\nNurses in schools of the three towns also visit homes.", 1, 2)]
    // Rows like to begin as the first does.
    [InlineData(21, "Nurses visit schools.\nPlans are late.\nNurses visit homes.", 2, 4)]
    [InlineData(21, "Nurses visited.\nPlans are late.\nNurses visit homes.", 2, 3)]
    [InlineData(21, "Nurses visit.\nPlans are late.\nNurses visit", 2, 3)]
    [InlineData(21, "Nursery schools help.\nPlans are late.\nNurses visit homes.", 2, 2)]
    [InlineData(21, "Nurses\nPlans are late.\nNurses", 2, 2)]
    [InlineData(20, "Staff plan.\nPlans are late.\nStaff visit homes.", 2, 3)]
    [InlineData(19, "Each plan helps.\nPlans are late.\nEach nurse visits.", 2, 2)]
    [InlineData(19, "Each nurse helps.\nPlans are late.\nEach nurse visits.", 2, 4)]
    // What must be done, in this line or the next.
    [InlineData(21, "Plans are late.\nNurses at all homes\nand clinics must listen.", 1, 3)]
    [InlineData(21, "Plans are late.\nNurses at all homes\nand at all those\nclinics must listen.", 1, 2)]
    [InlineData(21, "Plans must change.\nNurses visit homes.", 1, 2)]
    [InlineData(22, "Plans are late.\nLeaders must visit homes.", 1, 4)]
    [InlineData(22, "Plans are late.\nLeaders at all schools\nof the area must act.", 1, 4)]
    [InlineData(22, "Plans are late.\nLeaders at all schools\n\nof the area must act.", 1, 3)]
    // A last point without full stop.
    [InlineData(24, "◼ plans are late\nLeaders must act.", 1, 5)]
    [InlineData(23, "◼ plans are late\nLeaders must act.", 1, -1)]
    [InlineData(24, "◼ plans are late\nNurses must act.", 1, -1)]
    [InlineData(60, "◼ plans are late,\nLeaders must act.", 1, -1)]
    [InlineData(60, "◼ plans are late;\nLeaders must act.", 1, -1)]
    [InlineData(60, "◼ plans are late:\nLeaders must act.", 1, -1)]
    [InlineData(60, "plans are late\nLeaders must act.", 1, -1)]
    [InlineData(60, "◼ plans\nare\nso\nvery\noften\nlate\nLeaders must act.", 6, 7)]
    [InlineData(60, "◼ plans\nare\nso\nvery\nvery\noften\nlate\nLeaders must act.", 7, -1)]
    [InlineData(60, "◼ plans are late\nand few.\nNurses visit\nLeaders must act.", 3, -1)]
    [InlineData(60, "◼ plans are late.\nNurses visit\nLeaders must act.", 2, 7)]
    public void Score_Line_SaysHowMuchSpeaksForARow(int width, string text, int index, int score)
    {
        var printed = PrintedText.Of(new SourceText($"{new string('x', width)}\n{text}"));
        var lines = printed.Lines.ToArray();

        var breaks = new RowBreaks(printed, lines.AsSpan(0, 1));

        Assert.Equal(score, breaks.Score(lines.AsSpan(1), index));
        Assert.Equal(score >= 4, breaks.IsBreak(lines.AsSpan(1), index));
    }

    [Theory]
    [InlineData("should")]
    [InlineData("must")]
    [InlineData("need to")]
    [InlineData("will soon")]
    [InlineData("ensure they")]
    [InlineData("continue to")]
    [InlineData("improve when they")]
    [InlineData("strengthen how they")]
    public void Score_LineWithADuty_IsRatherARow(string duty) => Score_Line_SaysHowMuchSpeaksForARow(21, $"Plans are late.\nNurses {duty} visit homes.", 1, 3);

    [Theory]
    [InlineData("Leaders visit homes.")]
    [InlineData("The nurses visit homes.")]
    [InlineData("Local nurses visit homes.")]
    [InlineData("Health staff visit homes.")]
    [InlineData("Area nurses visit homes.")]
    [InlineData("NHS nurses visit homes.")]
    [InlineData("Education staff visit homes.")]
    [InlineData("Senior nurses visit homes.")]
    [InlineData("Partners visit homes.")]
    [InlineData("Commissioners visit homes.")]
    [InlineData("All nurses visit homes.")]
    public void Score_ActorBehindAnEmptyLine_NeedsNoStopBefore(string line) => Score_Line_SaysHowMuchSpeaksForARow(10, $"Plans are late\n\n{line}", 1, 2);

    [Theory]
    [InlineData("This ")]
    [InlineData("These ")]
    [InlineData("They ")]
    [InlineData("It ")]
    [InlineData("That ")]
    [InlineData("Those ")]
    [InlineData("In particular, ")]
    [InlineData("In addition, ")]
    [InlineData("Additionally, ")]
    [InlineData("Also, ")]
    [InlineData("Such ")]
    [InlineData("However, ")]
    [InlineData("As a result, ")]
    [InlineData("Their ")]
    [InlineData("Its ")]
    [InlineData("Furthermore, ")]
    [InlineData("Moreover, ")]
    [InlineData("Where ")]
    [InlineData("When ")]
    [InlineData("To do this, ")]
    [InlineData("For example, ")]
    [InlineData("Here, ")]
    [InlineData("Consequently, ")]
    [InlineData("In doing so, ")]
    [InlineData("In the meantime, ")]
    [InlineData("In the interim, ")]
    [InlineData("In the intervening time, ")]
    [InlineData("In the short term, ")]
    [InlineData("In the long term, ")]
    [InlineData("In the longer term, ")]
    public void Score_LineThatPointsBack_IsNoRow(string beginning) => Score_Line_SaysHowMuchSpeaksForARow(10, $"Plans are late.\n\n{beginning}nurses visit homes.", 1, -2);

    [Theory]
    [InlineData("Plans are late.\nNurses visit homes and schools.", 5)]
    [InlineData("Plans are late.\nNurses visit homes and schools.\nChildren are known to all who help.", 5)]
    [InlineData("Plans are late.\nNurses visit homes.\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nA line that is longer.\nA line that is very much longer.\nThe line that is by far the longest of all.", 3)]
    public void Score_Width_IsWhatMostLinesKeepWithin(string text, int score)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var lines = printed.Lines.ToArray();
        Assert.Equal(score, new RowBreaks(printed, lines).Score(lines, 1));
    }
}
