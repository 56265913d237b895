using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The rows of areas for priority action where an extractor gives them cell by cell: who, then what, then who again.</summary>
internal static class PriorityRows
{
    /// <summary>Where names and actions begin, row by row; nothing where a cell of names is not followed by its whole action.</summary>
    public static (List<int>? Names, List<int>? Actions) CellByCell(PrintedText printed, ReadOnlySpan<PrintedLine> names, ReadOnlySpan<PrintedLine> actions)
    {
        if (names.IsEmpty || actions.IsEmpty || names[0].Row > actions[0].Row || names[^1].Row > actions[^1].Row)
            return default;
        List<int> starts = [0], begins = [0];
        var breaks = new RowBreaks(printed, actions);
        var isDoubtful = false;
        for (int i = 1, action = 0; i < names.Length; i++)
        {
            var line = printed[names[i]];
            var isName = !BodyCells.IsOpen(printed[names[i - 1]]) && char.IsUpper(line[0]) && !BodyCells.IsRestOfName(line, printed[names[i - 1]]) && BodyCells.EndInName(printed, names[starts[^1]..i]);
            if (names[i].Row == names[i - 1].Row + 1)
            {
                if (names[i].Gap != LineGap.None)
                    return default;
                isDoubtful |= isName;
                continue;
            }
            // A page broke the cell, or its action.
            if (!isName || !BodyNameSigns.Begin(line) || !BulletSection.EndsSentence(printed[printed.Lines[names[i].Row - 1]]))
                return default;
            while (action < actions.Length && actions[action].Row < names[i].Row)
                action++;
            if (action == begins[^1] || action == actions.Length || (isDoubtful && MayBreak(breaks, actions, begins[^1], action)))
                return default;
            isDoubtful = false;
            starts.Add(i);
            begins.Add(action);
        }
        return starts.Count > 1 && !(isDoubtful && MayBreak(breaks, actions, begins[^1], actions.Length)) ? (starts, begins) : default;
    }

    // Two names below each other are a cell or two: one only where the action behind them cannot be two.
    private static bool MayBreak(RowBreaks breaks, ReadOnlySpan<PrintedLine> actions, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (breaks.Score(actions, i) > 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether a table whose headings are lost still tells its columns: it begins with a cell of names or with one who is to act, and no line has two cells side by side.</summary>
    public static bool NeedNoHeading(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        if (lines.IsEmpty)
            return false;
        foreach (var line in lines)
        {
            if (printed[line].Contains("   ", StringComparison.Ordinal) || ReportHeadings.At(printed[line], out _) is ReportSection.PriorityAction)
                return false;
        }
        var end = 1;
        while (end < lines.Length && lines[end].Gap == LineGap.None)
            end++;
        return BodyCells.Count(printed, lines, 0, end) is > 0 and var names && (names < end || end < lines.Length)
            || ActingBody.Begins(printed[lines[0]], end > 1 ? printed[lines[1]] : default);
    }
}
