using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Seeds;
using Xunit;

namespace Medway.SendDomain.Tests.Reading;

/// <summary>Changes to a text that say nothing about the inspection change no fact.</summary>
public class ChangePropertyTests
{
    private static readonly string[] Texts = [.. TextGenerators.Seeds.Select(seed => seed.ReplaceLineEndings("\n"))];

    private static readonly string[] News = [.. Texts.Where(text => Reports(text).All(report => report.Document.Kind == DocumentKind.NewsItem))];



    [Fact]
    public void ParseAll_UnrelatedParagraph_ChangesNoFact() => Check(News, TextChanges.AnUnrelatedParagraph, (text, change) =>
        TextChanges.Insert(text, [.. TextChanges.Gaps(text).Where(gap => IsBetweenParagraphs(text, gap))], [(change.Place, $"\n{change.Piece}\n")]));

    [Fact]
    public void ParseAll_FurnitureOfThePage_ChangesNoFact() => Check(News, TextChanges.SomeFurniture, (text, changes) =>
        TextChanges.Insert(text, TextChanges.Gaps(text), changes.Select(change => (change.Place, $"\n{change.Piece}\n"))));

    [Fact]
    public void ParseAll_BlanksBehindLines_ChangeNoFact() => Check(Texts, TextChanges.SomeBlanks, (text, changes) =>
        TextChanges.Insert(text, TextChanges.LineEnds(text), changes));

    [Fact]
    public void ParseAll_UnbreakableSpaces_ChangeNoFact() => Check(Texts, Gen.Choose(1, 9), (text, every) =>
        string.Concat(text.Select((c, i) => c == ' ' && i % every == 0 && IsSingle(text, i) ? '\u00a0' : c)));

    [Fact]
    public void ParseAll_StraightApostrophes_ChangeNoFact() => Check(Texts, Gen.Constant(true), (text, _) => Straight(text), Straight);

    [Fact]
    public void ParseAll_StraightQuotationMarks_ChangeNoFact() => Check(Texts, Gen.Constant(true), (text, _) => text.Replace('“', '"').Replace('”', '"'), json => json.Replace("“", "\\\"", StringComparison.Ordinal).Replace("”", "\\\"", StringComparison.Ordinal));

    [Fact]
    public void ParseAll_LineEnds_ChangeNoFact() => Check(Texts, Gen.Elements("\r\n", "\r"), (text, end) => text.ReplaceLineEndings(end));

    [Fact]
    public void ParseAll_TextShifted_ShiftsTheSpansByThat() => TextProperty.Check(Both(Texts, TextChanges.Ahead), both =>
    {
        var (text, ahead) = both;
        Assert.Equal(Facts(text), Facts(ahead + text));
        Assert.Equal(
            Reports(text).SelectMany(SpanLines.Facts).SelectMany(fact => fact.At).Select(span => (span.Start + ahead.Length, span.Length)),
            Reports(ahead + text).SelectMany(SpanLines.Facts).SelectMany(fact => fact.At).Select(span => (span.Start, span.Length)));
    }, 50);

    private static void Check<T>(string[] texts, Gen<T> changes, Func<string, T, string> apply, Func<string, string>? alike = null) => TextProperty.Check(Both(texts, changes), both =>
    {
        var changed = apply(both.Text, both.Change);
        var (before, after) = (Facts(both.Text), Facts(changed));
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
            Assert.True(i < before.Length && i < after.Length && (alike?.Invoke(before[i]) ?? before[i]) == (alike?.Invoke(after[i]) ?? after[i]), Difference(before, after) + "\n" + changed);
    }, 100);

    private static string Difference(string[] before, string[] after)
    {
        var (was, became) = (string.Join('\n', before).Split('\n'), string.Join('\n', after).Split('\n'));
        var at = 0;
        while (at < was.Length && at < became.Length && was[at] == became[at])
            at++;
        return $"was:    {string.Join("|", was.Skip(at).Take(4))}\nbecame: {string.Join("|", became.Skip(at).Take(4))}";
    }

    private static Gen<(string Text, T Change)> Both<T>(string[] texts, Gen<T> changes) => from text in Gen.Elements(texts) from change in changes select (text, change);

    /// <summary>An empty line between whole paragraphs: none that leads in, goes on or is spoken, before or behind it.</summary>
    private static bool IsBetweenParagraphs(string text, int gap)
    {
        var before = text[..gap].TrimEnd();
        var after = text[gap..].TrimStart();
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return before.EndsWith('.') && line.Length > 80 && !line.Contains('“', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal) && line[0] is not ('•' or '-' or '–') && after.Length > 0 && char.IsLetter(after[0]);
    }

    private static bool IsSingle(string text, int at) => at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);

    private static string Straight(string text) => string.Concat(text.Select((c, i) => c == '’' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) ? '\'' : c));

    private static SendReport[] Reports(string text) => [.. SendReportParser.Default.ParseAll(text, "name").Where(result => result.Value is not null).Select(result => result.Value!)];

    private static string[] Facts(string text) => [.. Reports(text).Select(report => SendJson.Serialize(report.WithoutEvidence(), indented: true))];
}
