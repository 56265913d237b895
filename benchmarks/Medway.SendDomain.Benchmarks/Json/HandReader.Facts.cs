using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Benchmarks.Json;

internal static partial class HandReader
{
    private static Finding ReadFinding(ref Utf8JsonReader json)
    {
        FindingKind kind = default;
        string? text = null, speaker = null;
        List<string> points = [], bodies = [];
        Voice voice = default;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "kind"u8))
                kind = FindingKind.Parse(json.GetString()!);
            else if (Is(ref json, "text"u8))
                text = json.GetString();
            else if (Is(ref json, "points"u8))
                points = ReadTexts(ref json);
            else if (Is(ref json, "responsibleBodies"u8))
                bodies = ReadTexts(ref json);
            else if (Is(ref json, "voice"u8))
                voice = HandNames.ToVoice(json.GetString());
            else if (Is(ref json, "speaker"u8))
                speaker = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new Finding { Kind = kind, Text = text!, Points = points, ResponsibleBodies = bodies, Voice = voice, Speaker = speaker, At = at };
    }

    private static Investment ReadInvestment(ref Utf8JsonReader json)
    {
        Money? amount = null;
        Qualifier? qualifier = null;
        SpendingNature? nature = null;
        DeliveryStatus? status = null;
        Period? every = null, over = null;
        DateSpan? during = null;
        var total = false;
        string? purpose = null;
        List<string> results = [];
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "amount"u8))
                amount = json.TokenType == JsonTokenType.Null ? null : ReadMoney(ref json);
            else if (Is(ref json, "qualifier"u8))
                qualifier = HandNames.ToQualifier(json.GetString());
            else if (Is(ref json, "nature"u8))
                nature = HandNames.ToNature(json.GetString());
            else if (Is(ref json, "status"u8))
                status = HandNames.ToStatus(json.GetString());
            else if (Is(ref json, "every"u8))
                every = ReadPeriod(ref json);
            else if (Is(ref json, "over"u8))
                over = ReadPeriod(ref json);
            else if (Is(ref json, "during"u8))
                during = json.GetString() is { } given ? DateSpan.Parse(given) : null;
            else if (Is(ref json, "total"u8))
                total = json.GetBoolean();
            else if (Is(ref json, "purpose"u8))
                purpose = json.GetString();
            else if (Is(ref json, "results"u8))
                results = ReadTexts(ref json);
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
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

    private static Money ReadMoney(ref Utf8JsonReader json)
    {
        var pounds = 0m;
        while (Next(ref json))
        {
            if (Is(ref json, "value"u8))
                pounds = json.GetDecimal();
            else
                Skip(ref json);
        }
        return Money.FromPounds(pounds);
    }

    private static SchoolPlaces ReadPlaces(ref Utf8JsonReader json)
    {
        var count = 0;
        string? of = null;
        Qualifier? qualifier = null;
        var additional = false;
        DeliveryStatus? status = null;
        int? investment = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "count"u8))
                count = json.GetInt32();
            else if (Is(ref json, "of"u8))
                of = json.GetString();
            else if (Is(ref json, "qualifier"u8))
                qualifier = HandNames.ToQualifier(json.GetString());
            else if (Is(ref json, "additional"u8))
                additional = json.GetBoolean();
            else if (Is(ref json, "status"u8))
                status = HandNames.ToStatus(json.GetString());
            else if (Is(ref json, "investment"u8))
                investment = json.TokenType == JsonTokenType.Null ? null : json.GetInt32();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new SchoolPlaces { Count = count, Of = of, Qualifier = qualifier, Additional = additional, Status = status, Investment = investment, At = at };
    }

    private static Statement ReadStatement(ref Utf8JsonReader json)
    {
        List<Speaker> speakers = [];
        string? text = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "speakers"u8))
                speakers = ReadList(ref json, ReadSpeaker);
            else if (Is(ref json, "text"u8))
                text = json.GetString();
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new Statement { Speakers = speakers, Text = text!, At = at };
    }

    private static Speaker ReadSpeaker(ref Utf8JsonReader json)
    {
        string? name = null, honorific = null, honours = null, role = null, organisation = null;
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "honorific"u8))
                honorific = json.GetString();
            else if (Is(ref json, "honours"u8))
                honours = json.GetString();
            else if (Is(ref json, "role"u8))
                role = json.GetString();
            else if (Is(ref json, "organisation"u8))
                organisation = json.GetString();
            else
                Skip(ref json);
        }
        return new Speaker { Name = name, Honorific = honorific, Honours = honours, Role = role, Organisation = organisation };
    }
}
