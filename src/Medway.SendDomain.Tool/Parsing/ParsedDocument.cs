namespace Medway.SendDomain.Tool.Parsing;

/// <summary>What became of one document: its reports as they are to be written, and what there is to say.</summary>
/// <param name="Reports">The reports, rendered.</param>
/// <param name="Messages">The lines for standard error.</param>
/// <param name="Success">Whether it gave a report and nothing that counts as failure.</param>
internal sealed record ParsedDocument(IReadOnlyList<byte[]> Reports, IReadOnlyList<string> Messages, bool Success);
