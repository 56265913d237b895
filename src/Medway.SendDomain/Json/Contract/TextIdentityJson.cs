using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Contract;

internal static class TextIdentityJson
{
    private const int HashLength = 64;

    public static readonly MemberTable Members = new(["length", "sha256"], ["length", "sha256"]);

    public static TextIdentity Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("the identity of a text");
            return null!;
        }
        var length = 0;
        var hash = "";
        while (wire.Next(Members, ref members) is { } member)
        {
            if (member == "length")
            {
                length = wire.Count();
                continue;
            }
            hash = wire.Text();
            if (hash.Length != HashLength || !hash.All(char.IsAsciiHexDigit))
                wire.RefuseValue("a SHA-256 of 64 hexadecimal digits");
        }
        return wire.Failed ? null! : new TextIdentity(length, hash);
    }

    public static void Write(Utf8JsonWriter json, TextIdentity identity)
    {
        json.WriteStartObject();
        json.WriteNumber("length"u8, identity.Length);
        json.WriteString("sha256"u8, identity.Sha256);
        json.WriteEndObject();
    }
}
