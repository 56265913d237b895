using Medway.SendDomain.Tool.Commands;

return await ToolCommands.InvokeAsync(args);
