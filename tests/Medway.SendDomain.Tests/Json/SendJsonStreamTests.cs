using System.Buffers;
using System.Text;
using System.Text.Json;
using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>Reports through streams and writers, whole and in small pieces.</summary>
public class SendJsonStreamTests
{
    private static readonly byte[] Full = SendJson.SerializeToUtf8Bytes(SampleReports.Full);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Deserialize_StreamInPieces_IsTheReport(int piece)
    {
        Assert.Equal(SampleReports.Full, SendJson.Deserialize(new Pieces(Full, piece)).GetValueOrThrow());
        Assert.Equal(SampleReports.Full, (await SendJson.DeserializeAsync(new Pieces(Full, piece), cancellationToken: TestContext.Current.CancellationToken)).GetValueOrThrow());
    }

    [Fact]
    public async Task Deserialize_StreamLongerThanTheBuffer_IsReadWhole()
    {
        var padded = Encoding.UTF8.GetBytes(new string(' ', 300_000) + Encoding.UTF8.GetString(Full) + new string('\n', 100_000));
        Assert.Equal(SampleReports.Full, SendJson.Deserialize(new Pieces(padded, 60_000)).GetValueOrThrow());
        Assert.Equal(SampleReports.Full, (await SendJson.DeserializeAsync(new Pieces(padded, 60_000), cancellationToken: TestContext.Current.CancellationToken)).GetValueOrThrow());
    }

    [Fact]
    public async Task SerializeAsync_ToAStream_IsWhatSerializeGives()
    {
        foreach (var indented in new[] { false, true })
        {
            using var stream = new MemoryStream();
            await SendJson.SerializeAsync(stream, SampleReports.Full, indented, TestContext.Current.CancellationToken);
            Assert.Equal(SendJson.Serialize(SampleReports.Full, indented), Encoding.UTF8.GetString(stream.ToArray()));
        }
        Assert.DoesNotContain('\n', SendJson.Serialize(SampleReports.Lean));
        Assert.StartsWith("{\n  \"schema\": \"send-report/1\",\n", SendJson.Serialize(SampleReports.Lean, indented: true), StringComparison.Ordinal);
        Assert.Equal(SendJson.SerializeToUtf8Bytes(SampleReports.Lean, true), Encoding.UTF8.GetBytes(SendJson.Serialize(SampleReports.Lean, true)));
    }

    [Fact]
    public void Write_InsideAnothersDocument_IsOneValueOfIt()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            SendJson.Write(SampleReports.Lean, json);
            json.WriteEndArray();
        }
        Assert.Equal($"[{SendJson.Serialize(SampleReports.Lean)}]", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public async Task Faces_WithoutArgument_Refuse()
    {
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => SendJson.Deserialize((string)null!)).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => SendJson.Deserialize((Stream)null!)).ParamName);
        Assert.Equal("json", (await Assert.ThrowsAsync<ArgumentNullException>(() => SendJson.DeserializeAsync(null!, cancellationToken: stop))).ParamName);
        Assert.Equal("output", (await Assert.ThrowsAsync<ArgumentNullException>(() => SendJson.SerializeAsync(null!, SampleReports.Lean, cancellationToken: stop))).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentNullException>(() => SendJson.Write(SampleReports.Lean, (IBufferWriter<byte>)null!)).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => SendJson.Write(SampleReports.Lean, (Utf8JsonWriter)null!)).ParamName);
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => SendJson.Write(null!, new ArrayBufferWriter<byte>())).ParamName);
        Assert.Equal("report", Assert.Throws<ArgumentNullException>(() => SendJson.Write(null!, new Utf8JsonWriter(Stream.Null))).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => SendJsonOptionsExtensions.ConfigureForSendDomain(null!)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendJsonReadOptions { MaxDiagnostics = 0 });
        Assert.Equal(1, new SendJsonReadOptions { MaxDiagnostics = 1 }.MaxDiagnostics);
        Assert.Equal(100, SendJsonReadOptions.Default.MaxDiagnostics);
    }

    [Theory]
    [InlineData("{\n\"a\": }", "/a", 2, 6, "SEND0401")]
    [InlineData("{\n\n  \"schema\": \"x\"}", "/schema", 3, 13, "SEND0411")]
    [InlineData("\uFEFF{}", "", 1, 1, "SEND0411")]
    public void Deserialize_WrongText_SaysLineAndByte(string json, string path, int line, int at, string code)
    {
        var found = Assert.Single(SendJson.Deserialize(json).Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.Equal((path, (long)line, (long)at), (found.Path, found.Line, found.Byte));
    }

    [Theory]
    [InlineData("0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789")]
    [InlineData("01234567890123456789012345678901234567890", "0123456789012345678901234567890123456789…")]
    [InlineData("012345678901234567890123456789012345678😀9", "012345678901234567890123456789012345678…")]
    public void Deserialize_LongWrongText_IsQuotedShortly(string text, string quoted)
    {
        var json = SendJson.Serialize(SampleReports.Lean).Replace("\"publishedOn\":null", $"\"publishedOn\":\"{text}\"", StringComparison.Ordinal);
        Assert.Equal($"Expected a date such as 2024-04-02, found '{quoted}'.", Assert.Single(SendJson.Deserialize(json).Diagnostics).Message);
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
    }
}
