using System.Net;
using System.Text;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

public class HtmlFactsTests
{
    public static TheoryData<string> NewsItems => [.. Directory.GetFiles(Path.Join(ProjectFiles.Root, "seeds", "valid"), "*.txt")
        .Where(path => SendReportParser.Default.Parse(File.ReadAllText(path)).Value?.Document.Kind.ToString() == "newsItem").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(NewsItems))]
    public void Parse_PageOfANewsItem_GivesTheFactsOfItsText(string name)
    {
        var text = File.ReadAllText(Path.Join(ProjectFiles.Root, "seeds", "valid", name));
        var page = SourceDocumentReader.Default.Open(new MemoryStream(Encoding.UTF8.GetBytes(Page(text))), name);

        Assert.Equal(Facts(SendReportParser.Default.Parse(text, name).Value!), Facts(SendReportParser.Default.Parse(page.Value!).Value!));
    }

    private static SendReport Facts(SendReport report)
    {
        var facts = report.WithoutEvidence();
        return facts with { Document = facts.Document with { MediaType = "text/plain" } };
    }

    private static string Page(string text)
    {
        var body = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            body.Append(line.StartsWith('•') ? $"<ul><li>{WebUtility.HtmlEncode(line[1..].Trim())}</li></ul>" : $"<p>{WebUtility.HtmlEncode(line)}</p>");
        return $"<!doctype html><html><head><title>News</title></head><body><nav><ul><li>Home</li></ul></nav><main>{body}</main><footer><p>Contact us</p></footer></body></html>";
    }
}
