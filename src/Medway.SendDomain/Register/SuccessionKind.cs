namespace Medway.SendDomain.Register;

/// <summary>How one body came out of another.</summary>
public enum SuccessionKind
{
    /// <summary>The whole of the old body went into one new body.</summary>
    Merger,

    /// <summary>The old body was divided among several.</summary>
    Split,

    /// <summary>A body that goes on took a part of the old one.</summary>
    Acquisition,
}
