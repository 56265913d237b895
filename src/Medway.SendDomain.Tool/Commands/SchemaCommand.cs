using System.CommandLine;
using Medway.SendDomain.Json;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain schema</c>: the JSON Schema of what <c>parse</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of the reports that parse writes and validate reads.");
        command.SetAction(line => line.InvocationConfiguration.Output.Write(SendJson.Schema));
        return command;
    }
}
