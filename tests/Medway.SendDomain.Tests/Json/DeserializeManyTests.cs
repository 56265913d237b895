using System.Text;
using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class DeserializeManyTests
{
    private static readonly string Good = SendJson.Serialize(SampleReports.Full);

    [Theory]
    [InlineData("{0}", "ok")]
    [InlineData(" [{0},\n{0}]", "ok ok")]
    [InlineData("[]", "")]
    [InlineData("[{0},{1},{0}]", "ok SEND0404/1/findings/1/voice ok")]
    [InlineData("[{0},7,{0}]", "ok SEND0403/1 ok")]
    [InlineData("[{0},{2},{0}]", "ok SEND0410/1/schema ok")]
    [InlineData("[{0},{0}", "ok ok SEND0401/1")]
    [InlineData("[{0},{", "ok SEND0401/1")]
    [InlineData("[{0}] x", "ok SEND0401")]
    [InlineData("[", "SEND0401")]
    [InlineData("x", "SEND0401")]
    public void DeserializeMany_ListOfReports_HasAResultForEach(string form, string expected)
    {
        var json = form.Replace("{0}", Good, StringComparison.Ordinal)
            .Replace("{1}", Good.Replace("\"voice\":\"speaker\"", "\"voice\":\"x\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{2}", Good.Replace("send-report/1", "send-report/9", StringComparison.Ordinal), StringComparison.Ordinal);
        var results = SendJson.DeserializeMany(Encoding.UTF8.GetBytes(json));
        Assert.Equal(expected, string.Join(' ', results.Select(result => result.Success ? "ok" : result.Diagnostics[^1].Code + result.Diagnostics[^1].Path)));
        Assert.All(results.Where(result => result.Success), result => Assert.Equal(SampleReports.Full, result.Value));
    }
}
