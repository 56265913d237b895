using System.Collections.Frozen;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>The 48 integrated care boards there are or were, found by code and by name in all usual forms, with their mergers and splits.</summary>
/// <remarks>
/// "NHS Kent and Medway Integrated Care Board", "Kent &amp; Medway ICB", "NHS Kent and Medway" and "… Integrated Care Board (ICB)" are the same name.
/// Sources: NHS England, ONS; boards of areas: inspection reports of 2023 to 2025.
/// </remarks>
public sealed class IntegratedCareBoardRegister
{
    private static readonly Lazy<IntegratedCareBoardRegister> Loaded = new(static () => new IntegratedCareBoardRegister());

    private readonly FrozenDictionary<OdsCode, IntegratedCareBoard> byOdsCode;
    private readonly FrozenDictionary<GssCode, IntegratedCareBoard> byGssCode;
    private readonly NameIndex<IntegratedCareBoard> byName;
    private readonly ILookup<LaCode, IntegratedCareBoard> byArea;

    private IntegratedCareBoardRegister()
    {
        Boards = ValueList<IntegratedCareBoard>.Freeze([.. IntegratedCareBoardTable.Load()]);
        byOdsCode = Boards.ToFrozenDictionary(board => board.OdsCode);
        byGssCode = Boards.SelectMany(board => board.FormerGssCodes.Append(board.GssCode), (board, code) => (board, code))
            .ToFrozenDictionary(entry => entry.code, entry => entry.board);
        byName = new NameIndex<IntegratedCareBoard>(NameKey.ShortenBoard, Boards.SelectMany(NamesOf, (board, name) => (name, board)));
        Successions = ValueList<IntegratedCareBoardSuccession>.Freeze([.. IntegratedCareBoardTable.LoadSuccessions(code => byOdsCode[code])]);
        byArea = IntegratedCareBoardTable.LoadAreas(code => byOdsCode[code]);
    }

    /// <summary>The first day of the boards; before it there were clinical commissioning groups. Source: NHS England, Organisation Data Service.</summary>
    public static LocalDate BoardsBegan { get; } = new(2022, 7, 1);

    /// <summary>The register, loaded when it is first asked for.</summary>
    public static IntegratedCareBoardRegister Default => Loaded.Value;

    /// <summary>Every board on record, current and dissolved.</summary>
    public IReadOnlyList<IntegratedCareBoard> Boards { get; }

    /// <summary>The 16 mergers, splits and acquisitions of 1 April 2026.</summary>
    public IReadOnlyList<IntegratedCareBoardSuccession> Successions { get; }

    /// <summary>The board with that code, current or dissolved; <c>null</c> where there is none.</summary>
    public IntegratedCareBoard? Find(OdsCode code) => byOdsCode.GetValueOrDefault(code);

    /// <summary>The board whose code that is or was; <c>null</c> where there is none.</summary>
    public IntegratedCareBoard? Find(GssCode code) => byGssCode.GetValueOrDefault(code);

    /// <summary>Which board bears the name. Allocates nothing.</summary>
    /// <param name="name">The name in any usual form.</param>
    /// <param name="on">The day it is about. Without it, all boards there are or were.</param>
    public NameLookup<IntegratedCareBoard> Find(ReadOnlySpan<char> name, LocalDate? on = null) => byName.Find(name, on);

    /// <summary>Boards with names like this one, nearest first.</summary>
    /// <param name="name">A name that was not found.</param>
    /// <param name="on">Only boards of that day.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<IntegratedCareBoard> Nearest(ReadOnlySpan<char> name, LocalDate? on = null, int count = 5) => byName.Nearest(name, on, count);

    /// <summary>The boards of that day: none before July 2022, 42, and 36 since April 2026.</summary>
    public IEnumerable<IntegratedCareBoard> BoardsOn(LocalDate date) => Boards.Where(board => board.ExistsOn(date));

    /// <summary>The boards that this one or a part of it went into; empty where it goes on.</summary>
    public IEnumerable<IntegratedCareBoard> SuccessorsOf(IntegratedCareBoard board) =>
        Successions.Where(succession => succession.Predecessor == board).Select(succession => succession.Successor);

    /// <summary>The boards that this one or a part of it came out of; empty where there are none.</summary>
    public IEnumerable<IntegratedCareBoard> PredecessorsOf(IntegratedCareBoard board) =>
        Successions.Where(succession => succession.Successor == board).Select(succession => succession.Predecessor);

    /// <summary>The boards of an area on a day, as far as they are known: of 56 areas from their reports, of the others not at all.</summary>
    /// <param name="area">The area's code.</param>
    /// <param name="on">The day.</param>
    public BoardsOfArea BoardsOf(LaCode area, LocalDate on)
    {
        if (on < BoardsBegan)
            return new BoardsOfArea { Knowledge = BoardKnowledge.BeforeBoards };
        if (!byArea.Contains(area))
            return new BoardsOfArea { Knowledge = BoardKnowledge.Unknown };
        var knowledge = BoardKnowledge.NamedInReport;
        var boards = new List<IntegratedCareBoard>();
        foreach (var named in byArea[area])
        {
            var board = named;
            if (!named.ExistsOn(on))
            {
                IntegratedCareBoard[] successors = [.. SuccessorsOf(named)];
                board = successors.Length == 1 ? successors[0] : null;
                knowledge = board is null || knowledge == BoardKnowledge.InPart ? BoardKnowledge.InPart : BoardKnowledge.BySuccession;
            }
            if (board is not null && !boards.Contains(board))
                boards.Add(board);
        }
        return boards.Count == 0
            ? new BoardsOfArea { Knowledge = BoardKnowledge.Unknown }
            : new BoardsOfArea { Knowledge = knowledge, Boards = boards };
    }

    private static IEnumerable<string> NamesOf(IntegratedCareBoard board) =>
        board.Abbreviation is { } initials ? [board.Name, board.ShortName, initials] : [board.Name, board.ShortName];
}
