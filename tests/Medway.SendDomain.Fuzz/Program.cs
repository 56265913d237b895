using Medway.SendDomain.Fuzz;
using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Mutation;
using Medway.SendDomain.Fuzz.Smoke;
using Medway.SendDomain.Fuzz.Targets;

return CommandLine.Of(args) switch
{
    { Mode: "smoke", Target: { } target } line => new SmokeRun(target, line).Run(),
    { Mode: "make", Target: { } target } line => Make(target, line),
    { Mode: "try", Target: { } target } line => Try(target, line.Paths),
    { Mode: "corpus", Target: { } target, Paths: [var folder] } => Corpus(target, folder),
    { Mode: "guided", Target: { } target } => Guided(target),
    { Mode: "growth", Target: { } target } line => new GrowthSearch(target, line).Run(),
    _ => CommandLine.Usage(),
};

static int Make(FuzzTarget target, CommandLine line)
{
    using var output = Console.OpenStandardOutput();
    output.Write(target.MutatorOf(SeedFolder.Here).Make(Chance.Of(line.Seed, line.Index)));
    return 0;
}

static int Try(FuzzTarget target, IReadOnlyList<string> paths)
{
    foreach (var path in paths)
        Console.WriteLine($"{path}: {(target.Run(File.ReadAllBytes(path)) ? "a report" : "no report")}");
    return 0;
}

static int Corpus(FuzzTarget target, string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (i, input) in target.Corpus(SeedFolder.Here).Index())
        File.WriteAllBytes(Path.Join(folder, FormattableString.Invariant($"seed-{i:000}")), input);
    return 0;
}

static int Guided(FuzzTarget target)
{
    SharpFuzz.Fuzzer.LibFuzzer.Run(input => target.Run(input));
    return 0;
}
