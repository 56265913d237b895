using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Tool.Inputs;

/// <summary>What the paths of a command line came to: the documents in their order, and the paths that gave none.</summary>
internal sealed record InputList(IReadOnlyList<InputDocument> Documents, IReadOnlyList<(string Path, Diagnostic Problem)> Problems);
