using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>The page that fixes the contract, the README's table of additions, and the schema name the same members.</summary>
public class ContractPageTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(SendJson.Schema)!;

    [Fact]
    public void Schema_BesideTheContractPage_HasItsMembersInItsOrderAndTheReadmesAdditions()
    {
        var page = Path.Combine(Root(), "..", "shared", "CONTRACT.md");
        Assert.SkipUnless(File.Exists(page), "The contract page is not here.");
        var text = File.ReadAllText(page);
        var example = Between(text, "```jsonc", "```");
        var additions = new List<string>();
        Compare(JsonNode.Parse(example, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!, Schema, additions);
        var rows = Additions().ToArray();
        Assert.Equal(rows.Where(row => row is not ("path" or "line" or "byte")).Order(StringComparer.Ordinal), additions.Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Contains($"\"{row}\": {{", SendJson.Schema, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_BesideTheContractPage_HasTheNamesOfItsTables()
    {
        var page = Path.Combine(Root(), "..", "shared", "CONTRACT.md");
        Assert.SkipUnless(File.Exists(page), "The contract page is not here.");
        var table = Between(File.ReadAllText(page), "| framework | activity", "`judgement` is null");
        var names = table.Split('`').Where((_, i) => i % 2 == 1).ToArray();
        Assert.InRange(names.Length, 15, 40);
        Assert.All(names, name => Assert.Contains($"\"{name}\"", SendJson.Schema, StringComparison.Ordinal));
    }

    private static void Compare(JsonNode value, JsonNode schema, List<string> additions)
    {
        while (schema["$ref"] is { } reference)
            schema = Schema["$defs"]![reference.ToString().Split('/')[^1]]!;
        if (schema["anyOf"] is JsonArray { Count: 2 } choices && choices[1]!["type"]?.ToString() == "null")
        {
            Compare(value, choices[0]!, additions);
        }
        else if (schema["oneOf"] is not null)
        {
            Compare(value, Schema["$defs"]![value["kind"] + "Judgement"]!, additions);
        }
        else if (value is JsonArray items)
        {
            foreach (var item in items)
                Compare(item!, schema["items"]!, additions);
        }
        else if (value is JsonObject members && schema["properties"] is JsonObject properties)
        {
            var isJudgement = properties["comparedWithPrevious"] is not null;
            var known = properties.Select(property => property.Key).Where(members.ContainsKey);
            Assert.Equal(isJudgement ? members.Select(member => member.Key).Order() : members.Select(member => member.Key), isJudgement ? known.Order() : known);
            additions.AddRange(properties.Select(property => property.Key).Where(name => !members.ContainsKey(name) && name != "page"));
            foreach (var (name, child) in members)
            {
                if (child is not null)
                    Compare(child, properties[name]!, additions);
            }
        }
    }

    private static IEnumerable<string> Additions() =>
        Between(File.ReadAllText(Path.Combine(Root(), "README.md")), "| where | member | is |", "```").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[2].Split('`').Where((_, i) => i % 2 == 1));

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.True(from >= start.Length, $"There is no '{start}'.");
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../.."));
}
