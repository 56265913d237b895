using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// The written dates of a passage that are of an inspection: not those on which something was published, declared or formed. “Week commencing 4 March 2024” is its days to the Friday.
/// </summary>
internal static class InspectionDays
{
    private const int FirstYear = 2016;

    private static readonly string[] Others = ["publish", "publication", "issued", "declare", "submi", "accept", "approve", "formed", "established", "created"];

    private static readonly string[] Visits = ["inspect", "visit"];

    private static readonly string[] Weeks = ["week commencing", "week beginning", "week starting", "week of", "w/c", "w/b"];

    private static readonly KnownWords BeforeYears = new("in", "of", "during");

    public static List<WrittenDate> Find(ReadOnlySpan<char> text)
    {
        var dates = WrittenDates.Find(text);
        KeepInspections(text, dates);
        return dates;
    }

    /// <summary>Years with neither day nor month: one that is all the passage begins with, and any that a word for a visit stands before: “2018 (revisit 2020)”.</summary>
    public static List<WrittenDate> FindYears(ReadOnlySpan<char> text)
    {
        var years = new List<WrittenDate>();
        var isVisit = true;
        foreach (var word in WrittenDateWord.Cut(text))
        {
            var said = text[word.Start..word.End];
            if (isVisit && word.Value is >= FirstYear and <= 2099 && said.Length == 4 && EndsPhrase(text[word.End..]))
                years.Add(new WrittenDate(new DateSpan(new PartialDate(word.Value)), word.Start, word.End));
            isVisit = LastOf(said, Visits) >= 0 || (isVisit && word.Start > 0 && BeforeYears.Has(said));
        }
        KeepInspections(text, years);
        return years;
    }

    private static bool EndsPhrase(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        return behind.IsEmpty || behind[0] is '(' or ')' or ',' or ';' or '.' || behind.StartsWith("and ", StringComparison.OrdinalIgnoreCase);
    }

    private static void KeepInspections(ReadOnlySpan<char> text, List<WrittenDate> dates)
    {
        var (kept, behind) = (0, 0);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var before = text[behind..date.Start];
            behind = date.End;
            var sentence = before[(before.LastIndexOfAny(".;") + 1)..];
            if (LastOf(sentence, Others) > LastOf(sentence, Visits))
                continue;
            dates[kept++] = OpensWeek(before) && date.Dates is { IsSingle: true, Start.Exact: { } day } ? new WrittenDate(WeekFrom(day), date.Start, date.End) : date;
        }
        dates.RemoveRange(kept, dates.Count - kept);
    }

    private static DateSpan WeekFrom(LocalDate day)
    {
        var last = day.DayOfWeek < IsoDayOfWeek.Friday ? day.Next(IsoDayOfWeek.Friday) : day;
        return new DateSpan(PartialDate.From(day), PartialDate.From(last));
    }

    private static bool OpensWeek(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" :,");
        if (before.EndsWith("day", StringComparison.OrdinalIgnoreCase))
            before = before[..(before.LastIndexOf(' ') + 1)].TrimEnd(" :,");
        foreach (var week in Weeks)
        {
            if (before.EndsWith(week, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int LastOf(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words)
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        return last;
    }
}
