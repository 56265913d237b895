using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Tests.Seeds;
using Xunit;

namespace Medway.SendDomain.Tests.Reading;

/// <summary>What holds for every text; <c>SENDDOMAIN_TEXTS=100000</c> for the long run.</summary>
public class ParserPropertyTests
{
    private static int Wanted => int.TryParse(Environment.GetEnvironmentVariable("SENDDOMAIN_TEXTS"), out var count) ? count : 400;

    [Fact]
    public void ParseAll_ArbitraryUnicode_NeverThrowsAndKeepsItsPromises() => Check(TextGenerators.ArbitraryUnicode, AssertPromises);

    [Fact]
    public void ParseAll_MutatedSeeds_NeverThrowsAndKeepsItsPromises() => Check(TextGenerators.MutatedSeeds, AssertPromises);

    [Fact]
    public void ParseAll_MutatedSeeds_GivesNoFactThatItsEvidenceDoesNotHold() => TextProperty.Check(TextGenerators.MutatedSeeds, AssertEvidence, 400);

    [Fact]
    public void ParseAll_SameTextTwice_IsEqual() => Check(TextGenerators.MutatedSeeds, text => Assert.Equal(Reports(text), Reports(text)));

    [Fact]
    public void ParseAll_LineEndsChanged_GivesTheSameFacts()
    {
        foreach (var seed in TextGenerators.Seeds)
        {
            var text = seed.ReplaceLineEndings("\n");
            var facts = Facts(text);
            Assert.Equal(facts, Facts(text.ReplaceLineEndings("\r\n")));
        }
    }

    [Fact]
    public void ParseAll_TextShifted_ShiftsTheSpansOnly()
    {
        const string Ahead = "\n\n\n";
        foreach (var seed in TextGenerators.Seeds)
        {
            Assert.Equal(Facts(seed), Facts(Ahead + seed));
            Assert.Equal(
                Reports(seed).SelectMany(SpanLines.Facts).SelectMany(fact => fact.At).Select(span => (span.Start + Ahead.Length, span.Length)),
                Reports(Ahead + seed).SelectMany(SpanLines.Facts).SelectMany(fact => fact.At).Select(span => (span.Start, span.Length)));
        }
    }

    [Fact]
    public void ParseAll_TrailingSpaces_ChangeNoFact()
    {
        foreach (var seed in TextGenerators.Seeds)
            Assert.Equal(Facts(seed), Facts(seed + " \n \n"));
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => SendReportParser.Default.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => SendReportParser.Default.Parse((SourceText)null!));
        Assert.Throws<ArgumentNullException>(() => SendReportParser.Default.ParseAll((string)null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0\u2003")]
    public void Parse_NothingToRead_IsOneError(string text) =>
        Assert.Equal(["SEND0001"], SendReportParser.Default.Parse(text).Diagnostics.Select(said => said.Code));

    [Fact]
    public void Parse_LongerThanTheLimit_IsOneErrorThatNamesBothLengths()
    {
        var result = new SendReportParser(new SendReportParserOptions { MaxTextLength = 10 }).Parse("eleven long");
        Assert.Equal(["error SEND0002: The text has 11 characters; the limit is 10."], result.Diagnostics.Select(said => said.ToString()));
    }

    [Fact]
    public void Parse_MoreToSayThanTheLimit_KeepsTheMostSevereAndCountsTheRest()
    {
        var text = File.ReadAllText(Path.Join(ProjectFiles.InvalidSeeds, "report-dates-unread.txt"));
        var all = SendReportParser.Default.Parse(text).Diagnostics;
        Assert.True(all.Count > 1, "The text is to give several diagnostics.");

        var few = new SendReportParser(new SendReportParserOptions { MaxDiagnostics = 1 }).Parse(text);

        Assert.Equal(all.Max(said => said.Severity), few.Diagnostics[0].Severity);
        Assert.Equal([$"warning SEND0003: {all.Count - 1} more diagnostics are left out; the limit is 1."], few.Diagnostics.Skip(1).Select(said => said.ToString()));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("‘")]
    [InlineData("\"")]
    [InlineData("[“(")]
    [InlineData("\n• ")]
    public void Parse_SignsThatOpenWithoutEnd_NeedNoMoreStackThanAWord(string sign)
    {
        const int StackBytes = 256 * 1024;
        var text = TextGenerators.Seeds[0] + string.Concat(Enumerable.Repeat(sign, 200_000));
        IReadOnlyList<Diagnostic>? said = null;
        var thread = new Thread(() => said = SendReportParser.Default.Parse(text).Diagnostics, StackBytes);
        thread.Start();
        thread.Join();
        Assert.NotNull(said);
    }

    [Fact]
    public void Parse_TenMillionOfOneLetter_IsRefusedAsNoInspection()
    {
        var result = SendReportParser.Default.Parse(new string('a', 10_000_000));
        Assert.False(result.Success);
        Assert.Equal(["SEND0101"], result.Diagnostics.Select(said => said.Code));
    }

    [Fact]
    public void Parse_NewsReleaseTwoThousandTimes_AllocatesInProportion()
    {
        var release = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt")) + "\n\n";
        Allocated(release);
        var hundred = Allocated(string.Concat(Enumerable.Repeat(release, 100)));
        Assert.InRange(Allocated(string.Concat(Enumerable.Repeat(release, 2_000))), 1, 20 * hundred * 3 / 2);

        static long Allocated(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            SendReportParser.Default.Parse(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void AssertPromises(string text)
    {
        foreach (var result in SendReportParser.Default.ParseAll(text, "name"))
        {
            Assert.Equal(result.Success, result.Value is not null && result.Diagnostics.All(said => said.Severity != DiagnosticSeverity.Error));
            Assert.True(result.Value is not null || result.Diagnostics.Any(said => said.Severity == DiagnosticSeverity.Error));
            Assert.All(result.Diagnostics.SelectMany(said => said.At), span => Assert.InRange(span.End, span.Start, text.Length));
            if (result.Value is not { } report)
                continue;
            Assert.All(SpanLines.Facts(report), fact => Assert.NotEmpty(fact.At));
            Assert.All(SpanLines.Facts(report).SelectMany(fact => fact.At), span => Assert.InRange(span.End, span.Start + 1, text.Length));
            var held = report.Verify(text);
            Assert.True(held.IsCitedText);
            Assert.All(held.Passages, passage => Assert.False(string.IsNullOrWhiteSpace(passage.Text), passage.Pointer));
        }
    }

    private static void AssertEvidence(string text)
    {
        foreach (var report in Reports(text))
            EvidenceHolds.Check(report, text);
    }

    private static void Check(Gen<string> texts, Action<string> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Wanted).WithQuietOnSuccess(true), Prop.ForAll(texts.ToArbitrary(), holds));

    private static SendReport[] Reports(string text) =>
        [.. SendReportParser.Default.ParseAll(text, "name").Where(result => result.Value is not null).Select(result => result.Value!)];

    private static SendReport[] Facts(string text) => [.. Reports(text).Select(report => report.WithoutEvidence())];
}
