using Medway.SendDomain.Tests.Scaffold;
using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>What the words over a list make of its items, a lead in each line of <c>list-leads.tsv</c>; what is over whole sentences is the same but for headings on plans.</summary>
public sealed class ListLeadTests
{
    private static readonly string Recorded = Path.Join(ProjectFiles.Tests, "Reading/NewsItem/Findings/list-leads.tsv");

    [Fact]
    public void Read_ListBelowALead_IsWhatIsRecorded() =>
        Golden.AssertEqual(Recorded, string.Concat(File.ReadLines(Recorded).Select(line => line.Split('\t')[0]).Select(lead => $"{lead}\t{OfItems(lead)}\t{OfSentences(lead)}\n")));

    private static string OfItems(string lead) => Kinds(Read($"The report is out.\n\n{lead}\n\n• the local offer\n\nThe library is in Rye."));

    private static string OfSentences(string heading) => Kinds(Read($"The report is out.\n\n{heading.TrimEnd(':')}\n\n• The local offer is for all.\n\nThe library is in Rye."));

    private static string Kinds(string[] findings) => string.Join(", ", findings.Select(finding => finding.Split(':')[0]));
}
