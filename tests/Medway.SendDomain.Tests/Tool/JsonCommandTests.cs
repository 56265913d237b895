using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tests.Json;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary><c>validate</c>, <c>explain</c> and <c>schema</c>, run as a process.</summary>
public sealed class JsonCommandTests : IDisposable
{
    private static readonly string Sound = SendJson.Serialize(SampleReports.Lean);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("senddomain-json-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Schema_Printed_IsTheLibrarys()
    {
        var (code, said, errors) = Run("schema");
        Assert.Equal((0, SendJson.Schema, ""), (code, said, errors));
    }

    [Theory]
    [InlineData("{0}", 0, "Reports: 1, not valid: 0.", "")]
    [InlineData("[{0},\n {0}]", 0, "Reports: 2, not valid: 0.", "")]
    [InlineData("{0}\n{0}\n", 0, "Reports: 2, not valid: 0.", "")]
    [InlineData("{0}\n{\n{0}\n", 1, "Reports: 3, not valid: 1.", "FILE(2,2): error SEND0401: This is not JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.\n")]
    [InlineData("{\"schema\":\"send-report/2\"}", 1, "Reports: 1, not valid: 1.", "FILE(1,11): error SEND0410: The document is of version 'send-report/2'; this version reads 'send-report/1'. At /schema.\n")]
    [InlineData("{\"x\":1,{1}", 0, "Reports: 1, not valid: 0.", "FILE(1,2): info SEND0407: The member 'x' is not known to this version and is left out. At /x.\n")]
    [InlineData("", 1, "Reports: 1, not valid: 1.", "FILE(1,1): error SEND0401: This is not JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.\n")]
    public void Validate_File_SaysEachWithItsPlaceAndTheCode(string form, int code, string said, string errors)
    {
        var file = Put("reports.json", form.Replace("{0}", Sound, StringComparison.Ordinal).Replace("{1}", Sound[1..], StringComparison.Ordinal));
        Assert.Equal(new ToolRun(code, said + "\n", errors.Replace("FILE", file, StringComparison.Ordinal)), Run("validate", file));
    }

    [Fact]
    public void Validate_UnsoundReport_NamesTheFactAndFails()
    {
        var file = Put("unsound.json", SendJson.Serialize(SampleReports.Lean with { Places = [new SchoolPlaces { Count = 3, Investment = 1 }] }, indented: true));
        Assert.Equal(new ToolRun(1, "Reports: 1, not valid: 1.\n", $"{file}(report 1): error SEND0510: The places name investment 1; the report has 0. At /places/0/investment.\n"), Run("validate", file));
    }

    [Fact]
    public void Validate_StrictAndUnknownMember_Fails()
    {
        var file = Put("more.json", "{\"x\":1," + Sound[1..]);
        Assert.Equal(
            new ToolRun(1, "Reports: 1, not valid: 1.\n", $"{file}(1,2): error SEND0408: The member 'x' is not known to this version, and unknown members are refused. At /x.\n"),
            Run("validate", "--strict", file));
    }

    [Fact]
    public void Validate_MissingFile_FailsWithoutAStackTrace()
    {
        var (code, _, errors) = Run("validate", Path.Combine(folder.FullName, "none.json"));
        Assert.Equal(1, code);
        Assert.StartsWith("senddomain: error: Could not find file", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Explain_ReportAndItsText_PrintsFactsBesidePassages()
    {
        const string Text = "Ofsted found effective action.";
        var report = SampleReports.Lean with
        {
            Document = SampleReports.Lean.Document with { Text = TextIdentity.Of(Text) },
            Inspection = new Inspection { Judgement = new MonitoringInspectionJudgement { Action = MonitoringAction.Effective, At = [new(13, 29)] } },
        };
        var json = Put("report.json", SendJson.Serialize(report));
        Assert.Equal(new ToolRun(0, "/inspection/judgement  kind: monitoringInspection, action: effective\n    [13..29)  “effective action”\n", ""), Run("explain", json, Put("text.txt", Text)));
        var (code, _, errors) = Run("explain", json, Put("other.txt", "Another text."));
        Assert.Equal(1, code);
        Assert.Contains("error SEND0513: The text is not the one that the report cites: it has 13 characters", errors, StringComparison.Ordinal);
    }

    private string Put(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static ToolRun Run(params string[] arguments) => ToolRun.Run(arguments);
}
