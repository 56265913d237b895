using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Json.Contract;

internal static class InvestmentJson
{
    public static readonly MemberTable Members = new(
        ["amount", "qualifier", "nature", "status", "every", "over", "during", "total", "purpose", "results", "at"]);

    public static Investment Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("an investment");
            return null!;
        }
        Money? amount = null;
        Qualifier? qualifier = null;
        SpendingNature? nature = null;
        DeliveryStatus? status = null;
        Period? every = null, over = null;
        DateSpan? during = null;
        bool total = false;
        string? purpose = null;
        IReadOnlyList<string> results = [];
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "amount":
                    amount = wire.OptionalValue(MoneyJson.Read);
                    break;
                case "qualifier":
                    qualifier = wire.OptionalClosed<Qualifier>();
                    break;
                case "nature":
                    nature = wire.OptionalClosed<SpendingNature>();
                    break;
                case "status":
                    status = wire.OptionalClosed<DeliveryStatus>();
                    break;
                case "every":
                    every = PeriodJson.ReadOptional(ref wire);
                    break;
                case "over":
                    over = PeriodJson.ReadOptional(ref wire);
                    break;
                case "during":
                    during = wire.OptionalScalar<DateSpan>(Expected.Dates);
                    break;
                case "total":
                    total = wire.Flag();
                    break;
                case "purpose":
                    purpose = wire.OptionalText();
                    break;
                case "results":
                    results = wire.Texts();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new Investment
        {
            Amount = amount,
            Qualifier = qualifier,
            Nature = nature,
            Status = status,
            Every = every,
            Over = over,
            During = during,
            Total = total,
            Purpose = purpose,
            Results = results,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, Investment investment)
    {
        json.WriteStartObject();
        json.WriteOptional("amount"u8, investment.Amount, MoneyJson.Write);
        json.WriteClosed("qualifier"u8, investment.Qualifier);
        json.WriteClosed("nature"u8, investment.Nature);
        json.WriteClosed("status"u8, investment.Status);
        json.WriteOptional("every"u8, investment.Every, PeriodJson.Write);
        json.WriteOptional("over"u8, investment.Over, PeriodJson.Write);
        json.WriteScalar("during"u8, investment.During);
        json.WriteBoolean("total"u8, investment.Total);
        json.WriteString("purpose"u8, investment.Purpose);
        json.WriteTexts("results"u8, investment.Results);
        json.WriteAt(investment);
        json.WriteEndObject();
    }
}
