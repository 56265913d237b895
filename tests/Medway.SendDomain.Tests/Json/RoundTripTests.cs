using FsCheck.Fluent;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class RoundTripTests(ITestOutputHelper output)
{
    private const int BatchSize = 500;

    /// <summary>How many reports are tried; <c>SENDDOMAIN_ROUND_TRIPS=100000</c> for the long run.</summary>
    private static int Wanted => int.TryParse(Environment.GetEnvironmentVariable("SENDDOMAIN_ROUND_TRIPS"), out var count) ? count : 2 * BatchSize;

    [Fact]
    public void Deserialize_GeneratedReports_AreEqualAndSayOnlyWhatIsUnrecognised()
    {
        var tried = 0;
        for (; tried < Wanted; tried += BatchSize)
        {
            foreach (var report in Generators.SendReports().Generator.Sample(BatchSize, 8))
                AssertRoundTrip(report);
        }
        output.WriteLine($"{tried} reports written and read back equal.");
    }

    private static void AssertRoundTrip(SendReport report)
    {
        var json = SendJson.SerializeToUtf8Bytes(report);
        var result = SendJson.Deserialize(json);
        Assert.True(result.Success, string.Join(" ", result.Diagnostics));
        Assert.Equal(report, result.Value);
        Assert.Equal(json, SendJson.SerializeToUtf8Bytes(result.Value));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(DiagnosticCatalogue.UnrecognisedName.Code, diagnostic.Code));
    }
}
