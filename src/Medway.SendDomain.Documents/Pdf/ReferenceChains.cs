using System.Buffers;
using System.Buffers.Text;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>
/// Objects that are nothing but a reference to another. PdfPig follows them by recursion, so that a circle or a long chain of them fills the stack, which nothing
/// can catch: they are followed here first.
/// </summary>
internal sealed class ReferenceChains
{
    // Nobody needs one step; some writers make one.
    private const int MostSteps = 32;
    private const int MostSpace = 4_096;

    private static readonly SearchValues<byte> Spaces = SearchValues.Create("\0\t\n\f\r "u8);

    private readonly Dictionary<int, List<int>> targets = [];

    /// <summary>Whether the objects of a document, as they stand in its bytes, make a chain without end or longer than any writer makes.</summary>
    internal static bool AreTooLong(ReadOnlySpan<byte> pdf)
    {
        var chains = new ReferenceChains();
        for (int at, from = 0; (at = pdf[from..].IndexOf("obj"u8)) >= 0;)
        {
            from += at + 3;
            if (IsSpace(pdf[from..]))
                return true;
            if (TryReference(pdf[from..], out var target) && TryNumberBefore(pdf[..(from - 3)], out var number))
                chains.Add(number, target);
        }
        return chains.AreTooLong();
    }

    /// <summary>Whether an object stream has an object that is nothing but a reference, which the standard forbids there.</summary>
    internal static bool AreInStream(ReadOnlySpan<byte> stream, int count, int first)
    {
        var index = stream;
        for (var i = 0; i < count; i++)
        {
            if (!TryInteger(ref index, out _) || !TryInteger(ref index, out var offset))
                return false;
            var at = (long)first + offset;
            if (at >= 0 && at < stream.Length && (IsSpace(stream[(int)at..]) || TryReference(stream[(int)at..], out _)))
                return true;
        }
        return false;
    }

    private void Add(int number, int target)
    {
        if (!targets.TryGetValue(number, out var known))
            targets.Add(number, known = []);
        if (!known.Contains(target) && known.Count < MostSteps)
            known.Add(target);
    }

    // An object may be written several times; any of its targets may be the one that is followed.
    private bool AreTooLong()
    {
        IEnumerable<int> reached = targets.Keys;
        for (var step = 0; step < MostSteps; step++)
        {
            reached = reached.Where(targets.ContainsKey).SelectMany(number => targets[number]).ToHashSet();
            if (!reached.Any())
                return false;
        }
        return true;
    }

    // Behind so much space and comment nothing is looked for: it is taken for what it may hide.
    private static bool IsSpace(ReadOnlySpan<byte> bytes) => bytes.Length >= MostSpace && SpaceLength(bytes) == MostSpace;

    private static bool TryReference(ReadOnlySpan<byte> bytes, out int target) =>
        TryInteger(ref bytes, out target) && TryInteger(ref bytes, out _) && bytes[SpaceLength(bytes)..].StartsWith("R"u8);

    private static bool TryInteger(ref ReadOnlySpan<byte> bytes, out int value)
    {
        bytes = bytes[SpaceLength(bytes)..];
        if (!Utf8Parser.TryParse(bytes, out value, out int length))
            return false;
        bytes = bytes[length..];
        return true;
    }

    private static bool TryNumberBefore(ReadOnlySpan<byte> bytes, out int number)
    {
        bytes = bytes.TrimEnd(" \0\t\n\f\r"u8).TrimEnd("0123456789"u8).TrimEnd(" \0\t\n\f\r"u8);
        var digits = bytes.Length - bytes.TrimEnd("0123456789"u8).Length;
        return Utf8Parser.TryParse(bytes[^digits..], out number, out _);
    }

    /// <summary>How much white space and comment there is, as far as is looked.</summary>
    private static int SpaceLength(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[..Math.Min(bytes.Length, MostSpace)];
        var length = rest.Length;
        for (; ; )
        {
            var start = rest.IndexOfAnyExcept(Spaces);
            rest = start < 0 ? [] : rest[start..];
            if (!rest.StartsWith("%"u8))
                return length - rest.Length;
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            rest = end < 0 ? [] : rest[end..];
        }
    }
}
