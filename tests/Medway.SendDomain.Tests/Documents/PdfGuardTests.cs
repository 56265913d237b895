using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Documents.Pdf;
using UglyToad.PdfPig.Filters;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

/// <summary>What is looked at before PdfPig unfolds a stream, follows a reference or fills a map.</summary>
public class PdfGuardTests
{
    private const long Most = 1_000_000;

    [Theory]
    [InlineData("", 0)]
    [InlineData("AB", 2)]
    [InlineData("AAAAAAAAAAAAAAAA", 16)]
    [InlineData("Leaders plan. Leaders plan. Leaders plan.", 41)]
    public void UnfoldedLength_Lzw_IsThatOfTheText(string text, int length) => Assert.Equal(length, UnfoldedLength.Of(new LzwFilter(), Lzw(text), Most));

    [Theory]
    [InlineData(600)]
    [InlineData(3_000)]
    [InlineData(90_000)]
    public void UnfoldedLength_LzwWhoseTableGrows_IsThatOfTheText(int length)
    {
        var random = new Random(7);
        var text = string.Create(length, random, static (span, random) => { foreach (ref var c in span) c = (char)('a' + random.Next(6)); });
        Assert.Equal(length, UnfoldedLength.Of(new LzwFilter(), Lzw(text), Most));
    }

    [Fact]
    public void UnfoldedLength_LzwAboveTheMost_StopsThere() =>
        Assert.InRange(UnfoldedLength.Of(new LzwFilter(), Lzw(new string('a', 100_000)), 1_000), 1_001, 2_000);

    [Theory]
    [InlineData(new byte[] { 0, 65 }, 1)]
    [InlineData(new byte[] { 127, 65 }, 128)]
    [InlineData(new byte[] { 129, 65 }, 128)]
    [InlineData(new byte[] { 255, 65, 1, 65, 66 }, 4)]
    [InlineData(new byte[] { 0, 65, 128, 255, 65 }, 1)]
    public void UnfoldedLength_Runs_IsThatOfTheRuns(byte[] packed, int length) => Assert.Equal(length, UnfoldedLength.Of(new RunLengthFilter(), packed, Most));

    [Fact]
    public void UnfoldedLength_FilterThatDoesNotLengthen_IsNone() => Assert.Equal(0, UnfoldedLength.Of(new AsciiHexDecodeFilter(), "4142"u8.ToArray(), Most));

    [Theory]
    [InlineData("9 0 8 6 8 0 R 9 0 R", 2, 8, true)]
    [InlineData("9 0 8 2 7 8 0 R ", 2, 8, true)]
    [InlineData("9 0 8 3 << >> 8 0 R", 1, 8, false)]
    [InlineData("9 0 8 3 [8 0 R] 7 ", 2, 8, false)]
    [InlineData("9 x", 1, 8, false)]
    [InlineData("9 100 8 0 R", 1, 8, false)]
    [InlineData("9 -90 8 0 R", 1, 8, false)]
    [InlineData("9 0 % note\n8 %\r0 R", 1, 4, true)]
    public void ReferenceChains_InAStream_AreObjectsThatAreReferences(string stream, int count, int first, bool expected) =>
        Assert.Equal(expected, ReferenceChains.AreInStream(Encoding.Latin1.GetBytes(stream), count, first));

    [Fact]
    public void ReferenceChains_BehindMoreSpaceThanIsLookedThrough_AreTakenForSome()
    {
        Assert.True(ReferenceChains.AreTooLong(Encoding.Latin1.GetBytes("1 0 obj" + new string(' ', 5_000) + "<< >>")));
        Assert.False(ReferenceChains.AreTooLong(Encoding.Latin1.GetBytes("1 0 obj" + new string(' ', 4_000) + "<< >>" + new string('x', 5_000))));
    }

