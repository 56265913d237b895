namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Tells whose each entry of the partnership details is. An entry stands behind the name of its body. Where the columns came one after the other it is of the
/// body named last; where they came row by row, of each kind the first is the first body's and so on, which is sure only where there is one for each.
/// </summary>
internal sealed partial class DetailOwners
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

    /// <summary>The authority and the boards in their order.</summary>
    public IReadOnlyList<DetailEntry> Bodies => bodies;

    /// <summary>Each body's entry of the kind, in the order of the bodies; those that are of nobody for sure are added to the others.</summary>
    public DetailEntry?[] Give(DetailKind kind, List<DetailEntry> unsure)
    {
        var others = new List<int>();
        var given = ByOrder(kind, others);
        unsure.AddRange(others.Select(other => entries[other]));
        return EntriesAt(given);
    }

    /// <summary>As <see cref="Give"/>; a board that a title names has the officer, whatever the order.</summary>
    public DetailEntry?[] GiveOfficers(List<DetailEntry> unsure)
    {
        var others = new List<int>();
        var given = ByOrder(DetailKind.Officer, others);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind == DetailKind.OtherOfficer)
                others.Add(i);
        }
        var named = new int[bodies.Count];
        Array.Fill(named, -1);
        var differs = false;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind is not (DetailKind.Officer or DetailKind.OtherOfficer) || NamedBoard.InTitle(entries[i].Text, bodies) is not (>= 0 and var body) || (named[body] >= 0 && given[body] != i))
                continue;
            named[body] = i;
            differs |= given[body] != i;
        }
        for (var body = 0; body < bodies.Count && differs; body++)
        {
            // Where the order is not that of the titles, it says nothing of those that name no board.
            var isAlone = inColumns && SizeOf(groupOfBody[body]) == 1 && Array.IndexOf(named, given[body]) < 0;
            if (given[body] < 0 || given[body] == named[body] || (isAlone && named[body] < 0))
                continue;
            others.Add(given[body]);
            given[body] = -1;
        }
        for (var body = 0; body < bodies.Count; body++)
        {
            if (named[body] < 0)
                continue;
            given[body] = named[body];
            others.Remove(named[body]);
        }
        unsure.AddRange(others.Order().Select(other => entries[other]));
        return EntriesAt(given);
    }

    /// <summary>
    /// As <see cref="Give"/>; where it is not sure whose a site is, the one below gov.uk is the authority’s, the one below nhs.uk is the only board’s, and one that is called after a board is that board's.
    /// </summary>
    public DetailEntry?[] GiveWebsites(List<DetailEntry> unsure)
    {
        var others = new List<DetailEntry>();
        var given = Give(DetailKind.Website, others);
        var authority = bodies.FindIndex(static body => body.Kind == DetailKind.Authority);
        if (authority >= 0)
            given[authority] ??= TakeOnly(others, ".gov.uk");
        if (bodies.Count == 2 && authority >= 0)
            given[1 - authority] ??= TakeOnly(others, ".nhs.uk");
        for (var i = others.Count - 1; i >= 0; i--)
        {
            if (NamedBoard.InSite(others[i].Text, bodies) is not (>= 0 and var board) || given[board] is not null)
                continue;
            given[board] = others[i];
            others.RemoveAt(i);
        }
        unsure.AddRange(others);
        return given;
    }

    private DetailEntry?[] EntriesAt(int[] indices) => Array.ConvertAll(indices, index => index < 0 ? default(DetailEntry?) : entries[index]);

    /// <summary>The index of each body's entry of the kind by where it stands, -1 where there is none for sure.</summary>
    private int[] ByOrder(DetailKind kind, List<int> unsure)
    {
        var given = new int[bodies.Count];
        Array.Fill(given, -1);
        var asked = new List<int>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind == kind)
                asked.Add(i);
        }
        if (IsOneForEach(asked))
        {
            asked.CopyTo(given);
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
                    given[body + i] = asked[at + i];
                else
                    unsure.Add(asked[at + i]);
            }
            settled &= count >= size;
            body += size;
            at += count;
        }
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
