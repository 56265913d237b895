namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The order in which the cells of a table are read.</summary>
internal static class TableOrder
{
    // Columns of about one width are lists side by side (two bodies, two teams); a narrow column beside a wide one names what stands in the row.
    private const double AboutEqual = 0.7;

    internal static int Of(RuledTable table, int cell)
    {
        if (!IsSideBySide(table))
            return cell;
        var (row, column) = table.PlaceOf(cell);
        return (column << 16) + row;
    }

    private static bool IsSideBySide(RuledTable table)
    {
        var columns = table.Columns;
        if (table.ColumnCount != 2)
            return false;
        var (left, right) = (columns[1] - columns[0], columns[2] - columns[1]);
        return Math.Min(left, right) >= AboutEqual * Math.Max(left, right);
    }
}
