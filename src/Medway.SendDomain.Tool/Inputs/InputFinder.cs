using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Tool.Inputs;

/// <summary>Turns paths into documents: folders are searched, each file is taken once, and the order is that of the paths whatever the file system's is.</summary>
internal static class InputFinder
{
    private const FileAttributes Gone = (FileAttributes)(-1);
    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".md", ".pdf"];

    public static InputList Find(IReadOnlyList<string> paths)
    {
        var documents = new List<InputDocument>();
        var problems = new List<(string, Diagnostic)>();
        foreach (var path in paths)
        {
            if (path == InputDocument.StandardInputMark)
                documents.Add(InputDocument.StandardInput);
            else if (Directory.Exists(path))
                Search(path, documents, problems);
            else
                documents.Add(new InputDocument(path, Path.GetFileName(path)));
        }
        // One path leads to no document twice.
        if (paths.Count > 1)
            RemoveRepeated(documents);
        documents.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        problems.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return new InputList(documents, problems);
    }

    private static void RemoveRepeated(List<InputDocument> documents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        documents.RemoveAll(document => !seen.Add(document.IsStandardInput ? InputDocument.StandardInputMark : FullPath(document.Path)));
    }

    private static void Search(string root, List<InputDocument> documents, List<(string, Diagnostic)> problems)
    {
        var found = documents.Count;
        var unreadable = problems.Count;
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var below))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Join(root, below)).EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.'))
                        continue;
                    var name = below.Length == 0 ? entry.Name : $"{below}/{entry.Name}";
                    // A link to a folder may lead back up; links are not followed, so the search ends. What is gone by now has every attribute.
                    if (entry.Attributes == Gone || !entry.Attributes.HasFlag(FileAttributes.Directory))
                        AddDocument(root, name, documents, problems);
                    else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                        folders.Push(name);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add((Path.Join(root, below), DiagnosticCatalogue.FolderNotReadable.Whole(e.Message)));
            }
        }
        if (documents.Count == found && problems.Count == unreadable)
            problems.Add((root, DiagnosticCatalogue.FolderWithoutDocuments.Whole()));
    }

    private static void AddDocument(string root, string name, List<InputDocument> documents, List<(string, Diagnostic)> problems)
    {
        if (!Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            return;
        var path = Path.Join(root, name);
        if (FileKind.IsSpecial(path))
            problems.Add((path, DiagnosticCatalogue.NotReadable.Whole("in a folder only files are read, and this is a pipe, socket or device.")));
        else
            documents.Add(new InputDocument(path, name));
    }

    private static string FullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            return path;
        }
    }
}
