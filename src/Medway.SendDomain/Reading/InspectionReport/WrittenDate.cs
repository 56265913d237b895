using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>A day or a span of days that a passage writes out, and where in the passage.</summary>
internal readonly struct WrittenDate(DateSpan dates, int start, int end)
{
    public readonly DateSpan Dates = dates;
    public readonly int Start = start;
    public readonly int End = end;

    public override string ToString() => Dates.ToString();
}
