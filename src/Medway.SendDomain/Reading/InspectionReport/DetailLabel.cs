namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>What some reports print before an entry of the partnership details.</summary>
internal static class DetailLabel
{
    private static readonly (string Text, DetailKind Kind)[] Labels =
    [
        ("name of authority:", DetailKind.Authority), ("name of local authority:", DetailKind.Authority),
        ("name of icb executive lead for send:", DetailKind.Officer), ("name of icb executive lead:", DetailKind.Officer),
        ("name of icb:", DetailKind.Board), ("name of icbs:", DetailKind.Board),
        ("name of lead person:", DetailKind.Officer), ("name of lead officer:", DetailKind.Officer), ("name of executive lead:", DetailKind.Officer), ("name of lead:", DetailKind.Officer),
        ("lead officer:", DetailKind.Officer), ("lead person:", DetailKind.Officer),
        ("website:", DetailKind.Website), ("web:", DetailKind.Website),
        ("address:", DetailKind.Address),
        ("email:", DetailKind.Unclear), ("e-mail:", DetailKind.Unclear), ("telephone:", DetailKind.Unclear), ("tel:", DetailKind.Unclear), ("phone:", DetailKind.Unclear),
        ("name:", DetailKind.Officer),
    ];

    public static int LengthIn(ReadOnlySpan<char> line) => In(line).Length;

    /// <summary>How long the label is with the white space behind it, and what it announces; 0 where there is none.</summary>
    public static (int Length, DetailKind Kind) In(ReadOnlySpan<char> line)
    {
        foreach (var (text, kind) in Labels)
        {
            if (!line.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                continue;
            var length = text.Length;
            while (length < line.Length && char.IsWhiteSpace(line[length]))
                length++;
            return (length, kind);
        }
        return (0, DetailKind.Unclear);
    }
}
