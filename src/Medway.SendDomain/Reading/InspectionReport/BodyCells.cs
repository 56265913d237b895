using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Tells the cells that name responsible bodies from the actions, where an extractor gives a table's cells one after another.</summary>
internal static class BodyCells
{
    private const int WidestName = 42;

    /// <summary>How many lines of its narrow column the name of a body takes.</summary>
    private const int LongestName = 6;

    /// <summary>How many lines of a block, from its first on, name bodies.</summary>
    public static int Count(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int first, int end)
    {
        var block = lines[first..end];
        if (GoesOnOverThePage(printed, lines, first, end))
            return block.Length;
        var complete = CompleteLines(printed, block);
        return complete < block.Length && (IsCutList(printed, block) || StandsAlone(printed, lines, first, end) || IsListOfBodies(printed, lines, first, end)) ? block.Length : complete;
    }

    /// <summary>Whether a line behind an action that is over begins the next row's names, with no empty line between.</summary>
    public static bool BeginNextRow(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int at, int end)
    {
        if (printed[lines[at - 1]][^1] != '.' || !MayName(printed[lines[at]]))
            return false;
        var complete = CompleteLines(printed, lines[at..end]);
        return complete > 0 && BeginWithBody(printed, lines.Slice(at, complete)) && (at + complete == end || !char.IsLower(printed[lines[at + complete]][0]));
    }

    /// <summary>Whether lines end in a whole name, of which the last of them may have only the end.</summary>
    public static bool EndInName(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        if (BodyNames.IsComplete(printed[lines[^1]]))
            return true;
        using var passage = printed.Passage();
        foreach (var line in lines[Math.Max(0, lines.Length - LongestName)..])
            passage.Add(line);
        return BodyNames.EndsInName(passage.Words);
    }

    /// <summary>Whether a list of bodies goes on behind a line.</summary>
    public static bool IsOpen(ReadOnlySpan<char> line) =>
        line[^1] is ',' or '&' || line.EndsWith(" and", StringComparison.Ordinal) || line.SequenceEqual("and") || line.EndsWith(" of", StringComparison.Ordinal);

    /// <summary>Whether a line begins with what names of bodies end in, so that the name before it goes on: "Sussex Community" has "NHS Foundation Trust" in the next line.</summary>
    public static bool IsRestOfName(ReadOnlySpan<char> line, ReadOnlySpan<char> before)
    {
        if (line.StartsWith("NHS Foundation", StringComparison.Ordinal) || line.StartsWith("NHS Trust", StringComparison.Ordinal) || line.StartsWith("NHS FT", StringComparison.Ordinal))
            return true;
        if (line.StartsWith("Council of", StringComparison.Ordinal))
            return false;
        var word = line.IndexOf(' ') is var space and >= 0 ? line[..space] : line;
        word = word.TrimEnd(',');
        if (word is "Council" or "Board" or "Trust" or "ICB" or "Foundation" or "FT" or "CIC")
            return true;
        // A board's name that ends in its place may yet be written in full, and a trust's goes on behind what others end in.
        return word is "Integrated" or "Care" && !BodyNames.HasEnding(before)
            || word is "Health" or "Healthcare" or "Hospitals" or "Mental" && (before.EndsWith("Community", StringComparison.Ordinal) || before.EndsWith("Partnership", StringComparison.Ordinal));
    }

