using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class SendJsonTests
{
    [Theory, InlineData(true), InlineData(false)]
    public void Deserialize_WhatSerializeWrote_IsEqual(bool indented)
    {
        foreach (var report in new[] { SampleReports.Full, SampleReports.Lean })
        {
            var result = SendJson.Deserialize(SendJson.Serialize(report, indented));
            Assert.Empty(result.Diagnostics);
            Assert.Equal(report, result.Value);
        }
    }

    [Fact]
    public void Serialize_LeanReport_WritesEveryMemberOfTheContractInItsOrder() => Assert.Equal(
        """
        {"schema":"send-report/1","document":{"name":null,"kind":"newsItem","part":null,"title":null,"publishedOn":null,"mediaType":"text/plain","text":null},
        "inspection":{"framework":null,"activity":null,"inspectorates":[],"onSite":null,"reportPublishedOn":null,
        "partnership":{"localArea":null,"localAuthority":null,"integratedCareBoards":[],"parentCarerForum":null,"others":[],"sectors":[]},
        "previousInspections":[],"judgement":null,"followUps":[],"team":[]},
        "findings":[],"investments":[],"places":[],"statements":[],"evidence":{},"diagnostics":[]}
        """.ReplaceLineEndings(""), SendJson.Serialize(SampleReports.Lean));

    [Fact]
    public void Serialize_FullReport_WritesValuesAsTheContractHasThem()
    {
        var json = SendJson.Serialize(SampleReports.Full);
        foreach (var part in new[]
        {
            """{"currency":"GBP","value":17000000}""", """{"currency":"GBP","value":596.5}""", "\"within\":\"P18M\"", "\"during\":\"2021/..\"", "“Leaders” listen\\nwell", "Été’s",
            """{"kind":"fullInspection","outcome":"inconsistent","comparedWithPrevious":"improved","at":[{"start":1,"end":2,"page":3}]}""", "\"part\":\"1/2\"",
            """{"code":"SEND0203","severity":"warning","message":"Two dates.","at":[{"start":1,"end":3}],"path":"/a","line":4,"byte":7}""",
            """[{"name":"Adam Price","honorific":"Cllr","honours":"OBE","role":"Portfolio Holder","organisation":"Medway Council"},{"name":null,""",
        })
            Assert.Contains(part, json, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_NoReport_Throws() => Assert.Throws<ArgumentNullException>(() => SendJson.Serialize(null!));
}
