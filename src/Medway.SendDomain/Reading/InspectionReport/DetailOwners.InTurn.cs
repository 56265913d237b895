using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailOwners
{
    /// <summary>
    /// Where lines of both columns come in turn, row by row, or in one: a name and another name with both titles behind it, two sites and the lines of two addresses, or what could not be parted.
    /// </summary>
    public IReadOnlyList<TextSpan>? LinesInTurn()
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind == DetailKind.Mixed)
                return entries[i].At;
            if (i == 0 || inColumns)
                continue;
            if (entries[i - 1].Kind == DetailKind.Officer && entries[i].Kind == DetailKind.Officer && OfficerName.Read(entries[i - 1].Text).Title is null && OfficerName.Read(entries[i].Text).Title is not null)
                return [.. entries[i - 1].At, .. entries[i].At];
            if (i > 1 && bodies.Count == 2 && entries[i].Kind == DetailKind.Address && entries[i - 1].Kind == DetailKind.Website && entries[i - 2].Kind == DetailKind.Website && entries[i].Run == entries[i - 2].Run
                && entries[i].Text.Contains('\n', StringComparison.Ordinal) && !AreAddressesWhole(i))
            {
                return entries[i].At;
            }
        }
        return null;
    }

    /// <summary>Whether two addresses one behind the other are each whole: the second line is no beginning of another, and what stands behind the first postcode is one.</summary>
    private bool AreAddressesWhole(int at)
    {
        if (at + 2 != entries.Count || entries[at + 1].Kind != DetailKind.Address)
            return false;
        var first = entries[at].Text.AsSpan();
        var second = entries[at + 1].Text.AsSpan();
        var line = first[(first.IndexOf('\n') + 1)..];
        var end = line.IndexOf('\n');
        return PlaceLine.EndsInPostcode(first) && PlaceLine.EndsInPostcode(second) && !PlaceLine.BeginsAddress(end < 0 ? line : line[..end])
            && PlaceLine.BeginsAddress(second.IndexOf('\n') is > 0 and var length ? second[..length] : second);
    }
}
