using System.Text;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

public class TextFileTests
{
    private const string Sample = "Ofsted’s report:\r\n£17m — “places” 😀";

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-8 with a mark", new UTF8Encoding(true) },
        { "UTF-16", new UnicodeEncoding(false, true) },
        { "UTF-16 big-endian", new UnicodeEncoding(true, true) },
        { "UTF-32", new UTF32Encoding(false, true) },
        { "UTF-32 big-endian", new UTF32Encoding(true, true) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Open_Encoded_GivesExactlyTheCharacters(string what, Encoding encoding)
    {
        var result = SourceDocumentReader.Default.Open(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]), "a.txt");
        Assert.True(result.GetValueOrThrow().Text == Sample, what);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(("a.txt", "text/plain", 0), (result.Value!.Name, result.Value.MediaType, result.Value.PageCount));
    }

    [Fact]
    public void Open_Windows1252_IsReadWithAWarningAtThePlace()
    {
        var result = SourceDocumentReader.Default.Open(new MemoryStream([.. "Ofsted"u8, 0x92, (byte)'s', 0x20, 0xA3]), "a.txt");
        Assert.Equal("Ofsted’s £", result.GetValueOrThrow().Text);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal("warning SEND0019: The text is not valid UTF-8, byte 7 is 0x92; it was read as Windows-1252.", warning.ToString());
        Assert.Equal([new TextSpan(6, 7)], warning.At);
    }

    [Fact]
    public void Open_Windows1252AsStated_HasNothingToSay() =>
        Assert.Empty(SourceDocumentReader.Default.Open(new MemoryStream([0xA3]), null, "text/plain; charset=\"windows-1252\"").Diagnostics);

    [Fact]
    public void Open_Utf8CutInMidCharacter_StaysUtf8()
    {
        var result = SourceDocumentReader.Default.Open(new MemoryStream([.. "“We”"u8, 0xE2, 0x80]), "a.txt");
        Assert.Equal("“We”\uFFFD", result.GetValueOrThrow().Text);
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal("warning SEND0029: The text is UTF-8 but for one place, the first at byte 9, which is 0xE2; U+FFFD stands for what was there.", warning.ToString());
        Assert.Equal([new TextSpan(4, 5)], warning.At);
    }

    [Theory]
    [InlineData("SEND0017", new byte[] { 65, 0, 66 })]
    [InlineData("SEND0017", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16 })]
    [InlineData("SEND0018", new byte[] { 0xEF, 0xBB, 0xBF, 65, 0xFF })]
    [InlineData("SEND0018", new byte[] { 0xFF, 0xFE, 65, 0, 66 })]
    [InlineData("SEND0028", new byte[] { 65, 0xE9, 66, 0x81 })]
    [InlineData("SEND0016", new byte[] { 0x50, 0x4B, 0x03, 0x04, 1 })]
    [InlineData("SEND0016", new byte[] { 0x89, 0x50, 0x4E, 0x47, 13 })]
    public void Open_NoText_IsRefused(string code, byte[] content)
    {
        var result = SourceDocumentReader.Default.Open(content, "a.txt");
        Assert.Null(result.Value);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Open_Empty_IsAnEmptyText() => Assert.Equal("", SourceDocumentReader.Default.Open(Array.Empty<byte>(), "a.txt").GetValueOrThrow().Text);

    [Fact]
    public void Open_BytesBeyondTheLimit_AreRefused()
    {
        var reader = new SourceDocumentReader(new() { MaxBytes = 3 });
        Assert.Equal("SEND0013", Assert.Single(reader.Open(new MemoryStream([65, 65, 65, 65])).Diagnostics).Code);
        Assert.Equal("AAA", reader.Open(new MemoryStream([65, 65, 65])).GetValueOrThrow().Text);
    }

    [Fact]
    public async Task OpenAsync_FileAndStream_GiveWhatOpenGives()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, Sample, TestContext.Current.CancellationToken);
            var byPath = await SourceDocumentReader.Default.OpenAsync(path, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal((Sample, Path.GetFileName(path)), (byPath.GetValueOrThrow().Text, byPath.Value!.Name));
            Assert.Equal(Sample, SourceDocumentReader.Default.Open(path, "b").GetValueOrThrow().Text);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Open_NothingAtThePath_SaysSo()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "a.txt");
        Assert.Equal($"error SEND0010: There is no file at \"{path}\".", Assert.Single(SourceDocumentReader.Default.Open(path).Diagnostics).ToString());
    }

    [Fact]
    public void Open_Folder_SaysSo() =>
        Assert.Equal("SEND0011", Assert.Single(SourceDocumentReader.Default.Open(Path.GetTempPath()).Diagnostics).Code);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Open_NoPath_IsADiagnostic(string path) => Assert.Null(SourceDocumentReader.Default.Open(path).Value);

    [Fact]
    public void Open_StreamThatFails_IsADiagnostic() =>
        Assert.Equal("SEND0012", Assert.Single(SourceDocumentReader.Default.Open(new FailingStream()).Diagnostics).Code);

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The line is cut.");
    }
}
