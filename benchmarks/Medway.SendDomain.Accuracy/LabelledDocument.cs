using System.Text.Json;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Json;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Accuracy;

/// <summary>
/// A document and its label. The label is a <c>send-report/1</c> object, or an array of them, or a part of one: members that it does not have are not
/// scored. Where spans and diagnostics stand in it, they are not compared.
/// </summary>
internal sealed class LabelledDocument(string path, string label)
{
    private static readonly string[] Documents = ["*.txt", "*.html", "*.htm", "*.md", "*.pdf"];

    /// <summary>Members that tell where a fact stands and not what it says.</summary>
    private static readonly HashSet<string> NotCompared = ["at", "evidence", "diagnostics", "text/length", "text/sha256", "schema", "name", "mediaType"];

    public static IEnumerable<LabelledDocument> In(string folder) =>
        from pattern in Documents
        from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        orderby file
        let label = Path.ChangeExtension(file, ".json")
        where File.Exists(label)
        select new LabelledDocument(file, label);

    public void Score(Scoreboard board)
    {
        var name = Path.GetFileName(path);
        using var expected = JsonDocument.Parse(File.ReadAllText(label));
        var wanted = expected.RootElement.ValueKind == JsonValueKind.Array ? expected.RootElement.EnumerateArray().ToArray() : [expected.RootElement];
        var source = SourceDocumentReader.Default.Open(path).Value;
        var given = source is null ? [] : SendReportParser.Default.ParseAll(source).Where(result => result.Value is not null).Select(result => result.Value!).ToArray();
        board.Add("reports", name, [.. wanted.Select((_, i) => $"{i + 1}")], [.. given.Select((_, i) => $"{i + 1}")]);
        for (var i = 0; i < wanted.Length; i++)
        {
            using var actual = JsonDocument.Parse(i < given.Length ? SendJson.Serialize(given[i]) : "{}");
            Compare(board, name, "", wanted[i], actual.RootElement);
        }
    }

    private static void Compare(Scoreboard board, string document, string field, JsonElement expected, JsonElement actual)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (NotCompared.Contains(member.Name) && (member.Name != "name" || field.Length == 0 || field == "document"))
                continue;
            var path = field.Length == 0 ? member.Name : $"{field}/{member.Name}";
            if (path == "document/text")
                continue;
            var there = actual.ValueKind == JsonValueKind.Object && actual.TryGetProperty(member.Name, out var found) ? found : default;
            if (member.Value.ValueKind == JsonValueKind.Object)
                Compare(board, document, path, member.Value, there);
            else
                board.Add(path, document, Items(member.Value), Items(there));
        }
    }

    /// <summary>A plain value as one item, a list as its items, each without its places; null and absent as none.</summary>
    private static List<string> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(Text)],
        _ => [Text(value)],
    };

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(", ", value.EnumerateObject().Where(member => member.Name != "at" && member.Value.ValueKind != JsonValueKind.Null).Select(member => $"{member.Name}: {Text(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Text)) + "]",
        _ => value.ToString(),
    };
}
