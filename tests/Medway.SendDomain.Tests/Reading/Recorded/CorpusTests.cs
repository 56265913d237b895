using Medway.SendDomain.Documents;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Recorded;

/// <summary>That a change to the reading touches no real document unseen, a line for each in the order of their names; what is right in them the scorer beside them says.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("corpus/news/docs", "corpus-news")]
    [InlineData("corpus/reports/text", "corpus-reports")]
    public void ParseAll_EachDocument_ReadsAsRecorded(string folder, string recorded)
    {
        var documents = Directory.EnumerateFiles(ProjectFiles.Shared(folder)).Order(StringComparer.Ordinal);
        var lines = documents.Select(path => Fingerprint.Of(SourceDocumentReader.Default.Open(path).Value!.Text) + "\n");
        Golden.AssertEqual(Path.Join(ProjectFiles.Tests, "Reading/Recorded", recorded + ".tsv"), string.Concat(lines));
    }
}
