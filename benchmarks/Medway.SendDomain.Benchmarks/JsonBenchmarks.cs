using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Medway.SendDomain.Benchmarks.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks;

/// <summary>
/// The contract written and read: by the library's face, by code written out for this one report, by the platform's serializer over generated metadata and over
/// reflection. The platform's document model, which makes no report, is the floor. All write the same bytes and read the same report.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class JsonBenchmarks
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonSerializerOptions Generated = ModelSerializer.With(SendJsonContext.Default);
    private static readonly JsonSerializerOptions Reflected = ModelSerializer.With(new DefaultJsonTypeInfoResolver());

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
        Func<int>[] writers = [Write, WriteByHand, WriteGenerated, WriteReflected, WriteDocument];
        foreach (var write in writers)
        {
            if (write() != json.Length || !buffer.WrittenSpan.SequenceEqual(json))
                throw new InvalidOperationException($"{write.Method.Name} does not write the same.");
        }
        Func<SendReport?>[] readers = [() => Read().Value, ReadByHand, ReadGenerated, ReadReflected];
        if (readers.Any(read => read() != report))
            throw new InvalidOperationException("The contenders do not read the same.");
    }

    [Benchmark(Baseline = true, Description = "Write, by hand")]
    [BenchmarkCategory("Write")]
    public int WriteByHand() => Written(writer => HandWriter.Write(writer, report));

    [Benchmark(Description = "Write, SendJson")]
    [BenchmarkCategory("Write")]
    public int Write()
    {
        buffer.ResetWrittenCount();
        SendJson.Write(report, buffer);
        return buffer.WrittenCount;
    }

    [Benchmark(Description = "Write, JsonSerializer, generated")]
    [BenchmarkCategory("Write")]
    public int WriteGenerated() => Written(writer => JsonSerializer.Serialize(writer, report, Generated));

    [Benchmark(Description = "Write, JsonSerializer, reflection")]
    [BenchmarkCategory("Write")]
    public int WriteReflected() => Written(writer => JsonSerializer.Serialize(writer, report, Reflected));

    [Benchmark(Description = "Write, JsonDocument")]
    [BenchmarkCategory("Write")]
    public int WriteDocument() => Written(document.WriteTo);

    [Benchmark(Baseline = true, Description = "Read, by hand")]
    [BenchmarkCategory("Read")]
    public SendReport? ReadByHand() => HandReader.Read(json);

    [Benchmark(Description = "Read, SendJson")]
    [BenchmarkCategory("Read")]
    public ParseResult<SendReport> Read() => SendJson.Deserialize(json);

    [Benchmark(Description = "Read, JsonSerializer, generated")]
    [BenchmarkCategory("Read")]
    public SendReport? ReadGenerated() => JsonSerializer.Deserialize<SendReport>(json, Generated);

    [Benchmark(Description = "Read, JsonSerializer, reflection")]
    [BenchmarkCategory("Read")]
    public SendReport? ReadReflected() => JsonSerializer.Deserialize<SendReport>(json, Reflected);

    [Benchmark(Description = "Read, JsonDocument")]
    [BenchmarkCategory("Read")]
    public int ReadDocument()
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.GetPropertyCount();
    }

    private int Written(Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, Compact);
        write(writer);
        writer.Flush();
        return buffer.WrittenCount;
    }
}
