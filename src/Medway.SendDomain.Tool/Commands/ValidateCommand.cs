using System.CommandLine;
using Medway.SendDomain.Tool.Validating;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain validate</c>: whether JSON is as the contract has it and holds together.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files of JSON (a report or a list of reports) or of JSON Lines, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Refuses members that this version does not know, and counts a Warning as failure." };
        files.Validators.Add(WrongUsage.EmptyPath);
        var command = new Command("validate", "Checks reports in JSON: shape, evidence, dates, codes, counts and money.") { files, strict };
        command.SetAction((line, cancellation) =>
        {
            var run = new ValidationRun(line.GetValue(strict), line.InvocationConfiguration.Output);
            return Task.Run(() => run.ExecuteAsync(line.GetValue(files)!, cancellation));
        });
        return command;
    }
}
