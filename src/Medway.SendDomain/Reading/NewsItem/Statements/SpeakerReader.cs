using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Who is named in a range of tokens that holds nothing else: a person with office and body in any order, several, or a body.</summary>
internal static class SpeakerReader
{
    // A set of its tokens has a bit for each.
    private const int LongestRange = 60;

    private static readonly ulong And = Folding.And;
    private static readonly ulong Comma = Folding.Hash(",");

    // What may follow a name: a comma, a bracket, a dash, or a word that leads to the body.
    private static readonly WordSet AfterName = WordSet.Of(", ( - from of at who for");

    // Two such words and nothing else are a place sooner than a person.
    private static readonly WordSet Compass = WordSet.Of("north south east west greater central mid upper royal new great");

    private static readonly WordSet Plural = WordSet.Of("chairs leaders directors heads members officers representatives founders parents");
    private static readonly WordSet OfAFamily = WordSet.Of("parent carer");
    private static readonly WordSet Times = WordSet.Of("last earlier this next later");

    /// <summary>Adds the speakers; <c>false</c>, and nothing added, where the range does not name any for sure.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, List<Speaker> speakers)
    {
        ulong failed = 0;
        Trim(tokens, ref first, ref end);
        return end - first <= LongestRange && TryRead(text, tokens, first, first, end, speakers, ref failed);
    }

