using System.Globalization;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Dates and periods written out.</summary>
internal static class WrittenDates
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];

    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public static string Day(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => FormattableString.Invariant($"{day} {Month(month)} {date.Year}"),
        { Month: { } month } => FormattableString.Invariant($"{Month(month)} {date.Year}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>“5 to 9 February 2024”, with as much of the first day as the last does not say; form 1 says both days whole.</summary>
    public static string Span(DateSpan span, int form)
    {
        var (first, last) = (span.Start, span.End!.Value);
        if (first == last)
            return Day(first);
        if (form == 1 || first.Year != last.Year)
            return $"{Day(first)} to {Day(last)}";
        return first.Month == last.Month ? FormattableString.Invariant($"{first.Day} to {Day(last)}") : FormattableString.Invariant($"{first.Day} {Month(first.Month!.Value)} to {Day(last)}");
    }

    public static string Period(NodaTime.Period period, bool inWords)
    {
        var (count, unit) = period.Years > 0 ? (period.Years, "year") : (period.Months, "month");
        return $"{(inWords ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {unit}{(count == 1 ? "" : "s")}";
    }
}
