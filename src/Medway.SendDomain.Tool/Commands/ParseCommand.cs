using System.CommandLine;
using Medway.SendDomain.Tool.Inputs;
using Medway.SendDomain.Tool.Output;
using Medway.SendDomain.Tool.Parsing;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain parse</c>: documents in, facts out.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (searched for .txt, .html, .htm, .md and .pdf), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<OutputFormat?>("--format")
        {
            Description = "text: a page to read; json: one object, or an array of several; jsonl: a report a line. On a terminal text, otherwise json, unless told.",
            HelpName = "text|json|jsonl",
            CustomParser = FormatNames.Parse,
        };
        var output = new Option<string?>("--output") { Description = "Writes to a file, which is replaced at the end.", HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = "Counts a Warning as failure." };
        var textOut = new Option<string?>("--text-out")
        {
            Description = "Writes the text that was read from each document into a folder; the spans point into these texts.",
            HelpName = "FOLDER",
        };

        var command = new Command("parse", "Reads documents and writes the facts they report.") { paths, format, output, strict, textOut };
        command.SetAction((line, cancellation) =>
        {
            var target = line.GetValue(output);
            var toTerminal = target is null && !Console.IsOutputRedirected;
            var run = new ParseRun(cancellation)
            {
                Format = line.GetValue(format) ?? (toTerminal ? OutputFormat.Text : OutputFormat.Json),
                OutputPath = target,
                Strict = line.GetValue(strict),
                Texts = line.GetValue(textOut) is { } folder ? new TextFolder(folder) : null,
            };
            return Task.FromResult(run.Execute(InputFinder.Find(line.GetValue(paths)!)));
        });
        return command;
    }
}
