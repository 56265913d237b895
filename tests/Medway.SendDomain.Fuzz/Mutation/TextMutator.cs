using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Texts made of seeds: whole, in windows or of shuffled sentences, with pieces taken out, doubled, moved, repeated and spoilt.</summary>
internal sealed class TextMutator(string[] seeds, Func<string, byte[]> encode) : Mutator
{
    private const int MostChanges = 8;
    private const int LongestText = 20_000;

    private readonly string[] sentences = [.. seeds.SelectMany(Sentences).Distinct()];

    internal override byte[] Make(Chance chance)
    {
        var text = Base(chance);
        for (var left = chance.Below(MostChanges + 1); left > 0; left--)
            text = Changed(text, chance);
        return encode(text);
    }

    /// <summary>A text cut after its sentences and lines, nothing lost.</summary>
    internal static IEnumerable<string> Sentences(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(".\n:;");
            end = end < 0 ? text.Length : start + end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private string Base(Chance chance)
    {
        var seed = chance.Of(seeds);
        switch (chance.Below(8))
        {
            case 0 or 1:
                return seed;
            case 2:
                var mixed = new StringBuilder();
                for (var count = chance.Between(1, 25); count > 0; count--)
                    mixed.Append(chance.Of(sentences));
                return mixed.ToString();
            default:
                // The head makes a text one of its kind; with it, a window is read as a part of one.
                var (start, end) = chance.Range(seed.Length, 2_500);
                return chance.OneIn(3) ? seed[start..end] : seed[..Math.Min(start, chance.Between(100, 900))] + seed[start..end];
        }
    }

    private string Changed(string text, Chance chance)
    {
        var (start, end) = chance.Range(text.Length, chance.OneIn(4) ? 2_000 : 60);
        var at = chance.Below(text.Length + 1);
        var result = chance.Below(12) switch
        {
            0 => text.Remove(start, end - start),
            1 or 2 => text.Insert(at, chance.Of(TriggerWords.Words)),
            3 or 4 => text.Insert(at, chance.Of(TriggerWords.Signs)),
            5 => text.Insert(at, chance.Of(sentences)),
            6 => text.Insert(at, text[start..end]),
            7 => text.Insert(at, Repeated(chance.OneIn(2) ? text[start..end] : chance.Of(TriggerWords.Words) + chance.Of(TriggerWords.Signs), chance.Between(2, 30))),
            8 => text[start..] + text[..start],
            9 => chance.OneIn(2) ? text[..at] : text[at..],
            10 => text[..start] + (chance.OneIn(2) ? text[start..end].ToUpperInvariant() : text[start..end].Replace(' ', '\n')) + text[end..],
            _ => CharChanged(text, at, chance),
        };
        return result.Length <= LongestText ? result : result[..LongestText];
    }

    private static string CharChanged(string text, int at, Chance chance)
    {
        if (at >= text.Length)
            return text;
        var c = chance.Below(4) switch
        {
            0 => (char)(text[at] ^ (1 << chance.Below(7))),
            1 => (char)chance.Between('0', '9'),
            2 => (char)chance.Below(0x10000),
            _ => text[chance.Below(text.Length)],
        };
        return string.Concat(text.AsSpan(0, at), [c], text.AsSpan(at + 1));
    }

    private static string Repeated(string piece, int count)
    {
        const int Longest = 4_000;
        return new StringBuilder().Insert(0, piece, piece.Length == 0 ? 0 : Math.Min(count, Longest / piece.Length)).ToString();
    }
}
