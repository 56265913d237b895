using System.Globalization;
using BenchmarkDotNet.Running;
using Medway.SendDomain.Benchmarks;
using Medway.SendDomain.Benchmarks.Readme;
using Medway.SendDomain.Benchmarks.Scale;
using Medway.SendDomain.Benchmarks.Tool;

switch (args)
{
    case ["scale", .. var rest]:
        TextScale.Run(RunSettings.Of(rest));
        break;
    case ["one-text", var length, .. var rest]:
        TextScale.RunOne(int.Parse(length, CultureInfo.InvariantCulture), rest is ["--dry"]);
        break;
    case ["worst", .. var rest]:
        WorstRun.Run(RunSettings.Of(rest));
        break;
    case ["documents", .. var rest]:
        DocumentScale.Run(RunSettings.Of(rest));
        break;
    case ["startup", .. var rest]:
        StartUp.Run(RunSettings.Of(rest));
        break;
    case ["results"]:
        AllRuns.Run();
        break;
    case ["readme", .. var rest]:
        ReadmeRun.Run(RunSettings.Root, rest.FirstOrDefault());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RegisterBenchmarks).Assembly).Run(args);
        break;
}
