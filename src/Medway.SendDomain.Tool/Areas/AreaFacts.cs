using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tool.Areas;

/// <summary>What the register knows of an area on a day.</summary>
internal sealed record AreaFacts(
    LocalArea Area, LocalDate On, GssCode? GssCode, BoardsOfArea Boards, IReadOnlyList<LocalArea> Predecessors, IReadOnlyList<LocalArea> Successors)
{
    private static readonly LocalDate Newest = IntegratedCareBoardRegister.Default.Successions.Max(succession => succession.On);

    /// <summary>The facts on that day; without one, on the newest day on record or the area's last, whichever is first.</summary>
    public static AreaFacts Of(LocalArea area, LocalDate? day)
    {
        var on = day ?? (area.To < Newest ? area.To.Value : Newest);
        var boards = area.LaCode is { } code
            ? IntegratedCareBoardRegister.Default.BoardsOf(code, on)
            : new BoardsOfArea { Knowledge = on < IntegratedCareBoardRegister.BoardsBegan ? BoardKnowledge.BeforeBoards : BoardKnowledge.Unknown };
        var register = LocalAreaRegister.Default;
        return new AreaFacts(area, on, area.GssCodeOn(on), boards, [.. register.PredecessorsOf(area)], [.. register.SuccessorsOf(area)]);
    }
}
