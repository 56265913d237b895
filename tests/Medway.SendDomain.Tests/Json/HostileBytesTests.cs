using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>A document damaged at every byte, and lists without end.</summary>
public class HostileBytesTests(ITestOutputHelper output)
{
    private const int MemoryForEachByte = 64;

    private static readonly byte[] Full = SendJson.SerializeToUtf8Bytes(SampleReports.Full);

    private static readonly string Text = Encoding.UTF8.GetString(Full);

    [Fact]
    public void Deserialize_CutAtEveryByte_IsADiagnostic()
    {
        for (var length = 0; length < Full.Length; length++)
            Assert.Equal("SEND04", Assert.Single(SendJson.Deserialize(Full.AsSpan(0, length)).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code[..6]);
        output.WriteLine($"{Full.Length} truncations.");
    }

    [Fact]
    public void Deserialize_EveryByteReplaced_NeverThrows()
    {
        var tried = 0;
        foreach (var value in new byte[] { 0, (byte)'"', (byte)'{', (byte)']', (byte)'\\', (byte)'9', 0x80, 0xC3, 0xED, 0xFF })
        {
            for (var i = 0; i < Full.Length; i++, tried++)
            {
                var bytes = Full.ToArray();
                bytes[i] = value;
                var result = SendJson.Deserialize(bytes);
                Assert.Equal(result.Success, result.Value is not null);
                Assert.Equal(result.Success, !result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            }
        }
        output.WriteLine($"{tried} replacements.");
    }

    [Fact]
    public void Deserialize_EnormousLists_TakeMemoryInProportion()
    {
        foreach (var json in new[]
        {
            Text.Replace("\"points\":[\"a\"", "\"points\":[" + string.Join(',', Enumerable.Repeat("\"\"", 1_000_000)), StringComparison.Ordinal),
            Text.Replace("\"findings\":[", "\"findings\":[" + string.Join(',', Enumerable.Repeat("{}", 300_000)) + ",", StringComparison.Ordinal),
            Text.Replace("{\"schema\"", "{" + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"\"x{i}\":0,")) + "\"schema\"", StringComparison.Ordinal),
        })
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = SendJson.Deserialize(bytes);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, bytes.Length * (long)MemoryForEachByte);
            Assert.InRange(result.Diagnostics.Count, 0, SendJsonReadOptions.Default.MaxDiagnostics + 2);
        }
    }
}
