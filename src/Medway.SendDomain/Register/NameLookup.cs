using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>The answer to a look-up by name: one body, several, or none, and never the first of several.</summary>
/// <remarks><c>default</c> is the answer for a name that nobody bears.</remarks>
/// <typeparam name="T"><see cref="LocalArea"/> or <see cref="IntegratedCareBoard"/>.</typeparam>
public readonly record struct NameLookup<T> where T : class, IRegisteredBody
{
    /// <summary>When the first area SEND inspections were made; a body that ended before is meant only by who asks for its time.</summary>
    private static readonly LocalDate FirstInspections = new(2016, 5, 1);

    private readonly ValueList<T>? bodies;
    private readonly LocalDate? on;

    internal NameLookup(ValueList<T> bodies, LocalDate? on)
    {
        this.bodies = bodies;
        this.on = on;
        var count = 0;
        foreach (var body in bodies.AsSpan())
        {
            if (!IsMeant(body))
                continue;
            Value = body;
            count++;
        }
        Status = count switch { 0 => NameLookupStatus.NotAtThatDate, 1 => NameLookupStatus.Found, _ => NameLookupStatus.Ambiguous };
        if (count > 1)
            Value = null;
    }

    /// <summary>What the look-up came to.</summary>
    public NameLookupStatus Status { get; }

    /// <summary>The body, exactly when <see cref="Status"/> is <see cref="NameLookupStatus.Found"/>.</summary>
    public T? Value { get; }

    /// <summary>
    /// Everybody who bears the name at the date asked for; with <see cref="NameLookupStatus.NotAtThatDate"/> those who bear it at another time.
    /// Empty when the name is unknown. Each call makes the list anew.
    /// </summary>
    public IReadOnlyList<T> Candidates => bodies is null ? [] : Status == NameLookupStatus.NotAtThatDate ? bodies : [.. bodies.Where(IsMeant)];

    private bool IsMeant(T body) => on is { } date ? body.ExistsOn(date) : !(body.To < FirstInspections);
}
