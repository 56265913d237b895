using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>A GSS code and since when it is the area's. Codes change while the body does not, as Barnsley's in 2025. Source: ONS by way of the DfE list.</summary>
public sealed record DatedGssCode
{
    /// <summary>The code.</summary>
    public required GssCode Code { get; init; }

    /// <summary>The first day of the code; the oldest are of 1 January 2009, when the codes began.</summary>
    public required LocalDate From { get; init; }
}
