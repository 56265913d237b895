using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class IntegratedCareBoardRegisterTests
{
    private static readonly IntegratedCareBoardRegister Register = IntegratedCareBoardRegister.Default;

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 42)]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    public void BoardsOn_ADay_AreAsMany(string on, int count) => Assert.Equal(count, Register.BoardsOn(Day(on)).Count());

    [Fact]
    public void Find_EveryRowByCodeAndName_IsThatBoard()
    {
        foreach (var row in ReferenceTables.Read("integrated_care_boards.csv"))
        {
            var board = Register.Find(OdsCode.Parse(row["ods_code"]))!;
            Assert.Same(board, Register.Find(GssCode.Parse(row["gss_code"])));
            foreach (var former in row["former_gss_codes"].Split(';', StringSplitOptions.RemoveEmptyEntries))
                Assert.Same(board, Register.Find(GssCode.Parse(former)));
            var shortName = row["short_name"];
            string[] forms =
            [
                row["name"], $"{row["name"]} (ICB)", shortName, $"NHS {shortName}", $"{shortName} ICB", $"NHS {shortName} ICB",
                $"the {shortName.Replace(" and ", " & ", StringComparison.Ordinal)} Integrated Care Board", shortName.ToUpperInvariant(),
            ];
            Assert.All(forms, form => Assert.Same(board, Register.Find(form).Value));
            Assert.Equal(row["nhs_region_name"], board.NhsRegion.Name);
            Assert.Equal(row["status"] == "dissolved", board.To is not null);
        }
    }

    [Fact]
    public void Successions_AllSixteen_AreWalkableBothWays()
    {
        Assert.Equal(16, Register.Successions.Count);
        Assert.All(Register.Successions, succession =>
        {
            Assert.Contains(succession.Successor, Register.SuccessorsOf(succession.Predecessor));
            Assert.Contains(succession.Predecessor, Register.PredecessorsOf(succession.Successor));
            Assert.Equal(succession.On, succession.Predecessor.To!.Value.PlusDays(1));
            Assert.True(succession.Successor.ExistsOn(succession.On));
        });
        foreach (var row in ReferenceTables.Read("integrated_care_board_successions.csv"))
        {
            var succession = Assert.Single(Register.Successions, s =>
                s.Predecessor.OdsCode.ToString() == row["predecessor_ods"] && s.Successor.OdsCode.ToString() == row["successor_ods"]);
            Assert.Equal(row["succession_type"], succession.Kind.ToString(), ignoreCase: true);
        }
    }

    [Fact]
    public void Boards_Dissolved_AllHaveASuccessor() =>
        Assert.All(Register.Boards, board => Assert.Equal(board.To is not null, Register.SuccessorsOf(board).Any()));

    [Fact]
    public void Find_BeforeTheBoards_IsNotAtThatDate() =>
        Assert.Equal(NameLookupStatus.NotAtThatDate, Register.Find("NHS Kent and Medway", Day("2022-06-30")).Status);

    [Fact]
    public void Find_DissolvedBoard_IsFoundInItsTimeOnly()
    {
        Assert.Equal("QNQ", Register.Find("Frimley ICB", Day("2026-03-31")).Value!.OdsCode.ToString());
        Assert.Equal(NameLookupStatus.NotAtThatDate, Register.Find("Frimley ICB", Day("2026-04-01")).Status);
    }

    [Theory]
    [InlineData("NHS BSW ICB", "QOX")]
    [InlineData("BLMK Integrated Care Board", "QHG")]
    public void Find_Initials_IsTheBoard(string name, string code) => Assert.Equal(code, Register.Find(name).Value!.OdsCode.ToString());

    [Fact]
    public void BoardsOf_EveryLinkedArea_AreTheBoardsOfItsReport()
    {
        foreach (var area in ReferenceTables.Read("local_area_icb_links.csv").GroupBy(row => row["la_code"]))
        {
            var boards = Register.BoardsOf(LaCode.Parse(area.Key), Day("2024-06-01"));
            Assert.Equal(BoardKnowledge.NamedInReport, boards.Knowledge);
            Assert.Equal(area.Select(row => row["icb_ods_code"]), boards.Boards.Select(board => board.OdsCode.ToString()));
        }
    }

    [Theory]
    [InlineData("887", "2024-04-02", BoardKnowledge.NamedInReport, "QKS")]
    [InlineData("887", "2026-06-01", BoardKnowledge.NamedInReport, "QKS")]
    [InlineData("887", "2022-06-30", BoardKnowledge.BeforeBoards, "")]
    [InlineData("887", "2022-07-01", BoardKnowledge.NamedInReport, "QKS")]
    [InlineData("886", "2024-04-02", BoardKnowledge.Unknown, "")]
    [InlineData("308", "2026-06-01", BoardKnowledge.BySuccession, "Z9B2Z")]
    [InlineData("881", "2026-06-01", BoardKnowledge.InPart, "D7T5G")]
    [InlineData("919", "2026-06-01", BoardKnowledge.Unknown, "")]
    public void BoardsOf_AnArea_SaysHowFarTheyAreKnown(string area, string on, BoardKnowledge knowledge, string codes)
    {
        var boards = Register.BoardsOf(LaCode.Parse(area), Day(on));
        Assert.Equal(knowledge, boards.Knowledge);
        Assert.Equal(codes, string.Join(' ', boards.Boards.Select(board => board.OdsCode)));
    }

    [Fact]
    public void Nearest_UnknownName_OffersTheOneMeant() =>
        Assert.Equal("QKS", Register.Nearest("NHS Kent & Medwy ICB")[0].OdsCode.ToString());

    [Theory]
    [InlineData("NHS Kent & Medway Integrated Care Board (ICB)")]
    [InlineData("BSW")]
    [InlineData("NHS Nowhere ICB")]
    public void Find_AnyName_AllocatesNothing(string name)
    {
        Register.Find(name, Day("2024-04-02"));
        var day = Day("2024-04-02");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Register.Find(name, day);
        Register.Find(name);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
