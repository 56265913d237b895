using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Contract;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Wire;

/// <summary>Reads one item at the token the reader stands on, and leaves it on the item’s last token.</summary>
internal delegate T ReadItem<out T>(ref WireReader wire);

/// <summary>
/// Reads JSON forward, and says what is not as the contract has it instead of throwing. A value that is refused is passed over and something of its type
/// given for it; whoever asked for the whole then throws all away because the log has an Error.
/// </summary>
internal ref partial struct WireReader(Utf8JsonReader json, WireLog log)
{
    private Utf8JsonReader json = json;

    public readonly Utf8JsonReader Json => json;

    public readonly JsonTokenType Token => json.TokenType;

    public readonly long Offset => json.TokenStartIndex;

    public readonly bool Failed => log.Failed;

    /// <summary>Stands on the next token; <c>false</c> at the end of the input.</summary>
    public bool Read() => json.Read();

    /// <summary>Begins an object; <c>false</c> where there is none, which has been said.</summary>
    public readonly bool StartObject(out MemberSet members)
    {
        members = new MemberSet { Start = json.TokenStartIndex };
        return json.TokenType == JsonTokenType.StartObject;
    }

    /// <summary>Goes on to the next known member’s value and gives the member’s name; <c>null</c> after the last, when what must be there has been asked for.</summary>
    public string? Next(MemberTable table, ref MemberSet members)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var index = Find(table, members.Likely);
            if (index < 0)
            {
                SkipUnknown();
                continue;
            }
            var bit = 1UL << index;
            if ((members.Seen & bit) != 0)
                log.Add(DiagnosticCatalogue.DuplicateMember, json.TokenStartIndex, table.Names[index]);
            members.Seen |= bit;
            members.Likely = index + 1;
            json.Read();
            return table.Names[index];
        }
        if ((table.Required & ~members.Seen) != 0)
            SayMissing(table, members);
        return null;
    }

    /// <summary>A list, of which an element may not be <c>null</c>.</summary>
    public IReadOnlyList<T> List<T>(ReadItem<T> read)
    {
        if (!StartArray())
            return [];
        if (!json.Read() || json.TokenType == JsonTokenType.EndArray)
            return ValueList<T>.Empty;
        // Most lists have one item or few.
        T[] items = [read(ref this)];
        var count = 1;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
                Array.Resize(ref items, count * 2);
            items[count++] = read(ref this);
        }
        Array.Resize(ref items, count);
        return ValueList<T>.Own(items);
    }

    public IReadOnlyList<string> Texts() => List(static (ref wire) => wire.Text());

    public IReadOnlyList<TextSpan> Spans() => List(SpanJson.Read);

    /// <summary>An object or <c>null</c>.</summary>
    public T? Optional<T>(ReadItem<T> read) where T : class => json.TokenType == JsonTokenType.Null ? null : read(ref this);

    /// <inheritdoc cref="Optional"/>
    public T? OptionalValue<T>(ReadItem<T> read) where T : struct => json.TokenType == JsonTokenType.Null ? null : read(ref this);

    private bool StartArray()
    {
        if (json.TokenType == JsonTokenType.StartArray)
            return true;
        Refuse("a list");
        return false;
    }

    /// <summary>Says that the value has another type, and passes it over.</summary>
    public void Refuse(string expected)
    {
        log.Add(DiagnosticCatalogue.WrongType, json.TokenStartIndex, expected, TokenInWords.Of(ref json));
        json.Skip();
    }

    /// <summary>Says that the value, of the right type, is not allowed.</summary>
    public void RefuseValue(string expected) => log.Add(DiagnosticCatalogue.WrongValue, json.TokenStartIndex, expected, TokenInWords.Of(ref json));

    /// <summary>Says something of what stands at an offset.</summary>
    public readonly void Say(DiagnosticDescriptor descriptor, long offset, params ReadOnlySpan<object?> found) => log.Add(descriptor, offset, found);

    private readonly int Find(MemberTable table, int likely)
    {
        var count = table.Names.Length;
        var isPlain = !json.HasValueSequence && !json.ValueIsEscaped;
        for (var i = 0; i < count; i++)
        {
            var index = likely + i;
            if (index >= count)
                index -= count;
            if (isPlain ? json.ValueSpan.SequenceEqual(table.Encoded(index)) : json.ValueTextEquals(table.Encoded(index)))
                return index;
        }
        return -1;
    }

    private void SkipUnknown()
    {
        log.Add(log.RefuseUnknownMembers ? DiagnosticCatalogue.UnknownMemberRefused : DiagnosticCatalogue.UnknownMember, json.TokenStartIndex, TokenInWords.Name(ref json));
        json.Skip();
    }

    private readonly void SayMissing(MemberTable table, MemberSet members)
    {
        for (var i = 0; i < table.Names.Length; i++)
        {
            if ((table.Required & ~members.Seen & (1UL << i)) != 0)
                log.Add(DiagnosticCatalogue.MissingMember, members.Start, table.Names[i]);
        }
    }
}
