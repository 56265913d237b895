using System.Globalization;
using System.IO.Compression;
using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

/// <summary>PDFs that are small and mean something without end: each is told or read over, none takes the process or its memory.</summary>
public class PdfBombTests
{
    private const string Text = "BT /F 12 Tf 50 700 Td (Leaders plan.) Tj ET";
    private const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private const string Composite = "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>";
    private const string Descendant = "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /DW 500 >>";

    public static TheoryData<string, byte[]> Packed => new()
    {
        { "flate", Page(SamplePdf.Stream("/Filter /FlateDecode", Flate(Blanks(200)))) },
        { "flate in flate", Page(SamplePdf.Stream("/Filter [/FlateDecode /FlateDecode]", Flate(Latin(Flate(Blanks(200)))))) },
        { "runs", Page(SamplePdf.Stream("/Filter /RunLengthDecode", new StringBuilder().Insert(0, "\u0081 ", 1_500_000).ToString())) },
        { "a stream named very often", Page(SamplePdf.Stream("", new string(' ', 500_000)), "[" + Repeated("4 0 R ", 1_000) + "]") },
        { "a form drawn very often", SamplePdf.Content(Repeated("/X Do ", 1_000), "<< /XObject << /X 5 0 R >> >>", Form(new string(' ', 500_000), "")) },
        { "a map of four thousand million signs", Font(Composite, SamplePdf.Stream("", "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap"), Descendant) },
        { "widths of two thousand million signs", Font(Composite, SamplePdf.Stream("", "begincmap endcmap"), Descendant.Replace("/DW 500", "/W [0 2000000000 500]", StringComparison.Ordinal)) },
        { "forms in a circle", SamplePdf.Content("/X Do", "<< /XObject << /X 5 0 R >> >>", Form("/X Do /X Do", "6 0 R"), Form("/X Do /X Do", "5 0 R")) },
    };

    public static TheoryData<string, byte[]> Endless => new()
    {
        { "kids that are a reference to themselves", Objects("<< /Type /Pages /Kids 3 0 R /Count 1 >>", "3 0 R") },
        { "references in a circle", Objects("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox 4 0 R /Contents 4 0 R >>", "5 0 R", "4 0 R") },
        { "a long chain of references", Objects(["<< /Type /Pages /Kids 3 0 R /Count 1 >>", .. Enumerable.Range(4, 50_000).Select(i => Invariant($"{i} 0 R")), "[]"]) },
        { "a circle in an object stream", Objects("<< /Type /Pages /Kids [9 0 R] /Count 1 >>", SamplePdf.Stream("/Type /ObjStm /N 2 /First 8", "9 0 8 6 8 0 R 9 0 R")) },
        { "lengths in a circle", Objects("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /MediaBox [0 0 9 9] /Contents 4 0 R >>", Sized("5 0 R"), Sized("4 0 R")) },
        { "a catalogue that is its pages", SamplePdf.Objects("<< /Root 1 0 R >>", "<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>") },
        { "pages that double at each level", Objects([.. Enumerable.Range(3, 40).Select(i => Invariant($"<< /Type /Pages /Kids [{i} 0 R {i} 0 R] /Count 2 >>")), "<< /Type /Page /MediaBox [0 0 9 9] >>"]) },
        { "two thousand million pages", Objects("<< /Type /Pages /Kids [] /Count 2000000000 >>") },
    };

