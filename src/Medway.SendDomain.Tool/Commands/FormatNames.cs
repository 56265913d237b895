using System.CommandLine.Parsing;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Commands;

/// <summary>The names of the formats on the command line.</summary>
internal static class FormatNames
{
    public static OutputFormat? Parse(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "text":
                return OutputFormat.Text;
            case "json":
                return OutputFormat.Json;
            case "jsonl":
                return OutputFormat.JsonLines;
            default:
                argument.AddError($"'{argument.Tokens[0].Value}' is not a format; text, json and jsonl are.");
                return null;
        }
    }
}
