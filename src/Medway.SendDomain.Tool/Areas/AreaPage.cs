using System.Globalization;
using System.Text;
using Medway.SendDomain.Register;
using NodaTime;

namespace Medway.SendDomain.Tool.Areas;

/// <summary>Areas to read: a table of several, a page of one.</summary>
internal static class AreaPage
{
    public static string Table(IReadOnlyList<LocalArea> areas, LocalDate? on)
    {
        List<string[]> rows = [["LA", "GSS", "Ofsted", "Name", "Region", "Time"]];
        foreach (var area in areas)
        {
            var facts = AreaFacts.Of(area, on);
            rows.Add([$"{area.LaCode}", $"{facts.GssCode}", $"{area.OfstedUrn}", area.Name, area.Region.Name, Time(area)]);
        }
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        var page = new StringBuilder();
        foreach (var row in rows)
            page.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        return page.ToString();
    }

    public static string One(AreaFacts facts)
    {
        var area = facts.Area;
        var page = new StringBuilder().Append(area.Name).Append('\n');
        void Line(string title, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                page.Append(CultureInfo.InvariantCulture, $"  {title,-13} {value}\n");
        }
        Line("LA code", $"{area.LaCode}");
        Line("GSS code", $"{facts.GssCode}");
        Line("Former GSS", string.Join(", ", area.GssCodes.Where(code => code.Code != facts.GssCode).Select(code => $"{code.Code} (from {code.From:uuuu-MM-dd})")));
        Line("Ofsted", $"{area.OfstedUrn}");
        Line("Council", area.Council);
        Line("DfE name", area.DfeName == area.Name ? null : area.DfeName);
        Line("Also called", string.Join(", ", area.Aliases.Prepend(area.ShortName).Where(name => name != area.Name).Distinct()));
        Line("Kind", KindOf(area.Kind));
        Line("Region", area.Region.Name == area.OfstedRegion.Name ? area.Region.Name : $"{area.Region.Name} (Ofsted: {area.OfstedRegion.Name})");
        Line("Time", Time(area));
        Line("Announced", area.Announced is { } change ? $"{NameOf(change.Kind)} into {change.NewAreas} areas on {change.On:uuuu-MM-dd}" : null);
        Line("Predecessors", List(facts.Predecessors));
        Line("Successors", List(facts.Successors));
        Line("Boards", string.Join(", ", facts.Boards.Boards.Select(board => $"{board.Name} ({board.OdsCode})")));
        Line(facts.Boards.Boards.Count == 0 ? "Boards" : "", $"{KnowledgeOf(facts.Boards.Knowledge)}; on {facts.On:uuuu-MM-dd}");
        return page.ToString();
    }

    private static string List(IReadOnlyList<LocalArea> areas) => string.Join(", ", areas.Select(area => $"{area.Name} ({area.LaCode})"));

    private static string Time(LocalArea area) => (area.From, area.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $"since {from:uuuu-MM-dd}",
        (null, { } to) => $"until {to:uuuu-MM-dd}",
        ({ } from, { } to) => $"{from:uuuu-MM-dd} to {to:uuuu-MM-dd}",
    };

    private static string NameOf(SuccessionKind kind) => kind switch
    {
        SuccessionKind.Merger => "merger",
        SuccessionKind.Split => "split",
        _ => "acquisition",
    };

    private static string KindOf(LocalAreaKind kind) => kind switch
    {
        LocalAreaKind.County => "county",
        LocalAreaKind.LondonBorough => "London borough",
        LocalAreaKind.MetropolitanDistrict => "metropolitan district",
        _ => "unitary authority",
    };

    private static string KnowledgeOf(BoardKnowledge knowledge) => knowledge switch
    {
        BoardKnowledge.BeforeBoards => "before the boards began on 2022-07-01",
        BoardKnowledge.NamedInReport => "as named in the area's inspection report",
        BoardKnowledge.BySuccession => "by succession from those named in the area's inspection report",
        BoardKnowledge.InPart => "in part, by succession from those named in the area's inspection report",
        _ => "not on record",
    };
}
