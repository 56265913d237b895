namespace Medway.SendDomain.Register;

/// <summary>What kind of local authority an area has. Source: DfE, list of local authorities.</summary>
public enum LocalAreaKind
{
    /// <summary>A county council; districts below it share its duties.</summary>
    County,

    /// <summary>A London borough, or the City of London.</summary>
    LondonBorough,

    /// <summary>A metropolitan district.</summary>
    MetropolitanDistrict,

    /// <summary>A unitary authority.</summary>
    UnitaryAuthority,
}
