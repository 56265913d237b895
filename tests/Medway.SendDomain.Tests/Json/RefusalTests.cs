using System.Text.Json;
using System.Text.Json.Nodes;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>
/// What is said when a member of the contract is absent, a text, a number or a truth that it cannot be: the whole sentence with its place, in
/// <c>refusals.txt</c>, for every member of a report and of each judgement.
/// </summary>
public class RefusalTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Deserialize_EachMemberWrong_SaysTheRecordedSentenceAtItsPlace()
    {
        var lines = new List<string>();
        foreach (var pointer in Pointers(JsonNode.Parse(SendJson.Serialize(SampleReports.Full))!, ""))
            Record(lines, SampleReports.Full, pointer);
        foreach (var judgement in Judgements())
        {
            var report = SampleReports.Lean with { Inspection = SampleReports.Lean.Inspection with { Judgement = judgement } };
            lines.Add($"# {judgement.Kind}");
            foreach (var member in JsonNode.Parse(SendJson.Serialize(report))!["inspection"]!["judgement"]!.AsObject().Select(member => member.Key))
                Record(lines, report, $"/inspection/judgement/{member}");
        }
        Golden.AssertEqual(Path.Join(ProjectFiles.Tests, "Json/refusals.txt"), string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<Judgement> Judgements() =>
    [
        new FullInspectionJudgement { Outcome = FullInspectionOutcome.TypicallyPositive, At = [new TextSpan(1, 2)] },
        new MonitoringInspectionJudgement { Action = MonitoringAction.Effective, At = [new TextSpan(1, 2)] },
        new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.Required, WeaknessesIdentified = 4, At = [new TextSpan(1, 2)] },
        new RevisitJudgement { Progress = RevisitProgress.Partial, WeaknessesIdentified = 4, WeaknessesSufficient = 3, WeaknessesInsufficient = 1, At = [new TextSpan(1, 2)] },
    ];

    private static void Record(List<string> lines, SendReport report, string pointer)
    {
        foreach (var (name, wrong) in new (string, JsonNode?)[] { ("absent", null), ("§", JsonValue.Create("§")), ("-1.5", JsonValue.Create(-1.5)), ("true", JsonValue.Create(true)) })
        {
            var root = JsonNode.Parse(SendJson.Serialize(report))!;
            var steps = pointer.Split('/')[1..].Select(step => step.Replace("~1", "/", StringComparison.Ordinal)).ToArray();
            var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
            if (parent is JsonArray items)
                items[int.Parse(steps[^1], null)] = wrong;
            else if (name == "absent")
                parent.AsObject().Remove(steps[^1]);
            else
                parent[steps[^1]] = wrong;
            lines.AddRange(SendJson.Deserialize(root.ToJsonString(Indented)).Diagnostics
                .Select(diagnostic => $"{pointer} {name}: {diagnostic.Path} ({diagnostic.Line},{diagnostic.Byte}) {diagnostic}"));
        }
    }

    private static IEnumerable<string> Pointers(JsonNode node, string pointer)
    {
        IEnumerable<(string Step, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Select(member => (member.Key.Replace("/", "~1", StringComparison.Ordinal), member.Value)),
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
}
