using System.Buffers;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the published report of an area SEND inspection.</summary>
internal static class InspectionReportReader
{
    private const int FewestSections = 6;

    // What every report has; a text without them is not cut into sections to see.
    private static readonly SearchValues<string> TitleWords = SearchValues.Create(["Area SEND inspection of", "Inspection outcome"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> DateWords = SearchValues.Create(["Inspection date"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> SectionWords = SearchValues.Create(["need to do better", "Inspection team"], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A draft for the inspection; none, and an Error in the bag, where the document is of a kind that is not read; <c>null</c> where the text is no document
    /// of the inspectorates.
    /// </summary>
    public static List<ReportDraft>? Read(SourceText source, DiagnosticBag refusal)
    {
        if (source.WithPlainSpaces(MayBe) is not { } seen)
            return null;
        source = seen;
        if (InspectorateLetters.Find(source) is { } letter)
        {
            refusal.Add(letter);
            return [];
        }
        if (OutlineOf(source) is not { } outline)
            return null;
        var draft = new ReportDraft(DocumentKind.InspectionReport);
        var heading = outline.Heading(outline.Has(ReportSection.Title) ? ReportSection.Title : ReportSection.Outcome);
        List<TextSpan> headingAt = [source.Span(heading.Start, heading.End)];
        draft.Framework = new Cited<InspectionFramework>(InspectionFramework.AreaSend2023, headingAt);
        draft.Activity = new Cited<InspectionActivity>(InspectionActivity.FullInspection, headingAt);
        Inspectorates(source, draft);
        FrontPage.Read(outline, draft);
        var printed = outline.Printed;
        OutcomeSection.Read(printed, outline.Lines(ReportSection.Outcome), draft);
        NarrativeSections.Read(outline, draft);
        BulletSection.Read(printed, outline.Lines(ReportSection.Effective), FindingKind.Strength, draft);
        BulletSection.Read(printed, outline.Lines(ReportSection.ToDoBetter), FindingKind.Weakness, draft);
        PriorityTable.Read(printed, outline.Lines(ReportSection.PriorityAction), draft);
        ImprovementTable.Read(printed, outline.Lines(ReportSection.Improvement), draft);
        DetailsSection.Read(printed, outline.Lines(ReportSection.Details), draft);
        TeamSection.Read(printed, outline.Lines(ReportSection.Team), draft);
        ReportChecks.Run(outline, draft);
        return [draft];
    }

    /// <summary>The sections of a report, which may have lost its title; <c>null</c> where the text has too few of them to be one.</summary>
    public static ReportOutline? OutlineOf(SourceText source)
    {
        if (!MayBeReport(source.Text))
            return null;
        var outline = ReportOutline.Of(PrintedText.Of(source));
        var isReport = outline.Has(ReportSection.Title) || (outline.Has(ReportSection.Effective) && outline.Has(ReportSection.ToDoBetter));
        return isReport && outline.Sections >= FewestSections && outline.Has(ReportSection.Outcome) ? outline : null;
    }

    private static bool MayBe(ReadOnlySpan<char> text) => InspectorateLetters.MayBe(text) || MayBeReport(text);

    private static bool MayBeReport(ReadOnlySpan<char> text) => text.ContainsAny(TitleWords) && text.ContainsAny(DateWords) && text.ContainsAny(SectionWords);

    private static void Inspectorates(SourceText source, ReportDraft draft)
    {
        Named("Ofsted", Inspectorate.Ofsted);
        if (!Named("Care Quality Commission", Inspectorate.CareQualityCommission))
            Named("CQC", Inspectorate.CareQualityCommission);

        bool Named(string name, Inspectorate inspectorate)
        {
            var at = source.Text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0)
                draft.Inspectorates.Add(new Cited<Inspectorate>(inspectorate, source.Span(at, at + name.Length)));
            return at >= 0;
        }
    }
}
