namespace Medway.SendDomain.Register;

/// <summary>What a look-up by name came to.</summary>
public enum NameLookupStatus
{
    /// <summary>Nobody in the register bears the name.</summary>
    Unknown,

    /// <summary>One body bears the name at the date asked for.</summary>
    Found,

    /// <summary>Several bodies bear the name at the date asked for; none of them is meant more than another.</summary>
    Ambiguous,

    /// <summary>The name is known, but the bodies that bear it had not begun or had ended at the date asked for.</summary>
    NotAtThatDate,
}
