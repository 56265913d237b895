using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    private const int LongestOfficer = 5;

    private bool IsOfficer(int at, int label)
    {
        var cut = printed[lines[at]][label..];
        if (OfficerName.IsTurned(cut))
            return true;
        if (!OfficerName.Begins(cut))
            return false;
        if (OfficerName.HasTitle(cut))
            return !PlaceLine.HasNumber(cut) && OfficerName.TitleFollows(cut);
        if (at + 1 < lines.Count)
        {
            var next = printed[lines[at + 1]];
            var space = next.IndexOfAny(" ,");
            if (OfficerTitle.Has(space < 0 ? next : next[..space]) || IsWebsite(next))
                return true;
        }
        // A name alone stands where its body's officer is still wanted.
        return label > 0 || (entries[^1].Kind is DetailKind.Authority or DetailKind.Board or DetailKind.Officer && OfficersMissing() && !IsPlaceLine(at) && !IsUnknownBoard(cut));
    }

    private bool IsPlaceLine(int at) => at + 1 < lines.Count && printed[lines[at + 1]].ContainsAnyInRange('0', '9');

    private bool OfficersMissing()
    {
        int officers = 0, bodies = 0;
        foreach (var entry in entries)
        {
            officers += entry.Kind == DetailKind.Officer ? 1 : 0;
            bodies += entry.IsBody ? 1 : 0;
        }
        return officers < bodies;
    }

    private int Officer(int at, int label)
    {
        var count = 1;
        while (at + count < lines.Count && count < LongestOfficer && GoesOnOfficer(at, label, count))
            count++;
        AddEntry(DetailKind.Officer, at, label, count);
        return at + count;
    }

    private bool GoesOnOfficer(int at, int label, int count)
    {
        var line = lines[at + count];
        var cut = printed[line];
        if ((line.Gap == LineGap.Blank && !(count == 1 && IsTitleBehindGap(at, label))) || DetailLabel.LengthIn(cut) > 0 || IsWebsite(cut) || PlaceLine.IsContact(cut) || PlaceLine.HasNumber(cut))
            return false;
        if (OfficerName.HasTitle(cut) ? IsOfficer(at + count, 0) : OfficerName.IsTurned(cut) && OfficerName.HasTitle(printed[lines[at]][label..]))
            return false;
        // Where no website stands between them, the address begins behind the title.
        if (EndsInAddress(at + count) && (PlaceLine.IsBuilding(cut) || !OfficerTitle.GoesOn(cut) || (MayNameBoard(cut) && Boards(cut.ToString()).Count > 0)) && !IsOpen(printed[lines[at + count - 1]]))
            return false;
        if (OfficerName.Begins(cut) && !OfficerTitle.Has(cut[..Math.Max(0, cut.IndexOf(' '))]) && count == 1 && !OfficerName.HasTitle(printed[lines[at]][label..]))
            return false;
        return !IsBoardHere(at + count);
    }

    /// <summary>Whether the title of a name alone stands behind an empty line.</summary>
    private bool IsTitleBehindGap(int at, int label)
    {
        var cut = printed[lines[at + 1]];
        var space = cut.IndexOfAny(" ,");
        return !OfficerName.HasTitle(printed[lines[at]][label..]) && OfficerTitle.Has(space < 0 ? cut : cut[..space]) && OfficerTitle.IsSurelyIn(cut);
    }

    /// <summary>Whether the lines from here come to a house number or a postcode before anything parts them from it.</summary>
    private bool EndsInAddress(int at)
    {
        for (var i = at; i < lines.Count && i < at + LongestOfficer; i++)
        {
            var cut = printed[lines[i]];
            if ((i > at && lines[i].Gap == LineGap.Blank) || IsWebsite(cut) || PlaceLine.IsContact(cut) || DetailLabel.LengthIn(cut) > 0)
                return false;
            if (PlaceLine.HasNumber(cut))
                return true;
        }
        return false;
    }

    /// <summary>Whether a line ends in the midst of a phrase: “Director of Children and”, “Place Director (St”.</summary>
    private static bool IsOpen(ReadOnlySpan<char> line) =>
        line[^1] is ',' or '&' or '-' || line.LastIndexOf('(') > line.LastIndexOf(')') || line[(line.LastIndexOf(' ') + 1)..] is "and" or "of" or "for" or "the" or "in" or "to" or "at";
}
