using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks;

/// <summary>The contract written and read, beside the platform's own document model, which checks nothing and makes no report.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);
    private SendReport report = null!;
    private byte[] json = [];
    private JsonDocument document = null!;

    [GlobalSetup]
    public void Agree()
    {
        report = SendReportParser.Default.Parse(Seeds.Read(Seeds.News), "news.txt").GetValueOrThrow();
        json = SendJson.SerializeToUtf8Bytes(report);
        document = JsonDocument.Parse(json);
        WriteDocument();
        if (!buffer.WrittenSpan.SequenceEqual(json) || !JsonSerializer.SerializeToUtf8Bytes(report, SendJson.Options).AsSpan().SequenceEqual(json))
            throw new InvalidOperationException("The contenders do not write the same.");
        if (Read().Value != report || ReadWithSerializer() != report)
            throw new InvalidOperationException("The contenders do not read the same.");
    }

    [Benchmark(Description = "Write, SendJson")]
    public int Write()
    {
        buffer.ResetWrittenCount();
        SendJson.Write(report, buffer);
        return buffer.WrittenCount;
    }

    [Benchmark(Description = "Write, JsonDocument")]
    public int WriteDocument()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        document.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenCount;
    }

    [Benchmark(Description = "Read, SendJson")]
    public ParseResult<SendReport> Read() => SendJson.Deserialize(json);

    [Benchmark(Description = "Read, JsonSerializer with SendJson.Options")]
    public SendReport? ReadWithSerializer() => JsonSerializer.Deserialize<SendReport>(json, SendJson.Options);

    [Benchmark(Description = "Read, JsonDocument")]
    public int ReadDocument()
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.GetPropertyCount();
    }
}
