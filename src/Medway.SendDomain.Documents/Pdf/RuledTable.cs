namespace Medway.SendDomain.Documents.Pdf;

/// <summary>A table as its lines draw it: a grid whose neighbouring squares are one cell where no line parts them.</summary>
internal sealed class RuledTable
{
    private readonly double[] columns;
    private readonly double[] rows;
    private readonly int[] cellOf;

    /// <param name="across">The lines across that belong together with <paramref name="down"/>.</param>
    /// <param name="down">The lines down.</param>
    /// <param name="tolerance">How far lines may miss each other.</param>
    internal RuledTable(List<Ruling> across, List<Ruling> down, double tolerance)
    {
        columns = Edges(down, across, tolerance);
        rows = Edges(across, down, tolerance);
        Array.Reverse(rows);
        var width = columns.Length - 1;
        cellOf = new int[Math.Max(0, width * (rows.Length - 1))];
        for (var i = 0; i < cellOf.Length; i++)
            cellOf[i] = i;
        for (var row = 0; row < rows.Length - 1; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var (x, y) = ((columns[column] + columns[column + 1]) / 2, (rows[row] + rows[row + 1]) / 2);
                if (column + 1 < width && !Parted(down, columns[column + 1], y, tolerance))
                    Unite((row * width) + column, (row * width) + column + 1);
                if (row + 2 < rows.Length && !Parted(across, rows[row + 1], x, tolerance))
                    Unite((row * width) + column, ((row + 1) * width) + column);
            }
        }
        for (var i = 0; i < cellOf.Length; i++)
            cellOf[i] = cellOf[cellOf[i]];
    }

    internal double Top => rows[0];

    internal double Bottom => rows[^1];

    internal double Left => columns[0];

    internal double Right => columns[^1];

    /// <summary>The distances from the left at which the columns part, both edges included.</summary>
    internal ReadOnlySpan<double> Columns => columns;

    internal int ColumnCount => columns.Length - 1;

    /// <summary>The cell a point is in, as the index of its first square; -1 where it is outside.</summary>
    internal int CellAt(double x, double y)
    {
        if (x < Left || x > Right || y > Top || y < Bottom)
            return -1;
        var (row, column) = (0, 0);
        while (row + 2 < rows.Length && y < rows[row + 1])
            row++;
        while (column + 2 < columns.Length && x > columns[column + 1])
            column++;
        return cellOf[(row * ColumnCount) + column];
    }

    /// <summary>Where a cell begins.</summary>
    internal (int Row, int Column) PlaceOf(int cell) => (cell / ColumnCount, cell % ColumnCount);

    // A cell's number is that of its first square in reading order.
    private void Unite(int square, int other)
    {
        var (a, b) = (cellOf[square], cellOf[other]);
        if (a == b)
            return;
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        for (var i = 0; i < cellOf.Length; i++)
        {
            if (cellOf[i] == second)
                cellOf[i] = first;
        }
    }

    private static bool Parted(List<Ruling> lines, double at, double place, double tolerance)
    {
        foreach (var line in lines)
        {
            if (Math.Abs(line.At - at) <= tolerance && line.From <= place && place <= line.To)
                return true;
        }
        return false;
    }

    private static double[] Edges(List<Ruling> lines, List<Ruling> crossing, double tolerance)
    {
        var places = new List<double>(lines.Count + 2);
        foreach (var line in lines)
            places.Add(line.At);
        // Where a table is cut off by the page or drawn without its outer lines, the crossing lines' ends close it.
        foreach (var line in crossing)
            places.AddRange([line.From, line.To]);
        places.Sort();
        var edges = new List<double>();
        foreach (var place in places)
        {
            if (edges.Count == 0 || place - edges[^1] > tolerance)
                edges.Add(place);
        }
        return [.. edges];
    }
}
