using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>
/// The names of trusts and commissioning groups that have a comma inside them, without the words that tell the kind of body. Only of these, and of the boards of the register, a comma is no
/// end of a name. The list has those that are known; of one that is not on it, the part behind the last comma is read.
/// </summary>
internal static class NamesWithCommas
{
    private static readonly string[] Known =
    [
        "Cumbria, Northumberland, Tyne and Wear", "Northumberland, Tyne and Wear", "Tees, Esk and Wear Valleys", "Barnet, Enfield and Haringey", "Barking, Havering and Redbridge",
        "Wrightington, Wigan and Leigh", "Hambleton, Richmondshire and Whitby", "Durham Dales, Easington and Sedgefield", "Dartford, Gravesham and Swanley", "Eastbourne, Hailsham and Seaford",
        "Windsor, Ascot and Maidenhead", "Dudley, Sandwell and Walsall", "North, East and West Devon", "Airedale, Wharfedale and Craven",
    ];

    private static readonly PhraseIndex<bool> Names = Build();

    /// <summary>The token behind the longest name with commas, or of a board, that begins at a token or behind “NHS” at it; the token itself where none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        var end = at;
        if (tokens[at].Is(BodyWords.Nhs) && at + 1 < tokens.Length)
            at++;
        if (tokens[at].IsCapital && Names.TryMatch(text, tokens, at, out var name))
            end = name.Next;
        if (tokens[at].IsCapital && BodyNames.Boards.TryMatch(text, tokens, at, out var board))
            end = Math.Max(end, board.Next);
        return end;
    }

    private static PhraseIndex<bool> Build()
    {
        var table = new PhraseTable<bool>();
        foreach (var name in Known)
            table.TryAddName(name, true);
        return table.Build();
    }
}
