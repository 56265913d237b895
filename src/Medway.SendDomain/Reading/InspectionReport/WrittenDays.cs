using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>A day as written: 0 stands for what is left to the words around it.</summary>
internal readonly struct WrittenDay(int day, int month, int year)
{
    public readonly int Day = day;
    public readonly int Month = month;
    public readonly int Year = year;
}

/// <summary>The first and the last of days as written, the same for one.</summary>
internal readonly struct WrittenDays(WrittenDay first, WrittenDay last)
{
    public readonly WrittenDay First = first;
    public readonly WrittenDay Last = last;

    /// <summary>From a first day to a last of which the year is known: what the first leaves out is the last’s, or the year before it where its month comes later in a year.</summary>
    public static WrittenDays Until(WrittenDay last, WrittenDay first)
    {
        var month = first.Month == 0 ? last.Month : first.Month;
        var year = first.Year > 0 ? first.Year : month > last.Month ? last.Year - 1 : last.Year;
        return new WrittenDays(new(first.Day, month, year), last);
    }

    /// <summary>The same days before those of a month: of its year, or of the one before it where their month comes later in a year.</summary>
    public WrittenDays Before(int month, int year)
    {
        var lastMonth = Last.Month == 0 ? month : Last.Month;
        var lastYear = lastMonth > month ? year - 1 : year;
        return Until(new(Last.Day, lastMonth, lastYear), First);
    }

    /// <summary>The dates; <c>null</c> where the calendar has no such days, or the last is before the first.</summary>
    public DateSpan? ToDates()
    {
        int? first = First.Day == 0 ? null : First.Day, last = Last.Day == 0 ? null : Last.Day;
        if (!PartialDate.Exists(First.Year, First.Month, first) || !PartialDate.Exists(Last.Year, Last.Month, last))
            return null;
        var from = new PartialDate(First.Year, First.Month, first);
        var to = new PartialDate(Last.Year, Last.Month, last);
        return DateSpan.AreInOrder(from, to) ? new DateSpan(from, to) : null;
    }
}
