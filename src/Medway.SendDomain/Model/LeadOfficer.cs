namespace Medway.SendDomain.Model;

/// <summary>The officer who leads on SEND for a body, as the report’s partnership details name them.</summary>
public sealed record LeadOfficer
{
    /// <summary>The person’s name, without title and honours.</summary>
    public required string Name { get; init; }

    /// <summary>The office held; <c>null</c> where not given.</summary>
    public string? Title { get; init; }
}
