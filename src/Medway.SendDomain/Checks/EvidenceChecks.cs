using System.Globalization;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Checks;

/// <summary>Evidence points to values that are there, and places are in the text and in reading order.</summary>
internal static class EvidenceChecks
{
    public static IEnumerable<Diagnostic> Of(SendReport report)
    {
        using var json = JsonDocument.Parse(SendJson.SerializeToUtf8Bytes(report));
        foreach (var pointer in report.Evidence.Keys)
        {
            if (!IsValue(json.RootElement, pointer))
                yield return DiagnosticCatalogue.EvidenceOfNothing.AtPath("/evidence/" + pointer.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), pointer);
        }
        foreach (var (pointer, at) in CitedFacts.Of(report))
        {
            for (var i = 0; i < at.Count; i++)
            {
                if (report.Document.Text is { } text && at[i].End > text.Length)
                    yield return DiagnosticCatalogue.SpanBeyondText.AtPath(pointer, at[i], text.Length);
                if (i > 0 && at[i].CompareTo(at[i - 1]) < 0)
                    yield return DiagnosticCatalogue.SpansOutOfOrder.AtPath(pointer, at[i], at[i - 1]);
            }
        }
    }

    private static bool IsValue(JsonElement root, string pointer)
    {
        if (!pointer.StartsWith('/'))
            return false;
        var value = root;
        foreach (var step in pointer[1..].Split('/'))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member))
                value = member;
            else if (value.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
                value = value[index];
            else
                return false;
        }
        return value.ValueKind != JsonValueKind.Null;
    }
}
