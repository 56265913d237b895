using System.Text;

namespace Medway.SendDomain.Json;

public static partial class SendJson
{
    private const string SchemaResource = "send-report-1.schema.json";

    /// <summary>
    /// The JSON Schema (2020-12) of the contract, for readers in any language: members, descriptions, closed and open vocabularies, the alternatives of a
    /// judgement. It is the file that stands in the package under <c>schema</c>.
    /// </summary>
    public static string Schema => field ??= ReadSchema();

    private static string ReadSchema()
    {
        using var stream = typeof(SendJson).Assembly.GetManifestResourceStream(SchemaResource)
            ?? throw new InvalidOperationException($"The assembly has no resource '{SchemaResource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
