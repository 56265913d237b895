using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What a front page says before the first date, where it says that there was no inspection before.</summary>
public sealed class NoPreviousInspectionTests
{
    [Theory]
    [InlineData("Not inspected before", true)]
    [InlineData(" None", true)]
    [InlineData("None; formed on", true)]
    [InlineData("Nil return", true)]
    [InlineData("N/A", true)]
    [InlineData("n/a (formed on", true)]
    [InlineData("No previous visit", true)]
    [InlineData("No earlier visit", true)]
    [InlineData("No prior visit", true)]
    [InlineData("No inspection of the new area", true)]
    [InlineData("No inspections", true)]
    [InlineData("No full inspection of the new area", true)]
    [InlineData("The area was not previously visited", true)]
    [InlineData("The area has not yet been inspected", true)]
    [InlineData("The area has not been inspected", true)]
    [InlineData("The area has never been inspected", true)]
    [InlineData("There is no previous inspection", true)]
    [InlineData("(Not applicable)", true)]
    [InlineData("This is the first visit", true)]
    [InlineData("For Fell this is its first visit", true)]
    [InlineData("For the partners this is their first visit", true)]
    [InlineData("The area’s first inspection", true)]
    [InlineData("The area's first inspection", true)]
    [InlineData("First inspection since the council was formed on", true)]
    [InlineData("First inspection under the framework of", true)]
    [InlineData("First inspection as an area of its own from", true)]
    [InlineData("First inspection:", false)]
    [InlineData("Notified on", false)]
    [InlineData("Nilsson and others, ", false)]
    [InlineData("Nonesuch area, ", false)]
    [InlineData("No doubt on", false)]
    [InlineData("", false)]
    public void Says_WordsBeforeADate_AreOfNoInspection(string words, bool says) => Assert.Equal(says, NoPreviousInspection.Says(words, true));

    [Theory]
    [InlineData("First inspection", true)]
    [InlineData("A first inspection of this area", true)]
    [InlineData("First visit", false)]
    public void Says_WordsWithoutADate_AreOfAFirstInspection(string words, bool says) => Assert.Equal(says, NoPreviousInspection.Says(words, false));
}
