namespace Medway.SendDomain.Tool.Areas;

/// <summary>How areas are written.</summary>
internal enum AreaFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>For a program.</summary>
    Json,
}
