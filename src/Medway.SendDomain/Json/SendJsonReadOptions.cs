namespace Medway.SendDomain.Json;

/// <summary>How strictly JSON is read.</summary>
public sealed record SendJsonReadOptions
{
    /// <summary>Unknown members are read over with an Info each, and at most a hundred diagnostics are given.</summary>
    public static SendJsonReadOptions Default { get; } = new();

    /// <summary>Whether a member that this version does not know is an Error; otherwise it is an Info.</summary>
    public bool RefuseUnknownMembers { get; init; }

    /// <summary>How many diagnostics are given at most; beyond them one Warning, SEND0003, counts the rest. From 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;
}
