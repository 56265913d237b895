using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Benchmarks.Json;

/// <summary>
/// The contract read member by member, as somebody would who needs it for reports like the seed's. It throws at the first thing that is not as it should be, says
/// neither what nor where, looks for no version and does not mind a member that stands twice or is missing.
/// </summary>
internal static partial class HandReader
{
    private delegate T ReadOne<out T>(ref Utf8JsonReader json);

    public static SendReport Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        string schema = "";
        SourceDocument document = null!;
        Inspection inspection = null!;
        List<Finding> findings = [];
        List<Investment> investments = [];
        List<SchoolPlaces> places = [];
        List<Statement> statements = [];
        var evidence = new Dictionary<string, IReadOnlyList<TextSpan>>();
        while (Next(ref json))
        {
            if (Is(ref json, "schema"u8))
                schema = json.GetString()!;
            else if (Is(ref json, "document"u8))
                document = ReadDocument(ref json);
            else if (Is(ref json, "inspection"u8))
                inspection = ReadInspection(ref json);
            else if (Is(ref json, "findings"u8))
                findings = ReadList(ref json, ReadFinding);
            else if (Is(ref json, "investments"u8))
                investments = ReadList(ref json, ReadInvestment);
            else if (Is(ref json, "places"u8))
                places = ReadList(ref json, ReadPlaces);
            else if (Is(ref json, "statements"u8))
                statements = ReadList(ref json, ReadStatement);
            else if (Is(ref json, "evidence"u8))
                evidence = ReadEvidence(ref json);
            else
                SkipEmpty(ref json);
        }
        return new SendReport
        {
            Schema = schema,
            Document = document,
            Inspection = inspection,
            Findings = findings,
            Investments = investments,
            Places = places,
            Statements = statements,
            Evidence = evidence,
        };
    }

    private static SourceDocument ReadDocument(ref Utf8JsonReader json)
    {
        string? name = null, title = null, mediaType = null;
        DocumentKind kind = default;
        DocumentPart? part = null;
        PartialDate? publishedOn = null;
        TextIdentity? text = null;
        while (Next(ref json))
        {
            if (Is(ref json, "name"u8))
                name = json.GetString();
            else if (Is(ref json, "kind"u8))
                kind = DocumentKind.Parse(json.GetString()!);
            else if (Is(ref json, "part"u8))
                part = json.GetString() is { } given ? DocumentPart.Parse(given) : null;
            else if (Is(ref json, "title"u8))
                title = json.GetString();
            else if (Is(ref json, "publishedOn"u8))
                publishedOn = json.GetString() is { } given ? PartialDate.Parse(given) : null;
            else if (Is(ref json, "mediaType"u8))
                mediaType = json.GetString();
            else if (Is(ref json, "text"u8))
                text = ReadIdentity(ref json);
            else
                Skip(ref json);
        }
        return new SourceDocument { Name = name, Kind = kind, Part = part, Title = title, PublishedOn = publishedOn, MediaType = mediaType!, Text = text };
    }

    private static TextIdentity? ReadIdentity(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        var length = 0;
        var sha256 = "";
        while (Next(ref json))
        {
            if (Is(ref json, "length"u8))
                length = json.GetInt32();
            else if (Is(ref json, "sha256"u8))
                sha256 = json.GetString()!;
            else
                Skip(ref json);
        }
        return new TextIdentity(length, sha256);
    }

    private static Dictionary<string, IReadOnlyList<TextSpan>> ReadEvidence(ref Utf8JsonReader json)
    {
        var evidence = new Dictionary<string, IReadOnlyList<TextSpan>>();
        while (Next(ref json))
        {
            var pointer = json.GetString()!;
            json.Read();
            evidence.Add(pointer, ReadList(ref json, ReadSpan));
        }
        return evidence;
    }

    private static List<TextSpan> ReadSpans(ref Utf8JsonReader json) => ReadList(ref json, ReadSpan);

    private static TextSpan ReadSpan(ref Utf8JsonReader json)
    {
        int start = 0, end = 0;
        int? page = null;
        while (Next(ref json))
        {
            if (Is(ref json, "start"u8))
                start = json.GetInt32();
            else if (Is(ref json, "end"u8))
                end = json.GetInt32();
            else if (Is(ref json, "page"u8))
                page = json.TokenType == JsonTokenType.Null ? null : json.GetInt32();
            else
                Skip(ref json);
        }
        return new TextSpan(start, end, page);
    }

    private static List<T> ReadList<T>(ref Utf8JsonReader json, ReadOne<T> read)
    {
        var list = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            list.Add(read(ref json));
        return list;
    }

    private static List<string> ReadTexts(ref Utf8JsonReader json) => ReadList(ref json, static (ref each) => each.GetString()!);

    private static Period? ReadPeriod(ref Utf8JsonReader json) => json.GetString() is { } given ? PeriodPattern.Roundtrip.Parse(given).Value : null;

    private static bool Next(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the member has a name; if so, the reader goes on to its value.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static void SkipEmpty(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray && (!json.Read() || json.TokenType != JsonTokenType.EndArray))
            throw new NotSupportedException("A list that reports like the seed's leave empty.");
    }
}
