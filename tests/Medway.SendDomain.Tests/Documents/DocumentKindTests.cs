using System.Text;
using Medway.SendDomain.Documents;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

/// <summary>What a document is, told by its first bytes, its name and what its source states; and ways to hand it over.</summary>
public class DocumentKindTests
{
    [Theory]
    [InlineData("<p>a", "a.html", null, "text/html")]
    [InlineData("<p>a", "a.HTM", null, "text/html")]
    [InlineData("<p>a", "a.xhtml", null, "text/html")]
    [InlineData("<p>a", "a.txt", null, "text/plain")]
    [InlineData("<p>a", null, "text/html; charset=utf-8", "text/html")]
    [InlineData("<p>a", null, " Application/XHTML+XML ", "text/html")]
    [InlineData("<p>a", "a.html", "text/plain", "text/plain")]
    [InlineData("<p>a", "a.html", "application/octet-stream", "text/html")]
    [InlineData("<!DOCTYPE HTML><p>a", "a.txt", null, "text/html")]
    [InlineData(" \r\n<!-- a --><?xml version='1.0'?><html><p>a", null, null, "text/html")]
    [InlineData("<!-- a <html>", null, null, "text/plain")]
    [InlineData("<body class=b>a", null, null, "text/html")]
    [InlineData("<htmlx>a", null, null, "text/plain")]
    [InlineData("<head>b</head>a", null, null, "text/html")]
    [InlineData("said %PDF-1.7 of it", null, null, "text/plain")]
    public void Open_Content_IsReadAsItsKind(string content, string? name, string? mediaType, string expected) =>
        Assert.Equal(expected, SourceDocumentReader.Default.Open(Encoding.UTF8.GetBytes(content), name, mediaType).GetValueOrThrow().MediaType);

    [Theory]
    [InlineData("a\n%PDF-1.7 b", "a.pdf", null)]
    [InlineData("a\n%PDF-1.7 b", null, "application/pdf")]
    [InlineData("\uFEFF \r\n%PDF-1.7 b", null, null)]
    [InlineData("no such", "a.pdf", null)]
    public void Open_Pdf_IsReadAsPdf(string content, string? name, string? mediaType) =>
        Assert.Equal("SEND0020", Assert.Single(SourceDocumentReader.Default.Open(Encoding.UTF8.GetBytes(content), name, mediaType).Diagnostics).Code);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04 }, "a Word, OpenDocument or other ZIP file")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "an old Office file")]
    [InlineData(new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66, 0x31 }, "a rich text file")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "a PNG picture")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF }, "a JPEG picture")]
    [InlineData(new byte[] { 0x47, 0x49, 0x46, 0x38 }, "a GIF picture")]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0x00 }, "a TIFF picture")]
    [InlineData(new byte[] { 0x4D, 0x4D, 0x00, 0x2A }, "a TIFF picture")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08 }, "a gzip file")]
    [InlineData(new byte[] { 0x25, 0x21, 0x50, 0x53 }, "a PostScript file")]
    public void Open_OtherKinds_AreNamedAndRefused(byte[] content, string kind)
    {
        var problem = Assert.Single(SourceDocumentReader.Default.Open(content, "a.txt").Diagnostics);
        Assert.Equal("SEND0016", problem.Code);
        Assert.Contains(kind, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("iso8859-1")]
    [InlineData("latin1")]
    [InlineData("us-ascii")]
    [InlineData("ascii")]
    [InlineData("cp1252")]
    [InlineData("windows-1252")]
    public void Open_StatedEncodingOfOneByte_IsWindows1252(string charset)
    {
        var result = SourceDocumentReader.Default.Open(new byte[] { 0x93, (byte)'a', 0x94 }, null, $"text/plain; charset={charset}");
        Assert.Equal("“a”", result.GetValueOrThrow().Text);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("UTF-16LE", false)]
    [InlineData("utf-16be", true)]
    public void Open_StatedWideEncoding_IsReadInIt(string charset, bool bigEndian) =>
        Assert.Equal("“a”", SourceDocumentReader.Default.Open(new UnicodeEncoding(bigEndian, false).GetBytes("“a”"), null, $"text/plain; charset='{charset}'").GetValueOrThrow().Text);

    [Fact]
    public void Open_WidePage_IsHtml() =>
        Assert.Equal("café", SourceDocumentReader.Default.Open((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><p>café")]).GetValueOrThrow().Text);

    [Fact]
    public async Task OpenAsync_Stream_IsBoundedAndNamesItsFailure()
    {
        var stop = TestContext.Current.CancellationToken;
        var reader = new SourceDocumentReader(new() { MaxBytes = 3 });
        Assert.Equal("aaa", (await reader.OpenAsync(new MemoryStream("aaa"u8.ToArray()), cancellationToken: stop)).GetValueOrThrow().Text);
        Assert.Equal("SEND0013", Assert.Single((await reader.OpenAsync(new MemoryStream("aaaa"u8.ToArray()), cancellationToken: stop)).Diagnostics).Code);
        Assert.Equal("SEND0013", Assert.Single(reader.Open("aaaa"u8.ToArray()).Diagnostics).Code);
        Assert.Equal("error SEND0012: The document cannot be read: The line is cut.",
            Assert.Single((await reader.OpenAsync(new CutStream(), cancellationToken: stop)).Diagnostics).ToString());
    }

    [Fact]
    public async Task OpenAsync_NoFile_SaysWhatIsThere()
    {
        var stop = TestContext.Current.CancellationToken;
        var nowhere = Path.Join(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Assert.Equal("SEND0010", Assert.Single((await SourceDocumentReader.Default.OpenAsync(nowhere, cancellationToken: stop)).Diagnostics).Code);
        Assert.Equal("SEND0011", Assert.Single((await SourceDocumentReader.Default.OpenAsync(Path.GetTempPath(), cancellationToken: stop)).Diagnostics).Code);
    }

    private sealed class CutStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The line is cut.");
    }
}
