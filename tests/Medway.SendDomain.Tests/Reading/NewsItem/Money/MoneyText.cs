using System.Globalization;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Money;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>What a text says of money and places, a line for each.</summary>
internal static class MoneyText
{
    public static ReportDraft Read(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        InvestmentReader.Read(news, draft, new FactShare(news, []), 0);
        PlacesReader.Read(news, draft, new FactShare(news, []), 0);
        return draft;
    }

    public static string Investments(string text) => string.Join(" ; ", Read(text).Investments.Select(i => Join(i.Qualifier, i.Amount, i.Nature, i.Status,
        i.Every is { } every ? $"every {every}" : null, i.Over is { } over ? $"over {over}" : null, i.During is { } during ? $"during {during}" : null,
        i.Total ? "total" : null, i.Purpose is { } purpose ? $"| {purpose}" : null, string.Join(' ', i.Results.Select(result => $"> {result}")))));

    public static string Places(string text) => string.Join(" ; ", Read(text).Places.Select(p => Join(p.Qualifier, p.Count, p.Of is { } of ? $"of '{of}'" : null,
        p.Additional ? "additional" : null, p.Status, p.Investment is { } i ? string.Create(CultureInfo.InvariantCulture, $"investment {i}") : null)));

    private static string Join(params object?[] parts) =>
        string.Join(' ', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)).Where(part => !string.IsNullOrEmpty(part)));
}
