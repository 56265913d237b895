using System.Globalization;
using Medway.SendDomain.Checks;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Tool.Commands;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Validating;

/// <summary>One call of <c>validate</c>: every report of every file, its diagnostics to standard error, the count to standard output.</summary>
internal sealed class ValidationRun(bool strict, TextWriter output)
{
    private readonly SendJsonReadOptions options = new() { RefuseUnknownMembers = strict };
    private int reports;
    private int bad;

    public async Task<int> ExecuteAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var unread = 0;
        foreach (var path in paths)
        {
            try
            {
                await ValidateAsync(path, cancellation);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                StandardError.WriteLine($"senddomain: error: {exception.Message}");
                unread++;
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reports: {reports}, not valid: {bad}."));
        return bad + unread == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private async Task ValidateAsync(string path, CancellationToken cancellation)
    {
        await foreach (var result in ReportFile.ReadAsync(path, options, cancellation))
        {
            reports++;
            var said = result.Value is { } report ? [.. result.Diagnostics, .. ReportChecks.Check(report)] : result.Diagnostics;
            foreach (var diagnostic in said)
                StandardError.WriteLine(Line(path, diagnostic));
            if (said.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (strict && diagnostic.Severity == DiagnosticSeverity.Warning)))
                bad++;
        }
    }

    private string Line(string path, Diagnostic diagnostic)
    {
        var place = diagnostic.Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"({line},{diagnostic.Byte})")
            : string.Create(CultureInfo.InvariantCulture, $"(report {reports})");
        return PlainText.Of($"{path}{place}: {diagnostic}{(string.IsNullOrEmpty(diagnostic.Path) ? "" : $" At {diagnostic.Path}.")}");
    }
}
