using Medway.SendDomain.Values;
using Kinds = Medway.SendDomain.Reading.InspectionReport.WrittenDateWord.Kinds;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Finds the days and spans of days that a short passage writes out: "5 to 9 February 2024", "27 June to 1 July 2016", "16 May 2016", "December 2019". Days without a year of their own have that of the days they are
/// listed with: "30 September to 4 October and 7 to 11 October 2024".
/// </summary>
internal static class WrittenDates
{
    private const int MostOpen = 8;

    public static List<WrittenDate> Find(ReadOnlySpan<char> text)
    {
        var words = WrittenDateWord.Cut(text);
        var found = new List<WrittenDate>();
        var open = new List<(WrittenDays Days, int Start, int End)>();
        for (var i = 0; i < words.Count;)
        {
            var next = Read(words, i, out var days);
            if (next == i || days.Last.Day == 0 && days.Last.Year == 0)
            {
                if (words[i].Kind != Kinds.And)
                    open.Clear();
                i = Math.Max(next, i + 1);
                continue;
            }
            var (start, end) = (words[i].Start, words[next - 1].End);
            i = next;
            if (days.Last.Year == 0)
            {
                if (open.Count == MostOpen)
                    open.RemoveAt(0);
                open.Add((days, start, end));
                continue;
            }
            if (days.ToDates() is { } dates)
            {
                AddOpen(found, open, dates);
                found.Add(new WrittenDate(dates, start, end));
            }
            open.Clear();
        }
        return found;
    }

    /// <summary>Adds the days that had no year, in the order in which they stand.</summary>
    private static void AddOpen(List<WrittenDate> found, List<(WrittenDays Days, int Start, int End)> open, DateSpan following)
    {
        var at = found.Count;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var start = following.Start;
            if (open[i].Days.Before(start.Month ?? 0, start.Year).ToDates() is not { } dates || dates.End is not { } end || !DateSpan.AreInOrder(end, start))
                return;
            found.Insert(at, new WrittenDate(dates, open[i].Start, open[i].End));
            following = dates;
        }
    }

    /// <summary>The index behind the days that begin at a word, their own index where none do. Days without a year are given where others can be listed behind them.</summary>
    private static int Read(List<WrittenDateWord> words, int at, out WrittenDays days)
    {
        var next = Listed(words, at, out days);
        if (next > at)
            return next;
        next = Day(words, at, out var first);
        if (next == at)
            return at;
        var link = KindAt(words, next);
        var (end, last) = (next, default(WrittenDay));
        if (link == Kinds.To || (link == Kinds.And && first.Year == 0))
            end = Day(words, next + 1, out last);
        if (last.Year > 0 && (link == Kinds.To || KindAt(words, end) != Kinds.To))
        {
            days = WrittenDays.Until(last, first);
            return end;
        }
        if (link == Kinds.To && first.Year == 0 && last.Day > 0)
        {
            days = new WrittenDays(first, last);
            return end;
        }
        if (first.Year > 0 || link is Kinds.And or Kinds.Number)
            days = new WrittenDays(first, first);
        return next;
    }

    /// <summary>The index behind days told one by one, “13, 14 and 15 June 2024”, which are a span from the first to the last; their own index where there is no such list.</summary>
    private static int Listed(List<WrittenDateWord> words, int at, out WrittenDays days)
    {
        days = default;
        var next = Day(words, at, out var first);
        if (first.Day == 0)
            return at;
        var last = first;
        for (var count = 1; last.Year == 0; count++)
        {
            var from = KindAt(words, next) == Kinds.And ? next + 1 : next;
            next = Day(words, from, out last);
            if (last.Day == 0 || count == MostOpen || (from > 0 && words[from - 1].Kind == Kinds.And && last.Year == 0))
                return at;
            if (first.Month == 0)
                first = new WrittenDay(first.Day, last.Month, 0);
        }
        if (first.Year > 0 || KindAt(words, next) == Kinds.To || WrittenDays.Until(last, first) is var listed && listed.ToDates() is null)
            return at;
        days = listed;
        return next;
    }

    private static int Day(List<WrittenDateWord> words, int at, out WrittenDay day)
    {
        int number = 0, month = 0, year = 0;
        var i = at;
        if (i < words.Count && words[i].Kind == Kinds.Number && words[i].Value is >= 1 and <= 31)
            number = words[i++].Value;
        if (KindAt(words, i) == Kinds.Month)
            month = words[i++].Value;
        if (month > 0 && i < words.Count && words[i].Kind == Kinds.Number && words[i].Value is >= 2000 and <= 2099)
            year = words[i++].Value;
        day = new WrittenDay(number, month, year);
        return number == 0 && year == 0 ? at : i;
    }

    private static Kinds KindAt(List<WrittenDateWord> words, int at) => at < words.Count ? words[at].Kind : Kinds.Other;
}
