using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A fact that knows the places in the text that say it.</summary>
public interface ICited
{
    /// <summary>Where the text says it, one range or more in reading order; empty only for facts that were not read from a text.</summary>
    IReadOnlyList<TextSpan> At { get; }
}
