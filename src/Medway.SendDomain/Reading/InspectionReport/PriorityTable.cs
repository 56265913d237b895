using System.Runtime.InteropServices;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the table of areas for priority action: who must act, and what they must do.</summary>
internal static class PriorityTable
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var left = new List<PrintedLine>();
        var right = new List<PrintedLine>();
        var sideBySide = Take(printed, WithoutNumbers(printed, lines), left, right);
        var names = CollectionsMarshal.AsSpan(left);
        var actions = CollectionsMarshal.AsSpan(right);
        var (rowStarts, breaks) = sideBySide ? default : PriorityRows.CellByCell(printed, names, actions);
        rowStarts ??= BodyRows(printed, names);
        breaks ??= Breaks(printed, actions, left, rowStarts, sideBySide);
        if (actions.Length > 0 && (rowStarts.Count > 0 ? rowStarts.Count != breaks.Count : HasBodies(printed, lines)))
            draft.Diagnostics.Add(DiagnosticCatalogue.PriorityRowsUneven.At(printed.Source.Span(actions[0].Start, actions[0].End), rowStarts.Count, breaks.Count));
        var orphan = TableRow.Orphan(printed, actions);
        for (var row = 0; row < breaks.Count; row++)
        {
            var end = row + 1 < breaks.Count ? breaks[row + 1] : actions.Length;
            List<string> bodies = [];
            IReadOnlyList<TextSpan> at = [];
            if (rowStarts.Count == breaks.Count)
            {
                using var passage = printed.Passage();
                for (var i = rowStarts[row]; i < (row + 1 < rowStarts.Count ? rowStarts[row + 1] : left.Count); i++)
                    passage.Add(left[i], paragraph: BodyNameSigns.EndInKind(passage.Words) && BodyNameSigns.Begin(printed[left[i]]) && !BodyCells.IsRestOfName(printed[left[i]], printed[left[i - 1]]));
                (var list, at) = passage.Take();
                bodies = BodyNames.Split(list);
            }
            TableRow.Read(printed, actions[breaks[row]..end], FindingKind.AreaForPriorityAction, bodies, at, orphan, draft);
        }
    }

    /// <summary>The lines without the numbers of a left column that has some.</summary>
    private static ReadOnlySpan<PrintedLine> WithoutNumbers(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        var marks = new ListMarks(printed, lines);
        PrintedLine[]? without = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (!marks.IsNumbered(i) || marks.Length(i) is var length && !BodyNameSigns.Begin(printed[line][length..]))
                continue;
            without ??= lines.ToArray();
            without[i] = new PrintedLine(line.Start + length, line.End, line.Column + length, line.Row, line.Gap);
        }
        return without ?? lines;
    }

    /// <summary>Whether the table has a heading of bodies.</summary>
    private static bool HasBodies(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            if (printed[line].StartsWith("Responsible bod", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Take(PrintedText printed, ReadOnlySpan<PrintedLine> lines, List<PrintedLine> left, List<PrintedLine> right)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var column = PrintedColumns.Of(printed.Source.Text, lines[i], "Responsible bod", "Area");
            if (column < 0)
                continue;
            PrintedColumns.Split(printed.Source.Text, lines[(i + 1)..], column, left, right);
            return true;
        }
        var isHeadless = PriorityRows.NeedNoHeading(printed, lines);
        var inActions = isHeadless;
        for (var i = 0; i < lines.Length;)
        {
            var end = i + 1;
            while (end < lines.Length && lines[end].Gap == LineGap.None)
                end++;
            var cut = printed[lines[i]];
            if (ReportHeadings.At(cut, out _) is ReportSection.PriorityAction)
            {
                inActions = cut.Contains("priority", StringComparison.OrdinalIgnoreCase);
                i++;
                continue;
            }
            var bodies = 0;
            if (!inActions)
            {
                while (i + bodies < end && ReportHeadings.At(printed[lines[i + bodies]], out _) is not ReportSection.PriorityAction)
                    bodies++;
            }
            else
            {
                bodies = BodyCells.Count(printed, lines, i, end);
            }
            foreach (var line in lines.Slice(i, bodies))
                left.Add(line);
            i += bodies;
            for (var first = i; i < end && ReportHeadings.At(printed[lines[i]], out _) is not ReportSection.PriorityAction && !(inActions && i > first && BodyCells.BeginNextRow(printed, lines, i, end)); i++)
                right.Add(lines[i]);
        }
        // Names among actions that begin without any are not those of the first.
        if (isHeadless && left.Count > 0 && right.Count > 0 && left[0].Row > right[0].Row)
        {
            left.Clear();
            right.Clear();
        }
        return false;
    }

    /// <summary>Where the rows of the left column begin: behind a whole name, behind an action that is over, and at every empty line where all of these are at one.</summary>
    private static List<int> BodyRows(PrintedText printed, ReadOnlySpan<PrintedLine> left)
    {
        if (left.IsEmpty)
            return [];
        List<int> starts = [0];
        List<int>? atEmptyLines = [0];
        for (var i = 1; i < left.Length; i++)
        {
            var line = printed[left[i]];
            if (BodyCells.IsOpen(printed[left[i - 1]]) || !char.IsUpper(line[0]) || BodyCells.IsRestOfName(line, printed[left[i - 1]]))
                continue;
            var isEmptyLine = left[i].Gap == LineGap.Blank;
            var isBehindAction = isEmptyLine && left[i].Row > left[i - 1].Row + 1 && BulletSection.EndsSentence(printed[printed.Lines[left[i].Row - 1]]);
            if (isBehindAction || BodyCells.EndInName(printed, left[starts[^1]..i]))
            {
                starts.Add(i);
                if (!isEmptyLine)
                    atEmptyLines = null;
            }
            if (isEmptyLine)
                atEmptyLines?.Add(i);
        }
        return starts.Count > 1 && atEmptyLines is not null && BodyCells.AreNames(printed, left) ? atEmptyLines : starts;
    }

    private static List<int> Breaks(PrintedText printed, ReadOnlySpan<PrintedLine> actions, List<PrintedLine> left, List<int> rowStarts, bool sideBySide)
    {
        List<int> starts = actions.IsEmpty ? [] : [0];
        if (sideBySide && rowStarts.Count > 1 && starts.Count > 0)
        {
            for (var row = 1; row < rowStarts.Count; row++)
            {
                var at = starts[^1];
                while (at < actions.Length && actions[at].Row < left[rowStarts[row]].Row)
                    at++;
                if (at < actions.Length && at > starts[^1])
                    starts.Add(at);
            }
            return starts;
        }
        var breaks = new RowBreaks(printed, actions);
        var scored = new List<(int Score, int At)>();
        for (var i = 1; i < actions.Length; i++)
        {
            var score = breaks.Score(actions, i);
            if (score > 0)
                scored.Add((score, i));
        }
        if (rowStarts.Count > 0 && scored.Count >= rowStarts.Count - 1)
            return RowFit.Best(actions, scored, rowStarts);
        foreach (var (score, at) in scored)
        {
            if (score >= 4)
                starts.Add(at);
        }
        return starts;
    }
}
