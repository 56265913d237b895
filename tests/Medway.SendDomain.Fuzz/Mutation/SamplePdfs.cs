using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Texts as PDFs: written plainly, so that a changed byte reaches what it means, and made by a library, with all that those have.</summary>
internal static class SamplePdfs
{
    private const int LinesOfPage = 40;
    private const int MostLines = 80;

    internal static IEnumerable<byte[]> Of(string text)
    {
        var pages = Lines(text).Chunk(LinesOfPage).Select(Operators).ToArray();
        if (pages.Length > 0)
            yield return Plain(pages);
    }

    /// <summary>One page of each text by PdfPig's own writer, with lines drawn around it.</summary>
    internal static IEnumerable<byte[]> Built(IReadOnlyList<string> texts)
    {
        foreach (var text in texts.Take(6))
        {
            using var builder = new PdfDocumentBuilder();
            var font = builder.AddStandard14Font(Standard14Font.Helvetica);
            var page = builder.AddPage(PageSize.A4);
            var y = 800.0;
            foreach (var line in Lines(text).Take(LinesOfPage))
            {
                page.AddText(Latin(line[..Math.Min(line.Length, 90)]), 10, new PdfPoint(40, y), font);
                page.DrawLine(new PdfPoint(38, y + 12), new PdfPoint(560, y + 12), 0.5);
                y -= 18;
            }
            page.DrawLine(new PdfPoint(38, 812), new PdfPoint(38, y), 0.5);
            page.DrawLine(new PdfPoint(300, 812), new PdfPoint(300, y), 0.5);
            page.DrawLine(new PdfPoint(560, 812), new PdfPoint(560, y), 0.5);
            yield return builder.Build();
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).SelectMany(line => line.Chunk(95).Select(part => new string(part))).Take(MostLines);

    private static string Operators(string[] lines)
    {
        var page = new StringBuilder("q 0.5 w 38 40 m 38 812 l S 38 812 520 0.5 re f Q BT /F 10 Tf 40 800 Td 14 TL\n");
        foreach (var line in lines)
            page.Append('(').Append(Latin(line).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)).Append(") Tj T*\n");
        return page.Append("ET /X Do").ToString();
    }

    private static byte[] Plain(string[] pages)
    {
        var kids = string.Join(' ', Enumerable.Range(0, pages.Length).Select(i => Invariant($"{(2 * i) + 5} 0 R")));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Outlines << /Type /Outlines /Count 0 >> >>",
            Invariant($"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} /MediaBox [0 0 600 842] /Resources << /Font << /F 3 0 R >> /XObject << /X 4 0 R >> >> >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [146 /quoteright] >> >>",
            Stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 0] /Resources << /Font << /F 3 0 R >> >>", "BT /F 8 Tf 40 20 Td [(Page) -300 (1)] TJ ET"),
        ];
        foreach (var (i, page) in pages.Index())
        {
            objects.Add(Invariant($"<< /Type /Page /Parent 2 0 R /Contents {(2 * i) + 6} 0 R >>"));
            objects.Add(Stream("", page));
        }
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (i, each) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(Invariant($"{i + 1} 0 obj\n{each}\nendobj\n"));
        }
        var start = pdf.Length;
        pdf.Append(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            pdf.Append(Invariant($"{place:0000000000} 00000 n \n"));
        return Encoding.Latin1.GetBytes(pdf.Append(Invariant($"trailer\n<< /Root 1 0 R /Size {objects.Count + 1} >>\nstartxref\n{start}\n%%EOF\n")).ToString());
    }

    private static string Stream(string dictionary, string data) => Invariant($"<< /Length {data.Length} {dictionary} >>\nstream\n{data}\nendstream");

    private static string Latin(string line) => string.Concat(line.Select(c => c is '’' or '‘' ? '\'' : c is >= ' ' and <= '~' ? c : '-'));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
