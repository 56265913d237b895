using System.Globalization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Spectre.Console;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>What was found, kind by kind, counted.</summary>
internal static class FindingSection
{
    private static readonly (FindingKind Kind, string Heading, string Mark, Color Colour)[] Kinds =
    [
        (FindingKind.AreaForPriorityAction, "Areas for priority action", "!", Color.Red),
        (FindingKind.SignificantWeakness, "Significant weaknesses", "!", Color.Red),
        (FindingKind.Strength, "Strengths", "+", Color.Green),
        (FindingKind.Weakness, "Weaknesses", "-", Color.Yellow),
        (FindingKind.AreaForImprovement, "Areas for improvement", ">", Color.Yellow),
    ];

    public static void Write(PageBuilder page, IReadOnlyList<Finding> findings)
    {
        foreach (var (kind, heading, mark, colour) in Kinds)
            Write(page, [.. findings.Where(finding => finding.Kind == kind)], heading, mark, colour);
        Write(page, [.. findings.Where(finding => !finding.Kind.IsKnown)], "Other findings", "?", Color.Yellow);
    }

    private static void Write(PageBuilder page, List<Finding> findings, string heading, string mark, Color colour)
    {
        if (findings.Count == 0)
            return;
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{heading} ({findings.Count})"));
        foreach (var finding in findings)
        {
            page.Row(mark, finding.Text + Whose(finding), finding.At, colour);
            foreach (var point in finding.Points)
                page.Row("", $"• {point}");
            if (finding.ResponsibleBodies.Count > 0)
                page.Row("", $"responsible: {string.Join("; ", finding.ResponsibleBodies)}");
        }
    }

    private static string Whose(Finding finding) => finding.Voice switch
    {
        Voice.Inspectors => "",
        Voice.Speaker => $" (says {finding.Speaker ?? "a speaker"})",
        Voice.Partnership => " (says the partnership)",
        _ => " (says the publisher)",
    };
}
