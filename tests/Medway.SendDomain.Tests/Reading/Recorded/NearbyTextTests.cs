using System.Text;
using System.Text.RegularExpressions;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Recorded;

/// <summary>
/// What is read from texts near the seeds: each word left out, every third changed over with the next, each line left out or joined to the next, the text cut short. For each such text the
/// fingerprint of all that is read is recorded, so that a change to the reading shows which texts it touches and, above all, that it touches no others.
/// <c>UPDATE_GOLDEN=1</c> records anew; how many fingerprints differ is how far the change reaches.
/// </summary>
public sealed partial class NearbyTextTests
{
    private static readonly string Folder = Path.Join(ProjectFiles.Tests, "Reading/Recorded");

    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(ProjectFiles.ValidSeeds, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ParseAll_TextsNearASeed_ReadAsRecorded(string name)
    {
        var text = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, name + ".txt")).ReplaceLineEndings("\n");
        var words = Words().Matches(text);
        var ends = LineEnds().Matches(text);
        var lines = new StringBuilder();
        Line("each word left out", words.Select(word => text.Remove(word.Index, word.Length)));
        Line("every third word changed over with the next", words.Zip(words.Skip(1)).Where((_, i) => i % 3 == 1).Select(pair => Swapped(pair.First, pair.Second)));
        Line("each line joined to the next", ends.Select(end => text.Remove(end.Index, end.Length).Insert(end.Index, " ")));
        Line("each line left out", ends.Zip(ends.Skip(1), (one, other) => text.Remove(one.Index, other.Index - one.Index)));
        Line("cut behind every twelfth word", words.Where((_, i) => i % 12 == 11).Select(word => text[..(word.Index + word.Length)]));
        if (!CoverageCapture.IsOn)
            Golden.AssertEqual(Path.Join(Folder, name + ".tsv"), lines.ToString());

        string Swapped(Match one, Match other) => $"{text[..one.Index]}{other.Value}{text[(one.Index + one.Length)..other.Index]}{one.Value}{text[(other.Index + other.Length)..]}";
        void Line(string change, IEnumerable<string> texts) => lines.Append(change).Append('\t').AppendJoin(' ', (CoverageCapture.IsOn ? texts.Take(2) : texts).Select(Fingerprint.Of)).Append('\n');
    }

    [GeneratedRegex(@"\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\n+", RegexOptions.NonBacktracking)]
    private static partial Regex LineEnds();
}
