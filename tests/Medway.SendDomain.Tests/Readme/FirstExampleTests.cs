using System.Runtime.CompilerServices;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Readme;

public class FirstExampleTests
{
    private static readonly string[] Blocks = Section().Split("```");

    [Fact]
    public void Readme_Example_PrintsWhatStandsBelowIt()
    {
        var path = Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt");
        var Console = new StringWriter { NewLine = "\n" };

        string text = File.ReadAllText(path);                             // seeds/valid/medway-2024-04-02.txt
        ParseResult<SendReport> read = SendReportParser.Default.Parse(text, "medway-2024-04-02.txt");
        foreach (Diagnostic diagnostic in read.Diagnostics)
            Console.WriteLine(diagnostic);                                // none for this text
        SendReport report = read.GetValueOrThrow();                       // or read.Value, null where there is an Error

        Console.WriteLine($"{report.Inspection.Partnership.LocalArea?.Name}, {report.Inspection.ReportPublishedOn}, {report.Findings.Count} findings");
        if (report.Inspection.Judgement is FullInspectionJudgement judgement)
        {
            TextSpan at = judgement.At[0];                                // evidence: a range of the text as it was given
            Console.WriteLine($"{judgement.Outcome}, {judgement.ComparedWithPrevious}: {at} “{text[at.Start..(at.Start + 60)]}…”");
        }
        foreach (Investment investment in report.Investments)
            Console.WriteLine($"{investment.Amount?.ToString() ?? "no sum"}: {investment.Purpose}");
        foreach (Statement statement in report.Statements)
            Console.WriteLine($"{statement.Speakers[0].Name}, {statement.Speakers[0].Role}");

        Assert.Equal(Blocks[3].TrimStart('\n'), Console.ToString());

        read = new ParseResult<SendReport>(null, []);
        ParseResult<SourceText> opened = SourceDocumentReader.Default.Open(path);
        if (opened.Value is { } source)                                   // opened.Diagnostics say why not
            read = SendReportParser.Default.Parse(source);                // ParseAll where a document reports several inspections
        Assert.Equal(report, read.Value);
    }

    [Fact]
    public void Readme_Example_NamesTheNamespacesItNeeds() => Assert.Equal(
        ["Medway.SendDomain.Diagnostics", "Medway.SendDomain.Model", "Medway.SendDomain.Reading", "Medway.SendDomain.Values"],
        Blocks[0].Split('`').Where(part => part.StartsWith("Medway.", StringComparison.Ordinal)));

    [Fact]
    public void Readme_Example_IsTheCodeAbove()
    {
        var example = Blocks[1].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var source = File.ReadAllLines(Here()).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.InRange(example.Count, 10, 25);
        var start = source.IndexOf(example[0]);
        Assert.Equal(example, source.Skip(Math.Max(0, start)).Take(example.Count));
        Assert.Equal([], Blocks[5].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0).Except(source));
    }

    private static string Section()
    {
        var readme = File.ReadAllText(Path.Join(ProjectFiles.Root, "README.md"));
        return readme[readme.IndexOf("## Example", StringComparison.Ordinal)..readme.IndexOf("## Terms", StringComparison.Ordinal)];
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
