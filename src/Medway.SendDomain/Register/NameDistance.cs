namespace Medway.SendDomain.Register;

/// <summary>How far a name that nobody bears is from one that somebody does: by how many letters, or by the words that one has more.</summary>
internal static class NameDistance
{
    private const int ShortestPart = 4;

    /// <summary>The distance of two folded names; <c>null</c> where they are not alike.</summary>
    public static int? Between(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        if (name.IsEmpty || other.IsEmpty)
            return null;
        if (Math.Min(name.Length, other.Length) >= ShortestPart && (name.Contains(other, StringComparison.Ordinal) || other.Contains(name, StringComparison.Ordinal)))
            return 1;
        var limit = Math.Max(1, Math.Max(name.Length, other.Length) / 4);
        if (Math.Abs(name.Length - other.Length) > limit)
            return null;
        var edits = Edits(name, other);
        return edits <= limit ? edits : null;
    }

    private static int Edits(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column < row.Length; column++)
            row[column] = column;
        for (var i = 0; i < name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var replaced = diagonal + (name[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }
        return row[^1];
    }
}
