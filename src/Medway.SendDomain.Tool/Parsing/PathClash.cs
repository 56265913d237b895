using Medway.SendDomain.Tool.Inputs;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Parsing;

/// <summary>Finds where one file would be written over another that is read or written too, before anything is.</summary>
internal static class PathClash
{
    /// <summary>What clashes, for a person; <c>null</c> where nothing does.</summary>
    public static string? Find(IReadOnlyList<InputDocument> documents, string? output, TextFolder? texts)
    {
        if (output is not null && FileKind.IsSpecial(output))
            output = null;
        if (output is null && texts is null)
            return null;
        var real = new RealPaths();
        var taken = new Dictionary<string, string>(RealPaths.Comparer);
        foreach (var document in documents.Where(document => !document.IsStandardInput))
            taken.TryAdd(real.Of(document.Path), $"'{document.Path}', which is to be read");
        if (output is not null && !taken.TryAdd(real.Of(output), "the reports of --output"))
            return $"--output would write over {taken[real.Of(output)]}.";
        if (texts is null)
            return null;
        if (output is not null && RealPaths.Comparer.Equals(real.Of(output), real.Of(texts.Path)))
            return "--output and --text-out name the same place.";
        foreach (var document in documents)
        {
            var target = texts.PathFor(document);
            if (!taken.TryAdd(real.Of(target), $"the text of '{document.Path}'"))
                return $"--text-out would write the text of '{document.Path}' to '{target}', over {taken[real.Of(target)]}.";
        }
        return null;
    }
}
