using System.CommandLine;
using Medway.SendDomain.Tool.Areas;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain areas</c>: the local areas of the register, or those that a word fits.</summary>
internal static class AreasCommand
{
    public static Command Create()
    {
        var query = new Argument<string?>("QUERY")
        {
            Description = "A code, or a part of a name or region, in any usual form. Without it, all areas.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = AreaOptions.On("Only the areas of that day. Without it, also those that ended.");
        var format = AreaOptions.Format();
        var command = new Command("areas", "Lists local areas with their codes and regions.") { query, on, format };
        command.SetAction(line =>
        {
            var day = line.GetValue(on);
            var search = line.GetValue(query);
            var areas = AreaSearch.Matching(search, day).ToList();
            line.InvocationConfiguration.Output.Write(line.GetValue(format) == AreaFormat.Json ? AreaJson.Array(areas, day) : AreaPage.Table(areas, day));
            if (areas.Count > 0)
                return ExitCode.Success;
            AreaSearch.SayNothingMatches(search, day);
            return ExitCode.Failure;
        });
        return command;
    }
}
