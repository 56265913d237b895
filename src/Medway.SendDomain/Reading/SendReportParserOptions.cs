namespace Medway.SendDomain.Reading;

/// <summary>The limits of a parser.</summary>
public sealed record SendReportParserOptions
{
    /// <summary>The most characters a text may have; a longer one is refused with the Error SEND0002. 268,435,456 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value below 1.</exception>
    public int MaxTextLength { get; init => field = AtLeastOne(value); } = 256 * 1024 * 1024;

    /// <summary>The most diagnostics a result holds; of more, the most severe are kept and one Warning, SEND0003, says how many were left out. 200 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value below 1.</exception>
    public int MaxDiagnostics { get; init => field = AtLeastOne(value); } = 200;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
