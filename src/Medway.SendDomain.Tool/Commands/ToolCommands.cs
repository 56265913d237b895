using System.CommandLine;
using System.CommandLine.Invocation;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Commands;

/// <summary>The commands of <c>senddomain</c>, and what becomes of a command line.</summary>
internal static class ToolCommands
{
    private static readonly Func<Command>[] All =
    [
        ParseCommand.Create,
        ValidateCommand.Create,
        ExplainCommand.Create,
        SchemaCommand.Create,
        AreasCommand.Create,
        AreaCommand.Create,
    ];

    public static async Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand("Reads what inspectorates and councils publish about joint Area SEND inspections into checked facts with evidence.");
        foreach (var create in All)
            root.Subcommands.Add(create());

        // A path may begin with @, so no argument is taken as the name of a file of arguments.
        var line = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (line.Action is ParseErrorAction || (line.Errors.Count > 0 && line.Action is null))
            return WrongUsage.Say(line, line.Errors.Select(error => error.Message));
        try
        {
            var output = StandardOutput.Text();
            var code = await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output });
            output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return StandardOutput.SayNotWritten(e);
        }
    }
}
