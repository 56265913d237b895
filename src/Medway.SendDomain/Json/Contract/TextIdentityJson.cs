using System.Buffers;
using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Contract;

internal static class TextIdentityJson
{
    private const int HashLength = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

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
            hash = Hash(ref wire);
        }
        return wire.Failed ? null! : new TextIdentity(length, hash);
    }

    private static string Hash(ref WireReader wire)
    {
        const string Expected = "a SHA-256 of 64 hexadecimal digits";
        if (wire.Token != JsonTokenType.String)
        {
            wire.Refuse(Expected);
            return "";
        }
        // Each digit may be written as an escape of six signs.
        Span<char> hash = stackalloc char[HashLength * 6];
        if (wire.TryCopy(hash, out var length) && length == HashLength && !hash[..length].ContainsAnyExcept(HexDigits))
            return hash[..length].ToString();
        wire.RefuseValue(Expected);
        return "";
    }

    public static void Write(Utf8JsonWriter json, TextIdentity identity)
    {
        json.WriteStartObject();
        json.WriteNumber("length"u8, identity.Length);
        json.WriteString("sha256"u8, identity.Sha256);
        json.WriteEndObject();
    }
}
