using System.Globalization;
using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

public class PdfProblemTests
{
    private static readonly byte[] Sound = SamplePdf.Pages([(60, 700, "Leaders plan together.")], [(60, 700, "Waits are long.")]);

    private static ParseResult<SourceText> Open(byte[] pdf, SourceDocumentReaderOptions? options = null) =>
        new SourceDocumentReader(options).Open(pdf, "a.pdf");

    private static void AssertRefused(string code, ParseResult<SourceText> result)
    {
        Assert.Null(result.Value);
        Assert.Equal([code], result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code));
    }

    [Fact]
    public void Open_Scanned_SaysThatThereIsNoText() => AssertRefused("SEND0022", Open(SamplePdf.Scanned()));

    [Fact]
    public void Open_NoPdfAtAll_IsDamaged() => AssertRefused("SEND0020", Open("%PDF-1.7\nnothing of the kind"u8.ToArray()));

    [Fact]
    public void Open_MorePagesThanTheLimit_IsRefused() => AssertRefused("SEND0014", Open(Sound, new() { MaxPages = 1 }));

    [Fact]
    public void Open_MoreCharactersThanTheLimit_IsRefused() => AssertRefused("SEND0015", Open(Sound, new() { MaxCharacters = 30 }));

    [Fact]
    public void Open_UnfoldsIntoMoreThanTheLimit_IsRefused() => AssertRefused("SEND0026", Open(Sound, new() { MaxUnfoldedBytes = 20 }));

    [Fact]
    public void Open_Encrypted_SaysThatAPasswordIsWanted()
    {
        var key = new string('a', 32);
        var pdf = SamplePdf.Objects($"<< /Root 1 0 R /ID [<00> <00>] /Encrypt 4 0 R >>",
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
            $"<< /Filter /Standard /V 1 /R 2 /O ({key}) /U ({key}) /P -4 >>");
        AssertRefused("SEND0021", Open(pdf));
    }

    [Fact]
    public void Open_CutAnywhere_GivesTextOrDiagnostic()
    {
        for (var length = 0; length < Sound.Length; length += 7)
            AssertTextOrDiagnostic(Open(Sound[..length]));
    }

    [Fact]
    public void Open_ByteChangedAnywhere_GivesTextOrDiagnostic()
    {
        for (var place = 0; place < Sound.Length; place += 11)
        {
            var damaged = (byte[])Sound.Clone();
            damaged[place] ^= 0x15;
            AssertTextOrDiagnostic(Open(damaged));
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<< /A ", " >>")]
    public void Open_DeeplyNestedObjects_GivesTextOrDiagnostic(string opens, string closes)
    {
        var nested = new StringBuilder().Insert(0, opens, 50_000).Append('0').Append(string.Concat(Enumerable.Repeat(closes, 50_000))).ToString();
        AssertTextOrDiagnostic(Open(SamplePdf.Objects("<< /Root 1 0 R >>", $"<< /Type /Catalog /Pages 2 0 R /X {nested} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")));
        AssertTextOrDiagnostic(Open(SamplePdf.Content(nested + " TJ", "<< >>")));
    }

    [Fact]
    public void Open_PagesInACircle_GivesTextOrDiagnostic() => AssertTextOrDiagnostic(Open(SamplePdf.Objects("<< /Root 1 0 R >>",
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>")));

    [Fact]
    public void Open_PagesNestedDeeply_GivesTextOrDiagnostic()
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>" };
        for (var i = 2; i < 20_000; i++)
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Kids [{i + 1} 0 R] /Count 1 >>"));
        objects.Add("<< /Type /Page /MediaBox [0 0 9 9] >>");
        AssertTextOrDiagnostic(Open(SamplePdf.Objects("<< /Root 1 0 R >>", [.. objects])));
    }

    [Fact]
    public void Open_FormsThatMultiply_AreRefused()
    {
        var forms = new List<string>();
        for (var i = 5; i < 20; i++)
        {
            forms.Add(SamplePdf.Stream(string.Create(CultureInfo.InvariantCulture,
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {i + 1} 0 R >> >>"),
                string.Concat(Enumerable.Repeat("/F Do ", 10))));
        }
        forms.Add(SamplePdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q"));
        AssertRefused("SEND0026", Open(SamplePdf.Content("/F Do", "<< /XObject << /F 5 0 R >> >>", [.. forms])));
    }

    private static void AssertTextOrDiagnostic(ParseResult<SourceText> result) =>
        Assert.True(result.Value is not null || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
}
