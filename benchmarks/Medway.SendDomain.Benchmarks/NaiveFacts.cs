using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Medway.SendDomain.Benchmarks;

/// <summary>What a few regular expressions over the lines of a text find: no evidence, no areas, no findings, no speakers.</summary>
internal sealed partial class NaiveFacts
{
    private const string OutcomePattern = @"(typically lead to positive|inconsistent) experiences and outcomes|widespread and/or systemic failings";
    private const string DatePattern = @"\b(\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b";
    private const string MoneyPattern = @"£(\d+(?:\.\d+)?)(m|bn|k)?\b";
    private const string QuotationPattern = "“[^”]*?(?:”|’’)";

    private static readonly string[] Months = DateTimeFormatInfo.InvariantInfo.MonthNames;

    public string? Outcome { get; private set; }

    public LocalDate? Published { get; private set; }

    public List<decimal> Sums { get; } = [];

    public List<string> Quotations { get; } = [];

    public static NaiveFacts Generated(string text) => Of(text, OutcomeRegex(), DateRegex(), MoneyRegex(), QuotationRegex());

    public static NaiveFacts Interpreted(string text) => Of(text, Slow.Outcome, Slow.Date, Slow.Money, Slow.Quotation);

    private static NaiveFacts Of(string text, Regex outcome, Regex date, Regex money, Regex quotation)
    {
        var facts = new NaiveFacts();
        foreach (var line in text.Split('\n'))
        {
            if (facts.Outcome is null && outcome.Match(line) is { Success: true } stated)
                facts.Outcome = stated.Value;
            if (facts.Published is null && date.Match(line) is { Success: true } day)
                facts.Published = new LocalDate(Number(day.Groups[3]), Array.IndexOf(Months, day.Groups[2].Value) + 1, Number(day.Groups[1]));
            foreach (Match sum in money.Matches(line))
                facts.Sums.Add(decimal.Parse(sum.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * (sum.Groups[2].Value switch { "m" => 1_000_000, "bn" => 1_000_000_000, "k" => 1_000, _ => 1 }));
            foreach (Match quoted in quotation.Matches(line))
                facts.Quotations.Add(quoted.Value.Trim('“', '”', '’'));
        }
        return facts;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(OutcomePattern)]
    private static partial Regex OutcomeRegex();

    [GeneratedRegex(DatePattern)]
    private static partial Regex DateRegex();

    [GeneratedRegex(MoneyPattern)]
    private static partial Regex MoneyRegex();

    [GeneratedRegex(QuotationPattern)]
    private static partial Regex QuotationRegex();

    private static class Slow
    {
#pragma warning disable SYSLIB1045 // Interpreted on purpose: that is what is measured.
        public static readonly Regex Outcome = new(OutcomePattern);
        public static readonly Regex Date = new(DatePattern);
        public static readonly Regex Money = new(MoneyPattern);
        public static readonly Regex Quotation = new(QuotationPattern);
#pragma warning restore SYSLIB1045
    }
}
