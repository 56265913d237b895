namespace Medway.SendDomain.Benchmarks.Readme;

/// <summary>A ratio that is wanted, beside the one that was measured; both of its parts come from one run.</summary>
internal sealed record Target(string What, double Wanted, double Measured, bool AtLeast = false)
{
    private const string PerCharacter = "ns a character";

    public bool IsReached => AtLeast ? Measured >= Wanted : Measured <= Wanted;

    public static IEnumerable<Target> All(Func<string, MarkdownTable> read)
    {
        var ladder = read("ParseBenchmarks.md");
        var full = ladder.Row("Full parse", "News");
        yield return new Target("full parse of the news release, times `Split`", 17, full.Number("Ratio"));
        yield return new Target("full parse of the news release, times its scan", 2.5, full.Number("Mean") / ladder.Row("Scan", "News").Number("Mean"));
        yield return new Target("a character of the inspection report, times one of the news release", 1, ladder.Row("Full parse", "Report").Number("ns/char") / full.Number("ns/char"));
        yield return new Target("allocated for the news release, times the strings its report keeps", 3, full.Number("Alloc/kept"));
        yield return new Target("allocated for the inspection report, times the strings its report keeps", 3, ladder.Row("Full parse", "Report").Number("Alloc/kept"));

        var scale = read("scale.md");
        yield return new Target("a character of ten million, times one of the seed", 1.5, Cost(scale, "10000000") / scale.Rows[1].Number(PerCharacter));
        yield return new Target("a character of a hundred million, times one of the seed", 1.5, Cost(scale, "100000000") / scale.Rows[1].Number(PerCharacter));
        yield return new Target("a character of the worst text, times one of the seed", 1.5, read("worst.md").Rows[1].Number("times the seed’s"));

        var json = read("JsonBenchmarks.md");
        yield return new Target("JSON written, times by hand", 1.3, json.Row("Write, SendJson").Number("Ratio"));
        yield return new Target("JSON read, times by hand", 1.3, json.Row("Read, SendJson").Number("Ratio"));

        foreach (var row in read("processors.md").Rows)
            yield return new Target($"one processor over two, {row["tool"]}", 1.7, row.Number("ratio"), AtLeast: true);
        var documents = read("documents.md").Rows.ToLookup(row => (row["documents"], row["tool"]), row => row.Number("without the list"));
        foreach (var tool in (string[])["JIT", "native"])
            yield return new Target($"peak over 100,000 documents, times that over 1,000, {tool}", 1.3, documents[("100000", tool)].Single() / documents[("1000", tool)].Single());
        yield return new Target("start to first fact of the native tool, times that of the JIT one", 0.2, read("startup.md").Row("native").Number("of the JIT one’s"));
    }

    private static double Cost(MarkdownTable scale, string length) => scale.Rows.Single(row => row["characters"] == length).Number(PerCharacter);
}
