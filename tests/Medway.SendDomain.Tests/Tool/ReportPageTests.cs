using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tests.Json;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Tool.Output;
using Medway.SendDomain.Tool.Pages;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

public class ReportPageTests
{
    private static readonly SourceText Source = new(string.Concat(Enumerable.Repeat("A line of some text.\n", 400)), "sample.txt", pageStarts: [0, 2100, 4200, 6300]);

    [Fact]
    public void Render_FullReport_IsTheRecordedPage() =>
        Golden.AssertEqual(Path.Join(ProjectFiles.Tests, "Tool/full-report.page.txt"), ReportPage.Render(SampleReports.Full, Source, PageLook.Plain));

    [Theory]
    [InlineData("\u001b[2J\u001b]0;title\u0007", "\ufffd[2J\ufffd]0;title\ufffd")]
    [InlineData("a\u009bb", "a\ufffdb")]
    [InlineData("a\u202eb\u2066c", "a\ufffdb\ufffdc")]
    [InlineData("[red]a[/] [[b]]", "[red]a[/] [[b]]")]
    public void Render_TextThatWouldSteerATerminal_StandsAsPlainText(string text, string shown)
    {
        foreach (var look in new[] { PageLook.Plain, new PageLook(100, true) })
        {
            var page = ReportPage.Render(SampleReports.Full with { Findings = [SampleReports.Full.Findings[0] with { Text = text }] }, Source, look);
            Assert.Contains(shown, page, StringComparison.Ordinal);
            Assert.DoesNotContain('\u009b', page);
            Assert.DoesNotContain("\u001b[2J", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Render_PlainLook_HasNoControlCharacterButLineFeeds() =>
        Assert.Equal([], ReportPage.Render(SampleReports.Full, Source, PageLook.Plain).Where(c => char.IsControl(c) && c != '\n'));

    [Fact]
    public void Render_EmptyReport_SaysWhatIsNotThere()
    {
        var report = new SendReport { Document = SampleReports.Full.Document with { Name = null, Part = null, PublishedOn = null }, Inspection = new Inspection() };
        Assert.Equal("Area not named Inspection outcome none stated Partnership area not named",
            string.Join(' ', ReportPage.Render(report, Source, PageLook.Plain).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void PlainText_LoneSurrogate_IsReplaced() => Assert.Equal("a\ufffdb", PlainText.Of("a\ud800b"));
}
