using System.Globalization;
using System.Text;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tool.Commands;
using Medway.SendDomain.Tool.Inputs;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Explaining;

/// <summary>A report's facts, each with the passages that say it.</summary>
internal static class Explanation
{
    private const int LongestFact = 100;

    public static int Print(string reportPath, string textPath, TextWriter output)
    {
        ParseResult<SendReport> result;
        string text;
        try
        {
            result = SendJson.Deserialize(WholeFile.Read(reportPath).Span);
            text = TextOf(WholeFile.Read(textPath).Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            StandardError.WriteLine($"senddomain: error: {exception.Message}");
            return ExitCode.Failure;
        }
        foreach (var diagnostic in result.Diagnostics)
            StandardError.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reportPath}({diagnostic.Line},{diagnostic.Byte}): {diagnostic}"));
        return result.Success ? Print(result.Value, text, textPath, output) : ExitCode.Failure;
    }

    private static string TextOf(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content);

    private static int Print(SendReport report, string text, string textPath, TextWriter output)
    {
        var verification = report.Verify(text);
        if (!verification.IsCitedText)
            StandardError.WriteLine($"{textPath}: error {DiagnosticCatalogue.NotTheCitedText.Code}: {Mismatch(report, text)}");
        using var json = JsonDocument.Parse(SendJson.SerializeToUtf8Bytes(report));
        string? last = null;
        foreach (var passage in verification.Passages)
        {
            if (passage.Pointer != last)
                output.WriteLine($"{PlainText.Of(passage.Pointer)}  {Fact(json.RootElement, passage.Pointer)}");
            last = passage.Pointer;
            output.WriteLine($"    {passage.At}  {(passage.Text is { } quoted ? $"“{PlainText.Of(quoted)}”" : "beyond the end of the text")}");
        }
        return verification.IsCitedText ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Mismatch(SendReport report, string text)
    {
        var found = TextIdentity.Of(text);
        return string.Format(CultureInfo.InvariantCulture, DiagnosticCatalogue.NotTheCitedText.MessageFormat, found.Length, found.Sha256, report.Document.Text?.ToString() ?? "none");
    }

    /// <summary>The value of a fact in short: plain values as they are, of an object what is not empty, without its places.</summary>
    private static string Fact(JsonElement root, string pointer)
    {
        var value = root;
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
                value = value[index];
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return "(no such value)";
        }
        var fact = value.ValueKind != JsonValueKind.Object ? value.ToString()
            : string.Join(", ", value.EnumerateObject().Where(Says).Select(member => $"{member.Name}: {member.Value}"));
        fact = PlainText.Of(fact);
        return fact.Length <= LongestFact ? fact : string.Concat(fact.AsSpan(0, LongestFact - 1), "…");
    }

    private static bool Says(JsonProperty member) =>
        member.Name != "at" && member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False) && member.Value is not { ValueKind: JsonValueKind.Array } and not { ValueKind: JsonValueKind.Object };
}
