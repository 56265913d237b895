namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>A short report with every section, and the same with some lines left out.</summary>
internal static class TextOfReport
{
    public const string Whole =
        """
        Area SEND inspection of Moor Local Area Partnership
        Inspection dates: 4 to 8 March 2024
        Dates of previous inspection: 2 to 6 May 2016
        Inspection outcome
        The arrangements lead to inconsistent experiences. Leaders must plan.
        Information about the local area partnership
        Moor Council plans education.
        What is it like to be a child or young person with SEND in this area?
        Children are heard.
        What is the area partnership doing that is effective?
        ◼ Nurses visit.
        What does the area partnership need to do better?
        ◼ Plans are late.
        Areas for priority action
        Responsible body
        Moor Council
        Areas for priority action
        Leaders should act on waits.
        Areas for improvement
        Leaders should plan.
        Local area partnership details
        Moor Council
        Information about this inspection
        Ofsted and the Care Quality Commission (CQC) came. They did so under section 20 of the Children Act 2004. Nothing under another Act was done.
        Inspection team
        Ada Quill, Ofsted Lead inspector
        © Crown copyright
        """;

    public static string Without(params string[] beginnings) =>
        string.Join('\n', Whole.Split('\n').Where(line => !beginnings.Any(beginning => line.StartsWith(beginning, StringComparison.Ordinal))));
}
