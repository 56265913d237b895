using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>A table of results, written as BenchmarkDotNet writes its own: below what it ran on.</summary>
internal sealed class ResultTable(params string[] columns)
{
    private readonly List<string[]> rows = [];

    public void Add(params ReadOnlySpan<object?> cells) =>
        rows.Add([.. cells.ToArray().Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")]);

    public void Write(RunSettings settings, string name, string how)
    {
        var path = Path.Join(settings.Results, name);
        File.WriteAllText(path, ToText(how));
        Console.WriteLine($"{path}\n{ToText(how)}");
    }

    private string ToText(string how)
    {
        var host = HostEnvironmentInfo.GetCurrent();
        var text = new StringBuilder("```\n\n").AppendJoin('\n', host.ToFormattedString()).Append("\n  [Host] : ").Append(RuntimeInformation.FrameworkDescription);
        text.Append("\n\n").Append(how).Append("\n\n```\n");
        Append(text, columns);
        Append(text, [.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
        foreach (var row in rows)
            Append(text, row);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