    public static TheoryData<string, byte[]> Odd => new()
    {
        { "a font that descends from itself", Font("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] >>") },
        { "a font that describes itself", Font("<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor 5 0 R /Encoding 5 0 R /ToUnicode 5 0 R /Widths 5 0 R >>") },
        { "an encoding of itself", Font("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 6 0 R >>", "<< /BaseEncoding 6 0 R /Differences 6 0 R >>") },
        { "signs that draw themselves", Font("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [76 /a] >> /FirstChar 76 /LastChar 76 /Widths [9] /Resources << /Font << /F 5 0 R >> >> >>", SamplePdf.Stream("", "BT /F 1 Tf (L) Tj ET")) },
        { "a map that uses itself", Font(Composite.Replace("/Identity-H", "6 0 R", StringComparison.Ordinal), SamplePdf.Stream("/Type /CMap /CMapName /A /UseCMap 6 0 R", "begincmap /A usecmap endcmap"), Descendant) },
        { "outlines in a circle", Catalogue("/Outlines 5 0 R", "<< /Title (a) /First 5 0 R /Last 5 0 R /Next 5 0 R /Parent 5 0 R /Dest [3 0 R /Fit] >>") },
        { "names in a circle", Catalogue("/Names << /Dests 5 0 R >> /PageLabels 5 0 R /Dests 5 0 R", "<< /Kids [5 0 R 5 0 R] /Names [(a) 5 0 R] >>") },
        { "a table of objects before itself", Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Font(Helvetica)).Replace("/Root 1 0 R", "/Root 1 0 R /Prev 9", StringComparison.Ordinal)) },
        { "a picture's packing, and a size to match", Page(SamplePdf.Stream("/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 200000 >>", "xyz")) },
        { "rows of thousands of millions", Page(SamplePdf.Stream("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 4 /BitsPerComponent 16 >>", Flate(Blanks(1)))) },
        { "a picture in the content without end", Page(SamplePdf.Stream("", "BI /W 2000000000 /H 2000000000 /BPC 8 /CS /RGB /F /Fl ID x EI")) },
        { "lists in lists", Page(SamplePdf.Stream("", new string('[', 500_000))) },
        { "states kept and never left", Page(SamplePdf.Stream("", Repeated("q ", 200_000))) },
    };

    [Theory, MemberData(nameof(Packed))]
    public void Open_UnfoldsWithoutEnd_IsRefusedWithoutUnfolding(string what, byte[] pdf)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = new SourceDocumentReader(new() { MaxUnfoldedBytes = 32 * 1024 * 1024 }).Open(pdf, "a.pdf");
        Assert.True(result.Value is null && result.Diagnostics.Any(said => said.Code == "SEND0026"), what);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 300_000_000);
    }

    [Theory, MemberData(nameof(Endless))]
    public void Open_TreeWithoutEnd_IsADiagnostic(string what, byte[] pdf) =>
        Assert.True(SourceDocumentReader.Default.Open(pdf, "a.pdf").Diagnostics.Any(said => said.Severity == DiagnosticSeverity.Error), what);

    [Theory, MemberData(nameof(Odd))]
    public void Open_PartThatRefersToItself_GivesTextOrDiagnostic(string what, byte[] pdf)
    {
        var result = SourceDocumentReader.Default.Open(pdf, "a.pdf");
        Assert.True(result.Value is not null || result.Diagnostics.Any(said => said.Severity == DiagnosticSeverity.Error), what);
    }

    private static byte[] Objects(params string[] objects) => SamplePdf.Objects("<< /Root 1 0 R >>", ["<< /Type /Catalog /Pages 2 0 R >>", .. objects]);

    private static byte[] Page(string stream, string contents = "4 0 R") =>
        Objects("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {contents} >>", stream);

    private static byte[] Font(params string[] further) => SamplePdf.Content(Text, "<< /Font << /F 5 0 R >> >>", further);

    private static byte[] Catalogue(string entries, string fifth) => SamplePdf.Objects("<< /Root 1 0 R >>", $"<< /Type /Catalog /Pages 2 0 R {entries} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F {Helvetica} >> >> >>", SamplePdf.Stream("", Text), fifth);

    private static string Form(string operators, string inner) =>
        SamplePdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {inner} >> >>", operators);

    private static string Sized(string length) => $"<< /Length {length} >>\nstream\nBT ET\nendstream";

    private static string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static IEnumerable<byte[]> Blanks(int megabytes) => Enumerable.Repeat(Latin(new string(' ', 1024 * 1024)), megabytes);

    private static string Flate(byte[] data) => Flate([data]);

    private static string Flate(IEnumerable<byte[]> pieces)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (var piece in pieces)
                deflate.Write(piece);
        }
        return Encoding.Latin1.GetString(packed.ToArray());
    }
}
