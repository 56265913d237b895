using System.Globalization;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Wire;

internal ref partial struct WireReader
{
    private const int LongestScalar = 128;

    // Longer numbers may have digits that a decimal would silently drop.
    private const int LongestSum = 28;

    /// <summary>A string.</summary>
    public string Text()
    {
        if (json.TokenType == JsonTokenType.String)
        {
            try
            {
                return json.GetString()!;
            }
            catch (InvalidOperationException)
            {
                log.Add(DiagnosticCatalogue.NotUnicode, json.TokenStartIndex, TokenInWords.Of(ref json), "it has half a surrogate pair");
                return "";
            }
        }
        Refuse("a string");
        return "";
    }

    /// <summary>A string or <c>null</c>.</summary>
    public string? OptionalText() => json.TokenType == JsonTokenType.Null ? null : Text();

    public bool Flag()
    {
        switch (json.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            default:
                Refuse("true or false");
                return false;
        }
    }

    /// <summary>A whole number from <paramref name="least"/> on.</summary>
    public int Count(int least = 0)
    {
        if (json.TokenType != JsonTokenType.Number)
            Refuse("a whole number");
        else if (json.TryGetInt32(out var number) && number >= least)
            return number;
        else
            RefuseValue(least == 0 ? "a whole number that is not negative" : $"a whole number from {least.ToString(CultureInfo.InvariantCulture)} on");
        return least;
    }

    public int? OptionalCount(int least = 0) => json.TokenType == JsonTokenType.Null ? null : Count(least);

    /// <summary>A number of pounds, exact to the penny.</summary>
    public Money Pounds()
    {
        if (json.TokenType != JsonTokenType.Number)
            Refuse("a number of pounds");
        else if ((json.HasValueSequence ? json.ValueSequence.Length : json.ValueSpan.Length) <= LongestSum
            && json.TryGetDecimal(out var pounds) && Money.TryFromPounds(pounds, out var money))
            return money;
        else
            RefuseValue("a number of pounds exact to the penny");
        return default;
    }

    public long? OptionalLong()
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        if (json.TokenType != JsonTokenType.Number)
            Refuse("a whole number");
        else if (json.TryGetInt64(out var number))
            return number;
        else
            RefuseValue("a whole number");
        return 0;
    }

    /// <summary>A value whose text is its JSON.</summary>
    public T Scalar<T>(string expected) where T : struct, ISpanParsable<T>
    {
        if (json.TokenType != JsonTokenType.String)
        {
            Refuse(expected);
            return default;
        }
        Span<char> buffer = stackalloc char[LongestScalar];
        if (TryCopy(buffer, out var length) && T.TryParse(buffer[..length], CultureInfo.InvariantCulture, out var value))
            return value;
        RefuseValue(expected);
        return default;
    }

    public T? OptionalScalar<T>(string expected) where T : struct, ISpanParsable<T> =>
        json.TokenType == JsonTokenType.Null ? null : Scalar<T>(expected);

    /// <summary>A name of a closed vocabulary.</summary>
    public T Closed<T>() where T : struct, Enum
    {
        if (json.TokenType != JsonTokenType.String)
            Refuse(EnumNames<T>.Expected);
        else if (EnumNames<T>.TryFind(ref json, out var value))
            return value;
        else
            RefuseValue(EnumNames<T>.Expected);
        return default;
    }

    public T? OptionalClosed<T>() where T : struct, Enum => json.TokenType == JsonTokenType.Null ? null : Closed<T>();

    /// <summary>A name of an open vocabulary; one that is not known is kept and said.</summary>
    public T Open<T>() where T : struct, IOpenVocabulary<T>
    {
        if (json.TokenType == JsonTokenType.String && VocabularyNames<T>.TryFind(ref json, out var known))
            return known;
        var value = Scalar<T>($"the name of {VocabularyNames<T>.Title}");
        if (value.ToString() is { Length: > 0 } name)
            log.Add(DiagnosticCatalogue.UnrecognisedName, json.TokenStartIndex, name, VocabularyNames<T>.Title);
        return value;
    }

    public T? OptionalOpen<T>() where T : struct, IOpenVocabulary<T> => json.TokenType == JsonTokenType.Null ? null : Open<T>();

    /// <summary>The characters of a string that is no longer than the buffer; <c>false</c> where it is longer or no Unicode.</summary>
    public readonly bool TryCopy(Span<char> buffer, out int length)
    {
        length = 0;
        if ((json.HasValueSequence ? json.ValueSequence.Length : json.ValueSpan.Length) > buffer.Length)
            return false;
        try
        {
            length = json.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
