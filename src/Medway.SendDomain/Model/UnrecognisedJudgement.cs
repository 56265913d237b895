using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A judgement of a kind that this version does not know, kept with its members so that nothing is lost in passing it on.</summary>
public sealed record UnrecognisedJudgement : Judgement
{
    /// <summary>Keeps a judgement of an unknown kind.</summary>
    /// <param name="kind">The kind as it came.</param>
    /// <param name="members">Its members beyond those of every judgement: names and their JSON texts.</param>
    public UnrecognisedJudgement(InspectionActivity kind, IReadOnlyList<KeyValuePair<string, string>> members)
    {
        Kind = kind;
        Members = ValueList<KeyValuePair<string, string>>.Freeze(members);
    }

    /// <inheritdoc/>
    public override InspectionActivity Kind { get; }

    /// <summary>Its members beyond those of every judgement, in their order: names and their JSON texts.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Members { get; }
}
