using System.CommandLine;
using System.CommandLine.Parsing;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Commands;

/// <summary>What is said of a command line that makes no sense.</summary>
internal static class WrongUsage
{
    /// <summary>Says what is wrong and where to read on.</summary>
    public static int Say(ParseResult line, IEnumerable<string> errors)
    {
        foreach (var error in errors)
            StandardError.WriteLine($"senddomain: error: {error}");
        var command = line.CommandResult.Command is RootCommand ? "" : $" {line.CommandResult.Command.Name}";
        StandardError.WriteLine($"Try 'senddomain{command} --help'.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Refuses a path of no characters, which a variable that is not set leaves on a command line.</summary>
    public static void EmptyPath(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError("A path is empty.");
    }
}
