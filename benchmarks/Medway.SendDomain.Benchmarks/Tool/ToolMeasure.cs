namespace Medway.SendDomain.Benchmarks.Tool;

/// <summary>What one run of the tool took.</summary>
/// <param name="First">From the start of the process to the first byte on standard output.</param>
/// <param name="Whole">From the start of the process to its end.</param>
/// <param name="Peak">The most memory it held, in bytes.</param>
internal sealed record ToolMeasure(TimeSpan First, TimeSpan Whole, long Peak);
