namespace Medway.SendDomain.Reading.Text;

/// <summary>Where a person finds an offset: the line and the column in it, both from 1. <c>default</c> is no place.</summary>
public readonly record struct LinePosition
{
    internal LinePosition(int line, int column)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>The place as <c>(12,5)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
