namespace Medway.SendDomain.Documents.Pdf;

/// <summary>A straight line drawn across or down a page: where it lies, and from where to where it runs.</summary>
internal readonly record struct Ruling
{
    internal Ruling(double at, double from, double to)
    {
        At = at;
        From = from;
        To = to;
    }

    /// <summary>The height of a line across, the distance from the left of a line down.</summary>
    internal double At { get; }

    internal double From { get; }

    internal double To { get; }

    internal double Length => To - From;

    /// <summary>Joins pieces that continue one another, as word processors draw a border cell by cell.</summary>
    internal static List<Ruling> Join(List<Ruling> pieces, double tolerance)
    {
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var joined = new List<Ruling>(pieces.Count);
        for (var i = 0; i < pieces.Count;)
        {
            var end = i + 1;
            while (end < pieces.Count && pieces[end].At - pieces[i].At <= tolerance / 2)
                end++;
            pieces.Sort(i, end - i, Comparer<Ruling>.Create((a, b) => a.From.CompareTo(b.From)));
            var line = pieces[i];
            for (i++; i < end; i++)
            {
                if (pieces[i].From <= line.To + tolerance)
                    line = new Ruling(line.At, line.From, Math.Max(line.To, pieces[i].To));
                else
                {
                    joined.Add(line);
                    line = pieces[i];
                }
            }
            joined.Add(line);
        }
        return joined;
    }
}
