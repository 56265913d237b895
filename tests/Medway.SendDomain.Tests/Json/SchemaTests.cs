using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Medway.SendDomain.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

public class SchemaTests
{
    [Fact]
    public void Schema_MadeFromTheModel_IsTheOneCheckedInAndShipped()
    {
        var path = Path.GetFullPath(Path.Combine(Here(), "../../../src/Medway.SendDomain/Json/send-report-1.schema.json"));
        var made = SchemaMaker.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, made);
        Assert.Equal(File.ReadAllText(path), made);
        Assert.Equal(made, SendJson.Schema);
    }

    [Fact]
    public void MemberTables_OfEveryRecord_AreTheModelsOwnMembersInTheirOrder()
    {
        var tables = 0;
        foreach (var holder in typeof(SendJson).Assembly.GetTypes().Where(type => type.Namespace == "Medway.SendDomain.Json.Contract"))
        {
            if (holder.GetField("Members")?.GetValue(null) is not MemberTable table || holder.GetMethod("Read")!.ReturnType is not { IsValueType: false } type || type == typeof(TextIdentity))
                continue;
            tables++;
            var members = SchemaMaker.Members(type);
            var isJudgement = type.IsAssignableTo(typeof(Judgement));
            Assert.Equal(Sorted(members.Select(entry => entry.Member.Name), isJudgement), Sorted(table.Names, isJudgement));
            Assert.Equal(members.Count(entry => entry.Required) + (isJudgement ? 1 : 0), BitOperations.PopCount(table.Required));
        }
        Assert.Equal(24, tables);
    }

    [Fact]
    public void Serialize_Report_WritesTheMembersOfTheSchemaInItsOrder()
    {
        var schema = JsonNode.Parse(SendJson.Schema)!;
        Check(JsonNode.Parse(SendJson.Serialize(SampleReports.Full))!, schema, schema);
    }

    /// <summary>The members written are those of the schema, in its order; a judgement’s come from the alternative of its kind.</summary>
    private static void Check(JsonNode value, JsonNode schema, JsonNode root)
    {
        while (schema["$ref"] is { } reference)
            schema = root["$defs"]![reference.ToString().Split('/')[^1]]!;
        if (schema["anyOf"] is JsonArray choices && choices[0]!["$ref"] is not null)
        {
            Check(value, choices[0]!, root);
        }
        else if (schema["oneOf"] is not null)
        {
            Check(value, root["$defs"]![value["kind"] + "Judgement"]!, root);
        }
        else if (value is JsonArray items)
        {
            foreach (var item in items)
                Check(item!, schema["items"]!, root);
        }
        else if (value is JsonObject members && schema["properties"] is JsonObject properties)
        {
            var isJudgement = properties["comparedWithPrevious"] is not null;
            Assert.Equal(Sorted(properties.Select(member => member.Key).Where(name => members.ContainsKey(name) || name != "page"), isJudgement), Sorted(members.Select(member => member.Key), isJudgement));
            foreach (var (name, child) in members)
            {
                if (child is not null)
                    Check(child, properties[name]!, root);
            }
        }
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names, bool really) => really ? names.Order(StringComparer.Ordinal) : names;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
