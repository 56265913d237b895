using System.Text;

namespace Medway.SendDomain.Documents.Html;

/// <summary>Gathers text as a browser lays it out: white space collapsed, lines and blocks apart, no blank line at either end.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder text = new();
    private int breaks;
    private bool space;
    private string? marker;
    private string? separator;

    internal int Length => text.Length;

    internal void Text(string data, bool preformatted)
    {
        foreach (var c in data)
        {
            // Where a word may be broken is not part of what is read.
            if (c is '\u00AD' or '\u200B' or '\uFEFF')
                continue;
            if (preformatted && c is '\n')
                LineBreak();
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\u2028' or '\u2029')
                space = true;
            else
                Put(c);
        }
    }

    internal void LineBreak()
    {
        space = false;
        if (breaks < 2)
            breaks++;
    }

    internal void NewLine() => breaks = Math.Max(breaks, 1);

    /// <summary>Begins a block, unless a list item has begun and nothing of it stands yet.</summary>
    internal void NewBlock()
    {
        if (marker is null)
            breaks = 2;
    }

    internal void Marker(string sign) => marker = sign;

    internal void Separator(string sign) => separator = sign;

    public override string ToString() => text.ToString();

    private void Put(char c)
    {
        var between = breaks > 0 && separator is null ? (marker is not null ? Math.Max(1, breaks) : breaks) : 0;
        if (text.Length > 0)
        {
            if (separator is not null)
                text.Append(separator);
            else if (between > 0)
                text.Append('\n', between);
            else if (space)
                text.Append(' ');
        }
        if (marker is not null)
            text.Append(marker);
        text.Append(c);
        (breaks, space, marker, separator) = (0, false, null, null);
    }
}
