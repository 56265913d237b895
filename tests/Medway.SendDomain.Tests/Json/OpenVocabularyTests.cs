using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class OpenVocabularyTests
{
    [Theory]
    [InlineData("\"framework\":\"areaSend2023\"", "\"framework\":\"areaSend2031\"", "/inspection/framework", "'areaSend2031' is not known to this version as an inspection framework; it is kept as it is.")]
    [InlineData("\"activity\":\"fullInspection\"", "\"activity\":\"themedVisit\"", "/inspection/activity", "'themedVisit' is not known to this version as an inspection activity; it is kept as it is.")]
    [InlineData("\"kind\":\"strength\"", "\"kind\":\"excellence\"", "/findings/0/kind", "'excellence' is not known to this version as a finding kind; it is kept as it is.")]
    [InlineData("\"kind\":\"newsItem\"", "\"kind\":\"podcast\"", "/document/kind", "'podcast' is not known to this version as a document kind; it is kept as it is.")]
    [InlineData("\"socialCare\"", "\"transport\"", "/inspection/partnership/sectors/1", "'transport' is not known to this version as a sector; it is kept as it is.")]
    public void Deserialize_UnknownName_IsKeptWithOneWarningAndWrittenTheSame(string known, string unknown, string path, string message)
    {
        var json = SendJson.Serialize(SampleReports.Full).Replace(known, unknown, StringComparison.Ordinal);
        var result = SendJson.Deserialize(json);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticSeverity.Warning, "SEND0409", path, message), (warning.Severity, warning.Code, warning.Path, warning.Message));
        Assert.Equal(json, SendJson.Serialize(result.GetValueOrThrow()));
    }

    [Fact]
    public void Deserialize_UnknownJudgement_KeepsItsMembersAndWritesThemBack()
    {
        const string Judgement = """{"kind":"themedVisit","grade":{"of":[1,2.50,null],"é":"’"},"text":"a\nb","comparedWithPrevious":"declined","at":[{"start":1,"end":2}]}""";
        var json = SendJson.Serialize(SampleReports.Lean).Replace("\"judgement\":null", "\"judgement\":" + Judgement, StringComparison.Ordinal);
        var result = SendJson.Deserialize(json);
        Assert.Equal(("SEND0409", "/inspection/judgement/kind"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Path));
        var judgement = Assert.IsType<UnrecognisedJudgement>(result.Value!.Inspection.Judgement);
        Assert.Equal(["grade", "text"], judgement.Members.Select(member => member.Key));
        Assert.Equal(Comparison.Declined, judgement.ComparedWithPrevious);
        Assert.Equal(json, SendJson.Serialize(result.Value));
    }

    [Fact]
    public void Deserialize_KindLastAndMembersInAnyOrder_IsTheSame()
    {
        const string Judgement = """{ "at": [], "outcome": "inconsistent", "comparedWithPrevious": null, "kind": "fullInspection" }""";
        var json = """{"inspection":{"judgement":""" + Judgement + """},"document":{"mediaType":"text/plain","kind":"newsItem"},"schema":"send-report/1"}""";
        var report = SendJson.Deserialize(json).GetValueOrThrow();
        Assert.Equal(new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, report.Inspection.Judgement);
    }

    [Fact]
    public void Deserialize_UnknownMembers_AreOneInfoEachOrRefusedOnRequest()
    {
        var json = SendJson.Serialize(SampleReports.Lean).Replace("\"findings\":[]", "\"findings\":[],\"weather\":{\"a\":[]}", StringComparison.Ordinal);
        var tolerant = SendJson.Deserialize(json);
        Assert.Equal(SampleReports.Lean, tolerant.GetValueOrThrow());
        Assert.Equal("info SEND0407: The member 'weather' is not known to this version and is left out.", Assert.Single(tolerant.Diagnostics).ToString());
        var strict = SendJson.Deserialize(json, new SendJsonReadOptions { RefuseUnknownMembers = true });
        Assert.Equal("error SEND0408: The member 'weather' is not known to this version, and unknown members are refused.", Assert.Single(strict.Diagnostics).ToString());
        Assert.Null(strict.Value);
    }

    [Fact]
    public void Deserialize_MoreToSayThanTheLimit_CountsTheRest()
    {
        var json = "{" + string.Concat(Enumerable.Range(0, 50).Select(i => $"\"x{i}\":0,")) + SendJson.Serialize(SampleReports.Lean)[1..];
        var result = SendJson.Deserialize(json, new SendJsonReadOptions { MaxDiagnostics = 5 });
        Assert.True(result.Success);
        Assert.Equal(6, result.Diagnostics.Count);
        Assert.Equal("warning SEND0003: 45 more diagnostics are left out; the limit is 5.", result.Diagnostics[5].ToString());
    }
}
