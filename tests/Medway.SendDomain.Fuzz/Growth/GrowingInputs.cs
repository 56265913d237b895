using System.Globalization;
using System.Text;
using Medway.SendDomain.Fuzz.Mutation;

namespace Medway.SendDomain.Fuzz.Growth;

/// <summary>Inputs of any length out of few pieces: a head, the pieces over and over, a tail. A <c>#</c> in a piece is the number of the repetition, so that names can all differ.</summary>
internal sealed class GrowingInputs(IReadOnlyList<(string Head, string Tail)> frames, IReadOnlyList<string> pieces, Func<string, byte[]> encode)
{
    internal byte[] Make(Chance chance, int length, out string what)
    {
        var (head, tail) = chance.Of(frames);
        var chosen = new string[chance.Between(1, 3)];
        for (var i = 0; i < chosen.Length; i++)
            chosen[i] = chance.Of(pieces) + (chance.OneIn(3) ? "#" : "");
        var piece = string.Concat(chosen);
        var text = new StringBuilder(head);
        var numbered = piece.Contains('#', StringComparison.Ordinal);
        for (var i = 0; text.Length - head.Length < length; i++)
            text.Append(numbered ? piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : piece);
        what = $"{Shown(head)}[{Shown(piece)}]{Shown(tail)}";
        return encode(text.Append(tail).ToString());
    }

    private static string Shown(string text)
    {
        const int Longest = 70;
        text = text.Length > Longest ? text[..Longest] + "…" : text;
        return string.Concat(text.Select(c => char.IsControl(c) ? "·" : c.ToString()));
    }
}
