using System.CommandLine;
using Medway.SendDomain.Tool.Areas;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain area</c>: all that the register knows of one area.</summary>
internal static class AreaCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("CODE-OR-NAME") { Description = "An LA code, a GSS code current or former, Ofsted's number, or a name in any usual form." };
        var on = AreaOptions.On("The day it is about: a name can be of one body before it and of another after. Without it, the newest on record.");
        var format = AreaOptions.Format();
        var command = new Command("area", "Shows one local area: codes, regions, boards, predecessors and successors.") { name, on, format };
        command.SetAction(line =>
        {
            var day = line.GetValue(on);
            if (AreaSearch.One(line.GetValue(name)!, day) is not { } area)
                return ExitCode.Failure;
            line.InvocationConfiguration.Output.Write(line.GetValue(format) == AreaFormat.Json ? AreaJson.Object(area, day) : AreaPage.One(AreaFacts.Of(area, day)));
            return ExitCode.Success;
        });
        return command;
    }
}
