using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Tests.Scaffold;

namespace Medway.SendDomain.Tests;

/// <summary>Generators of texts to parse: arbitrary Unicode, and seeds with pieces taken out, doubled, moved and spoilt.</summary>
internal static class TextGenerators
{
    private static readonly string[] Spoilers =
    [
        "\0", "\r", "\n", "\n\n", "\t", "\ud800", "\udc00", "\ufeff", "\u200b", "\u202e", "\u001b[2J", "’", "’’", "“", "”", "'", "\"", "£", "£17m ", "£1.1m a year ", "•", "- ", ":", ";", "|",
        "2 April 2024", "31 February ", "in 2017 ", "Ofsted ", "inspectors found that ", "inconsistent experiences and outcomes ", "written statement of action ", "Cllr X, Leader, said: “",
        "99999999999999999999", "Area SEND inspection of ", "What is the area partnership doing that is effective?", "€", "😀", "ﷺ",
    ];

    /// <summary>The seeds, and the texts of a folder of one's own where <c>SENDDOMAIN_MORE_TEXTS</c> names one.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
    [
        .. Texts(ProjectFiles.ValidSeeds),
        .. Environment.GetEnvironmentVariable("SENDDOMAIN_MORE_TEXTS") is { Length: > 0 } folder ? Texts(folder) : [],
    ];

    public static Gen<string> ArbitraryUnicode { get; } =
        from length in Gen.Choose(0, 400)
        from units in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(0x20, 0x7e)), (1, Gen.Choose(0, 0xffff)), (1, Gen.Elements(0xd800, 0xdc00, 0x0a, 0x0d, 0x2019, 0xa3))), length)
        select new string([.. units.Select(unit => (char)unit)]);

    public static Gen<string> MutatedSeeds { get; } =
        from seed in Gen.Elements(Seeds.ToArray())
        from count in Gen.Choose(1, 8)
        from steps in Gen.ArrayOf(Steps, count)
        select steps.Aggregate(seed, Apply);

    private static IEnumerable<string> Texts(string folder) => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static Gen<(int Kind, double From, double To, string Piece)> Steps =>
        from kind in Gen.Choose(0, 4)
        from start in Gen.Choose(0, 9999)
        from end in Gen.Choose(0, 9999)
        from piece in Gen.Elements(Spoilers)
        select (kind, start / 10_000d, end / 10_000d, piece);

    private static string Apply(string text, (int Kind, double From, double To, string Piece) step)
    {
        var (from, to) = ((int)(step.From * text.Length), (int)(step.To * text.Length));
        if (from > to)
            (from, to) = (to, from);
        return step.Kind switch
        {
            0 => text[..from] + text[to..],
            1 => text.Insert(from, step.Piece),
            2 => text.Insert(to, text[from..Math.Min(to, from + 2_000)]),
            3 => text[from..] + text[..from],
            _ => text[..from] + step.Piece + text[Math.Min(text.Length, from + 5)..],
        };
    }
}
