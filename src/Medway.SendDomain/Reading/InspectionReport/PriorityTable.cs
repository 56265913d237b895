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
    /// <summary>How many lines of its narrow column the name of a body takes.</summary>
    private const int LongestName = 4;
    private const int WidestName = 42;

    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var left = new List<PrintedLine>();
        var right = new List<PrintedLine>();
        var sideBySide = Take(printed, lines, left, right);
        var rowStarts = BodyRows(printed, CollectionsMarshal.AsSpan(left));
        var actions = CollectionsMarshal.AsSpan(right);
        var breaks = Breaks(printed, actions, left, rowStarts, sideBySide);
        if (rowStarts.Count > 0 && rowStarts.Count != breaks.Count && actions.Length > 0)
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
                    passage.Add(left[i]);
                (var names, at) = passage.Take();
                bodies = BodyNames.Split(names);
            }
            TableRow.Read(printed, actions[breaks[row]..end], FindingKind.AreaForPriorityAction, bodies, at, orphan, draft);
        }
    }

    private static bool Take(PrintedText printed, ReadOnlySpan<PrintedLine> lines, List<PrintedLine> left, List<PrintedLine> right)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var column = Math.Max(PrintedColumns.Of(printed.Source.Text, lines[i], "Responsible body", "Area"), PrintedColumns.Of(printed.Source.Text, lines[i], "Responsible bodies", "Area"));
            if (column < 0)
                continue;
            PrintedColumns.Split(printed.Source.Text, lines[(i + 1)..], column, left, right);
            return true;
        }
        var inActions = false;
        for (var i = 0; i < lines.Length;)
        {
            var end = i + 1;
            while (end < lines.Length && lines[end].Gap == LineGap.None)
                end++;
            var cut = printed[lines[i]];
            if (ReportHeadings.At(cut, out _) is ReportSection.PriorityAction)
            {
                inActions |= cut.StartsWith("Area", StringComparison.OrdinalIgnoreCase);
                if (cut.StartsWith("Resp", StringComparison.OrdinalIgnoreCase))
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
                bodies = GoesOnOverThePage(printed, lines, i, end) ? end - i : BodyLines(printed, lines[i..end]);
            }
            foreach (var line in lines.Slice(i, bodies))
                left.Add(line);
            for (i += bodies; i < end && ReportHeadings.At(printed[lines[i]], out _) is not ReportSection.PriorityAction; i++)
                right.Add(lines[i]);
        }
        return false;
    }

    /// <summary>Whether a page begins with the rest of the left column: narrow lines without duty or stop, and behind an empty line the wider ones, the bullets or the stop of the right.</summary>
    private static bool GoesOnOverThePage(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int first, int end)
    {
        if (lines[first].Gap != LineGap.Page || end >= lines.Length || lines[end].Gap != LineGap.Blank)
            return false;
        foreach (var line in lines[first..end])
        {
            var cut = printed[line];
            if (line.Length > WidestName || EndsSentence(cut) || Bullets.Length(cut) > 0 || IsProse(cut))
                return false;
        }
        for (var i = end; i < lines.Length && (i == end || lines[i].Gap == LineGap.None); i++)
        {
            if (lines[i].Length > WidestName || Bullets.Length(printed[lines[i]]) > 0 || EndsSentence(printed[lines[i]]))
                return true;
        }
        return false;
    }

    /// <summary>How many lines of a block name bodies: narrow, without duty or full stop, ended as names end.</summary>
    private static int BodyLines(PrintedText printed, ReadOnlySpan<PrintedLine> block)
    {
        var complete = 0;
        for (var i = 0; i < block.Length; i++)
        {
            var line = printed[block[i]];
            if (line.Length > WidestName || EndsSentence(line) || Bullets.Length(line) > 0 || IsProse(line) || i == 0 && !char.IsUpper(line[0]))
                break;
            // A cell that goes on behind the page's end breaks off within its list of names.
            var brokenOff = i + 1 == block.Length && (line.EndsWith(" and", StringComparison.Ordinal) || line[^1] is ',' or '&');
            if (brokenOff || (BodyNames.IsComplete(line) && line[^1] != ','))
                complete = i + 1;
        }
        return complete < block.Length && IsCutList(printed, block) ? block.Length : complete;
    }

    /// <summary>Whether a block is the beginning of a list of bodies that goes on over the page: names alone, and "and" or a comma at the end.</summary>
    private static bool IsCutList(PrintedText printed, ReadOnlySpan<PrintedLine> block)
    {
        var end = printed[block[^1]];
        if (end[^1] != ',' && !end.EndsWith(" and", StringComparison.Ordinal) && !end.SequenceEqual("and"))
            return false;
        foreach (var line in block)
        {
            var cut = printed[line];
            if (cut.Length > WidestName || Bullets.Length(cut) > 0)
                return false;
            foreach (var range in cut.Split(' '))
            {
                var word = cut[range];
                if (!word.IsEmpty && char.IsLower(word[0]) && word is not ("and" or "of" or "the" or "on" or "upon"))
                    return false;
            }
        }
        return true;
    }

    private static bool IsProse(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<string> words = [" should", " must", " to ", " of the ", " are ", " is ", " that ", " for ", " their ", "Leaders", " need", " across ", " in "];
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
                return true;
        }
        // “Blackburn with Darwen” is a name.
        var with = line.IndexOf(" with ");
        return with >= 0 && !char.IsUpper(line[with + 6]);
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is ';' or ':' || (line[^1] == '.' && !line.EndsWith(" St.") && !line.SequenceEqual("St."));

    private static List<int> BodyRows(PrintedText printed, ReadOnlySpan<PrintedLine> left)
    {
        var starts = new List<int>();
        for (var i = 0; i < left.Length; i++)
        {
            var line = printed[left[i]];
            if (i == 0)
            {
                starts.Add(0);
                continue;
            }
            var before = printed[left[i - 1]];
            if (before[^1] is ',' or '&' || before.EndsWith(" and", StringComparison.Ordinal) || before.SequenceEqual("and") || line.StartsWith("and ") || !char.IsUpper(line[0]))
                continue;
            if ((BodyNames.IsComplete(before) || EndsInName(printed, left[Math.Max(starts[^1], i - LongestName)..i])) && !IsRestOfName(line))
                starts.Add(i);
        }
        return starts;
    }

    /// <summary>Whether lines of one row end in a whole name that the last of them has only the end of.</summary>
    private static bool EndsInName(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        using var passage = printed.Passage();
        foreach (var line in lines)
            passage.Add(line);
        return BodyNames.Split(passage.Take().Text) is [.., var last] && BodyNames.IsComplete(last);
    }

    private static bool IsRestOfName(ReadOnlySpan<char> line)
    {
        var word = line.IndexOf(' ') is var space and >= 0 ? line[..space] : line;
        return word.TrimEnd(',') is "Council" or "Board" or "Trust" or "ICB" or "Foundation";
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
            return RowFit.Best(actions, scored, rowStarts, left.Count);
        foreach (var (score, at) in scored)
        {
            if (score >= 4)
                starts.Add(at);
        }
        return starts;
    }
}
