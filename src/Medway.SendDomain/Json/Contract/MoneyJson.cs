using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

/// <summary>A sum as <c>{"currency": "GBP", "value": 17000000}</c>.</summary>
internal static class MoneyJson
{
    public static readonly MemberTable Members = new(["currency", "value"], ["currency", "value"]);

    public static Money Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a sum of money");
            return default;
        }
        var money = default(Money);
        while (wire.Next(Members, ref members) is { } member)
        {
            if (member == "value")
                money = wire.Pounds();
            else if (wire.Text() != Money.Currency)
                wire.RefuseValue($"'{Money.Currency}'");
        }
        return money;
    }

    public static void Write(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject();
        json.WriteString("currency"u8, Money.Currency);
        json.WriteNumber("value"u8, money.Pounds);
        json.WriteEndObject();
    }
}
