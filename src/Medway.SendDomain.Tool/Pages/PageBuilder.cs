using System.Globalization;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Output;
using Medway.SendDomain.Values;
using Spectre.Console;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>Lays a page out: headings, and rows with the line of the document behind each. All text of documents comes in here and is made plain.</summary>
internal sealed class PageBuilder : IDisposable
{
    private const int MostPlaces = 3;
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole console;
    private readonly SourceText source;
    private Grid? rows;

    public PageBuilder(SourceText source, PageLook look)
    {
        this.source = source;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = look.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = look.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = look.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Title(string title)
    {
        console.Write(new Text(PlainText.Of(title), Strong));
        console.WriteLine();
    }

    public void Heading(string heading)
    {
        FinishRows();
        console.WriteLine();
        console.Write(new Text(heading, Strong));
        console.WriteLine();
    }

    /// <summary>A row: what it is (may be empty), what it says, and where the document says so.</summary>
    public void Row(string label, string says, IReadOnlyList<TextSpan>? at = null, Color? colour = null)
    {
        rows ??= new Grid { Expand = true }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 0, 0) });
        rows.AddRow(
            new Text(label, colour is { } shade ? new Style(shade) : Quiet),
            new Text(PlainText.Of(says)),
            new Text(at is null ? "" : Places(at), Quiet));
    }

    public string Finish()
    {
        FinishRows();
        var lines = text.ToString().Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd(' ')));
    }

    public void Dispose() => text.Dispose();

    private void FinishRows()
    {
        if (rows is not null)
            console.Write(rows);
        rows = null;
    }

    private string Places(IReadOnlyList<TextSpan> at)
    {
        var places = new List<string>();
        foreach (var span in at)
        {
            var line = source.PositionAt(Math.Min(span.Start, source.Text.Length)).Line;
            var place = source.PageAt(span.Start) is { } page
                ? string.Create(CultureInfo.InvariantCulture, $"p. {page}, line {line}")
                : string.Create(CultureInfo.InvariantCulture, $"line {line}");
            if (!places.Contains(place))
                places.Add(place);
        }
        return places.Count <= MostPlaces ? string.Join("; ", places) : string.Join("; ", places.Take(MostPlaces)) + " …";
    }
}
