namespace Medway.SendDomain.Register;

/// <summary>Whose division of England into regions it is.</summary>
public enum RegionScheme
{
    /// <summary>The nine regions of the Office for National Statistics.</summary>
    Ons,

    /// <summary>Ofsted's eight, where North East, Yorkshire and the Humber are one.</summary>
    Ofsted,

    /// <summary>The seven of NHS England.</summary>
    NhsEngland,
}
