using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tool.Commands;
using Medway.SendDomain.Tool.Inputs;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Parsing;

/// <summary>One run of <c>senddomain parse</c>.</summary>
internal sealed class ParseRun
{
    private readonly CancellationToken cancellation;
    private int reports;
    private int done;
    private bool success = true;

    public ParseRun(CancellationToken cancellation) => this.cancellation = cancellation;

    public required OutputFormat Format { get; init; }

    public string? OutputPath { get; init; }

    public bool Strict { get; init; }

    public TextFolder? Texts { get; init; }

    public int Execute(InputList inputs)
    {
        var onTerminal = OutputPath is null && !Console.IsOutputRedirected;
        using var progress = new ProgressBar(inputs.Documents.Count, onTerminal);
        foreach (var (path, problem) in inputs.Problems)
            progress.Say(DiagnosticLine.Of(path, problem));
        success = inputs.Problems.Count == 0;
        try
        {
            using var output = new ReportOutput(OutputPath);
            Write(inputs.Documents, output, progress, onTerminal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            success = false;
            var problem = ReportOutput.WasClosed(e)
                ? DiagnosticCatalogue.OutputClosed.Whole(done, inputs.Documents.Count)
                : DiagnosticCatalogue.OutputNotWritten.Whole(e.Message);
            progress.Say(DiagnosticLine.Of(OutputName, problem));
        }
        return success ? ExitCode.Success : ExitCode.Failure;
    }

    private string OutputName => OutputPath ?? StandardOutput.Name;

    private void Write(IReadOnlyList<InputDocument> documents, ReportOutput output, ProgressBar progress, bool onTerminal)
    {
        var look = onTerminal ? PageLook.Terminal() : PageLook.Plain;
        var escapes = onTerminal && Format != OutputFormat.Text;
        var writer = ReportWriter.For(Format, look);
        var parser = new DocumentParser(writer, Strict, Texts);
        foreach (var document in OrderedWork.Run(documents, parser.Parse, cancellation))
        {
            done++;
            foreach (var message in document.Messages)
                progress.Say(message);
            success &= document.Success;
            foreach (var report in document.Reports)
                writer.Write(output.Content, escapes ? PlainText.OfJson(report) : report);
            reports += document.Reports.Count;
            progress.Advance(done);
            cancellation.ThrowIfCancellationRequested();
        }
        if (reports == 0 && output.IsFile)
        {
            progress.Say(DiagnosticLine.Of(OutputName, DiagnosticCatalogue.OutputKept.Whole()));
            return;
        }
        writer.End(output.Content);
        output.Finish();
    }
}
