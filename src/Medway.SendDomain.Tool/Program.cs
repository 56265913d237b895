using System.Globalization;
using Medway.SendDomain.Tool.Commands;

// Messages are in one language and one form wherever the tool runs.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
return await ToolCommands.InvokeAsync(args);
