using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class DocumentJson
{
    public static readonly MemberTable Members = new(
        ["name", "kind", "part", "title", "publishedOn", "mediaType", "text"],
        ["kind", "mediaType"]);

    public static SourceDocument Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a document");
            return null!;
        }
        string? name = null, title = null;
        DocumentKind kind = default;
        DocumentPart? part = null;
        PartialDate? publishedOn = null;
        string mediaType = "";
        TextIdentity? text = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.OptionalText();
                    break;
                case "kind":
                    kind = wire.Open<DocumentKind>();
                    break;
                case "part":
                    part = wire.OptionalScalar<DocumentPart>(Expected.Part);
                    break;
                case "title":
                    title = wire.OptionalText();
                    break;
                case "publishedOn":
                    publishedOn = wire.OptionalScalar<PartialDate>(Expected.Date);
                    break;
                case "mediaType":
                    mediaType = wire.Text();
                    break;
                default:
                    text = wire.Optional(TextIdentityJson.Read);
                    break;
            }
        }
        return new SourceDocument
        {
            Name = name,
            Kind = kind,
            Part = part,
            Title = title,
            PublishedOn = publishedOn,
            MediaType = mediaType,
            Text = text,
        };
    }

    public static void Write(Utf8JsonWriter json, SourceDocument document)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, document.Name);
        json.WriteScalar("kind"u8, document.Kind);
        json.WriteScalar("part"u8, document.Part);
        json.WriteString("title"u8, document.Title);
        json.WriteScalar("publishedOn"u8, document.PublishedOn);
        json.WriteString("mediaType"u8, document.MediaType);
        json.WriteOptional("text"u8, document.Text, TextIdentityJson.Write);
        json.WriteEndObject();
    }
}
