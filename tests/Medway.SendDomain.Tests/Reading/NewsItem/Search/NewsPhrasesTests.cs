using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Search;

/// <summary>
/// What the words that a reader of news waits for tell it, a phrase in each line of <c>news-phrases.tsv</c>. A phrase that loses its meaning, or gets another's by
/// a row added elsewhere, shows in the difference. New rows want a line here.
/// </summary>
public sealed class NewsPhrasesTests
{
    private static readonly string Recorded = Path.Join(ProjectFiles.Tests, "Reading/NewsItem/Search/news-phrases.tsv");

    [Fact]
    public void Of_EachPhrase_FindsWhatIsRecorded() =>
        Golden.AssertEqual(Recorded, string.Concat(File.ReadLines(Recorded).Select(line => line.Split('\t')[0]).Select(phrase => $"{phrase}\t{Meaning(phrase)}\n")));

    [Fact]
    public void Recorded_Phrases_AreEachThereOnceAndMeanSomething()
    {
        var lines = File.ReadAllLines(Recorded);
        Assert.Equal(lines.Length, lines.Select(line => line.Split('\t')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(lines, line => line.EndsWith('\t'));
    }

    private static string Meaning(string phrase)
    {
        using var tokens = TokenList.Of(phrase);
        using var search = NewsSearch.Of(phrase, tokens.Span);
        List<string> found = [];
        foreach (var hit in search.Cues.Span)
            found.Add($"cue {hit.Meaning}");
        foreach (var hit in search.Judgements.Span)
            found.Add($"judgement {hit.Meaning}");
        foreach (var hit in search.Findings.Span)
            found.Add($"finding {hit.Meaning}");
        foreach (var hit in search.Marks.Span)
            found.Add($"mark {hit.Meaning}");
        return string.Join("; ", found);
    }
}
