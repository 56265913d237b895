using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Prints what a sheet says in the manner of the inspectorates' reports: their sections in their order, in any of their wordings.</summary>
internal sealed class ReportPrinter
{
    private readonly ReportSheet sheet;
    private readonly ReportLook look;
    private readonly PrintedPages pages;

    private ReportPrinter(ReportSheet sheet, ReportLook look)
    {
        (this.sheet, this.look) = (sheet, look);
        var name = $"{look.Choose(0, "Area SEND inspection report", "Inspection report")}: {sheet.Area.Name} Local Area Partnership";
        var dates = WrittenDates.Span(sheet.OnSite, look.Choose(1, 0, 1));
        pages = new PrintedPages(look, look.OneLineFooter ? [$"{name}, {dates}"] : [.. PrintedPages.Wrap(name, look.Choose(3, 200, 60)), dates]);
    }

    public static string Print(ReportSheet sheet, ReportLook look)
    {
        var printer = new ReportPrinter(sheet, look);
        printer.Front();
        printer.Outcome();
        printer.Narrative();
        printer.Bullets();
        new ReportTables(sheet, look, printer.pages).Print();
        new ReportDetails(sheet, look, printer.pages).Print();
        printer.End();
        return printer.pages.ToString();
    }

    private void Front()
    {
        pages.Line(look.Choose(2, "Local area partnership report", "Local Area Partnership report"), false);
        pages.Line("", false);
        var title = $"Area SEND inspection of {sheet.Area.Name} Local Area Partnership";
        pages.All(look.Choose(3, PrintedPages.Wrap(title, 100), PrintedPages.Wrap(title, 60), PrintedPages.Wrap(title, 50), ["Area SEND inspection of", $"{sheet.Area.Name} Local Area Partnership"]), false);
        pages.All(PrintedPages.Wrap($"Inspection dates: {WrittenDates.Span(sheet.OnSite, look.Choose(1, 0, 1))}", look.Width), false);
        pages.All(PrintedPages.Wrap($"{look.Choose(4, "Date of previous inspection", "Dates of previous inspection", "Date(s) of previous inspection(s)")}: {Previous()}", look.Width), false);
        pages.Blank();
    }

    private string Previous() => sheet.Previous switch
    {
        [] => look.Choose(5, "Not previously inspected", "None", "Not previously inspected under this framework"),
        [var one] => WrittenDates.Span(one.Dates!.Value, look.Choose(5, 0, 1)),
        [var one, var other, ..] => look.Choose(5,
            $"{WrittenDates.Span(one.Dates!.Value, 0)} and {WrittenDates.Span(other.Dates!.Value, 0)}",
            $"The previous full inspection was on {WrittenDates.Span(one.Dates.Value, 0)}. There was a subsequent revisit on {WrittenDates.Span(other.Dates.Value, 0)}."),
    };

    private void Outcome()
    {
        pages.Line("Inspection outcome");
        pages.Paragraph(sheet.Outcome switch
        {
            FullInspectionOutcome.TypicallyPositive => look.Choose(6,
                "The local area partnership’s special educational needs and/or disabilities (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is taking action where improvements are needed.",
                "The local area partnership’s arrangements typically lead to positive experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND)."),
            FullInspectionOutcome.Inconsistent => look.Choose(6,
                "The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (SEND). The local area partnership must work jointly to make improvements.",
                "The local area partnership’s SEND arrangements lead to inconsistent experiences and outcomes for children and young people with SEND."),
            _ => look.Choose(6,
                "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (SEND), which the local area partnership must address urgently.",
                "There are widespread and systemic failings that lead to significant concerns about the experiences and outcomes of children and young people with SEND."),
        });
        foreach (var followUp in sheet.FollowUps)
            pages.Paragraph(FollowUp(followUp));
        pages.Blank();
    }

    private string FollowUp(FollowUp followUp)
    {
        var within = followUp.Within is { } period ? $"within {(followUp.Approximate ? "approximately " : "")}{WrittenDates.Period(period, look.Choose(7, false, true))}" : "";
        if (followUp.Kind == FollowUpKind.MonitoringInspection)
            return $"A monitoring inspection {look.Choose(8, "will be carried out", "will take place", "will be")} {within}.";
        if (followUp.Kind == FollowUpKind.FullInspection)
            return $"The next {(sheet.Outcome == FullInspectionOutcome.WidespreadOrSystemicFailings ? "full reinspection" : look.Choose(9, "full area SEND inspection", "full Area SEND inspection", "full inspection"))} {look.Choose(8, "will be", "will take place", "will be carried out")} {within}.";
        return followUp.Kind == FollowUpKind.PriorityActionPlan
            ? look.Choose(9, "As a result of this inspection, His Majesty’s Chief Inspector requires the local area partnership to prepare and submit a priority action plan (area SEND) to address the identified areas for priority action.",
                "His Majesty’s Chief Inspector (HMCI) requires a priority action plan (area SEND) from the local area partnership.")
            : look.Choose(9, "Ofsted and the Care Quality Commission (CQC) ask that the local area partnership updates and publishes its strategic plan based on the recommendations set out in this report.",
                "Ofsted and CQC ask that the partnership update and publish its strategic plan.");
    }

    private void Narrative()
    {
        pages.Line("Information about the local area partnership");
        pages.Paragraph($"{sheet.Authority.Name} and {sheet.Boards[0].Name} are jointly responsible for the planning and commissioning of services for children and young people with SEND. The commissioning of health services changed across England in 2022.");
        pages.Blank();
        var question = look.Choose(10, "SEND", "special educational needs and/or disabilities (SEND)");
        pages.All(PrintedPages.Wrap($"What is it like to be a child or young person with {question} in this area?", 80), false);
        pages.Paragraph("Children and young people are known well by the adults who support them. They meet each week at a club that they named themselves, and choose what the adults read out at meetings.");
        pages.Blank();
    }

    private void Bullets()
    {
        pages.Line(look.Choose(11, "What is the area partnership doing that is effective?", "What is the local area partnership doing that is effective?"), false);
        Bullets(FindingKind.Strength);
        pages.Line(look.Choose(11, "What does the area partnership need to do better?", "What does the local area partnership need to do better?"), false);
        Bullets(FindingKind.Weakness);
    }

    private void Bullets(FindingKind kind)
    {
        foreach (var finding in sheet.Findings.Where(finding => finding.Kind == kind))
        {
            pages.Paragraph(finding.Text, $"{look.Bullet} ");
            if (look.Choose(5, false, false, true))
                pages.Blank();
        }
        pages.Blank();
    }

    private void End()
    {
        pages.Line("If you are not happy with the inspection or the report, you can complain to Ofsted.");
        pages.Paragraph("The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages.");
        pages.Line("© Crown copyright 2024");
    }
}
