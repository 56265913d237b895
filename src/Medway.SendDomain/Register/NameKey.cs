namespace Medway.SendDomain.Register;

/// <summary>
/// The form of a name that look-ups compare: small letters, one space between words, "and" for "&amp;", neither apostrophes nor other punctuation.
/// The short form also leaves out the words that tell a kind of body and not which one.
/// </summary>
internal static class NameKey
{
    /// <summary>Longer names are of nobody in the register.</summary>
    public const int MaxLength = 160;

    /// <summary>Writes the full form; the length written, or 0 where the name is empty or too long.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> key)
    {
        var length = 0;
        var gap = false;
        foreach (var c in name)
        {
            if (c is '\'' or '’' or '‘' or 'ʼ' or '`' or '.')
                continue;
            if (c != '&' && !char.IsLetterOrDigit(c))
            {
                gap = true;
                continue;
            }
            if (length + 5 > key.Length)
                return 0;
            if (length > 0 && (gap || c == '&'))
                key[length++] = ' ';
            gap = c == '&';
            if (c == '&')
            {
                "and".CopyTo(key[length..]);
                length += 3;
            }
            else
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }
        return length;
    }

    /// <summary>Shortens a full form to what tells one area from another; in place, the new length.</summary>
    public static int ShortenArea(Span<char> key)
    {
        var length = 0;
        var afterKind = false;
        var city = false;
        foreach (var range in ((ReadOnlySpan<char>)key).Split(' '))
        {
            ReadOnlySpan<char> word = key[range];
            if (IsKindOfArea(word) || (afterKind && word is "of"))
            {
                // "London Borough of Merton" is Merton; "City of London" is the City and not the region.
                if (word is "borough" && key[..length] is "london")
                    length = 0;
                city |= word is "city" or "corporation";
                afterKind = true;
                continue;
            }
            afterKind = false;
            length = Append(key, length, word);
        }
        const string City = "city of london";
        if (!city || key[..length] is not "london" || key.Length < City.Length)
            return length;
        City.CopyTo(key);
        return City.Length;
    }

    /// <summary>Shortens a full form to what tells one integrated care board from another; in place, the new length.</summary>
    public static int ShortenBoard(Span<char> key)
    {
        var length = 0;
        foreach (var range in ((ReadOnlySpan<char>)key).Split(' '))
        {
            ReadOnlySpan<char> word = key[range];
            if (word is not ("nhs" or "the" or "integrated" or "care" or "board" or "icb"))
                length = Append(key, length, word);
        }
        return length;
    }

    private static bool IsKindOfArea(ReadOnlySpan<char> word) => word is "council" or "city" or "county" or "borough" or "metropolitan"
        or "district" or "royal" or "corporation" or "the" or "mbc" or "mdc" or "cc" or "lb";

    private static int Append(Span<char> key, int length, ReadOnlySpan<char> word)
    {
        if (length > 0)
            key[length++] = ' ';
        word.CopyTo(key[length..]);
        return length + word.Length;
    }
}
