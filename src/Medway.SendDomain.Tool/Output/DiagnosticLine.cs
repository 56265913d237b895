using System.Globalization;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>A diagnostic as compilers print them, <c>file(line,col): severity CODE: message</c>, with the page where the document has pages.</summary>
internal static class DiagnosticLine
{
    /// <summary>The line for something said of a text that was opened; what is said of the whole of it stands at its beginning.</summary>
    public static string Of(string path, Diagnostic diagnostic, SourceText source)
    {
        var offset = diagnostic.At.Count == 0 ? 0 : Math.Min(diagnostic.At[0].Start, source.Text.Length);
        var page = diagnostic.At.Count > 0 && source.PageAt(offset) is { } number ? string.Create(CultureInfo.InvariantCulture, $" (page {number})") : "";
        return $"{path}{source.PositionAt(offset)}: {diagnostic}{page}";
    }

    /// <summary>The line for something said of a file or folder.</summary>
    public static string Of(string path, Diagnostic diagnostic) => $"{path}: {diagnostic}";
}
