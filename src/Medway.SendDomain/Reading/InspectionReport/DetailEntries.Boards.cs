using System.Buffers;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    private static readonly SearchValues<string> BoardWords = SearchValues.Create(["NHS", "ICB", "Board"], StringComparison.OrdinalIgnoreCase);

    private int Board(int at, int label)
    {
        for (var count = Math.Min(4, lines.Count - at); count >= 1; count--)
        {
            if (HasGap(at, count) || !MayNameBoard(at, count))
                continue;
            var (text, spans) = Join(at, label, count);
            var names = Boards(text);
            if (names.Count == 0)
                continue;
            if (hasBoard && entries.Exists(entry => entry.Kind == DetailKind.Board && Same(entry.Text, names[0])))
                return at;
            foreach (var name in names)
                entries.Add(new DetailEntry(DetailKind.Board, name, spans));
            hasBoard = true;
            return at + count;
        }
        return UnknownBoard(at, label);
    }

    private List<string> Boards(string text)
    {
        if (!MayNameBoard(text))
            return [];
        if (IntegratedCareBoardRegister.Default.Find(text, on).Value is not null && LooksLikeBoard(text))
            return [text];
        var names = BodyNames.Split(text);
        foreach (var name in names)
        {
            if (!LooksLikeBoard(name) || IntegratedCareBoardRegister.Default.Find(name, on).Value is null)
                return [];
        }
        return names;
    }

    private int UnknownBoard(int at, int label)
    {
        for (var count = 1; !hasBoard && count <= 3 && at + count <= lines.Count && lines[at].Gap == LineGap.Blank && !HasGap(at, count); count++)
        {
            var (text, spans) = Join(at, label, count);
            if (!IsUnknownBoard(text))
                continue;
            entries.Add(new DetailEntry(DetailKind.Board, text, spans));
            hasBoard = true;
            return at + count;
        }
        return at;
    }

    private static bool IsUnknownBoard(string text) =>
        char.IsUpper(text[0]) && text.Length < 90
        && (text.EndsWith("Integrated Care Board", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" ICB", StringComparison.Ordinal) || text.EndsWith("(ICB)", StringComparison.Ordinal));

    private static bool LooksLikeBoard(string name) =>
        name.StartsWith("NHS ", StringComparison.Ordinal) || name.Contains("ICB", StringComparison.Ordinal) || name.Contains("Board", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether some of the lines has a word without which no name is taken for a board’s.</summary>
    private bool MayNameBoard(int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (MayNameBoard(printed[lines[i]]))
                return true;
        }
        return false;
    }

    private static bool MayNameBoard(ReadOnlySpan<char> text) => text.ContainsAny(BoardWords);

    private bool Same(string one, string other) => IntegratedCareBoardRegister.Default.Find(one, on).Value == IntegratedCareBoardRegister.Default.Find(other, on).Value;

    private bool IsBoardHere(int at)
    {
        var cut = printed[lines[at]];
        return !hasBoard && (cut.StartsWith("NHS ", StringComparison.Ordinal) || (MayNameBoard(cut) && Boards(cut.ToString()).Count > 0) || (at + 1 < lines.Count && MayNameBoard(at, 2) && Boards(Join(at, 0, 2).Text).Count > 0));
    }
}
