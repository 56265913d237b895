using System.Text;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>
/// Writes a page's text from the top: a line of the page is a line, a blank line parts blocks; tables are read cell by cell, by rows, or by columns where
/// these are lists side by side.
/// </summary>
internal sealed class PageWriter
{
    // Of the usual distance between lines: what is more parts paragraphs.
    private const double ParagraphGap = 1.25;

    private readonly StringBuilder text;
    private TextRun? last;
    private bool blank;
    private double pitch = 1.2;

    internal PageWriter(StringBuilder text) => this.text = text;

    internal void Write(List<Glyph> glyphs, List<RuledTable> tables)
    {
        var outside = new List<Glyph>(glyphs.Count);
        var cells = new SortedDictionary<(int Table, int Order), List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            var inCell = false;
            for (var t = 0; t < tables.Count && !inCell; t++)
            {
                // A sign stands on its baseline, so the point looked at is a little above.
                var cell = tables[t].CellAt(glyph.Middle, glyph.Baseline + (glyph.Size / 4));
                if (cell < 0)
                    continue;
                var key = (t, TableOrder.Of(tables[t], cell));
                if (!cells.TryGetValue(key, out var content))
                    cells.Add(key, content = []);
                content.Add(glyph);
                inCell = true;
            }
            if (!inCell)
                outside.Add(glyph);
        }
        var lines = LineBuilder.Lines(outside);
        pitch = LinePitch.Of(lines);
        var from = 0;
        for (var t = 0; t < tables.Count; t++)
        {
            var to = from;
            while (to < lines.Count && lines[to][0].Baseline > tables[t].Top)
                to++;
            Lines(lines.GetRange(from, to - from));
            from = to;
            foreach (var (key, content) in cells)
            {
                if (key.Table == t)
                    Cell(LineBuilder.Lines(content));
            }
        }
        Lines(lines.GetRange(from, lines.Count - from));
    }

    private void Cell(List<List<TextRun>> lines)
    {
        blank = true;
        Lines(lines);
        blank = true;
    }

    private void Lines(List<List<TextRun>> lines)
    {
        foreach (var run in Columns.InOrder(lines))
        {
            if (run is null)
                blank = true;
            else
                Line(run);
        }
    }

    private void Line(TextRun run)
    {
        if (last is not null)
        {
            var distance = last.Baseline - run.Baseline;
            var usual = pitch * Math.Max(last.Size, run.Size);
            text.Append('\n');
            if (blank || distance > ParagraphGap * usual || distance < -usual)
                text.Append('\n');
        }
        text.Append(run.Text);
        (last, blank) = (run, false);
    }
}
