using System.Globalization;
using Medway.SendDomain.Fuzz.Targets;

namespace Medway.SendDomain.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed class CommandLine
{
    private static readonly string[] Flags = ["--keep-going"];

    private readonly Dictionary<string, string> options = [];

    private CommandLine(string mode) => Mode = mode;

    internal string Mode { get; }

    internal FuzzTarget? Target { get; private set; }

    internal List<string> Paths { get; } = [];

    /// <summary>For how long to go on; for ever where 0.</summary>
    internal int Seconds => (int)Number("--seconds", 0);

    /// <summary>After how many inputs to end; without an end where 0.</summary>
    internal long Inputs => Number("--inputs", 0);

    internal ulong Seed => (ulong)Number("--seed", 1);

    internal long Index => Number("--index", 0);

    internal bool KeepsGoing => options.ContainsKey("--keep-going");

    internal string Failures => options.GetValueOrDefault("--failures", Path.Join("artifacts", "fuzz"));

    internal static CommandLine? Of(string[] args)
    {
        if (args.Length < 2)
            return null;
        var line = new CommandLine(args[0]) { Target = FuzzTarget.Find(args[1]) };
        for (var i = 2; i < args.Length; i++)
        {
            if (Flags.Contains(args[i]))
                line.options[args[i]] = "";
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
                line.options[args[i]] = args[++i];
            else
                line.Paths.Add(args[i]);
        }
        return line;
    }

    internal static int Usage()
    {
        Console.Error.WriteLine("""
            usage: smoke TARGET [--seconds N] [--inputs N] [--seed N] [--failures FOLDER] [--keep-going]   mutated seeds, one after the other
                   growth TARGET [--inputs N] [--seed N]      looks for inputs whose cost grows faster than their length
                   make TARGET --seed N --index N             writes one input of a smoke to standard output
                   try TARGET FILE…                           reads inputs once, failures and all
                   corpus TARGET FOLDER                       writes the inputs that a guided run starts from
                   guided TARGET                              run by Native/driver.c
            TARGET is text, json, html or pdf.
            """);
        return 2;
    }

    private long Number(string name, long otherwise) =>
        options.TryGetValue(name, out var text) ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
