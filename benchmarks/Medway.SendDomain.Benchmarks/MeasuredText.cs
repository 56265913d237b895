namespace Medway.SendDomain.Benchmarks;

public enum MeasuredText
{
    /// <summary>A council's news release of 5,000 characters.</summary>
    News,

    /// <summary>An inspection report of 4,000 characters, its table of details in two columns.</summary>
    Report,

    /// <summary>The news release repeated to a million characters.</summary>
    Long,
}
