using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
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

    [Theory]
    [InlineData("Health and education plan.", "education@11-20 health@0-6")]
    [InlineData("Those who plan social care meet.", "socialCare@15-26")]
    [InlineData("Those who plan Social  Care meet.", "socialCare@15-27")]
    [InlineData("Those who plan social\ncare meet.", "socialCare@15-26")]
    [InlineData("Educational visits and education are planned.", "education@23-32")]
    [InlineData("The educational, and all the educational.", "")]
    [InlineData("Social clubs and social care are planned.", "socialCare@17-28")]
    [InlineData("Those who care are social\nworkers.", "")]
    [InlineData("The work is social", "")]
    [InlineData("The work is social work\ncare is given.", "")]
    [InlineData("Nurses meet.\nHealth is discussed.", "health@13-19")]
    [InlineData("The Department for\nEducation came. Those in education did not.", "education@44-53")]
    [InlineData("The department of health and social care came.", "")]
    [InlineData("The department of\nhealth and social care came.", "")]
    [InlineData("The Department of Health\nand Social Care came.", "")]
    [InlineData("One department\nwas for education.", "education@23-32")]
    [InlineData("The head\nof health came.", "health@12-18")]
    [InlineData("Those of the department\nof works and health came.", "health@37-43")]
    public void Read_InformationAboutThePartnership_SaysWhereItsSectorsStand(string information, string sectors)
    {
        const string Heading = "Information about the local area partnership\n";
        var draft = new ReportDraft(DocumentKind.InspectionReport);

        NamedSectors.Read(ReportOutline.Of(PrintedText.Of(new SourceText(Heading + information))), draft);

        Assert.Equal(sectors, string.Join(' ', draft.Sectors.Select(sector =>
            $"{sector.Value}@{sector.At[0].Start - Heading.Length}-{sector.At[^1].End - Heading.Length}")));
    }
}