    [Theory]
    [InlineData("beginbfrange <00> <0F> <41> endbfrange", 16)]
    [InlineData("begincidrange <00> <0F> 7 <20> <2F> 9 endcidrange", 32)]
    [InlineData("beginnotdefrange <00> % note\n <0f> [<41> <42>] <20> <21> 1", 18)]
    [InlineData("beginbfchar <00> <41>", 0)]
    [InlineData("beginbfrange <05> <02> <41>", 0)]
    [InlineData("beginbfrange <00> <FFFFFFFFFF> <41>", 4_294_967_296)]
    [InlineData("beginbfrange <00> <0F>", 16)]
    [InlineData("beginbfrange <00> <0F", 0)]
    [InlineData("beginbfrange <00> <0F> [<41>", 16)]
    [InlineData("beginbfrange % no end", 0)]
    [InlineData("beginbfrange <0g> <0F> <41>", 16)]
    public void MapRanges_OfAMap_AreTheSignsItCovers(string map, long signs) => Assert.Equal(signs, MapRanges.Count(Encoding.Latin1.GetBytes(map)));

    [Fact]
    public void Open_ObjectsInAStream_AreRead() => Assert.Contains("Leaders plan.", SourceDocumentReader.Default.Open(InStream("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"), "a.pdf").Value!.Text, StringComparison.Ordinal);

    [Fact]
    public void Open_ReferenceAsObjectInAStream_IsADiagnostic() =>
        Assert.Contains(SourceDocumentReader.Default.Open(InStream("2 0 R"), "a.pdf").Diagnostics, said => said.Severity == DiagnosticSeverity.Error);

    /// <summary>A document whose catalogue, pages and page stand in one stream of objects, and its table of objects in another.</summary>
    private static byte[] InStream(string pages)
    {
        string[] inner = ["<< /Type /Catalog /Pages 2 0 R >>", pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"];
        var index = "";
        var body = "";
        for (var i = 0; i < inner.Length; i++)
        {
            index += FormattableString.Invariant($"{i + 1} {body.Length} ");
            body += inner[i] + " ";
        }
        var pdf = new StringBuilder("%PDF-1.5\n");
        var content = pdf.Length;
        pdf.Append("4 0 obj\n").Append(SamplePdf.Stream("", "BT /F 12 Tf 50 700 Td (Leaders plan.) Tj ET")).Append("\nendobj\n");
        var objects = pdf.Length;
        pdf.Append("5 0 obj\n").Append(SamplePdf.Stream(FormattableString.Invariant($"/Type /ObjStm /N {inner.Length} /First {index.Length}"), index + body)).Append("\nendobj\n");
        var table = pdf.Length;
        var rows = $"00000000 02000500 02000501 02000502 01{content:X4}00 01{objects:X4}00 01{table:X4}00>";
        pdf.Append("6 0 obj\n").Append(SamplePdf.Stream("/Type /XRef /Size 7 /Root 1 0 R /W [1 2 1] /Filter /ASCIIHexDecode", rows)).Append("\nendobj\nstartxref\n").Append(table).Append("\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    /// <summary>Packs as writers of PDF do: codes of nine to twelve bits, one early, and the table cleared when it is full.</summary>
    private static byte[] Lzw(string text)
    {
        var packed = new List<byte>();
        var (bits, held, width) = (0u, 0, 9);
        var table = new Dictionary<string, int>();
        Put(256);
        for (var at = 0; at < text.Length;)
        {
            var length = 1;
            while (at + length < text.Length && table.ContainsKey(text[at..(at + length + 1)]))
                length++;
            Put(length == 1 ? text[at] : table[text[at..(at + length)]]);
            if (at + length < text.Length)
                table[text[at..(at + length + 1)]] = 258 + table.Count;
            width = 258 + table.Count is >= 2_048 ? 12 : 258 + table.Count >= 1_024 ? 11 : 258 + table.Count >= 512 ? 10 : 9;
            at += length;
            if (table.Count < 3_800)
                continue;
            Put(256);
            table.Clear();
            width = 9;
        }
        Put(257);
        Put(0);
        return [.. packed];

        void Put(int code)
        {
            bits = (bits << width) | (uint)code;
            for (held += width; held >= 8; held -= 8)
                packed.Add((byte)(bits >> (held - 8)));
        }
    }
}
