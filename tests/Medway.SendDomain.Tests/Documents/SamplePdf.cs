using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Medway.SendDomain.Tests.Documents;

/// <summary>PDFs made for tests, some by a builder, some written by hand where a builder would refuse.</summary>
internal static class SamplePdf
{
    internal static byte[] Lines(params (double X, double Y, string Text)[] lines) => Pages(lines);

    internal static byte[] Pages(params (double X, double Y, string Text)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, text) in lines)
                page.AddText(text, 12, new PdfPoint(x, y), font);
        }
        return builder.Build();
    }

    /// <summary>A table with lines drawn at the given places and words at others.</summary>
    internal static byte[] Table(double[] columns, double[] rows, params (double X, double Y, string Text)[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        foreach (var x in columns)
            page.DrawLine(new PdfPoint(x, rows[0]), new PdfPoint(x, rows[^1]), 0.5);
        foreach (var y in rows)
            page.DrawLine(new PdfPoint(columns[0], y), new PdfPoint(columns[^1], y), 0.5);
        foreach (var (x, y, text) in lines)
            page.AddText(text, 12, new PdfPoint(x, y), font);
        return builder.Build();
    }

    /// <summary>A page with a grey picture and no text, as a scanner makes it.</summary>
    internal static byte[] Scanned() => Objects("<< /Root 1 0 R >>",
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
        Stream("", "q 200 0 0 200 0 0 cm /I Do Q"),
        Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"));

    /// <summary>A page whose content is the given operators; further objects, from the fifth, are forms it may use.</summary>
    internal static byte[] Content(string operators, string resources, params string[] further) => Objects("<< /Root 1 0 R >>",
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources {resources} >>",
        Stream("", operators),
        .. further,
    ]);

    internal static string Stream(string dictionary, string data) =>
        string.Create(CultureInfo.InvariantCulture, $"<< /Length {data.Length} {dictionary} >>\nstream\n{data}\nendstream");

    internal static byte[] Objects(string trailer, params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n{trailer.Replace(">>", $"/Size {objects.Length + 1} >>", StringComparison.Ordinal)}\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
