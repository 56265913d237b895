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
            if (cut.Contains(' ') || DetailLabel.LengthIn(cut) > 0 || PlaceLine.IsContact(cut) || BeginsWebsite(cut) || IsWebsite(cut) && cut[0] != '.' && before[^1] is not ('.' or '/' or '-'))
                break;
            if (!(before[^1] is '.' or '/' or '-' || cut[0] is '.' or '/' or '-' || (before.StartsWith("http", StringComparison.Ordinal) && char.IsLower(cut[0]))))
                break;
            if (before[^1] == '/' && IsPlaceName(cut))
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
        entries.Add(new DetailEntry(DetailKind.Website, text.Trim(), passage.Take().At, run));
        return at + count;
    }

    private int Address(int at, int label)
    {
        var next = at + 1;
        for (var last = at; next < lines.Count && GoesOnAddress(next, last); next++)
            last = PlaceLine.IsContact(printed[lines[next]]) ? last : next;
        using var passage = printed.Passage();
        bool hasPlace = false, hasBuilding = false, hasTitle = false;
        for (var i = at; i < next; i++)
        {
            var cut = printed[lines[i]];
            if (PlaceLine.IsContact(cut))
                continue;
            passage.Add(lines[i].Start + (i == at ? label : 0), lines[i].End, i > at);
            hasPlace |= PlaceLine.EndsInPostcode(cut) || PlaceLine.HasNumber(cut);
            hasBuilding |= PlaceLine.NamesBuilding(cut);
            hasTitle |= OfficerTitle.IsSurelyIn(cut);
        }
        var (text, spans) = passage.Take();
        // What has no sign of a place may be a name or a title that was not understood.
        var isPlace = hasPlace || (hasBuilding && !hasTitle);
        entries.Add(new DetailEntry(isPlace ? DetailKind.Address : DetailKind.Unclear, text, spans, run));
        return next;
    }

    /// <param name="at">The line asked for.</param>
    /// <param name="last">The address’s last line before it.</param>
    private bool GoesOnAddress(int at, int last)
    {
        var cut = printed[lines[at]];
        if (PlaceLine.EndsInPostcode(printed[lines[last]]))
            return false;
        if (PlaceLine.IsContact(cut))
            return lines[at].Gap != LineGap.Blank;
        return (lines[at].Gap != LineGap.Blank || IsTownBehindGap(at)) && !IsWebsite(cut) && DetailLabel.LengthIn(cut) == 0
            && !IsBoardHere(at) && !(OfficerName.HasTitle(cut) && IsOfficer(at, 0));
    }

    /// <summary>Whether a town and a postcode stand alone behind an empty line: they end the address before it.</summary>
    private bool IsTownBehindGap(int at)
    {
        var town = printed[lines[at]];
        if (town.Contains(',') || PlaceLine.NamesBuilding(town))
            return false;
        if (PlaceLine.EndsInPostcode(town))
            return IsPostcodeAlone(town) || !PlaceLine.HasNumber(town[..(town.TrimEnd(" .").Length - ShortestPostcode)]);
        return !PlaceLine.HasNumber(town) && at + 1 < lines.Count && lines[at + 1].Gap != LineGap.Blank && IsPostcodeAlone(printed[lines[at + 1]]);
    }

    private static bool IsPostcodeAlone(ReadOnlySpan<char> line) => line.Length <= LongestPostcode && PlaceLine.EndsInPostcode(line);

    private const int ShortestPostcode = 6;
    private const int LongestPostcode = 9;

    private static bool BeginsWebsite(ReadOnlySpan<char> line) => line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Guildhall” behind “www.fell.gov.uk/” begins the address.</summary>
    private static bool IsPlaceName(ReadOnlySpan<char> line) => char.IsUpper(line[0]) && line.Length > 1 && !line[1..].TrimEnd(',').ContainsAnyExceptInRange('a', 'z');

    private static bool IsWebsite(ReadOnlySpan<char> line) =>
        !line.IsEmpty && !line.Contains(' ') && !line.Contains('@') && (BeginsWebsite(line) || line.Contains(".gov.uk", StringComparison.OrdinalIgnoreCase) || line.Contains(".nhs.", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".uk", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".org", StringComparison.OrdinalIgnoreCase)
        || line.EndsWith(".com", StringComparison.OrdinalIgnoreCase));
}
