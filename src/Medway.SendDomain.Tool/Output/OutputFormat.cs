namespace Medway.SendDomain.Tool.Output;

/// <summary>How reports are written.</summary>
internal enum OutputFormat
{
    /// <summary>A page for a person.</summary>
    Text,

    /// <summary>One object for one report, an array for several.</summary>
    Json,

    /// <summary>A report a line.</summary>
    JsonLines,
}
