using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>The names of the register as phrases to search a text for. Built once, when first asked for.</summary>
internal static class BodyNames
{
    /// <summary>Every name and alias of a local area, without the words that tell a kind of body.</summary>
    public static PhraseIndex<bool> Areas { get; } = BuildAreas();

    /// <summary>The names of the boards, without “NHS” and “Integrated Care Board”.</summary>
    public static PhraseIndex<bool> Boards { get; } = BuildBoards();

    private static PhraseIndex<bool> BuildAreas()
    {
        var table = new PhraseTable<bool>();
        foreach (var area in LocalAreaRegister.Default.Areas)
        {
            Add(table, area.Name);
            Add(table, area.ShortName);
            Add(table, area.DfeName);
            foreach (var alias in area.Aliases)
            {
                if (!alias.Contains("ouncil", StringComparison.Ordinal) && char.IsUpper(alias[0]))
                    Add(table, alias);
            }
        }
        return table.Build();
    }

    private static PhraseIndex<bool> BuildBoards()
    {
        var table = new PhraseTable<bool>();
        foreach (var board in IntegratedCareBoardRegister.Default.Boards)
        {
            Add(table, board.ShortName);
            if (board.Abbreviation is { } abbreviation)
                Add(table, abbreviation);
        }
        return table.Build();
    }

    private static void Add(PhraseTable<bool> table, string name)
    {
        table.TryAddName(name, true);
        table.TryAddName(name.Replace(",", "", StringComparison.Ordinal), true);
        table.TryAddName(name.Replace('-', ' '), true);
        if (name.StartsWith("St. ", StringComparison.Ordinal))
            table.TryAddName("St " + name[4..], true);
    }
}
