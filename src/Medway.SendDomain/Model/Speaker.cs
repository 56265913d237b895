namespace Medway.SendDomain.Model;

/// <summary>A person or organisation that is quoted.</summary>
public sealed record Speaker
{
    /// <summary>The person’s name without title and honours; <c>null</c> where an organisation speaks.</summary>
    public string? Name { get; init; }

    /// <summary>The title before the name as written (Cllr, Dr); <c>null</c> where none.</summary>
    public string? Honorific { get; init; }

    /// <summary>The letters behind the name (CBE, MP); <c>null</c> where none.</summary>
    public string? Honours { get; init; }

    /// <summary>The office as written; <c>null</c> where none is given.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation as written; <c>null</c> where none is given.</summary>
    public string? Organisation { get; init; }
}
