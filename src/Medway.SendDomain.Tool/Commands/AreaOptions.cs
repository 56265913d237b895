using System.CommandLine;
using Medway.SendDomain.Tool.Areas;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Tool.Commands;

/// <summary>The options of the commands that show areas.</summary>
internal static class AreaOptions
{
    public static Option<LocalDate?> On(string description) => new("--on")
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = argument =>
        {
            if (LocalDatePattern.Iso.Parse(argument.Tokens[0].Value) is { Success: true } day)
                return day.Value;
            argument.AddError($"'{argument.Tokens[0].Value}' is not a day such as 2024-04-02.");
            return null;
        },
    };

    public static Option<AreaFormat> Format() => new("--format")
    {
        Description = "text: to read; json: an object for one area, an array for a list. Without it, text.",
        HelpName = "text|json",
        CustomParser = argument =>
        {
            switch (argument.Tokens[0].Value)
            {
                case "text":
                    return AreaFormat.Text;
                case "json":
                    return AreaFormat.Json;
                default:
                    argument.AddError($"'{argument.Tokens[0].Value}' is not a format of areas; text and json are.");
                    return AreaFormat.Text;
            }
        },
    };
}
