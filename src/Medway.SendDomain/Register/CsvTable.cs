using System.Reflection;
using System.Text;

namespace Medway.SendDomain.Register;

/// <summary>One of the register's own tables: comma-separated, quoted where a value holds a comma, comments with their sources in lines that begin with <c>#</c>.</summary>
internal sealed class CsvTable
{
    private readonly string[] columns;

    private CsvTable(string[] columns, IReadOnlyList<Row> rows)
    {
        this.columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<Row> Rows { get; }

    public static CsvTable Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    public static CsvTable Parse(string text)
    {
        string[]? columns = null;
        var rows = new List<Row>();
        CsvTable? table = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#')
                continue;
            var values = Split(line);
            if (columns is null)
                table = new CsvTable(columns = values, rows);
            else if (values.Length == columns.Length)
                rows.Add(new Row(table!, values));
            else
                throw new FormatException($"'{line}' has {values.Length} values; the table has {columns.Length} columns.");
        }
        return table ?? throw new FormatException("A table needs a line of column names.");
    }

    private static string[] Split(ReadOnlySpan<char> line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(c);
            }
        }
        values.Add(value.ToString());
        return [.. values];
    }

    /// <summary>One line of a table; values are asked for by their column.</summary>
    internal readonly struct Row(CsvTable table, string[] values)
    {
        public string this[string column] => values[Array.IndexOf(table.columns, column)];

        public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

        public string[] List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
