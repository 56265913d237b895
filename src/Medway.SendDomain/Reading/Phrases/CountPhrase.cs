using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>A number of school places: “an additional 260 specialist places”, “almost 500 more special school placements”, “200-place special school”.</summary>
internal readonly struct CountPhrase
{
    private const int LongestDescription = 9;
    private const int LongestPlace = 5;

    private static readonly ulong Hyphen = Folding.Hash("-");

    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong New = Folding.Hash("new");
    private static readonly ulong Later = Folding.Hash("more");
    private static readonly ulong Respectively = Folding.Hash("respectively");
    private static readonly WordSet Circumstances = WordSet.Of("by in next this over from before within during across and");
    private static readonly WordSet Schools = WordSet.Of("school academy unit campus college base");
    private static readonly WordSet At = WordSet.Of("in at on near");
    private static readonly PhraseIndex<bool> Pupils = PhraseSet.Of("pupils|children|students|learners", "young people");

    private static readonly WordSet Heads = WordSet.Of("places placements");
    private static readonly WordSet Single = WordSet.Of("place placement");
    private static readonly WordSet More = WordSet.Of("additional extra more new further");

    // Words that say what kind of place it is; any other word between the number and “places” means that the number counts something else.
    private static readonly WordSet Kinds = WordSet.Of("specialist special school schools send sen education educational needs and additional extra more new further "
        + "alternative provision resource resourced base unit support centre mainstream autism autistic asd semh social emotional mental health primary secondary "
        + "early years post sixth form nursery day state funded maintained free academy high quality local in area borough dedicated permanent enhanced inclusion - 16 of hub");

    private static readonly WordSet Buildings = WordSet.Of("school academy unit provision centre campus college base hub");

    private CountPhrase(int count, Qualifier? qualifier, bool additional, bool described, int first, int ofFirst, int end)
    {
        Count = count;
        Qualifier = qualifier;
        IsAdditional = additional;
        IsDescribed = described;
        First = first;
        OfFirst = ofFirst;
        End = end;
    }

    public int Count { get; }

    public Qualifier? Qualifier { get; }

    public bool IsAdditional { get; }

    /// <summary>Whether the phrase itself says what places they are.</summary>
    public bool IsDescribed { get; }

    public int First { get; }

    /// <summary>The first token of what the places are.</summary>
    public int OfFirst { get; }

    public int End { get; }

    /// <summary>Reads the number of places that begins at a token.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out CountPhrase phrase)
    {
        phrase = default;
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var next) || number != decimal.Truncate(number) || number is < 2 or > 200_000)
            return false;
        if (next + 1 < tokens.Length && tokens[next].Is(Hyphen) && !tokens[next].HasSpaceBefore && Single.Contains(tokens[next + 1]))
            return TryBuilding(text, tokens, at, next + 2, (int)number, out phrase);
        var head = next;
        while (head < tokens.Length && head - next < LongestDescription && !Heads.Contains(tokens[head]) && Kinds.Contains(tokens[head]))
            head++;
        if (head >= tokens.Length || !Heads.Contains(tokens[head]) || tokens[head].BeginsParagraph)
            return false;
        var of = next;
        var additional = false;
        while (of < head && More.Contains(tokens[of]))
        {
            additional = true;
            of++;
        }
        var qualifier = Lead(text, tokens, at, out var first, ref additional);
        phrase = new CountPhrase((int)number, qualifier, additional, head > of, first, of, head + 1);
        return true;
    }

    /// <summary>Reads the number of those a new school is for: “a new special school in Selby for 150 pupils”; the number stands at a token.</summary>
    public static bool TryPupils(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out CountPhrase phrase)
    {
        phrase = default;
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var next) || number != decimal.Truncate(number) || number is < 2 or > 5_000 || !Pupils.TryMatch(text, tokens, next, out var pupils))
            return false;
        var qualifier = QuantityWords.Before(text, tokens, at, out var first);
        var i = first - 1;
        if (i < 2 || !tokens[i].Is(For))
            return false;
        // “… school in Selby for”
        for (var place = i - 1; place > 1 && place >= i - LongestPlace && tokens[place].IsWord; place--)
        {
            if (tokens[place].IsCapital)
                continue;
            if (place < i - 1 && At.Contains(tokens[place]))
                i = place;
            break;
        }
        if (!Schools.Contains(tokens[i - 1]))
            return false;
        for (var kind = i - 2; kind >= 0 && kind >= i - LongestDescription && Kinds.Contains(tokens[kind]); kind--)
        {
            if (!tokens[kind].Is(New))
                continue;
            phrase = new CountPhrase((int)number, qualifier, true, false, first, next, pupils.Next);
            return true;
        }
        return false;
    }

    /// <summary>Reads a number of more of what was counted before: “a further 90”, “200 more”. What stands behind it may only say when or where.</summary>
    public static bool TryMore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out CountPhrase phrase)
    {
        phrase = default;
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var end) || number != decimal.Truncate(number) || number is < 2 or > 20_000)
            return false;
        var additional = end < tokens.Length && tokens[end].Is(Later);
        if (additional)
            end++;
        if (end < tokens.Length && !Circumstances.Contains(tokens[end]) && !(tokens[end].IsPunctuation && text[tokens[end].Start] is '.' or ',' or ';' or ')' or '”' or '"'))
            return false;
        var qualifier = Lead(text, tokens, at, out var first, ref additional);
        phrase = new CountPhrase((int)number, qualifier, true, false, first, end, end);
        return additional;
    }

    /// <summary>Reads the first number of “180 and 132 places respectively”, which counts what the second does.</summary>
    public static bool TryShared(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out CountPhrase phrase)
    {
        phrase = default;
        if (!QuantityWords.TryNumber(text, tokens, at, out var number, out var next) || number != decimal.Truncate(number) || number is < 2 or > 20_000 || next >= tokens.Length
            || !tokens[next].Is(Folding.And) || !TryAt(text, tokens, next + 1, out var second) || second.End >= tokens.Length || !tokens[second.End].Is(Respectively))
            return false;
        var qualifier = QuantityWords.Before(text, tokens, at, out var first);
        phrase = new CountPhrase((int)number, qualifier, second.IsAdditional, second.IsDescribed, first, second.OfFirst, second.End);
        return true;
    }

    private static bool TryBuilding(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int next, int count, out CountPhrase phrase)
    {
        phrase = default;
        var end = next;
        while (end < tokens.Length && end - next < LongestDescription && Kinds.Contains(tokens[end]))
            end++;
        var described = false;
        for (var i = next; i < end; i++)
            described |= Buildings.Contains(tokens[i]);
        if (!described)
            return false;
        while (!Buildings.Contains(tokens[end - 1]))
            end--;
        var additional = false;
        var qualifier = Lead(text, tokens, at, out var first, ref additional);
        phrase = new CountPhrase(count, qualifier, additional, true, first, next, end);
        return true;
    }

    // “an additional 260”, “up to an extra 40”: the word can stand before the number too.
    private static Qualifier? Lead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int first, ref bool additional)
    {
        var qualifier = QuantityWords.Before(text, tokens, at, out first);
        if (first > 0 && More.Contains(tokens[first - 1]) && !tokens[first].BeginsParagraph)
        {
            additional = true;
            first--;
            if (first > 0 && tokens[first - 1].In(text) is "an" or "a" or "An" or "A")
                first--;
            if (qualifier is null)
                qualifier = QuantityWords.Before(text, tokens, first, out first);
        }
        else if (first > 0 && tokens[first - 1].In(text) is "another" or "Another")
        {
            additional = true;
            first--;
        }
        return qualifier;
    }

}
