namespace Medway.SendDomain.Register.Mentions;

internal enum BodyKind : byte
{
    /// <summary>The place alone: “in Medway”, “Medway’s”.</summary>
    Place,

    /// <summary>The council of a local area: “Medway Council”, “Royal Borough of Kingston”.</summary>
    Council,

    /// <summary>A local area partnership by its area’s name.</summary>
    Partnership,

    /// <summary>An integrated care board.</summary>
    Board,

    /// <summary>A clinical commissioning group, which came before the boards.</summary>
    ClinicalCommissioningGroup,

    /// <summary>A parent carer forum by name.</summary>
    Forum,

    /// <summary>A trust or company.</summary>
    Other,
}

/// <summary>
/// A body or place named in a text: tokens [First, End) are its whole name, tokens [NameFirst, NameEnd) the part the register is asked for.
/// </summary>
internal readonly struct BodyMention(BodyKind kind, int first, int end, int nameFirst, int nameEnd)
{
    public readonly BodyKind Kind = kind;
    public readonly int First = first;
    public readonly int End = end;
    public readonly int NameFirst = nameFirst;
    public readonly int NameEnd = nameEnd;

    /// <summary>Whether it names a local area: the place, its council or its partnership.</summary>
    public bool IsOfArea => Kind <= BodyKind.Partnership;
}
