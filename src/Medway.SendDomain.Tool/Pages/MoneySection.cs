using System.Globalization;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>The money and the places, as claimed.</summary>
internal static class MoneySection
{
    public static void Write(PageBuilder page, SendReport report)
    {
        if (report.Investments.Count + report.Places.Count == 0)
            return;
        page.Heading("Money and places");
        foreach (var investment in report.Investments)
        {
            page.Row(Sum(investment), What(investment), investment.At);
            foreach (var result in investment.Results)
                page.Row("", $"• {result}");
        }
        foreach (var places in report.Places)
            page.Row(string.Create(CultureInfo.InvariantCulture, $"{Wording.Of(places.Qualifier)}{places.Count:N0}"), What(places), places.At);
    }

    private static string Sum(Investment investment)
    {
        var sum = investment.Amount is { } amount ? Wording.Of(investment.Qualifier) + amount : "no sum";
        return investment.Every is { } every ? $"{sum} every {(every.Years == 1 ? "year" : Wording.Of(every))}" : sum;
    }

    private static string What(Investment investment)
    {
        string?[] parts =
        [
            investment.Purpose,
            investment.Nature?.ToString().ToLowerInvariant(),
            investment.Over is { } over ? $"over {Wording.Of(over)}" : null,
            investment.During is { } during ? Wording.Of(during) : null,
            investment.Status?.ToString().ToLowerInvariant(),
            investment.Total ? "total" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string What(SchoolPlaces places)
    {
        var status = places.Status is { } known ? $", {known.ToString().ToLowerInvariant()}" : "";
        return (places.Additional ? "additional " : "") + (places.Of ?? "places") + status;
    }
}
