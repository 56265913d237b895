using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    private const int LongestOfficer = 5;
    private const int LongestTitle = 3;

    private bool IsOfficer(int at, int label)
    {
        var cut = printed[lines[at]][label..];
        if (LinesTurned(at, label) > 0)
            return true;
        if (!OfficerName.Begins(cut))
            return false;
        if (OfficerPeople.BeginWith(cut) && at + 1 < lines.Count && lines[at + 1].Gap != LineGap.Blank && BeginsTitle(printed[lines[at + 1]]))
            return true;
        if (OfficerName.HasTitle(cut))
            return !PlaceLine.HasNumber(cut) && OfficerName.TitleFollows(cut);
        if (at + 1 < lines.Count)
        {
            var next = printed[lines[at + 1]];
            if (BeginsTitle(next) || IsWebsite(next))
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
        var count = LinesTurned(at, label);
        var isTurned = count > 0;
        for (count = Math.Max(1, count); !isTurned && at + count < lines.Count && count < LongestOfficer && GoesOnOfficer(at, label, count);)
            count++;
        var (text, spans) = Join(at, label, count);
        if (isTurned && !OfficerName.IsTurned(text))
        {
            var name = printed[lines[at + count - 1]].ToString();
            text = $"{name}, {text.AsSpan(0, text.Length - name.Length).TrimEnd(" ,:–-")}";
        }
        var kind = DetailKind.Officer;
        foreach (var person in isTurned ? [text] : OfficerPeople.Of(text))
        {
            entries.Add(new DetailEntry(kind, person, spans, run));
            kind = DetailKind.OtherOfficer;
        }
        return at + count;
    }

    /// <summary>How many lines a title and, behind a colon or in the line below, a name take up; 0 where they stand otherwise.</summary>
    private int LinesTurned(int at, int label)
    {
        var cut = printed[lines[at]][label..];
        if (OfficerName.IsTurned(cut))
            return 1;
        if (!BeginsTitle(cut) || OfficerName.Begins(cut) || PlaceLine.HasNumber(cut) || PlaceLine.IsBuilding(cut))
            return 0;
        for (var count = 2; count <= LongestTitle + 1 && at + count <= lines.Count && !HasGap(at, count); count++)
        {
            var last = printed[lines[at + count - 1]];
            var before = printed[lines[at + count - 2]];
            if (before.EndsWith(':') ? OfficerName.IsTurned(Join(at, label, count).Text) : last.Contains(':') && OfficerName.IsTurned(Join(at, label, count).Text))
                return count;
            if (OfficerName.IsPerson(last))
                return IsTitleAlone(at, label, count - 1) && !(at + count < lines.Count && lines[at + count].Gap != LineGap.Blank && BeginsTitle(printed[lines[at + count]])) ? count : 0;
            // What begins as a title does is another, unless the one before it is not whole.
            if (DetailLabel.LengthIn(last) > 0 || IsWebsite(last) || PlaceLine.IsContact(last) || PlaceLine.HasNumber(last) || BeginsTitle(last) && OfficerTitle.IsSurelyIn(before) && !IsOpen(before))
                return 0;
        }
        return 0;
    }

    private bool IsTitleAlone(int at, int label, int count)
    {
        var (text, _) = Join(at, label, count);
        return OfficerTitle.IsSurelyIn(text) && !text.Contains(':', StringComparison.Ordinal) && !IsOpen(text.AsSpan().TrimEnd(" –-"));
    }

    private static bool BeginsTitle(ReadOnlySpan<char> line)
    {
        var space = line.IndexOfAny(" ,:");
        return OfficerTitle.Has(space < 0 ? line : line[..space]);
    }

    private bool GoesOnOfficer(int at, int label, int count)
    {
        var line = lines[at + count];
        var cut = printed[line];
        if ((line.Gap == LineGap.Blank && !(count == 1 && IsTitleBehindGap(at, label))) || DetailLabel.LengthIn(cut) > 0 || IsWebsite(cut) || BeginsWebsite(cut) || PlaceLine.IsContact(cut) || PlaceLine.HasNumber(cut))
            return false;
        // Behind a title that is whole, a name alone is of another person.
        if ((count > 1 || OfficerName.HasTitle(printed[lines[at]][label..])) && OfficerName.IsPerson(cut) && !IsOpen(printed[lines[at + count - 1]]))
            return false;
        if (cut.Contains(':') && LinesTurned(at + count, 0) > 0 || cut.EndsWith(':') || (!hasAuthority && IsAuthorityHere(at + count)))
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
        return !OfficerName.HasTitle(printed[lines[at]][label..]) && BeginsTitle(cut) && OfficerTitle.IsSurelyIn(cut);
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
