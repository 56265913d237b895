using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Tells whose each entry of the partnership details is. An entry stands behind the name of its body. Where the columns came one after the other it is of the
/// body named last; where they came row by row, of each kind the first is the first body's and so on, which is sure only where there is one for each.
/// </summary>
internal sealed class DetailOwners
{
    private readonly List<DetailEntry> entries;
    private readonly List<DetailEntry> bodies = [];

    // Boards named one after the other with nothing between are one group, whose entries follow together.
    private readonly List<int> groupOfBody = [];
    private readonly List<int> firstOfGroup = [];
    private readonly List<int> groupOfEntry = [];
    private readonly bool inColumns;

    public DetailOwners(List<DetailEntry> entries)
    {
        this.entries = entries;
        var group = -1;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].IsBody)
            {
                if (group < 0 || entries[i].Kind == DetailKind.Authority || entries[i - 1].Kind != DetailKind.Board)
                {
                    group++;
                    firstOfGroup.Add(bodies.Count);
                }
                bodies.Add(entries[i]);
                groupOfBody.Add(group);
            }
            groupOfEntry.Add(Math.Max(0, group));
            inColumns |= group == 0 && !entries[i].IsBody;
        }
    }

    /// <summary>
    /// Where lines of both columns come in turn, row by row: a name and another name with both titles behind it, or two sites and an address of several lines
    /// with no empty line between.
    /// </summary>
    public IReadOnlyList<TextSpan>? LinesInTurn()
    {
        for (var i = 1; i < entries.Count && !inColumns; i++)
        {
            if (entries[i - 1].Kind == DetailKind.Officer && entries[i].Kind == DetailKind.Officer && OfficerName.Read(entries[i - 1].Text).Title is null && OfficerName.Read(entries[i].Text).Title is not null)
                return [.. entries[i - 1].At, .. entries[i].At];
            if (i > 1 && bodies.Count == 2 && entries[i].Kind == DetailKind.Address && entries[i - 1].Kind == DetailKind.Website && entries[i - 2].Kind == DetailKind.Website && entries[i].Run == entries[i - 2].Run
                && entries[i].Text.Contains('\n', StringComparison.Ordinal))
            {
                return entries[i].At;
            }
        }
        return null;
    }

    /// <summary>The authority, then the boards in their order.</summary>
    public IReadOnlyList<DetailEntry> Bodies => bodies;

    /// <summary>Each body's entry of the kind, in the order of the bodies; those that are of nobody for sure are added to the others.</summary>
    public DetailEntry?[] Give(DetailKind kind, List<DetailEntry> unsure)
    {
        var given = new DetailEntry?[bodies.Count];
        var asked = new List<int>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind == kind)
                asked.Add(i);
        }
        if (IsOneForEach(asked))
        {
            for (var i = 0; i < asked.Count; i++)
                given[i] = entries[asked[i]];
            return given;
        }
        var settled = true;
        for (int body = 0, at = 0; body < bodies.Count;)
        {
            var group = groupOfBody[body];
            int size = SizeOf(group), count = 0;
            while (at + count < asked.Count && groupOfEntry[asked[at + count]] == group)
                count++;
            var sure = settled ? count == size || (size == 1 && kind != DetailKind.Address) : count == size && size == 1 && IsBesideItsName(asked[at]);
            for (var i = 0; i < count; i++)
            {
                if (sure && i < size)
                    given[body + i] = entries[asked[at + i]];
                else
                    unsure.Add(entries[asked[at + i]]);
            }
            settled &= count >= size;
            body += size;
            at += count;
        }
        return given;
    }

    /// <summary>As <see cref="Give"/>; where it is not sure whose a site is, the one below gov.uk is the authority’s, and the one below nhs.uk is the only board’s.</summary>
    public DetailEntry?[] GiveWebsites(List<DetailEntry> unsure)
    {
        var others = new List<DetailEntry>();
        var given = Give(DetailKind.Website, others);
        if (bodies.Count > 0)
            given[0] ??= TakeOnly(others, ".gov.uk");
        if (bodies.Count == 2)
            given[1] ??= TakeOnly(others, ".nhs.uk");
        unsure.AddRange(others);
        return given;
    }

    private static DetailEntry? TakeOnly(List<DetailEntry> sites, string domain)
    {
        var at = sites.FindIndex(site => site.Text.Contains(domain, StringComparison.OrdinalIgnoreCase));
        if (at < 0 || sites.FindLastIndex(site => site.Text.Contains(domain, StringComparison.OrdinalIgnoreCase)) != at)
            return null;
        var site = sites[at];
        sites.RemoveAt(at);
        return site;
    }

    private bool IsOneForEach(List<int> asked)
    {
        if (asked.Count != bodies.Count)
            return false;
        for (var i = 0; i < asked.Count; i++)
        {
            var group = groupOfEntry[asked[i]];
            if (group < groupOfBody[i] || (group != groupOfBody[i] && IsBesideItsName(asked[i])))
                return false;
        }
        return true;
    }

    /// <summary>Whether no empty line stands between an entry and the one body of its group, where the columns came one after the other.</summary>
    private bool IsBesideItsName(int entry)
    {
        var group = groupOfEntry[entry];
        return inColumns && SizeOf(group) == 1 && bodies[firstOfGroup[group]].Run == entries[entry].Run;
    }

    private int SizeOf(int group) => (group + 1 < firstOfGroup.Count ? firstOfGroup[group + 1] : bodies.Count) - firstOfGroup[group];
}
