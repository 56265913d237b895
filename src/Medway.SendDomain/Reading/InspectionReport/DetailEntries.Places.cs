using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    private int Website(int at, int label)
    {
        var count = 1;
        while (at + count < lines.Count && count < 3)
        {
            var before = printed[lines[at + count - 1]];
            var cut = printed[lines[at + count]];
            if (cut.Contains(' ') || LabelLength(cut) > 0 || IsWebsite(cut) && cut[0] != '.' && before[^1] is not ('.' or '/' or '-'))
                break;
            if (!(before[^1] is '.' or '/' or '-' || cut[0] is '.' or '/' or '-' || (before.StartsWith("http", StringComparison.Ordinal) && char.IsLower(cut[0]))))
                break;
            count++;
        }
        using var passage = printed.Passage();
        var text = "";
        for (var i = 0; i < count; i++)
        {
            var line = lines[at + i];
            passage.Add(line.Start + (i == 0 ? label : 0), line.End);
            text += printed[line][(i == 0 ? label : 0)..].ToString();
        }
        entries.Add(new DetailEntry(DetailKind.Website, text.Trim(), passage.Take().At));
        return at + count;
    }

    private int Address(int at, int label)
    {
        var count = 1;
        while (at + count < lines.Count && lines[at + count].Gap != LineGap.Blank && !IsWebsite(printed[lines[at + count]]) && LabelLength(printed[lines[at + count]]) == 0
            && !EndsInPostcode(printed[lines[at + count - 1]]) && (hasBoard || !IsBoardHere(at + count)))
            count++;
        using var passage = printed.Passage();
        for (var i = 0; i < count; i++)
            passage.Add(lines[at + i].Start + (i == 0 ? label : 0), lines[at + i].End, i > 0);
        var (text, spans) = passage.Take();
        entries.Add(new DetailEntry(DetailKind.Address, text, spans));
        return at + count;
    }

    private static bool EndsInPostcode(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .");
        return line.Length >= 6 && char.IsAsciiLetterUpper(line[^1]) && char.IsAsciiLetterUpper(line[^2]) && char.IsAsciiDigit(line[^3]) && line[^4] == ' ' && (char.IsAsciiDigit(line[^5]) || char.IsAsciiDigit(line[^6]));
    }

    private static bool IsWebsite(ReadOnlySpan<char> line) =>
        !line.IsEmpty && !line.Contains(' ') && !line.Contains('@') && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www", StringComparison.OrdinalIgnoreCase)
        || line.Contains(".gov.uk", StringComparison.OrdinalIgnoreCase) || line.Contains(".nhs.", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".uk", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".org", StringComparison.OrdinalIgnoreCase)
        || line.EndsWith(".com", StringComparison.OrdinalIgnoreCase));

    private static int LabelLength(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                var length = label.Length;
                while (length < line.Length && char.IsWhiteSpace(line[length]))
                    length++;
                return length;
            }
        }
        return 0;
    }
}
