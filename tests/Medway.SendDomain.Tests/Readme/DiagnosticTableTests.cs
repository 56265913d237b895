using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Readme;

public class DiagnosticTableTests
{
    private const string Head = "| code | severity | means |\n| --- | --- | --- |\n";

    [Fact]
    public void Readme_TableOfDiagnostics_IsTheCatalogue()
    {
        var path = Path.Join(ProjectFiles.Root, "README.md");
        var readme = File.ReadAllText(path);
        var start = readme.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        var end = readme.IndexOf("\n## Limitations", start, StringComparison.Ordinal);
        var rows = string.Concat(DiagnosticCatalogue.All.Select(entry => $"| {entry.Code} | {entry.Severity} | {entry.Title} |\n"));
        if (Golden.IsRecording)
            File.WriteAllText(path, readme[..start] + rows + readme[end..]);
        else
            Assert.Equal(rows, readme[start..end]);
    }
}
