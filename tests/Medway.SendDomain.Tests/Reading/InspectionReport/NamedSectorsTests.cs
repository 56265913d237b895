using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public class NamedSectorsTests
{
    private static readonly string Seed = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, "report-two-columns.txt"));

    [Theory]
    [InlineData("Schools and clinics work together.", "")]
    [InlineData("Leaders in education, health and social care meet.", "education health socialCare")]
    [InlineData("Those who plan social\ncare meet.", "socialCare")]
    [InlineData("Social workers meet. Those who plan social care do not.", "socialCare")]
    [InlineData("Educational visits are planned.", "")]
    [InlineData("The Department for Education came, and the Department of Health and Social Care.", "")]
    [InlineData("The Department\nfor Education came, and the Department of Health\nand Social Care.", "")]
    [InlineData("The Department for Education came. Leaders in education meet.", "education")]
    public void Parse_InformationAboutThePartnership_NamesItsSectors(string information, string sectors)
    {
        const string Heading = "Information about the local area partnership\n";
        var start = Seed.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var text = string.Concat(Seed.AsSpan(0, start), information, "\n\n", Seed.AsSpan(Seed.IndexOf("What is it like", StringComparison.Ordinal)));

        var read = SendReportParser.Default.Parse(text).Value!.Inspection.Partnership.Sectors;

        Assert.Equal(sectors, string.Join(' ', read));
    }

}
