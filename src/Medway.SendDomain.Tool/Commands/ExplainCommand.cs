using System.CommandLine;
using Medway.SendDomain.Tool.Explaining;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain explain</c>: each fact of a report beside the passage that says it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var report = new Argument<string>("REPORT") { Description = "A file of JSON with one report." };
        var text = new Argument<string>("TEXT") { Description = "The text it was read from, in UTF-8; parse --text-out writes it for PDF and HTML." };
        report.Validators.Add(WrongUsage.EmptyPath);
        text.Validators.Add(WrongUsage.EmptyPath);
        var command = new Command("explain", "Prints each fact of a report beside its passage, and whether the text is the one cited.") { report, text };
        command.SetAction(line => Explanation.Print(line.GetValue(report)!, line.GetValue(text)!, line.InvocationConfiguration.Output));
        return command;
    }
}
