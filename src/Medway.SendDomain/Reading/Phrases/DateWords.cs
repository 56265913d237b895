using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>The words that dates are made of: months and weekdays, in full and short.</summary>
internal static class DateWords
{
    private static readonly PhraseIndex<int> Months = new PhraseTable<int>()
        .Add("january|jan", 1).Add("february|feb", 2).Add("march|mar", 3).Add("april|apr", 4).Add("may", 5).Add("june|jun", 6)
        .Add("july|jul", 7).Add("august|aug", 8).Add("september|sept|sep", 9).Add("october|oct", 10).Add("november|nov", 11).Add("december|dec", 12)
        .Build();

    private static readonly PhraseIndex<NodaTime.IsoDayOfWeek> Weekdays = new PhraseTable<NodaTime.IsoDayOfWeek>()
        .Add("monday|mon", NodaTime.IsoDayOfWeek.Monday).Add("tuesday|tues|tue", NodaTime.IsoDayOfWeek.Tuesday)
        .Add("wednesday|wed", NodaTime.IsoDayOfWeek.Wednesday).Add("thursday|thurs|thu", NodaTime.IsoDayOfWeek.Thursday)
        .Add("friday|fri", NodaTime.IsoDayOfWeek.Friday).Add("saturday|sat", NodaTime.IsoDayOfWeek.Saturday)
        .Add("sunday|sun", NodaTime.IsoDayOfWeek.Sunday)
        .Build();

    private static readonly PhraseIndex<bool> Ordinals = PhraseSet.Of("st|nd|rd|th");

    private static readonly PhraseIndex<bool> Connectors = PhraseSet.Of("to|until|till|through|-");

    private static readonly ulong And = Folding.And;

    /// <summary>The month a token names, 1 to 12; 0 where it names none. “May” and “March” count with a capital only: they are verbs too.</summary>
    public static int Month(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsCapital && Months.TryMatch(text, tokens, at, out var hit) ? hit.Meaning : 0;

    /// <summary>The weekday a token names; <see cref="NodaTime.IsoDayOfWeek.None"/> where it names none.</summary>
    public static NodaTime.IsoDayOfWeek Weekday(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsCapital && Weekdays.TryMatch(text, tokens, at, out var hit) ? hit.Meaning : NodaTime.IsoDayOfWeek.None;

    /// <summary>Whether a token may name a month or a weekday.</summary>
    public static bool MayBeNamed(in Token token) => Months.MayOpen(token) || Weekdays.MayOpen(token);

    /// <summary>Whether a token is “st”, “nd”, “rd” or “th” written to the number before it.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && !tokens[at].HasSpaceBefore && Ordinals.TryMatch(text, tokens, at, out _);

    /// <summary>Whether a token ties two dates to a range: “to”, “until”, a dash.</summary>
    public static bool IsConnector(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && Connectors.TryMatch(text, tokens, at, out _);

    public static bool IsAnd(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && tokens[at].Is(And);
}
