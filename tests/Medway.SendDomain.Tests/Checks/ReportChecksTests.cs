using Medway.SendDomain.Checks;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tests.Json;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Checks;

public class ReportChecksTests
{
    private static readonly string Sound = SendJson.Serialize(SampleReports.Full with
    {
        Document = SampleReports.Full.Document with { Text = TextIdentity.Of(new string('a', 5000)) },
        Findings = [SampleReports.Full.Findings[0]],
    });

    [Fact]
    public void Check_SoundReport_SaysNothing() => Assert.Empty(ReportChecks.Check(Read(Sound)));

    [Theory]
    [InlineData("\"/inspection/activity\"", "\"/inspection/nothing\"", "/evidence/~1inspection~1nothing", "error SEND0501: The evidence '/inspection/nothing' points to no value of the report.")]
    [InlineData("\"/inspection/activity\"", "\"/findings/7/text\"", "/evidence/~1findings~17~1text", "error SEND0501: The evidence '/findings/7/text' points to no value of the report.")]
    [InlineData("\"end\":182", "\"end\":5001", "/inspection/partnership/localArea", "error SEND0502: The place [176..5001) is beyond the end of the text, which has 5000 characters.")]
    [InlineData("{\"start\":11,\"end\":12}", "{\"start\":15,\"end\":16}", "/findings/0", "warning SEND0503: The place [13..14) stands after [15..16), which is later in the text.")]
    [InlineData("\"reportPublishedOn\":\"2024-04\"", "\"reportPublishedOn\":\"2024-01\"", "/inspection/reportPublishedOn", "error SEND0504: The publication of the report (2024-01) cannot be before the inspection (2024-02-05).")]
    [InlineData("\"publishedOn\":\"2024-04-02\"", "\"publishedOn\":\"2023\"", "/document/publishedOn", "error SEND0504: The document (2023) cannot be before the inspection (2024-02-05).")]
    [InlineData("\"2019-12\"", "\"2025\"", "/inspection/previousInspections/0/dates", "error SEND0504: The inspection (2024-02-05) cannot be before a previous inspection (2025).")]
    [InlineData("\"2025/..\"", "\"2023\"", "/inspection/followUps/0/due", "error SEND0504: What is to follow (2023) cannot be before the inspection (2024-02-05).")]
    [InlineData("\"laCode\":\"887\"", "\"laCode\":\"199\"", "/inspection/partnership/localArea/laCode", "warning SEND0505: The register has no LA code '199'.")]
    [InlineData("\"laCode\":\"887\"", "\"laCode\":\"886\"", "/inspection/partnership/localArea/laCode", "warning SEND0506: '886' is the LA code of Kent in the register, not of 'Medway'.")]
    [InlineData("\"odsCode\":\"QKS\"", "\"odsCode\":\"XXX\"", "/inspection/partnership/integratedCareBoards/0/odsCode", "warning SEND0505: The register has no ODS code 'XXX'.")]
    [InlineData("\"kind\":\"strength\"", "\"kind\":\"areaForPriorityAction\"", "/inspection/judgement/outcome", "warning SEND0507: Areas for priority action go with widespread or systemic failings and with no other outcome; here there are 1 and the outcome is 'inconsistent'.")]
    [InlineData("{\"currency\":\"GBP\",\"value\":17000000}", "{\"currency\":\"GBP\",\"value\":-3}", "/investments/0/amount", "error SEND0509: An investment of -£3 is negative.")]
    [InlineData("\"investment\":0", "\"investment\":2", "/places/0/investment", "error SEND0510: The places name investment 2; the report has 2.")]
    [InlineData("\"voice\":\"inspectors\"", "\"voice\":\"speaker\"", "/findings/0/voice", "warning SEND0511: A finding has a speaker exactly where its voice is 'speaker'; here the voice is 'speaker' and the speaker is missing.")]
    [InlineData("\"activity\":\"fullInspection\"", "\"activity\":\"monitoringInspection\"", "/inspection/judgement/kind", "warning SEND0512: The judgement is of 'fullInspection' and the inspection of 'monitoringInspection'.")]
    [InlineData("\"framework\":\"areaSend2023\"", "\"framework\":\"localAreaSend2016\"", "/inspection/judgement/kind", "warning SEND0512: The judgement is of 'fullInspection' and the inspection of 'localAreaSend2016'.")]
    public void Check_UnsoundReport_SaysWhatAndWhere(string sound, string unsound, string path, string message)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var diagnostic = Assert.Single(ReportChecks.Check(Read(Sound.Replace(sound, unsound, StringComparison.Ordinal))));
        Assert.Equal((path, message), (diagnostic.Path, diagnostic.ToString()));
    }

    [Theory]
    [InlineData(RevisitProgress.Partial, 5, 3, 2, true)]
    [InlineData(RevisitProgress.Partial, null, 3, null, true)]
    [InlineData(RevisitProgress.Sufficient, 5, 5, 0, true)]
    [InlineData(RevisitProgress.Partial, 5, 3, 1, false)]
    [InlineData(RevisitProgress.Sufficient, 5, 3, 2, false)]
    [InlineData(RevisitProgress.Insufficient, 5, 5, 0, false)]
    [InlineData(RevisitProgress.Partial, 2, 3, null, false)]
    public void Check_RevisitCounts_AddUp(RevisitProgress progress, int? identified, int? made, int? rest, bool sound)
    {
        var judgement = new RevisitJudgement { Progress = progress, WeaknessesIdentified = identified, WeaknessesSufficient = made, WeaknessesInsufficient = rest };
        var said = ReportChecks.Check(SampleReports.Lean with { Inspection = new Inspection { Judgement = judgement } });
        Assert.Equal(sound ? [] : ["SEND0508"], said.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Check_AnyReport_NeverThrows()
    {
        foreach (var report in FsCheck.Fluent.Gen.Sample(Generators.SendReports().Generator, 200, 6))
            Assert.All(ReportChecks.Check(report), diagnostic => Assert.NotNull(diagnostic.Path));
    }

    [Fact]
    public void Verify_TheTextAndAnother_TellsThemApartAndQuotes()
    {
        var report = SampleReports.Lean with
        {
            Document = SampleReports.Lean.Document with { Text = TextIdentity.Of("Ofsted found it.") },
            Inspection = new Inspection { Judgement = new MonitoringInspectionJudgement { Action = MonitoringAction.Effective, At = [new(7, 12), new(13, 15)] } },
            Evidence = new Dictionary<string, IReadOnlyList<TextSpan>> { ["/document/kind"] = [new(0, 6)] },
        };
        var held = report.Verify("Ofsted found it.");
        Assert.True(held.IsCitedText);
        Assert.Equal([("/document/kind", "Ofsted"), ("/inspection/judgement", "found"), ("/inspection/judgement", "it")], held.Passages.Select(passage => (passage.Pointer, passage.Text)));
        var other = report.Verify("Ofsted finds");
        Assert.False(other.IsCitedText);
        Assert.Equal(["Ofsted", "finds", null], other.Passages.Select(passage => passage.Text));
    }

    private static SendReport Read(string json) => SendJson.Deserialize(json).GetValueOrThrow();
}
