using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.NewsItem;

/// <summary>Reads news releases, press articles, minutes and web pages that report an inspection.</summary>
internal static class NewsItemReader
{
    /// <summary>A draft for each inspection the text reports; none, and an Error in the bag, where it reports none.</summary>
    public static List<ReportDraft> Read(SourceText source, DiagnosticBag refusal)
    {
        refusal.Add(DiagnosticCatalogue.NoInspectionReported.At(source.Span(0, source.Text.Length), "something else"));
        return [];
    }
}
