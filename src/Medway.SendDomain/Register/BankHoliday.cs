using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>A bank holiday in England and Wales, substitute days included. Source: GOV.UK, bank holidays.</summary>
public sealed record BankHoliday
{
    /// <summary>The day on which it is kept.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What is kept, as <c>Early May bank holiday</c>.</summary>
    public required string Title { get; init; }
}
