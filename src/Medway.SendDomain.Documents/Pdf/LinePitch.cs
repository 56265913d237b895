namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The usual distance between the lines of a page, in sizes of its type.</summary>
internal static class LinePitch
{
    private const int Steps = 20;
    private const double Least = 1.15;
    private const double Most = 2.2;

    internal static double Of(List<List<TextRun>> lines)
    {
        Span<int> counts = stackalloc int[(int)(Most * Steps) + 1];
        for (var i = 1; i < lines.Count; i++)
        {
            var size = Math.Max(lines[i][0].Size, lines[i - 1][0].Size);
            var distance = (lines[i - 1][0].Baseline - lines[i][0].Baseline) / size;
            if (distance is > 0 and < Most)
                counts[(int)(distance * Steps)]++;
        }
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[most])
                most = i;
        }
        return Math.Clamp((most + 1.0) / Steps, Least, Most);
    }
}
