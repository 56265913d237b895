using System.Text.Json;

namespace Medway.SendDomain.Json;

public static partial class SendJson
{
    /// <summary>
    /// Serializer options with which <see cref="JsonSerializer"/> writes and reads reports, lists of them and the parts they are made of as the contract has
    /// them, without reflection. Read-only; for types of one’s own see <see cref="SendJsonOptionsExtensions.ConfigureForSendDomain"/>.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = Encoder,
            TypeInfoResolver = SendJsonContext.Default,
        }.ConfigureForSendDomain();
        options.MakeReadOnly();
        return options;
    }
}
