using System.Globalization;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Contract;

/// <summary>The member that says which version of the contract a document is of, looked for before anything else is read.</summary>
internal static class SchemaJson
{
    private const string Prefix = "send-report/";
    private const int Major = 1;

    /// <summary>Whether the value the reader stands on is a report of a version that can be read; what it is instead has been said.</summary>
    public static bool IsReadable(ref WireReader wire)
    {
        if (wire.Token != JsonTokenType.StartObject)
        {
            wire.Refuse("a report");
            return false;
        }
        var ahead = wire.Ahead();
        while (ahead.Read() && ahead.Token == JsonTokenType.PropertyName)
        {
            var found = ahead.IsNamed("schema"u8);
            ahead.Read();
            if (found)
                return IsReadableVersion(ref ahead);
            ahead.Skip();
        }
        wire.Say(DiagnosticCatalogue.NotAReport, wire.Offset, SendReport.CurrentSchema, "no member 'schema'");
        return false;
    }

    private static bool IsReadableVersion(ref WireReader wire)
    {
        var name = wire.Token == JsonTokenType.String ? wire.Text() : null;
        if (name == SendReport.CurrentSchema)
            return true;
        if (wire.Failed)
            return false;
        if (name is not null && name.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > Major)
            wire.Say(DiagnosticCatalogue.LaterSchema, wire.Offset, name, SendReport.CurrentSchema);
        else
            wire.Say(DiagnosticCatalogue.NotAReport, wire.Offset, SendReport.CurrentSchema, wire.InWords());
        return false;
    }
}
