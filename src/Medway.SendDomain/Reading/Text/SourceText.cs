using System.Buffers;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Text;

/// <summary>
/// A text to read, never altered: its characters, the name of where it came from, and where its lines and pages begin. All spans of a report point into it.
/// </summary>
public sealed class SourceText
{
    private static readonly SearchValues<char> OddSpaces = SearchValues.Create("\u00A0\u2002\u2003\u2007\u2008\u2009\u200A\u202F");

    private readonly int[] pageStarts;
    private int[]? lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The characters, as read; no normalising is wanted.</param>
    /// <param name="name">Where it came from, for messages and <c>document.name</c>: a file name, or a path below a folder with <c>/</c>; <c>null</c> where unknown.</param>
    /// <param name="mediaType">What it was read from: <c>text/plain</c>, <c>text/html</c> or <c>application/pdf</c>.</param>
    /// <param name="pageStarts">The offset at which each page begins, ascending, the first 0; empty or <c>null</c> where the source has no pages.</param>
    /// <exception cref="ArgumentNullException">The text or media type is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The page starts do not begin at 0, do not ascend, or lie outside the text.</exception>
    public SourceText(string text, string? name = null, string mediaType = "text/plain", IReadOnlyList<int>? pageStarts = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mediaType);
        Text = text;
        Name = name;
        MediaType = mediaType;
        this.pageStarts = pageStarts is null ? [] : [.. pageStarts];
        for (var i = 0; i < this.pageStarts.Length; i++)
        {
            if (i == 0 ? this.pageStarts[0] != 0 : this.pageStarts[i] < this.pageStarts[i - 1] || this.pageStarts[i] > text.Length)
                throw new ArgumentException("Page starts begin at 0, ascend and lie in the text.", nameof(pageStarts));
        }
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Where it came from; <c>null</c> where unknown.</summary>
    public string? Name { get; }

    /// <summary>What it was read from, as a media type.</summary>
    public string MediaType { get; }

    /// <summary>How many pages it has; 0 where the source has none.</summary>
    public int PageCount => pageStarts.Length;

    /// <summary>The offsets at which its pages begin; empty where the source has none.</summary>
    public IReadOnlyList<int> PageStarts => pageStarts;

    /// <summary>The page an offset is on, from 1; <c>null</c> where the source has no pages.</summary>
    public int? PageAt(int offset)
    {
        if (pageStarts.Length == 0)
            return null;
        var found = Array.BinarySearch(pageStarts, offset);
        if (found < 0)
            return ~found;
        while (found + 1 < pageStarts.Length && pageStarts[found + 1] == offset)
            found++;
        return found + 1;
    }

    /// <summary>The line and column of an offset. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>; the end of the text is a place too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in the text.</exception>
    public LinePosition PositionAt(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var starts = lineStarts ??= FindLineStarts(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>A span of this text, with its page.</summary>
    internal TextSpan Span(int start, int end) => new(start, end, PageAt(start));

    /// <summary>The same text, place by place, to look at with a plain space for each that is unbreakable or of another width; <c>null</c> where a look at that is in vain.</summary>
    /// <param name="worth">Whether a text with plain spaces is worth a copy.</param>
    internal SourceText? WithPlainSpaces(Func<ReadOnlySpan<char>, bool> worth)
    {
        if (!Text.AsSpan().ContainsAny(OddSpaces))
            return worth(Text) ? this : null;
        var rented = ArrayPool<char>.Shared.Rent(Text.Length);
        var plain = rented.AsSpan(0, Text.Length);
        Text.CopyTo(plain);
        plain.ReplaceAny(OddSpaces, ' ');
        var seen = worth(plain) ? new SourceText(plain.ToString(), Name, MediaType, pageStarts) : null;
        ArrayPool<char>.Shared.Return(rented);
        return seen;
    }

    /// <summary>The characters of a span.</summary>
    internal ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('\n', '\r');
            if (next < 0)
                break;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            starts.Add(i + 1);
        }
        return [.. starts];
    }
}
