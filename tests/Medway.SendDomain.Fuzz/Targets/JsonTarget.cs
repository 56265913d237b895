using System.Text;
using System.Text.Unicode;
using Medway.SendDomain.Checks;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Invariants;
using Medway.SendDomain.Fuzz.Mutation;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>JSON as a report, as a list of reports and as lines, which must agree where they read the same.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private static readonly SendJsonReadOptions Strict = new() { RefuseUnknownMembers = true };

    internal override string Name => "json";

    internal override bool Run(ReadOnlySpan<byte> input)
    {
        var result = SendJson.Deserialize(input);
        Check(result);
        foreach (var each in SendJson.DeserializeMany(input, Strict))
            Check(each);
        CheckLines(input.ToArray());
        if (Utf8.IsValid(input))
        {
            var text = SendJson.Deserialize(Encoding.UTF8.GetString(input));
            Hold.That(Equals(text.Value, result.Value) && text.Diagnostics.SequenceEqual(result.Diagnostics), $"A string and its bytes are read differently.");
        }
        return result.Success;
    }

    internal override void Read(byte[] input)
    {
        foreach (var result in SendJson.DeserializeMany(input))
        {
            if (result.Value is { } report)
                _ = SendJson.SerializeToUtf8Bytes(report).Length + ReportChecks.Check(report).Count + report.WithoutEvidence().Findings.Count;
        }
        CheckLines(input);
    }

    internal override IReadOnlyList<byte[]> Corpus(SeedFolder seeds) => seeds.Jsons;

    internal override Mutator MutatorOf(SeedFolder seeds) => new JsonMutator(seeds.Jsons);

    internal override GrowingInputs Growing(SeedFolder seeds)
    {
        var pieces = new JsonPieces(seeds.Jsons.MaxBy(json => json.Length)!);
        var text = Encoding.UTF8.GetString(pieces.Json);
        // Each list and each object of a sound report is a place for what is repeated.
        var frames = pieces.Values.Where(value => pieces.Json[value.Start] is (byte)'[' or (byte)'{')
            .Select(value => (Encoding.UTF8.GetString(pieces.Json.AsSpan(0, value.Start + 1)), Encoding.UTF8.GetString(pieces.Json.AsSpan(value.Start + 1))));
        string[] signs = ["{", "}", "[", "]", "[],", "{},", "[[],", ",", ":", "\"", "\\u00e9", "null,", "0,", " ", "\n", "\"x#\":0,", "\"#\",", "{\"x\":", "\"/findings/#\":[{\"start\":#,\"end\":9999999}],", "{\"start\":#,\"end\":9999999},", text + "\n"];
        return new([("", ""), ("[", "]"), .. frames], [.. signs, .. new JsonMutator(seeds.Jsons).Values.Select(value => value + ","), .. pieces.Names.Distinct().Select(name => name + ":null,")], Encoding.UTF8.GetBytes);
    }

    private static void Check(ParseResult<SendReport> result)
    {
        ReportInvariants.CheckResult(result, null);
        foreach (var diagnostic in result.Diagnostics)
            Hold.That(diagnostic.Path is not null && diagnostic is { Line: >= 1, Byte: >= 1 } || diagnostic.Code == "SEND0003", $"{diagnostic} names no place.");
        if (result.Value is not { } report)
            return;
        ReportInvariants.CheckRoundTrip(report);
        _ = ReportChecks.Check(report);
        _ = report.WithoutEvidence();
    }

    private static void CheckLines(byte[] input)
    {
        using var stream = new MemoryStream(input);
        var lines = SendJsonLines.ReadLinesAsync(stream).GetAsyncEnumerator();
        // A stream in memory is always ready, so nothing here waits.
        while (lines.MoveNextAsync().AsTask().GetAwaiter().GetResult())
        {
            ReportInvariants.CheckResult(lines.Current.Result, null);
            if (lines.Current.Result.Value is { } report)
                ReportInvariants.CheckRoundTrip(report);
        }
    }
}
