using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>PDFs made of PDFs: numbers and references changed, objects and operators put in and doubled, and bytes changed.</summary>
internal sealed class PdfMutator(IReadOnlyList<byte[]> pdfs) : Mutator
{
    internal static readonly string[] Words =
    [
        "1 0 R", "2 0 R", "3 0 R", "4 0 R", "5 0 R", "6 0 R", "99 0 R", "-1 0 R", " 0 ", " -1 ", " 99999999999 ", " 1e9 ", " 0.0001 ", "[", "]", "<<", ">>", "(", ")", "<", ">", "/", "null", "true", "endobj\n", "7 0 obj\n", "stream\n",
        "\nendstream\n", "%%EOF\n", "startxref\n0\n", "xref\n0 1\n", "trailer\n<< /Root 2 0 R >>\n", "/Kids [2 0 R]", "/Count 1000000", "/Parent 5 0 R", "/Type /Pages", "/Type /Page", "/Filter /FlateDecode", "/Filter /ASCIIHexDecode",
        "/Filter [/ASCII85Decode /LZWDecode]", "/Filter /RunLengthDecode", "/DecodeParms << /Predictor 12 /Columns 99999 >>", "/Length 99999999", "/Length -1", "/Length 4 0 R", "/Rotate 90", "/Rotate 45", "/MediaBox [0 0 0 0]",
        "/MediaBox [9 9 -9 -9]", "/UserUnit 0", "/Encrypt 3 0 R", "/Prev 0", "/XRefStm 9", "/ToUnicode 4 0 R", "/Subtype /Type0", "/Subtype /Type3", "/Subtype /TrueType", "/DescendantFonts [3 0 R]", "/Encoding /Identity-H",
        "/FontDescriptor << /FontFile2 4 0 R >>", "/FirstChar 0 /LastChar 3 /Widths [1 2]", "/Contents [6 0 R 6 0 R 6 0 R]", "/ObjStm", "/Type /ObjStm /N 5 /First 10", "/Outlines 1 0 R", "/Annots [5 0 R]",
        " q ", " Q ", " BT ", " ET ", " Tj ", " TJ ", " T* ", " Td ", " Tm ", " cm ", " re f ", " m l S ", " /X Do ", " /F 1e30 Tf ", " 0 0 0 0 0 0 cm ", " 1 0 0 1 1e30 1e30 Tm ", " 0 1 -1 0 0 0 Tm ", " BI /W 1 /H 1 ID x EI ", " /P <</MCID 0>> BDC ",
        " sh ", " W n ", " 5000 Tz ", " -3 Tr ", " 1e9 Tc ", " gs ", "(\\777\\ )", "<FEFF00>", " c v y h b* B F ", " d0 ", " d1 ", "ID ", "EI ",
    ];

    private static readonly byte[][] Pieces = [.. Words.Select(Encoding.Latin1.GetBytes)];

    internal override byte[] Make(Chance chance)
    {
        byte[] pdf = [.. chance.Of(pdfs)];
        for (var left = chance.Between(1, 8); left > 0; left--)
            pdf = Changed(pdf, chance);
        return pdf;
    }

    private byte[] Changed(byte[] pdf, Chance chance)
    {
        switch (chance.Below(6))
        {
            case 0:
                return ByteChanges.Change(pdf, chance);
            case 1:
                return ByteChanges.Insert(pdf, AfterSpace(pdf, chance), chance.Of(Pieces));
            case 2:
                return NumberChanged(pdf, chance);
            case 3:
                var start = AfterSpace(pdf, chance);
                var end = Math.Min(pdf.Length, start + chance.Below(40));
                return [.. pdf[..start], .. chance.Of(Pieces), .. pdf[end..]];
            case 4:
                var other = chance.Of(pdfs);
                var (from, to) = chance.Range(other.Length, 600);
                return ByteChanges.Insert(pdf, AfterSpace(pdf, chance), other.AsSpan(from, to - from));
            default:
                var piece = chance.Of(Pieces);
                var repeated = new byte[piece.Length * chance.Between(2, 60)];
                for (var i = 0; i < repeated.Length; i++)
                    repeated[i] = piece[i % piece.Length];
                return ByteChanges.Insert(pdf, AfterSpace(pdf, chance), repeated);
        }
    }

    private static int AfterSpace(byte[] pdf, Chance chance)
    {
        var from = chance.Below(pdf.Length + 1);
        var at = pdf.AsSpan(from).IndexOfAny((byte)' ', (byte)'\n');
        return at < 0 ? from : from + at + 1;
    }

    private static byte[] NumberChanged(byte[] pdf, Chance chance)
    {
        var from = chance.Below(pdf.Length + 1);
        var at = pdf.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (at >= 0)
            pdf[from + at] = (byte)chance.Between('0', '9');
        return pdf;
    }
}
