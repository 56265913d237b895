namespace Medway.SendDomain.Lexis;

/// <summary>
/// Cuts a text into words, numbers and signs in one pass. A possessive “’s” is a token of its own, other apostrophes inside a word belong to it;
/// a number keeps its commas of thousands and its decimal point; a hyphen is a sign; every other character is a sign by itself.
/// </summary>
internal static class Lexer
{
    private enum Class : byte
    {
        Space,
        Letter,
        Digit,
        Sign,
        Invisible,
    }

    private static readonly ulong Possessive = Folding.Hash("'s");

    // A text is nearly all ASCII, where a look at a table tells.
    private static readonly Class[] AsciiClasses =
        [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetter((char)c) ? Class.Letter : char.IsAsciiDigit((char)c) ? Class.Digit : c <= ' ' ? Class.Space : Class.Sign)];

    // What a word of ASCII letters ends before, for sure.
    private static readonly bool[] EndsWord = [.. AsciiClasses.Select((kind, c) => kind != Class.Letter && c != '\'')];

    private static readonly ulong[] SignHashes = [.. Enumerable.Range(0, 128).Select(c => Folding.Hash([(char)c]))];

    /// <summary>Adds the tokens of a range of the text to the list.</summary>
    public static void Cut(ReadOnlySpan<char> text, int start, int end, TokenList tokens)
    {
        var before = TokenTraits.SpaceBefore | TokenTraits.LineBefore | TokenTraits.ParagraphBefore;
        var i = start;
        while (i < end)
        {
            var c = text[i];
            switch (ClassOf(c))
            {
                case Class.Space:
                    before |= c is '\n' or '\r' or '\f' or '\u2028' or '\u2029' ? Break(before, c, i > start ? text[i - 1] : '\0') : TokenTraits.SpaceBefore;
                    i++;
                    continue;
                case Class.Invisible:
                    i++;
                    continue;
                case Class.Letter:
                    i = Word(text, i, end, before, tokens);
                    if (i < end && text[i] == ' ')
                    {
                        before = TokenTraits.SpaceBefore;
                        i++;
                        continue;
                    }
                    break;
                case Class.Digit:
                    i = Number(text, i, end, before, tokens);
                    break;
                default:
                    tokens.Add(new Token(i, i + 1, c < AsciiClasses.Length ? SignHashes[c] : Folding.Hash(text.Slice(i, 1)), TokenTraits.Punctuation | before));
                    i++;
                    break;
            }
            before = TokenTraits.None;
        }
    }

    private static TokenTraits Break(TokenTraits before, char c, char previous)
    {
        var pair = c == '\n' && previous == '\r';
        var second = !pair && (before & TokenTraits.LineBefore) != 0;
        return TokenTraits.SpaceBefore | TokenTraits.LineBefore | (second ? TokenTraits.ParagraphBefore : TokenTraits.None);
    }

    private static int Word(ReadOnlySpan<char> text, int start, int end, TokenTraits before, TokenList tokens)
    {
        var hash = new WordHash();
        var i = start;
        var capitals = 0;
        while (i + WordHash.BlockLength <= end)
        {
            var run = LetterRun.At(text, i);
            hash.AddLetters(run.Small, run.Length);
            capitals += run.Capitals;
            i += run.Length;
            if (run.Length < WordHash.BlockLength)
                break;
        }
        var letters = i - start;
        if (i < end && !(text[i] < AsciiClasses.Length && EndsWord[text[i]]))
            i = RestOfWord(text, i, end, ref hash, ref letters, ref capitals);
        var traits = TokenTraits.Word | before;
        if (char.IsUpper(text[start]))
            traits |= TokenTraits.Capital;
        if (capitals == letters && letters > 1)
            traits |= TokenTraits.AllCapitals;
        tokens.Add(new Token(start, i, hash.Value, traits));
        if (i < end && IsApostrophe(text[i]) && IsPossessive(text, i, end))
        {
            tokens.Add(new Token(i, i + 2, Possessive, TokenTraits.Word));
            i += 2;
        }
        return i;
    }

    /// <summary>The end of a word that goes on, or may go on, with an apostrophe, an accented letter or something invisible, or ends with the text.</summary>
    private static int RestOfWord(ReadOnlySpan<char> text, int i, int end, ref WordHash hash, ref int letters, ref int capitals)
    {
        for (; i < end; i++)
        {
            var c = text[i];
            var kind = ClassOf(c);
            if (kind == Class.Letter)
            {
                letters++;
                if (char.IsUpper(c))
                    capitals++;
            }
            else if (kind != Class.Invisible && !(IsApostrophe(c) && i + 1 < end && ClassOf(text[i + 1]) == Class.Letter && !IsPossessive(text, i, end)))
            {
                break;
            }
            hash.Add(c);
        }
        return i;
    }

    private static int Number(ReadOnlySpan<char> text, int start, int end, TokenTraits before, TokenList tokens)
    {
        var i = Digits(text, start, end);
        while (i + 3 < end && text[i] == ',' && i - start <= 15 && Digits(text, i + 1, Math.Min(end, i + 5)) == i + 4)
            i += 4;
        if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            var after = Digits(text, i + 1, end);
            // 11.12.2023 is a date written with points, not a number.
            var dated = (after + 1 < end && text[after] == '.' && char.IsAsciiDigit(text[after + 1]))
                || (start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]));
            if (!dated)
                i = after;
        }
        tokens.Add(new Token(start, i, Folding.Hash(text[start..i]), TokenTraits.Number | before));
        return i;
    }

    private static int Digits(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsAsciiDigit(text[start]))
            start++;
        return start;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static bool IsPossessive(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 >= end || ClassOf(text[at + 2]) is not (Class.Letter or Class.Digit or Class.Invisible));

    private static Class ClassOf(char c)
    {
        if (c < AsciiClasses.Length)
            return AsciiClasses[c];
        if (Folding.Fold(c) == '\0')
            return Class.Invisible;
        return char.IsLetter(c) ? Class.Letter : char.IsWhiteSpace(c) ? Class.Space : Class.Sign;
    }
}
