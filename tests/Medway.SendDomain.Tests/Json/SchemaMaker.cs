using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests.Json;

/// <summary>Makes the JSON Schema of the contract from the model’s metadata and its documentation.</summary>
internal sealed class SchemaMaker
{
    private const string Date = @"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?";
    private const string Name = "^[a-z][A-Za-z0-9]{0,63}$";

    private static readonly SendJsonContext Metadata = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private static readonly Dictionary<Type, JsonObject> Scalars = new()
    {
        [typeof(PartialDate)] = Text($"^{Date}$", "2024-04-02", "2025-11", "2017"),
        [typeof(DateSpan)] = Text($@"^{Date}(/({Date}|\.\.))?$", "2024-02-05/2024-02-09", "2017", "2021/.."),
        [typeof(Period)] = Text(@"^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$", "P5Y", "P18M"),
        [typeof(DocumentPart)] = Text(@"^[1-9]\d*/[1-9]\d*$", "1/2"),
        [typeof(LaCode)] = Text(@"^\d{3}$", "887"),
        [typeof(GssCode)] = Text(@"^[A-Z]\d{8}$", "E06000035"),
        [typeof(OdsCode)] = Text("^[A-Z0-9]{3,8}$", "QKS", "S0E4D"),
        [typeof(OfstedUrn)] = Text(@"^\d{5,7}$", "80522"),
    };

