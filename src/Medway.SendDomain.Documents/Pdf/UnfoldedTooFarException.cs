namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Ends the reading of a PDF that unfolds into more than the limit.</summary>
internal sealed class UnfoldedTooFarException : Exception;
