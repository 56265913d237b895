using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What some reports print before an entry of the partnership details, and the entries that follow from it.</summary>
public sealed class DetailLabelTests
{
    [Theory]
    [InlineData("Name of authority:", "Authority")]
    [InlineData("Name of local authority:", "Authority")]
    [InlineData("Name of ICB executive lead for SEND:", "Officer")]
    [InlineData("Name of ICB executive lead:", "Officer")]
    [InlineData("Name of ICB:", "Board")]
    [InlineData("Name of ICBs:", "Board")]
    [InlineData("Name of lead person:", "Officer")]
    [InlineData("Name of lead officer:", "Officer")]
    [InlineData("Name of executive lead:", "Officer")]
    [InlineData("Name of lead:", "Officer")]
    [InlineData("Lead officer:", "Officer")]
    [InlineData("Lead person:", "Officer")]
    [InlineData("Website:", "Website")]
    [InlineData("Web:", "Website")]
    [InlineData("Address:", "Address")]
    [InlineData("Email:", "Unclear")]
    [InlineData("E-mail:", "Unclear")]
    [InlineData("Telephone:", "Unclear")]
    [InlineData("Tel:", "Unclear")]
    [InlineData("Phone:", "Unclear")]
    [InlineData("Name:", "Officer")]
    public void In_Label_AnnouncesItsEntry(string label, string kind)
    {
        Assert.Equal((label.Length, kind), (DetailLabel.In(label).Length, DetailLabel.In(label).Kind.ToString()));
        Assert.Equal(label.Length + 2, DetailLabel.LengthIn($"{label} \u00A0Ada Quill"));
        Assert.Equal(label.Length, DetailLabel.LengthIn($"{label}Ada Quill"));
        Assert.Equal(label.Length + 1, DetailLabel.LengthIn($"{label} "));
    }

    [Theory]
    [InlineData("Ada Quill, lead officer: SEND")]
    [InlineData("Name")]
    [InlineData("Addressed: to all")]
    [InlineData("")]
    public void LengthIn_LineWithoutLabel_IsNone(string line) => Assert.Equal(0, DetailLabel.LengthIn(line));
}