    private readonly XmlDocs docs = new(typeof(SendReport).Assembly);
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    public static string Make()
    {
        var maker = new SchemaMaker();
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:send-report:1",
        };
        foreach (var (name, value) in maker.Object(typeof(SendReport)).ToArray())
            root[name] = value?.DeepClone();
        root["properties"]!["schema"] = new JsonObject { ["const"] = SendReport.CurrentSchema, ["description"] = maker.docs.Of(typeof(SendReport), "Schema") };
        root["$defs"] = new JsonObject(maker.definitions.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    /// <summary>The members of a type of the model, with those there must be.</summary>
    public static IReadOnlyList<(JsonPropertyInfo Member, bool Required)> Members(Type type) =>
        [.. Metadata.GetTypeInfo(type)!.Properties.Select(member => (member, member.IsRequired || (type == typeof(SendReport) && member.Name == "schema")))];

    private JsonObject Object(Type type, string? kind = null)
    {
        var members = new JsonObject();
        var required = new JsonArray();
        foreach (var (member, isRequired) in Members(type).OrderBy(entry => kind is null || entry.Member.Name != "kind"))
        {
            var schema = kind is not null && member.Name == "kind" ? new JsonObject { ["const"] = kind } : Of(member.PropertyType, member.IsGetNullable);
            schema["description"] = docs.Of(type, char.ToUpperInvariant(member.Name[0]) + member.Name[1..]);
            members[member.Name] = schema;
            if (isRequired || (kind is not null && member.Name == "kind"))
                required.Add(member.Name);
        }
        var made = new JsonObject { ["title"] = Title(type), ["description"] = docs.Of(type), ["type"] = "object", ["properties"] = members };
        if (required.Count > 0)
            made["required"] = required;
        return made;
    }

    private JsonObject Of(Type type, bool nullable)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner, true);
        var plain = type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(int) || type == typeof(long) => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            _ when type == typeof(IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>) => new JsonObject
            {
                ["type"] = "object",
                ["propertyNames"] = new JsonObject { ["format"] = "json-pointer" },
                ["additionalProperties"] = Of(typeof(IReadOnlyList<TextSpan>), false),
            },
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => new JsonObject { ["type"] = "array", ["items"] = Of(type.GetGenericArguments()[0], false) },
            _ => new JsonObject { ["$ref"] = $"#/$defs/{Define(type)}" },
        };
        return !nullable ? plain
            : plain["type"] is { } only ? With(plain, "type", new JsonArray(only.DeepClone(), "null"))
            : new JsonObject { ["anyOf"] = new JsonArray(plain, new JsonObject { ["type"] = "null" }) };
    }

    private string Define(Type type)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (!definitions.TryAdd(name, null))
            return name;
        definitions[name] = type switch
        {
            _ when Scalars.TryGetValue(type, out var scalar) => Described(type, scalar),
            { IsEnum: true } => Closed(type),
            _ when type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenVocabulary<>)) => Open(type),
            _ when type == typeof(Money) => Sum(),
            _ when type == typeof(TextSpan) => Span(),
            _ when type == typeof(TextIdentity) => With(Object(type), "required", new JsonArray("length", "sha256")),
            _ when type == typeof(Judgement) => Alternatives(),
            _ => Object(type),
        };
        return name;
    }

    private JsonObject Alternatives()
    {
        Type[] leaves = [typeof(FullInspectionJudgement), typeof(MonitoringInspectionJudgement), typeof(LocalAreaInspectionJudgement), typeof(RevisitJudgement)];
        var alternatives = new JsonArray();
        foreach (var (leaf, kind) in leaves.Zip(InspectionActivity.Known))
        {
            definitions[JsonNamingPolicy.CamelCase.ConvertName(leaf.Name)] = Object(leaf, kind.ToString());
            alternatives.Add(new JsonObject { ["$ref"] = $"#/$defs/{JsonNamingPolicy.CamelCase.ConvertName(leaf.Name)}" });
        }
        alternatives.Add(new JsonObject { ["$ref"] = "#/$defs/unrecognisedJudgement" });
        definitions["unrecognisedJudgement"] = new JsonObject
        {
            ["title"] = Title(typeof(UnrecognisedJudgement)),
            ["description"] = docs.Of(typeof(UnrecognisedJudgement)),
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["kind"] = new JsonObject { ["type"] = "string", ["pattern"] = Name, ["not"] = new JsonObject { ["enum"] = Names(InspectionActivity.Known) } },
                ["comparedWithPrevious"] = Of(typeof(Comparison?), true),
                ["at"] = Of(typeof(IReadOnlyList<TextSpan>), false),
            },
            ["required"] = new JsonArray("kind"),
        };
        return Described(typeof(Judgement), new JsonObject { ["oneOf"] = alternatives });
    }

    private JsonObject Closed(Type type)
    {
        var names = Enum.GetNames(type);
        var meanings = names.Select(name => $"{JsonNamingPolicy.CamelCase.ConvertName(name)}: {docs.Of(type, name)}");
        var made = Described(type, new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]) });
        return With(made, "description", $"{docs.Of(type)} {string.Join(" ", meanings)}");
    }

    private JsonObject Open(Type type)
    {
        var known = ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().ToArray();
        var made = Described(type, new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Names(known) }, new JsonObject { ["type"] = "string", ["pattern"] = Name }) });
        return With(made, "description", $"{docs.Of(type)} Open: a name that is not listed is kept. {string.Join(" ", known.Select(value => $"{value}: {Meaning(type, value)}"))}");
    }

    private string Meaning(Type type, object value) =>
        docs.Of(type, type.GetProperties().Single(member => member.PropertyType == type && value.Equals(member.GetValue(null))).Name);

    private JsonObject Sum() => Described(typeof(Money), new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["currency"] = new JsonObject { ["const"] = Money.Currency }, ["value"] = new JsonObject { ["type"] = "number", ["description"] = "The sum in pounds." } },
        ["required"] = new JsonArray("currency", "value"),
    });

    private JsonObject Span() => Described(typeof(TextSpan), new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["start"] = With(Of(typeof(int), false), "description", docs.Of(typeof(TextSpan), "Start")),
            ["end"] = With(Of(typeof(int), false), "description", docs.Of(typeof(TextSpan), "End")),
            ["page"] = new JsonObject { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1, ["description"] = docs.Of(typeof(TextSpan), "Page") },
        },
        ["required"] = new JsonArray("start", "end"),
    });

    private JsonObject Described(Type type, JsonObject schema)
    {
        var made = new JsonObject { ["title"] = Title(type), ["description"] = type.Assembly == typeof(SendReport).Assembly ? docs.Of(type) : "A period in ISO 8601." };
        foreach (var (name, value) in schema)
            made[name] = value?.DeepClone();
        return made;
    }

    private static JsonArray Names<T>(IEnumerable<T> values) => [.. values.Select(value => (JsonNode)value!.ToString()!)];

    private static JsonObject Text(string pattern, params string[] examples) => new() { ["type"] = "string", ["pattern"] = pattern, ["examples"] = Names(examples) };

    private static JsonObject With(JsonObject made, string name, JsonNode value)
    {
        made[name] = value;
        return made;
    }

    private static string Title(Type type)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