    /// <summary>Reads what begins at a token; where that failed once, it is not tried again behind another way to split what is before.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int origin, int first, int end, List<Speaker> speakers, ref ulong failed)
    {
        Trim(tokens, ref first, ref end);
        if (first >= end || (failed & (1UL << (first - origin))) != 0)
            return false;
        var from = speakers.Count;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!IsSplit(text, tokens, first, i, end, out var right))
                continue;
            if (Person(text, tokens, first, i) is not { } left)
                continue;
            speakers.Add(left);
            if (TryRead(text, tokens, origin, right, end, speakers, ref failed))
            {
                // “Jo Field and Sam Reed, joint chairs of the board”
                if (left is { Role: null, Organisation: null } && speakers[from + 1] is { Role: { } shared } other && IsShared(text, tokens, right, end))
                    speakers[from] = left with { Role = shared, Organisation = other.Organisation };
                else if (left is { Role: { } leading } && speakers[from + 1] is { Role: null, Organisation: null } next && IsSharedBefore(text, tokens, first, i))
                    speakers[from + 1] = next with { Role = leading, Organisation = left.Organisation };
                return true;
            }
            speakers.RemoveRange(from, speakers.Count - from);
        }
        var speaker = Person(text, tokens, first, end) ?? BodySpeaker.Read(text, tokens, first, end);
        if (speaker is null)
        {
            failed |= 1UL << (first - origin);
            return false;
        }
        speakers.Add(speaker);
        return true;
    }

    // “Forum co-chairs Jo Field and Sam Reed”
    private static bool IsSharedBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end) =>
        PersonName.TryEnding(text, tokens, first, end, out var name) && name.First > first
        && (Plural.Contains(tokens[name.First - 1]) || (tokens[name.First - 1].Is(Comma) && (Plural.Contains(tokens[first]) || (first + 2 < name.First && text[tokens[first + 1].Start] == '-' && Plural.Contains(tokens[first + 2])))));

    /// <summary>Whether the office behind a name is that of several: “co-chairs”.</summary>
    private static bool IsShared(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (!PersonName.TryAt(text, tokens, first, end, out var name) || name.End >= end || !tokens[name.End].Is(Comma))
            return false;
        for (var i = name.End + 1; i < end && i < name.End + 5; i++)
        {
            if (Plural.Contains(tokens[i]))
                return true;
            if (AfterName.Contains(tokens[i]) && text[tokens[i].Start] != '-')
                return false;
        }
        return false;
    }

    /// <summary>The person a range describes; <c>null</c> where it is none.</summary>
    public static Speaker? Person(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        Trim(tokens, ref first, ref end);
        // “Selby MP Jo Field (Ind)”
        if (end > first && tokens[end - 1].Is(CloseBracket))
        {
            var bracket = end - 1;
            while (bracket > first && text[tokens[bracket].Start] != '(')
                bracket--;
            // “Member for Schools (and SEND)” goes on with its office.
            end = bracket > first && tokens[bracket + 1].IsCapital && !OfficeReader.HasOffice(tokens, bracket, end) ? bracket : end;
        }
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsCapital || !SpeakerWords.Is(tokens[i], SpeakerWord.Honorific) || !PersonName.TryAt(text, tokens, i, end, out var titled))
                continue;
            return Make(text, tokens, titled, first, end);
        }
        if (first >= end)
            return null;
        if (PersonName.TryAt(text, tokens, first, end, out var leading) && (leading.End == end || leading.End > leading.NameEnd || AfterName.Contains(tokens[leading.End])))
        {
            // “North Selby” is a place, “East Riding of Yorkshire Council’s Leader” begins with one.
            if (leading.HasHonorific || !Compass.Contains(tokens[leading.NameFirst]))
                return Make(text, tokens, leading, first, end);
            if (leading.End == end)
                return null;
        }
        // “Parent Jo Field, whose son is five”
        if (OfAFamily.Contains(tokens[first]) && PersonName.TryAt(text, tokens, first + 1, end, out var parent) && (parent.End == end || tokens[parent.End].Is(Comma)))
            return Make(text, tokens, parent, first, end);
        // “Head teacher Jo Field, of Selby Academy”
        var comma = 0;
        while (first + comma < end && !tokens[first + comma].Is(Comma))
            comma++;
        if (comma > 0 && first + comma < end && PersonName.TryEnding(text, tokens, first, first + comma, out var led) && OfficeReader.HasOffice(tokens, first, led.First))
            return Make(text, tokens, led, first, end);
        if (PersonName.TryEnding(text, tokens, first, end, out var trailing) && !Compass.Contains(tokens[trailing.First]) && (trailing.First == first || OfficeReader.HasOffice(tokens, first, trailing.First)))
            return Make(text, tokens, trailing, first, end);
        return null;
    }

    private static Speaker Make(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, PersonName name, int first, int end)
    {
        var after = name.End;
        // What stands in brackets behind a name is a party or a ward.
        if (after < end && text[tokens[after].Start] == '(')
        {
            var open = after;
            while (after < end && text[tokens[after].Start] != ')')
                after++;
            // “Jo Field (Chair of Selby Carers Forum)”
            if (after == end - 1 && OfficeReader.HasOffice(tokens, open, end))
                (after, end) = (open + 1, after);
            else
                after = Math.Min(end, after + 1);
        }
        var (role, organisation) = OfficeReader.Read(text, tokens, after, end);
        if (role is null && organisation is null || role is null && first < name.First)
        {
            var before = OfficeReader.Read(text, tokens, first, name.First);
            role ??= before.Role;
            organisation ??= before.Organisation;
            if (role is null && name.First == first + 1 && OfAFamily.Contains(tokens[first]))
                role = tokens[first].In(text).ToString();
        }
        return new Speaker
        {
            Name = PassageText.Of(text[tokens[name.NameFirst].Start..tokens[name.NameEnd - 1].End]),
            Honorific = name.HasHonorific ? name.Honorific(text, tokens) : null,
            Honours = name.End > name.NameEnd ? PassageText.Of(text[tokens[name.NameEnd].Start..tokens[name.End - 1].End]) : null,
            Role = role,
            Organisation = organisation,
        };
    }

    /// <summary>Whether a second person begins here: “, and Jo Field, Chief Executive”, “and Cllr Field”, “, Cllr Field”.</summary>
    private static bool IsSplit(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int at, int end, out int right)
    {
        right = at + 1;
        var and = tokens[at].Is(And);
        if (!and && !tokens[at].Is(Comma))
            return false;
        if (!PersonName.TryAt(text, tokens, right, end, out var name))
            return (and ? tokens[at - 1].Is(Comma) && EndsInName(text, tokens, 0, at - 1) : EndsInName(text, tokens, from, at)) && EndsInName(text, tokens, right, end);
        if (!and)
            return BeginsNext(text, tokens, from, at, name, end);
        if (name.HasHonorific)
            return true;
        return name.End == end ? AllName(text, tokens, from, at) : tokens[name.End].Is(Comma) && (OfficeReader.HasOffice(tokens, name.End, end) || IsShared(text, tokens, right, end));
    }

    // “Jo Field, leader, Dr Sam Marsh, chair, and …”, “Jo Field, Sam Marsh and …”: the first are told without the word “and”.
    private static bool BeginsNext(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int comma, in PersonName name, int end)
    {
        var listed = AllName(text, tokens, from, comma);
        var office = OfficeReader.HasOffice(tokens, from, comma);
        if (!(listed || office) || name.End >= end)
            return false;
        if (tokens[name.End].Is(And))
            return listed || name.HasHonorific;
        if (!tokens[name.End].Is(Comma))
            return false;
        var next = name.End + 1;
        while (next < end && !tokens[next].Is(Comma) && !tokens[next].Is(And))
            next++;
        // Behind a name alone, two words more can be a place: “Jo Field, Fell Vale, chair of the forum”.
        return ((office || name.HasHonorific) && OfficeReader.HasOffice(tokens, name.End, next)) || (listed && PersonName.TryAt(text, tokens, name.End + 1, end, out _));
    }

    // “the council’s leader, Jo Field, and the trust’s chief nurse, Sam Marsh”
    private static bool EndsInName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end) =>
        PersonName.TryEnding(text, tokens, Math.Max(first, end - 6), end, out var name) && name.First > first && tokens[name.First - 1].Is(Comma);

    // “Jo Field and Sam Marsh”: before the word “and” stands a name and nothing else.
    private static bool AllName(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int from, int and)
    {
        var first = and;
        while (first > from && (tokens[first - 1].IsCapital || text[tokens[first - 1].Start] is '-' or '.'))
            first--;
        return PersonName.TryAt(text, tokens, first, and, out var name) && name.End == and;
    }

    /// <summary>Whether words before a body name somebody else, whose the words are too: “Selby Council, the trust and schools said”.</summary>
    public static bool IsListed(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first >= end || SpeakerWords.Is(tokens[first], SpeakerWord.LeadIn) || Times.Contains(tokens[first]))
            return false;
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].IsCapital || SpeakerWords.Is(tokens[i], SpeakerWord.Body))
                return true;
        }
        return false;
    }

    private static void Trim(ReadOnlySpan<Token> tokens, ref int first, ref int end)
    {
        while (first < end && (tokens[first].IsPunctuation || SpeakerWords.Is(tokens[first], SpeakerWord.Connective)))
            first++;
        while (end > first && tokens[end - 1].IsPunctuation && tokens[end - 1].Hash != CloseBracket)
            end--;
    }

    private static readonly ulong CloseBracket = Folding.Hash(")");
}
