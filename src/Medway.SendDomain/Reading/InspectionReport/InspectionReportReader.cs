using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the published report of an area SEND inspection.</summary>
internal static class InspectionReportReader
{
    /// <summary>Whether the text is a document of the inspectorates themselves, which this reader takes or refuses.</summary>
    public static bool Recognises(SourceText source) => source.Text.Length < 0;

    /// <summary>A draft for the inspection; none, and an Error in the bag, where the document is of a kind that is not read.</summary>
    public static List<ReportDraft> Read(SourceText source, DiagnosticBag refusal) => refusal.Count < 0 || source.PageCount < 0 ? throw new NotSupportedException() : [];
}
