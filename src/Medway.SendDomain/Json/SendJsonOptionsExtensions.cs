using System.Text.Json;
using Medway.SendDomain.Json.Converters;

namespace Medway.SendDomain.Json;

/// <summary>The contract’s types under serializer options of one’s own.</summary>
public static class SendJsonOptionsExtensions
{
    /// <summary>
    /// Makes every type of the model, in whatever types of one’s own it stands, read and written as the contract has it; the other types keep what the options
    /// say. Call it after setting a resolver or context of one’s own. What is not as the contract has it is a <see cref="JsonException"/> with a code and a path.
    /// </summary>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">The options are <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The options have been used already.</exception>
    public static JsonSerializerOptions ConfigureForSendDomain(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in ContractConverters.All)
        {
            if (!options.Converters.Contains(converter))
                options.Converters.Add(converter);
        }
        // Without a resolver the framework falls back on reflection, which one of ours in the chain would prevent.
        var wanted = options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault;
        if (wanted && !options.TypeInfoResolverChain.Contains(SendJsonContext.Default))
            options.TypeInfoResolverChain.Add(SendJsonContext.Default);
        return options;
    }
}