    /// <summary>Whether lines are narrow and have names alone: every word begins with a capital but those that join names, and no duty is said.</summary>
    public static bool AreNames(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            var cut = printed[line];
            if (cut.Length > WidestName || Bullets.Length(cut) > 0)
                return false;
            foreach (var range in cut.Split(' '))
            {
                var word = cut[range];
                if (!word.IsEmpty && char.IsLower(word[0]) && word is not ("and" or "of" or "the" or "on" or "upon" or "for" or "with"))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Narrow lines without duty or full stop, ended as names end.</summary>
    private static int CompleteLines(PrintedText printed, ReadOnlySpan<PrintedLine> block)
    {
        var complete = 0;
        for (var i = 0; i < block.Length; i++)
        {
            var line = printed[block[i]];
            if (!MayName(line) || i == 0 && !char.IsUpper(line[0]))
                break;
            // A cell that goes on behind the page's end breaks off within its list of names.
            var brokenOff = i + 1 == block.Length && (line.EndsWith(" and", StringComparison.Ordinal) || line[^1] is ',' or '&');
            if (brokenOff || (line[^1] != ',' && EndInName(printed, block[..(i + 1)])))
                complete = i + 1;
        }
        return complete;
    }

    /// <summary>Whether a block is the beginning of a list of bodies that goes on over the page: names alone, and "and" or a comma at the end.</summary>
    private static bool IsCutList(PrintedText printed, ReadOnlySpan<PrintedLine> block)
    {
        var end = printed[block[^1]];
        return (end[^1] == ',' || end.EndsWith(" and", StringComparison.Ordinal) || end.SequenceEqual("and")) && AreNames(printed, block);
    }

    /// <summary>Whether a block between two empty lines is a cell although its name ends as no other does: "Achieving for Children".</summary>
    private static bool StandsAlone(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int first, int end)
    {
        if (lines[first].Gap != LineGap.Blank || end >= lines.Length || lines[end].Gap != LineGap.Blank || end - first > LongestName)
            return false;
        var beginning = printed[lines[first]];
        if (!char.IsUpper(beginning[0]) || !beginning.Contains(' ') || !AreNames(printed, lines[first..end]))
            return false;
        foreach (var line in lines[first..end])
        {
            if (!MayName(printed[line]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a block between two empty lines begins with a body and says nothing that is to be done, whatever its names end in and however wide it is: “Fell Council; Vale Steps”.</summary>
    private static bool IsListOfBodies(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int first, int end)
    {
        if (lines[first].Gap == LineGap.None || end >= lines.Length || lines[end].Gap == LineGap.None || end - first > LongestName)
            return false;
        // An action that is not over goes on, before the block and in it.
        if (first > 0 && printed[lines[first - 1]][^1] != '.' && ReportHeadings.At(printed[lines[first - 1]], out _) is null || char.IsLower(printed[lines[end]][0]))
            return false;
        foreach (var line in lines[first..end])
        {
            var cut = printed[line];
            if (cut[^1] is '.' or ':' || Bullets.Length(cut) > 0 || IsProse(cut))
                return false;
        }
        return BeginWithBody(printed, lines[first..end]);
    }

    private static bool BeginWithBody(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        using var passage = printed.Passage();
        foreach (var line in lines[..Math.Min(lines.Length, LongestName)])
            passage.Add(line);
        return BodyNameSigns.Begin(passage.Words);
    }

    /// <summary>Whether a page begins with the rest of the left column: narrow lines without duty or stop, and behind an empty line the wider ones, the bullets or the stop of the right.</summary>
    private static bool GoesOnOverThePage(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int first, int end)
    {
        if (lines[first].Gap != LineGap.Page || end >= lines.Length || lines[end].Gap != LineGap.Blank)
            return false;
        foreach (var line in lines[first..end])
        {
            if (!MayName(printed[line]))
                return false;
        }
        for (var i = end; i < lines.Length && (i == end || lines[i].Gap == LineGap.None); i++)
        {
            if (lines[i].Length > WidestName || Bullets.Length(printed[lines[i]]) > 0 || EndsSentence(printed[lines[i]]))
                return true;
        }
        return false;
    }

    private static bool MayName(ReadOnlySpan<char> line) => line.Length <= WidestName && !EndsSentence(line) && Bullets.Length(line) == 0 && !IsProse(line);

    private static bool IsProse(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<string> words = [" should", " must", " to ", " are ", " is ", " that ", " their ", "Leaders", " need", " across ", " in "];
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
                return true;
        }
        // “Blackburn with Darwen”, “Together for Children” and “Council of the Isles of Scilly” are names.
        return Joins(line, " with ") || Joins(line, " for ") || Joins(line, " of the ");
    }

    private static bool Joins(ReadOnlySpan<char> line, string word) => line.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !char.IsUpper(line[at + word.Length]);

    private static bool EndsSentence(ReadOnlySpan<char> line) => line[^1] is ';' or ':' || (line[^1] == '.' && !line.EndsWith(" St.") && !line.SequenceEqual("St."));
}
