using System.Collections.Frozen;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>
/// The working days of England: Monday to Friday but for bank holidays, Good Friday and Christmas Day. Known for the whole years of the table of
/// bank holidays, 2016 to 2027; about other days there is no answer, not a guess.
/// </summary>
/// <remarks>
/// Source: GOV.UK, bank holidays in England and Wales, as of 2026. What a working day is: the Children Act 2004 (Joint Area Reviews) Regulations 2005
/// (SI 2005/1973), regulation 1(3), which those of 2015 replace.
/// </remarks>
public sealed class EnglishWorkingDays
{
    private static readonly Lazy<EnglishWorkingDays> Loaded = new(static () => new EnglishWorkingDays());

    private readonly LocalDate[] workingDays;
    private readonly int[] countedBefore;

    private EnglishWorkingDays()
    {
        BankHolidays = ValueList<BankHoliday>.Freeze(
            [.. CsvTable.Load("bank-holidays.csv").Rows.Select(row => new BankHoliday { Date = LocalAreaTable.Date(row["date"]), Title = row["title"] })]);
        FirstDay = new LocalDate(BankHolidays.Min(holiday => holiday.Date.Year), 1, 1);
        LastDay = new LocalDate(BankHolidays.Max(holiday => holiday.Date.Year), 12, 31);
        var holidays = BankHolidays.Select(holiday => holiday.Date).ToFrozenSet();
        var days = new List<LocalDate>();
        countedBefore = new int[Index(LastDay) + 2];
        for (var date = FirstDay; date <= LastDay; date = date.PlusDays(1))
        {
            if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.Contains(date))
                days.Add(date);
            countedBefore[Index(date) + 1] = days.Count;
        }
        workingDays = [.. days];
    }

    /// <summary>The table, loaded when it is first asked for.</summary>
    public static EnglishWorkingDays Default => Loaded.Value;

    /// <summary>The first day that the table covers: 1 January 2016.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the table covers: 31 December 2027.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The bank holidays on record, by date.</summary>
    public IReadOnlyList<BankHoliday> BankHolidays { get; }

    /// <summary>Whether the day lies in the years of the table.</summary>
    public bool Covers(LocalDate date) => date >= FirstDay && date <= LastDay;

    /// <summary>Whether it is a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years of the table.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        Require(date, nameof(date));
        return countedBefore[Index(date) + 1] > countedBefore[Index(date)];
    }

    /// <summary>
    /// How many working days it is from the one day to the other: the first is not counted, the last is. 9 February to 2 April 2024 is 35. Negative
    /// where the end comes before the start.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the years of the table.</exception>
    public int Between(LocalDate start, LocalDate end)
    {
        Require(start, nameof(start));
        Require(end, nameof(end));
        return countedBefore[Index(end) + 1] - countedBefore[Index(start) + 1];
    }

    /// <summary>As <see cref="Between"/>; <c>false</c> where a day lies outside the years of the table.</summary>
    public bool TryBetween(LocalDate start, LocalDate end, out int count)
    {
        var covered = Covers(start) && Covers(end);
        count = covered ? Between(start, end) : 0;
        return covered;
    }

    /// <summary>The day by which so many working days have passed; the first day is not counted. With 0 the day itself.</summary>
    /// <param name="date">The day from which to count.</param>
    /// <param name="count">How many working days; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the count begins or ends outside the years of the table.</exception>
    public LocalDate Add(LocalDate date, int count)
    {
        Require(date, nameof(date));
        return TryAdd(date, count, out var result)
            ? result
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"{count} working days from {date:uuuu-MM-dd} end after {LastDay:uuuu-MM-dd}, the last day that the table of bank holidays covers.");
    }

    /// <summary>As <see cref="Add"/>; <c>false</c> where the count begins or ends outside the years of the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public bool TryAdd(LocalDate date, int count, out LocalDate result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        result = date;
        if (!Covers(date))
            return false;
        if (count == 0)
            return true;
        var last = countedBefore[Index(date) + 1] + (long)count;
        if (last > workingDays.Length)
            return false;
        result = workingDays[last - 1];
        return true;
    }

    private int Index(LocalDate date) => Period.DaysBetween(FirstDay, date);

    private void Require(LocalDate date, string name)
    {
        if (!Covers(date))
            throw new ArgumentOutOfRangeException(name, date, $"{date:uuuu-MM-dd} lies outside {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}, which the table of bank holidays covers.");
    }
}
