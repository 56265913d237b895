using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Finds the days and spans of days that a short passage writes out: "5 to 9 February 2024", "27 June to 1 July 2016", "16 May 2016", "December 2019".</summary>
internal static class WrittenDates
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private enum Kind : byte
    {
        Other,
        Number,
        Month,
        To,
        And,
    }

    public static List<DateSpan> Find(ReadOnlySpan<char> text)
    {
        var words = Cut(text);
        var found = new List<DateSpan>();
        for (var i = 0; i < words.Count;)
        {
            var next = Span(words, i, out var span);
            if (next > i && span is { } dates)
                found.Add(dates);
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    private static int Span(List<(Kind Kind, int Value)> words, int at, out DateSpan? span)
    {
        span = null;
        var next = Day(words, at, out var day, out var month, out var year);
        if (next == at)
            return at;
        var link = next < words.Count ? words[next].Kind : Kind.Other;
        if (link == Kind.To || (link == Kind.And && year == 0))
        {
            var end = Day(words, next + 1, out var lastDay, out var lastMonth, out var lastYear);
            if (end > next + 1 && lastYear > 0)
            {
                span = Between(day, month == 0 ? lastMonth : month, year == 0 ? lastYear : year, lastDay, lastMonth, lastYear);
                return end;
            }
        }
        if (year > 0 && PartialDate.Exists(year, month, day == 0 ? null : day))
            span = new DateSpan(new PartialDate(year, month, day == 0 ? null : day));
        return next;
    }

    private static DateSpan? Between(int day, int month, int year, int lastDay, int lastMonth, int lastYear)
    {
        int? first = day == 0 ? null : day, last = lastDay == 0 ? null : lastDay;
        if (month > lastMonth && year == lastYear)
            year--;
        if (!PartialDate.Exists(year, month, first) || !PartialDate.Exists(lastYear, lastMonth, last))
            return null;
        var from = new PartialDate(year, month, first);
        var to = new PartialDate(lastYear, lastMonth, last);
        return DateSpan.AreInOrder(from, to) ? new DateSpan(from, to) : null;
    }

    private static int Day(List<(Kind Kind, int Value)> words, int at, out int day, out int month, out int year)
    {
        day = month = year = 0;
        var i = at;
        if (i < words.Count && words[i].Kind == Kind.Number && words[i].Value is >= 1 and <= 31)
            day = words[i++].Value;
        if (i < words.Count && words[i].Kind == Kind.Month)
            month = words[i++].Value;
        if (month > 0 && i < words.Count && words[i].Kind == Kind.Number && words[i].Value is >= 2000 and <= 2099)
            year = words[i++].Value;
        return day == 0 && year == 0 ? at : i;
    }

    private static List<(Kind Kind, int Value)> Cut(ReadOnlySpan<char> text)
    {
        var words = new List<(Kind, int)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                words.Add((Kind.Number, i - start > 4 ? 0 : int.Parse(text[start..i], System.Globalization.CultureInfo.InvariantCulture)));
                if (i + 1 < text.Length && text[i..(i + 2)] is "st" or "nd" or "rd" or "th")
                    i += 2;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                var word = text[start..i];
                if (!word.EndsWith("day", StringComparison.OrdinalIgnoreCase))
                    words.Add(Word(word));
            }
            else
            {
                if (text[i] is '-' or '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011')
                    words.Add((Kind.To, 0));
                else if (text[i] is '.' or ';' or '/')
                    words.Add((Kind.Other, 0));
                i++;
            }
        }
        return words;
    }

    private static (Kind, int) Word(ReadOnlySpan<char> word)
    {
        if (word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("until", StringComparison.OrdinalIgnoreCase))
            return (Kind.To, 0);
        if (word.Equals("and", StringComparison.OrdinalIgnoreCase))
            return (Kind.And, 0);
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase) || (word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return (Kind.Month, i + 1);
        }
        return (Kind.Other, 0);
    }
}
