using System.CommandLine;
using System.Text;
using Medway.SendDomain.Json;

namespace Medway.SendDomain.Tool.Commands;

/// <summary><c>senddomain schema</c>: the JSON Schema of what <c>parse</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of the reports that parse writes and validate reads.");
        command.SetAction(_ =>
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(SendJson.Schema));
            return ExitCode.Success;
        });
        return command;
    }
}
