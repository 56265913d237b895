using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The inspectorates’ letters and monitoring reports, told from reports and from news of them.</summary>
public sealed class InspectorateLettersTests
{
    private const string Outcome = "SEND0111";
    private const string Revisit = "SEND0112";
    private const string Monitoring = "SEND0113";

    [Theory]
    [InlineData("Dear Ms Quill\n\nJoint local area SEND inspection in Fell\n", Outcome)]
    [InlineData("Dear Ms Quill\n\nJoint local area SEND inspection of Fell\n", Outcome)]
    [InlineData("Dear Ms Quill\n\nJoint area SEND inspection in Fell\n", Outcome)]
    [InlineData("Dear Ms Quill\n\nJoint local area special educational needs and/or disabilities inspection in Fell\n", Outcome)]
    [InlineData("Joint local area SEND inspection in Fell\n\n  Dear Ms Quill\n", Outcome)]
    [InlineData("Dear Ms Quill\n\nJoint area SEND revisit in Fell\n", Revisit)]
    [InlineData("Dear Ms Quill\n\nJoint area SEND re-visit in Fell\n", Revisit)]
    [InlineData("Dear Ms Quill\n\nJoint local area SEND revisit in Fell\n", Revisit)]
    [InlineData("Dear Ms Quill\n\nJoint local area SEND re-visit in Fell\n", Revisit)]
    [InlineData("Dear Ms Quill\n\nMonitoring visit to the SEND services of Fell\n", Monitoring)]
    [InlineData("Dear Ms Quill\n\nMonitoring of the local area partnership of Fell\n", Monitoring)]
    [InlineData("Area SEND monitoring inspection of Fell\n", Monitoring)]
    [InlineData("Local area partnership report\nMonitoring inspection of Fell\n", Monitoring)]
    [InlineData("Monitoring inspection of Fell\nInspection dates: 3 to 5 June 2024\nThe priority actions are taken.\n", Monitoring)]
    [InlineData("Monitoring inspection of Fell\nInspection dates: 3 to 5 June 2024\nThe partnership has acted.\n", null)]
    [InlineData("Monitoring inspection of Fell\nThe priority actions are taken.\n", null)]
    [InlineData("Monitoring inspection of Fell\nThe dates of the inspection; an action of first priority.\n", null)]
    [InlineData("Monitoring inspection of Fell\nInspectiondates and priorityactions.\n", null)]
    [InlineData("Monitoring inspection of Fell\nNo inspection yet. Inspection dates: June. No priority is higher; each priority action is taken.\n", Monitoring)]
    [InlineData("Dear Ms Quill\n\nThe harbour is open.\n", null)]
    [InlineData("Dear Ms Quill\n\nMonitoring of the tides in Fell\n", null)]
    [InlineData("Joint local area SEND inspection in Fell\n\nMonitoring follows.\n", null)]
    [InlineData("Joint area SEND revisit in Fell\n\nMonitoring follows.\n", null)]
    [InlineData("Oh Dear Ms Quill\n\nJoint local area SEND inspection in Fell\n", null)]
    [InlineData("Oh Dear \nDear Ms Quill\n\nJoint local area SEND inspection in Fell\n", Outcome)]
    [InlineData("Dear Ms Quill, of the SEND monitoring group\n\nThe harbour is open.\n", null)]
    [InlineData("Monitoring of SEND services in Fell\n", null)]
    [InlineData("", null)]
    public void Find_Beginning_IsOfALetterOrNone(string text, string? code) => Assert.Equal(code, InspectorateLetters.Find(new SourceText(text))?.Code);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\n \t")]
    public void MayBe_SalutationAtTheBeginningOfALine_WhateverEndsLines(string end)
    {
        Assert.True(InspectorateLetters.MayBe($"To Ms Quill{end}Dear Ms Quill"));
        Assert.False(InspectorateLetters.MayBe("To Ms Quill \tDear Ms Quill"));
    }

    [Theory]
    [InlineData("Dear Ms Quill", true)]
    [InlineData(" Dear Ms Quill", true)]
    [InlineData("Dearest", false)]
    [InlineData("Monitoring", true)]
    [InlineData("Area SEND inspection of Fell", false)]
    public void MayBe_Text_HasWhatALetterHas(string text, bool may) => Assert.Equal(may, InspectorateLetters.MayBe(text));

    [Fact]
    public void Find_Letter_PointsAtItsHeading()
    {
        var source = new SourceText("Dear Ms Quill\n\n  Joint local area SEND inspection in Fell \n");
        var at = Assert.Single(InspectorateLetters.Find(source)!.At);
        Assert.Equal("Joint local area SEND inspection in Fell", source.Text[at.Start..at.End]);
    }

    [Theory]
    [InlineData("Joint local area SEND inspection in Fell", 160, true)]
    [InlineData("Joint local area SEND inspection in Fell", 161, false)]
    public void Find_HeadingOfALetter_IsOneLineLong(string heading, int length, bool found) =>
        Assert.Equal(found, InspectorateLetters.Find(new SourceText($"Dear Ms Quill\n{heading.PadRight(length, 'l')}\n")) is not null);

    [Theory]
    [InlineData(2999, true)]
    [InlineData(3000, false)]
    public void Find_MonitoringNamedFarDown_IsNoHeading(int at, bool found) =>
        Assert.Equal(found, InspectorateLetters.Find(new SourceText("Dear Ms Quill\n".PadRight(at - 1, '\n') + "\nMonitoring of SEND in Fell\n")) is not null);

    [Theory]
    [InlineData(6000, true)]
    [InlineData(6001, false)]
    public void MayBe_WordBehindTheBeginning_IsNotSeen(int end, bool may) => Assert.Equal(may, InspectorateLetters.MayBe("monitoring".PadLeft(end, '.')));
}
