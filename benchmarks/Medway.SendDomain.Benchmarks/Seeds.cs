using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Benchmarks;

/// <summary>The texts that are measured, all of them from the project's own seeds.</summary>
internal static class Seeds
{
    public const string News = "valid/medway-2024-04-02.txt";

    public static string Read(string path) => File.ReadAllText(Path.Join(Here(), "../../../seeds", path));

    public static string Text(MeasuredText text) => text switch
    {
        MeasuredText.News => Read(News),
        MeasuredText.Report => Read("valid/report-two-columns.txt"),
        MeasuredText.Long => Repeated(Read(News), 1_000_000),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    /// <summary>A text again and again, a paragraph apart, up to about a length.</summary>
    public static string Repeated(string text, int length) => string.Join("\n\n", Enumerable.Repeat(text, Math.Max(1, length / text.Length)));

    /// <summary>A text again and again and broken off at a length; nothing longer is made on the way.</summary>
    public static string Filled(string text, int length) => string.Create(length, text, static (filled, text) =>
    {
        for (var rest = filled; rest.Length > 0; rest = rest[Math.Min(text.Length, rest.Length)..])
            text.AsSpan(0, Math.Min(text.Length, rest.Length)).CopyTo(rest);
    });

    private static string Here([CallerFilePath] string path = "") => path;
}
