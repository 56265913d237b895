using System.Text;
using System.Text.Json.Nodes;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class HostileJsonTests(ITestOutputHelper output)
{
    private static readonly byte[] Full = SendJson.SerializeToUtf8Bytes(SampleReports.Full);

    private static readonly string Text = Encoding.UTF8.GetString(Full);

    public static TheoryData<string, string, string> Inputs => new()
    {
        { "nothing", "", "SEND0401" },
        { "white space", " \r\n\t", "SEND0401" },
        { "null root", "null", "SEND0403" },
        { "number root", "17", "SEND0403" },
        { "list root", "[]", "SEND0403" },
        { "empty object", "{}", "SEND0411" },
        { "NaN", Text.Replace("17000000", "NaN", StringComparison.Ordinal), "SEND0401" },
        { "Infinity", Text.Replace("17000000", "-Infinity", StringComparison.Ordinal), "SEND0401" },
        { "comment", "/* */" + Text, "SEND0401" },
        { "trailing comma", Text[..^1] + ",}", "SEND0401" },
        { "two values", Text + Text, "SEND0401" },
        { "deep lists", new string('[', 100_000), "SEND0401" },
        { "deep lists in an unknown member", "{\"schema\":\"send-report/1\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}", "SEND0401" },
        { "deep objects", "{\"schema\":\"send-report/1\",\"document\":" + string.Concat(Enumerable.Repeat("{\"document\":", 100_000)), "SEND0401" },
        { "sum of 1,000 digits", Text.Replace("17000000", new string('9', 1000), StringComparison.Ordinal), "SEND0404" },
        { "sum with 1,000 places", Text.Replace("17000000", "17." + new string('0', 999) + "1", StringComparison.Ordinal), "SEND0404" },
        { "sum with a huge exponent", Text.Replace("17000000", "1e999999999", StringComparison.Ordinal), "SEND0404" },
        { "part of a penny", Text.Replace("17000000", "0.001", StringComparison.Ordinal), "SEND0404" },
        { "count of 1,000 digits", Text.Replace("\"count\":260", "\"count\":" + new string('9', 1000), StringComparison.Ordinal), "SEND0404" },
        { "negative offset", Text.Replace("\"start\":176", "\"start\":-1", StringComparison.Ordinal), "SEND0404" },
        { "span backwards", Text.Replace("\"end\":182", "\"end\":175", StringComparison.Ordinal), "SEND0404" },
        { "enumeration as number", Text.Replace("\"voice\":\"speaker\"", "\"voice\":3", StringComparison.Ordinal), "SEND0403" },
        { "enumeration in another case", Text.Replace("\"voice\":\"speaker\"", "\"voice\":\"Speaker\"", StringComparison.Ordinal), "SEND0404" },
        { "another currency", Text.Replace("GBP", "EUR", StringComparison.Ordinal), "SEND0404" },
        { "period of nothing", Text.Replace("P18M", "P", StringComparison.Ordinal), "SEND0404" },
        { "negative period", Text.Replace("P18M", "P-18M", StringComparison.Ordinal), "SEND0404" },
        { "date that does not exist", Text.Replace("2024-04-02", "2024-02-30", StringComparison.Ordinal), "SEND0404" },
        { "span of dates backwards", Text.Replace("2024-02-05/2024-02-09", "2024-02-09/2024-02-05", StringComparison.Ordinal), "SEND0404" },
        { "escaped half surrogate in a text", Text.Replace("We are pleased.", "\\ud800", StringComparison.Ordinal), "SEND0402" },
        { "escaped half surrogate in a name", Text.Replace("\"document\":", "\"\\ud800\":", StringComparison.Ordinal), "SEND0402" },
        { "half surrogate", Text.Replace("We are pleased.", "\ud800", StringComparison.Ordinal), "SEND0402" },
        { "null in a list of objects", Text.Replace("\"findings\":[", "\"findings\":[null,", StringComparison.Ordinal), "SEND0403" },
        { "null in a list of texts", Text.Replace("\"points\":[\"a\"", "\"points\":[null", StringComparison.Ordinal), "SEND0403" },
        { "null list", Text.Replace("\"sectors\":[\"education\",\"socialCare\"]", "\"sectors\":null", StringComparison.Ordinal), "SEND0403" },
        { "no schema", Text.Replace("\"schema\":\"send-report/1\",", "", StringComparison.Ordinal), "SEND0411" },
        { "schema of something else", Text.Replace("send-report/1", "send-report/1.5", StringComparison.Ordinal), "SEND0411" },
        { "schema as number", Text.Replace("\"send-report/1\"", "1", StringComparison.Ordinal), "SEND0411" },
        { "later schema", Text.Replace("send-report/1", "send-report/2", StringComparison.Ordinal), "SEND0410" },
        { "no judgement kind", Text.Replace("\"judgement\":{\"kind\":\"fullInspection\",", "\"judgement\":{", StringComparison.Ordinal), "SEND0405" },
        { "no outcome", Text.Replace("\"outcome\":\"inconsistent\",", "", StringComparison.Ordinal), "SEND0405" },
        { "no document", "{\"schema\":\"send-report/1\",\"inspection\":{}}", "SEND0405" },
    };

    [Theory, MemberData(nameof(Inputs))]
    public void Deserialize_HostileInput_IsADiagnosticWithItsPlace(string what, string json, string code)
    {
        var result = SendJson.Deserialize(json);
        output.WriteLine($"{what}: {result.Diagnostics[0]} at {result.Diagnostics[0].Path} line {result.Diagnostics[0].Line} byte {result.Diagnostics[0].Byte}");
        Assert.False(result.Success);
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic is { Path: not null, Line: >= 1, Byte: >= 1 }));
    }

    [Fact]
    public void Deserialize_EachMemberOfEachWrongType_NamesThatMember()
    {
        var tried = 0;
        JsonNode?[] wrongs = [JsonValue.Create("§"), JsonValue.Create(-1.5), JsonValue.Create(true), null, new JsonArray(JsonValue.Create(1)), new JsonObject { ["q"] = 1 }];
        foreach (var pointer in Pointers(JsonNode.Parse(Full)!, ""))
        {
            foreach (var wrong in wrongs)
            {
                var root = JsonNode.Parse(Full)!;
                if (!Replace(root, pointer, wrong?.DeepClone()))
                    continue;
                tried++;
                var result = SendJson.Deserialize(root.ToJsonString());
                if (!result.Success)
                    Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && Concerns(diagnostic.Path!, pointer));
                else
                    Assert.True(IsAllowed(root, result.Value), $"{wrong?.ToJsonString() ?? "null"} at {pointer} was read as something else");
            }
        }
        output.WriteLine($"{tried} members of a wrong type.");
        Assert.InRange(tried, 1000, 10_000);
    }

    [Fact]
    public void Deserialize_EachMemberTwice_IsRefused()
    {
        var tried = 0;
        foreach (var name in JsonNode.Parse(Full)!.AsObject().Select(member => member.Key))
        {
            var result = SendJson.Deserialize($"{Text[..^1]},\"{name}\":{JsonNode.Parse(Full)![name]!.ToJsonString()}}}");
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "SEND0406" && diagnostic.Path == $"/{name}");
            tried++;
        }
        var evidence = SendJson.Deserialize(Text.Replace("\"/inspection/activity\"", "\"/document/publishedOn\"", StringComparison.Ordinal));
        Assert.Equal("SEND0406", Assert.Single(evidence.Diagnostics).Code);
        output.WriteLine($"{tried + 1} duplicates.");
    }

    [Fact]
    public void Deserialize_ByteOrderMark_IsReadOverAndSaid()
    {
        var result = SendJson.Deserialize([0xEF, 0xBB, 0xBF, .. Full]);
        Assert.Equal(SampleReports.Full, result.Value);
        Assert.Equal("SEND0412", Assert.Single(result.Diagnostics).Code);
    }

    private static IEnumerable<string> Pointers(JsonNode node, string pointer)
    {
        IEnumerable<(string Step, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Select(member => (member.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), member.Value)),
            JsonArray items => items.Select((item, i) => ($"{i}", item)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            yield return $"{pointer}/{step}";
            foreach (var deeper in child is null ? [] : Pointers(child, $"{pointer}/{step}"))
                yield return deeper;
        }
    }

    /// <summary>Puts a value in another’s place; <c>false</c> where it is of the same type, and so not wrong.</summary>
    private static bool Replace(JsonNode root, string pointer, JsonNode? value)
    {
        var steps = pointer.Split('/')[1..].Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        var old = parent is JsonArray items ? items[int.Parse(steps[^1], null)] : parent[steps[^1]];
        if (old?.GetValueKind() == value?.GetValueKind())
            return false;
        if (parent is JsonArray array)
            array[int.Parse(steps[^1], null)] = value;
        else
            parent[steps[^1]] = value;
        return true;
    }

    /// <summary>Whether the diagnostic is of the member, of what is in it, or of the object it belongs to.</summary>
    private static bool Concerns(string path, string pointer) => path.StartsWith(pointer, StringComparison.Ordinal) || pointer[..pointer.LastIndexOf('/')] == path;

    /// <summary>Whether what was read says what stood there: a <c>null</c> for what may be absent, a text for a text that had been <c>null</c>.</summary>
    private static bool IsAllowed(JsonNode root, SendReport report) => JsonNode.DeepEquals(Without(root), Without(JsonNode.Parse(SendJson.SerializeToUtf8Bytes(report))!));

    private static JsonNode Without(JsonNode root)
    {
        // An addition that is null is not written.
        if (root["inspection"] is JsonObject inspection && inspection["legalBasis"] is null)
            inspection.Remove("legalBasis");
        foreach (var diagnostic in root["diagnostics"]!.AsArray().OfType<JsonObject>())
        {
            foreach (var name in diagnostic.Where(member => member.Value is null).Select(member => member.Key).ToArray())
                diagnostic.Remove(name);
        }
        foreach (var span in Spans(root).ToArray())
            span.Remove("page");
        return root;
    }

    private static IEnumerable<JsonObject> Spans(JsonNode? node) => node switch
    {
        JsonObject span when span.ContainsKey("start") => span.ContainsKey("page") && span["page"] is null ? [span] : [],
        JsonObject members => members.SelectMany(member => Spans(member.Value)),
        JsonArray items => items.SelectMany(Spans),
        _ => [],
    };
}
