using System.Text.Json;
using System.Text.Json.Serialization;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>A type of a user’s own.</summary>
public sealed record Dossier
{
    public SendReport? Report { get; init; }

    public DateSpan? When { get; init; }

    public Judgement? Judgement { get; init; }

    public RevisitJudgement? Revisit { get; init; }

    public FindingKind Kind { get; init; }

    public Voice Voice { get; init; }

    public Money Sum { get; init; }

    public IReadOnlyList<TextSpan> Where { get; init; } = [];

    public Dictionary<LaCode, Finding> ByArea { get; init; } = [];

    public Dictionary<Comparison, int> Counts { get; init; } = [];
}

[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;

public class OwnTypesTests
{
    private const string Json = """
        ,"When":"2021/..","Judgement":{"kind":"fullInspection","outcome":"inconsistent","comparedWithPrevious":"improved","at":[{"start":1,"end":2,"page":3}]},
        "Revisit":{"kind":"revisit","progress":"partial","weaknessesIdentified":null,"weaknessesSufficient":null,"weaknessesInsufficient":null,"comparedWithPrevious":null,"at":[]},
        "Kind":"weakness","Voice":"publisher","Sum":{"currency":"GBP","value":0.5},"Where":[{"start":3,"end":4}],
        "ByArea":{"887":{"kind":"strength","text":"
        """;

    private static readonly Dossier Dossier = new()
    {
        Report = SampleReports.Full,
        When = DateSpan.Parse("2021/.."),
        Judgement = SampleReports.Full.Inspection.Judgement,
        Revisit = new RevisitJudgement { Progress = RevisitProgress.Partial },
        Kind = FindingKind.Weakness,
        Voice = Voice.Publisher,
        Sum = Money.FromPence(50),
        Where = [new TextSpan(3, 4)],
        ByArea = new() { [LaCode.Parse("887")] = SampleReports.Full.Findings[0] },
        Counts = new() { [Comparison.Improved] = 3 },
    };

    public static TheoryData<string> Kinds => ["reflection", "context", "web", "snake"];

    [Theory, MemberData(nameof(Kinds))]
    public void ConfigureForSendDomain_OwnType_RoundTripsUnderItsOwnOptions(string kind)
    {
        var options = OptionsOf(kind).ConfigureForSendDomain();
        var json = JsonSerializer.Serialize(Dossier, options);
        var read = JsonSerializer.Deserialize<Dossier>(json, options)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, options));
        Assert.Equal(Dossier.Report, read.Report);
        Assert.Equal(Dossier.ByArea, read.ByArea);
        if (kind is "reflection" or "context")
            Assert.Contains(Json.ReplaceLineEndings(""), json, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void ConfigureForSendDomain_WrongValue_IsAJsonExceptionWithCodeAndPath(string kind)
    {
        var options = OptionsOf(kind).ConfigureForSendDomain();
        var json = JsonSerializer.Serialize(Dossier, options).Replace("\"inconsistent\"", "17", StringComparison.Ordinal);
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dossier>(json, options));
        Assert.StartsWith("SEND0403: Expected one of 'typicallyPositive', 'inconsistent', 'widespreadOrSystemicFailings', found the number 17. At /inspection/judgement/outcome of the SendReport.", exception.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void ConfigureForSendDomain_OwnTypeOfDefaults_RoundTrips(string kind)
    {
        var options = OptionsOf(kind).ConfigureForSendDomain();
        var json = JsonSerializer.Serialize(new Dossier(), options);
        Assert.Equal(default, JsonSerializer.Deserialize<Dossier>(json, options)!.Kind);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Dossier>(json, options), options));
    }

    [Fact]
    public void ConfigureForSendDomain_UnmappedMembersDisallowed_RefusesThemInside()
    {
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }.ConfigureForSendDomain();
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NamedBody>("""{"name":"a","b":1}""", options));
        Assert.Equal(new NamedBody { Name = "a" }, JsonSerializer.Deserialize<NamedBody>("""{"name":"a","b":1}""", SendJson.Options));
    }

    [Fact]
    public void Options_ReportsAndLists_AreAsSerializeWritesThem()
    {
        Assert.Equal(SendJson.Serialize(SampleReports.Full), JsonSerializer.Serialize(SampleReports.Full, SendJson.Options));
        Assert.Equal([SampleReports.Full, SampleReports.Lean], JsonSerializer.Deserialize<List<SendReport>>(JsonSerializer.Serialize<List<SendReport>>([SampleReports.Full, SampleReports.Lean], SendJson.Options), SendJson.Options)!);
        Assert.True(SendJson.Options.IsReadOnly);
    }

    [Fact]
    public async Task Options_StreamInSmallPieces_ReadsTheSame()
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Dossier, OptionsOf("small").ConfigureForSendDomain()));
        var read = await JsonSerializer.DeserializeAsync<Dossier>(stream, OptionsOf("small").ConfigureForSendDomain(), TestContext.Current.CancellationToken);
        Assert.Equal(Dossier.Report, read!.Report);
    }

    private static JsonSerializerOptions OptionsOf(string kind) => kind switch
    {
        "reflection" => new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        "context" => new() { TypeInfoResolver = DossierContext.Default, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        "web" => new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        "small" => new() { DefaultBufferSize = 16 },
        _ => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true },
    };
}
