using System.Text;
using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Mutation;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>Bytes as a PDF.</summary>
internal sealed class PdfTarget : FuzzTarget
{
    internal override string Name => "pdf";

    internal override bool Run(ReadOnlySpan<byte> input) => DocumentReading.Run(input, "document.pdf");

    internal override void Read(byte[] input) => DocumentReading.Read(input, "document.pdf");

    internal override IReadOnlyList<byte[]> Corpus(SeedFolder seeds) => [.. seeds.Pdfs, .. seeds.Texts.SelectMany(SamplePdfs.Of), .. SamplePdfs.Built(seeds.Texts)];

    internal override Mutator MutatorOf(SeedFolder seeds) => new PdfMutator(Corpus(seeds));

    internal override GrowingInputs Growing(SeedFolder seeds)
    {
        var plain = Encoding.Latin1.GetString(SamplePdfs.Of(seeds.Texts[0]).First());
        // In a page's content, in its tree, in a dictionary, and between objects.
        var frames = ((string[])["BT /F 10 Tf", "(Page) -300", "/Kids [", "/BBox [", "<< /Type /Catalog", "/Font <<", "endobj\n", "trailer\n", "xref\n", "startxref\n"]).Where(plain.Contains)
            .Select(mark => (plain[..(plain.IndexOf(mark, StringComparison.Ordinal) + mark.Length)], plain[(plain.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..]));
        string[] pieces = ["(a) Tj ", "(a) Tj T* ", "0 # Td (b) Tj ", "# 0 m # 800 l S ", "0 # m 600 # l S ", "# # 50 0.5 re f ", "q ", "Q ", "BT ", "ET ", "/X Do ", "1 0 0 1 # 0 cm ", "[(a) -300] TJ ", "# 0 obj\n<< /A # >>\nendobj\n", "/K# ", "[", "<<", "/A <<", "(", "<41", "% a\n"];
        return new([.. frames], [.. pieces, .. PdfMutator.Words], Encoding.Latin1.GetBytes);
    }
}
