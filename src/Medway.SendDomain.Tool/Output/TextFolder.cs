using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Inputs;

namespace Medway.SendDomain.Tool.Output;

/// <summary>The folder that takes the texts as they were read, one file a document under the document's name; the spans of its reports point into them.</summary>
internal sealed class TextFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Where a document's text goes: below the folder under the document's name, with <c>.txt</c> behind it where that is not there already.</summary>
    public string PathFor(InputDocument document)
    {
        var name = document.Name ?? "standard-input.txt";
        return System.IO.Path.Join(Path, name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name : name + ".txt");
    }

    /// <summary>Writes a text; the message where that fails.</summary>
    public string? Write(InputDocument document, SourceText source)
    {
        var target = PathFor(document);
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            using var file = new ReplacedFile(target);
            file.Content.Write(Encoding.UTF8.GetBytes(source.Text));
            file.Replace();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return DiagnosticLine.Of(target, DiagnosticCatalogue.OutputNotWritten.Whole(e.Message));
        }
    }
}
