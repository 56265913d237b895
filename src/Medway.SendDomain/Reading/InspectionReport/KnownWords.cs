using System.Collections.Frozen;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Words of which one is asked whether a piece of text is one of them, whatever its case.</summary>
internal sealed class KnownWords(params string[] words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => words.Contains(word);
}
