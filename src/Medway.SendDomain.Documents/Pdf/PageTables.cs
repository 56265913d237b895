using System.Runtime.InteropServices;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Finds the tables of a page: sets of lines across and down that touch one another.</summary>
internal static class PageTables
{
    // Borders drawn cell by cell miss each other by their own thickness.
    private const double Tolerance = 3.5;
    private const int MostSquares = 4_000;

    internal static List<RuledTable> Of(PageRulings rulings)
    {
        var (across, down) = (rulings.Across, rulings.Down);
        var tables = new List<RuledTable>();
        if (down.Count == 0 || across.Count < 2 || (long)across.Count * down.Count > 1_000_000)
            return tables;
        var group = new int[across.Count + down.Count];
        for (var i = 0; i < group.Length; i++)
            group[i] = i;
        for (var a = 0; a < across.Count; a++)
        {
            for (var d = 0; d < down.Count; d++)
            {
                if (Touch(across[a], down[d]))
                    group[Root(group, across.Count + d)] = Root(group, a);
            }
        }
        var members = new Dictionary<int, (List<Ruling> Across, List<Ruling> Down)>();
        for (var i = 0; i < group.Length; i++)
        {
            ref var lines = ref CollectionsMarshal.GetValueRefOrAddDefault(members, Root(group, i), out var known);
            if (!known)
                lines = ([], []);
            if (i < across.Count)
                lines.Across.Add(across[i]);
            else
                lines.Down.Add(down[i - across.Count]);
        }
        foreach (var (a, d) in members.Values)
        {
            if (a.Count >= 2 && d.Count >= 1 && (a.Count + (2 * d.Count)) * (d.Count + (2 * a.Count)) <= MostSquares * 4)
                tables.Add(new RuledTable(a, d, Tolerance));
        }
        tables.Sort((x, y) => y.Top.CompareTo(x.Top));
        return tables;
    }

    private static bool Touch(Ruling across, Ruling down) =>
        down.At >= across.From - Tolerance && down.At <= across.To + Tolerance
        && across.At >= down.From - Tolerance && across.At <= down.To + Tolerance;

    private static int Root(int[] group, int i)
    {
        while (group[i] != i)
            i = group[i] = group[group[i]];
        return i;
    }
}
