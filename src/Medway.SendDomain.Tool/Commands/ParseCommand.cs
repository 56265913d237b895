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
            Description = "Files, folders (searched for .txt, .html, .htm, .md and .pdf; links to folders are not followed), or - for standard input.",
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

        paths.Validators.Add(WrongUsage.EmptyPath);
        output.Validators.Add(WrongUsage.EmptyPath);
        textOut.Validators.Add(WrongUsage.EmptyPath);
        var command = new Command("parse", "Reads documents and writes the facts they report.") { paths, format, output, strict, textOut };
        // On a thread of its own, so that waiting for a pipe does not keep the process from ending when it is asked to.
        command.SetAction((line, cancellation) => Task.Run(() =>
        {
            var target = line.GetValue(output);
            var texts = line.GetValue(textOut) is { } folder ? new TextFolder(folder) : null;
            var inputs = InputFinder.Find(line.GetValue(paths)!);
            if (PathClash.Find(inputs.Documents, target, texts) is { } clash)
                return WrongUsage.Say(line, [clash]);
            var toTerminal = target is null && !Console.IsOutputRedirected;
            var run = new ParseRun(cancellation)
            {
                Format = line.GetValue(format) ?? (toTerminal ? OutputFormat.Text : OutputFormat.Json),
                OutputPath = target,
                Strict = line.GetValue(strict),
                Texts = texts,
            };
            return run.Execute(inputs);
        }));
        return command;
    }
}
