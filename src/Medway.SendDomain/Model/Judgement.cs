using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>What an inspection concluded. Its kind is the activity that leads to it; each leaf has the members of its framework.</summary>
public abstract record Judgement : ICited
{
    private protected Judgement()
    {
    }

    /// <summary>The kind, which is the name of the activity.</summary>
    public abstract InspectionActivity Kind { get; }

    /// <summary>How it compares with the inspection before; only what the text says, otherwise <c>null</c>.</summary>
    public Comparison? ComparedWithPrevious { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
