using System.Buffers;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using NodaTime;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    private static readonly SearchValues<string> BoardWords = SearchValues.Create(["NHS", "ICB", "Board"], StringComparison.OrdinalIgnoreCase);

    private int Board(int at, int label) => KnownBoard(at, label) is var after && after > at ? after : UnknownBoard(at, label);

    private int KnownBoard(int at, int label)
    {
        for (var count = Math.Min(4, lines.Count - at); count >= 1; count--)
        {
            if (HasGap(at, count) || !MayNameBoard(at, count))
                continue;
            var (text, spans) = Join(at, label, count);
            var names = Boards(text);
            if (names.Count == 0)
                continue;
            if (entries.Exists(entry => entry.Kind == DetailKind.Board && Same(entry.Text, names[0])))
                return at;
            if (RestOfName(at + count) is > 0 and var rest)
            {
                count += rest;
                spans = Join(at, label, count).At;
            }
            foreach (var name in names)
            {
                if (!entries.Exists(entry => entry.Kind == DetailKind.Board && Same(entry.Text, name)))
                    entries.Add(new DetailEntry(DetailKind.Board, name, spans, run));
            }
            hasBoard = true;
            return at + count;
        }
        return at;
    }

    /// <summary>The board of that name; what stands in a bracket behind it is its initials or the part of it that is meant: “NHS Vale Integrated Care Board (Fell place)”.</summary>
    public static IntegratedCareBoard? Find(ReadOnlySpan<char> name, LocalDate? on)
    {
        var register = IntegratedCareBoardRegister.Default;
        return register.Find(name, on).Value ?? register.Find(WithoutBracket(name), on).Value;
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd();
        return name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket ? name[..bracket].TrimEnd() : name;
    }

    /// <summary>How many lines only end the name before them: “Integrated Care Board (Fell place)”.</summary>
    private int RestOfName(int at)
    {
        return at < lines.Count && lines[at].Gap != LineGap.Blank && IsRestOfName(printed[lines[at]]) ? 1 : 0;
    }

    private static bool IsRestOfName(ReadOnlySpan<char> line)
    {
        var bare = WithoutBracket(line);
        return bare.Equals("Integrated Care Board", StringComparison.OrdinalIgnoreCase) || bare.Equals("Care Board", StringComparison.OrdinalIgnoreCase) || bare.Equals("Board", StringComparison.OrdinalIgnoreCase);
    }

    private List<string> Boards(string text)
    {
        if (Find(text, on) is not null && LooksLikeBoard(text))
            return [text];
        var names = BodyNames.Split(text);
        foreach (var name in names)
        {
            if (!LooksLikeBoard(name) || Find(name, on) is null)
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
            entries.Add(new DetailEntry(DetailKind.Board, text, spans, run));
            hasBoard = true;
            return at + count;
        }
        return at;
    }

    private static bool IsUnknownBoard(ReadOnlySpan<char> text) =>
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

    private bool Same(string one, string other) => Find(one, on) == Find(other, on);

    private bool IsBoardHere(int at)
    {
        var cut = printed[lines[at]];
        return !hasBoard && (cut.StartsWith("NHS ", StringComparison.Ordinal) || (MayNameBoard(cut) && Boards(cut.ToString()).Count > 0) || (at + 1 < lines.Count && MayNameBoard(at, 2) && Boards(Join(at, 0, 2).Text).Count > 0));
    }
}
