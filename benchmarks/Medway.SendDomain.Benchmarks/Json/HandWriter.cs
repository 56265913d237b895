using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Benchmarks.Json;

/// <summary>
/// The contract written member by member, as somebody would who needs it for reports like the seed's: no kind of judgement but that of a full inspection, and
/// lists that such reports do not fill must be empty.
/// </summary>
internal static partial class HandWriter
{
    public static void Write(Utf8JsonWriter json, SendReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, report.Schema);
        WriteDocument(json, report.Document);
        WriteInspection(json, report.Inspection);
        json.WriteStartArray("findings"u8);
        foreach (var finding in report.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("investments"u8);
        foreach (var investment in report.Investments)
            WriteInvestment(json, investment);
        json.WriteEndArray();
        json.WriteStartArray("places"u8);
        foreach (var places in report.Places)
            WritePlaces(json, places);
        json.WriteEndArray();
        json.WriteStartArray("statements"u8);
        foreach (var statement in report.Statements)
            WriteStatement(json, statement);
        json.WriteEndArray();
        json.WriteStartObject("evidence"u8);
        foreach (var (pointer, spans) in report.Evidence)
        {
            json.WriteStartArray(pointer);
            WriteSpans(json, spans);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        WriteEmpty(json, "diagnostics"u8, report.Diagnostics.Count + report.Narrative.Count);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, SourceDocument document)
    {
        json.WriteStartObject("document"u8);
        json.WriteString("name"u8, document.Name);
        json.WriteString("kind"u8, document.Kind.ToString());
        json.WriteString("part"u8, document.Part?.ToString());
        json.WriteString("title"u8, document.Title);
        json.WriteString("publishedOn"u8, document.PublishedOn?.ToString());
        json.WriteString("mediaType"u8, document.MediaType);
        if (document.Text is { } text)
        {
            json.WriteStartObject("text"u8);
            json.WriteNumber("length"u8, text.Length);
            json.WriteString("sha256"u8, text.Sha256);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("text"u8);
        }
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, finding.Kind.ToString());
        json.WriteString("text"u8, finding.Text);
        WriteTexts(json, "points"u8, finding.Points);
        WriteTexts(json, "responsibleBodies"u8, finding.ResponsibleBodies);
        json.WriteString("voice"u8, HandNames.Of(finding.Voice));
        json.WriteString("speaker"u8, finding.Speaker);
        WriteAt(json, finding);
        json.WriteEndObject();
    }

    private static void WriteInvestment(Utf8JsonWriter json, Investment investment)
    {
        json.WriteStartObject();
        if (investment.Amount is { } amount)
        {
            json.WriteStartObject("amount"u8);
            json.WriteString("currency"u8, Money.Currency);
            json.WriteNumber("value"u8, amount.Pounds);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("amount"u8);
        }
        json.WriteString("qualifier"u8, HandNames.Of(investment.Qualifier));
        json.WriteString("nature"u8, HandNames.Of(investment.Nature));
        json.WriteString("status"u8, HandNames.Of(investment.Status));
        json.WriteString("every"u8, InWords(investment.Every));
        json.WriteString("over"u8, InWords(investment.Over));
        json.WriteString("during"u8, investment.During?.ToString());
        json.WriteBoolean("total"u8, investment.Total);
        json.WriteString("purpose"u8, investment.Purpose);
        WriteTexts(json, "results"u8, investment.Results);
        WriteAt(json, investment);
        json.WriteEndObject();
    }

    private static string? InWords(Period? period) => period is null ? null : PeriodPattern.Roundtrip.Format(period);

    private static void WritePlaces(Utf8JsonWriter json, SchoolPlaces places)
    {
        json.WriteStartObject();
        json.WriteNumber("count"u8, places.Count);
        json.WriteString("of"u8, places.Of);
        json.WriteString("qualifier"u8, HandNames.Of(places.Qualifier));
        json.WriteBoolean("additional"u8, places.Additional);
        json.WriteString("status"u8, HandNames.Of(places.Status));
        if (places.Investment is { } investment)
            json.WriteNumber("investment"u8, investment);
        else
            json.WriteNull("investment"u8);
        WriteAt(json, places);
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteStartArray("speakers"u8);
        foreach (var speaker in statement.Speakers)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, speaker.Name);
            json.WriteString("honorific"u8, speaker.Honorific);
            json.WriteString("honours"u8, speaker.Honours);
            json.WriteString("role"u8, speaker.Role);
            json.WriteString("organisation"u8, speaker.Organisation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("text"u8, statement.Text);
        WriteAt(json, statement);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteAt(Utf8JsonWriter json, ICited fact)
    {
        json.WriteStartArray("at"u8);
        WriteSpans(json, fact.At);
        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, span.Start);
            json.WriteNumber("end"u8, span.End);
            if (span.Page is { } page)
                json.WriteNumber("page"u8, page);
            json.WriteEndObject();
        }
    }

    private static void WriteEmpty(Utf8JsonWriter json, ReadOnlySpan<byte> name, int count)
    {
        if (count > 0)
            throw new NotSupportedException("A list that reports like the seed's leave empty.");
        json.WriteStartArray(name);
        json.WriteEndArray();
    }
}
