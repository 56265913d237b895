using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>What local areas and integrated care boards have in common: a name and the time in which they exist.</summary>
public interface IRegisteredBody
{
    /// <summary>The register's name of the body.</summary>
    string Name { get; }

    /// <summary>The first day of its existence; <c>null</c> where the register knows no beginning.</summary>
    LocalDate? From { get; }

    /// <summary>The last day of its existence, also where it is only announced; <c>null</c> where no end is known.</summary>
    LocalDate? To { get; }

    /// <summary>Whether the body exists on that day.</summary>
    bool ExistsOn(LocalDate date);
}
