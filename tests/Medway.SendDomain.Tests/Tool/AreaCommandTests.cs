using System.Text.Json;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary><c>areas</c> and <c>area</c>, run as a process.</summary>
public class AreaCommandTests
{
    [Fact]
    public void Area_ByName_IsAPage() => Assert.Equal(
        new ToolRun(0, """
        Medway
          LA code       887
          GSS code      E06000035
          Ofsted        80522
          Council       Medway Council
          Kind          unitary authority
          Region        South East
          Boards        NHS Kent and Medway Integrated Care Board (QKS)
                        as named in the area's inspection report; on 2024-04-02

        """.ReplaceLineEndings("\n"), ""),
        ToolRun.Run("area", "MEDWAY council", "--on", "2024-04-02"));

    [Theory]
    [InlineData("887", "Medway")]
    [InlineData("80522", "Medway")]
    [InlineData("e06000035", "Medway")]
    [InlineData("E08000016", "Barnsley")]
    [InlineData("Bristol City Council", "Bristol")]
    [InlineData("Bedfordshire", "Bedfordshire")]
    public void Area_ByCodeOrName_IsTheArea(string text, string name)
    {
        var (code, said, errors) = ToolRun.Run("area", text);
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith(name + "\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Area_AsJson_HasCodesRegionsBoardsAndPredecessors()
    {
        var (code, said, _) = ToolRun.Run("area", "Cumberland", "--format", "json", "--on", "2024-01-01");
        Assert.Equal(0, code);
        using var area = JsonDocument.Parse(said);
        var root = area.RootElement;
        Assert.Equal(
            ("Cumberland", "942", "North West", "North West", "2023-04-01", JsonValueKind.Null),
            (Text(root, "name"), Text(root, "laCode"), Text(root, "region"), Text(root, "ofstedRegion"), Text(root, "from"), root.GetProperty("to").ValueKind));
        Assert.Equal("Cumbria", Text(Assert.Single(root.GetProperty("predecessors").EnumerateArray()), "name"));
        Assert.Equal("2024-01-01", Text(root.GetProperty("integratedCareBoards"), "on"));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("announced").ValueKind);
    }

    [Theory]
    [InlineData("Medwy", null, "No area has the code or name 'Medwy'; nearest: Medway (887).")]
    [InlineData("Zzzzzzzzzz", null, "No area has the code or name 'Zzzzzzzzzz'.")]
    [InlineData("999", null, "No area has the code or name '999'.")]
    [InlineData("Kingston", "2022-05-01", "'Kingston' can be Kingston upon Thames (314), or Kingston upon Hull (810). Ask by code.")]
    [InlineData("Dorset", null, "'Dorset' can be Dorset (838) since 2019-04-01, or Dorset (835) until 2019-03-31. Ask by code, or with --on for a day.")]
    [InlineData("Cumbria", "2024-01-01", "Nobody was called 'Cumbria' on 2024-01-01: Cumbria (909) until 2023-03-31, then Cumberland (942) and Westmorland and Furness (943).")]
    [InlineData("909", "2024-01-01", "There was no such area on 2024-01-01: Cumbria (909) until 2023-03-31, then Cumberland (942) and Westmorland and Furness (943).")]
    public void Area_NotOne_SaysWhyAndFails(string text, string? on, string message) => Assert.Equal(
        new ToolRun(1, "", $"senddomain: error: {message}\n"),
        on is null ? ToolRun.Run("area", text) : ToolRun.Run("area", text, "--on", on));

    [Theory]
    [InlineData("area", "Medway", "--on", "2024-02-30")]
    [InlineData("areas", "Medway", "--format", "xml")]
    [InlineData("areas", "Medway", "Kent")]
    [InlineData("area")]
    public void Arguments_WithoutSense_AreWrongUsage(params string[] arguments)
    {
        var (code, said, errors) = ToolRun.Run(arguments);
        Assert.Equal((2, ""), (code, said));
        Assert.StartsWith("senddomain: error: ", errors, StringComparison.Ordinal);
        Assert.EndsWith($"Try 'senddomain {arguments[0]} --help'.\n", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-04-02", 153)]
    [InlineData("2018-06-01", 152)]
    public void Areas_OnADay_AreAllOfThatDayByName(string on, int count)
    {
        var (code, said, _) = ToolRun.Run("areas", "--on", on, "--format", "json");
        Assert.Equal(0, code);
        using var areas = JsonDocument.Parse(said);
        string[] names = [.. areas.RootElement.EnumerateArray().Select(area => Text(area, "name")!)];
        Assert.Equal(count, names.Length);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Areas_ByPartOfAName_AreATable() => Assert.Equal(
        new ToolRun(0, """
        LA   GSS        Ofsted  Name                  Region           Time
        822  E06000055  80428   Bedford               East of England  since 2009-04-01
        820  E10000001          Bedfordshire          East of England  until 2009-03-31
        823  E06000056  80446   Central Bedfordshire  East of England  since 2009-04-01

        """.ReplaceLineEndings("\n"), ""),
        ToolRun.Run("areas", "BEDFORD"));

    [Theory]
    [InlineData("E08000016", "Barnsley")]
    [InlineData("887", "Medway")]
    [InlineData("hull", "Kingston upon Hull")]
    [InlineData("isle of wight", "Isle of Wight")]
    public void Areas_ByCodeOrAlias_AreFound(string query, string name)
    {
        var (code, said, _) = ToolRun.Run("areas", query, "--format", "json");
        Assert.Equal(0, code);
        using var areas = JsonDocument.Parse(said);
        Assert.Contains(name, areas.RootElement.EnumerateArray().Select(area => Text(area, "name")));
    }

    [Fact]
    public void Areas_NothingMatches_IsAnEmptyListAndAMessage() =>
        Assert.Equal(new ToolRun(1, "[]\n", "senddomain: error: No area matches 'Medwy'; nearest: Medway (887).\n"), ToolRun.Run("areas", "Medwy", "--format", "json"));

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
