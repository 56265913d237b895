using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register.Mentions;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Divides the description of a speaker into the office and the body it is held in: “Leader of Selby Council”, “Selby Council’s Leader”, “Leader, Selby Council”.</summary>
internal static class OfficeReader
{
    private static readonly ulong Possessive = Folding.Hash("'s");
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong Nhs = Folding.Hash("nhs");
    private static readonly ulong Stop = Folding.Hash(".");
    private static readonly ulong Saint = Folding.Hash("st");
    private static readonly ulong Children = Folding.Hash("children");

    public static readonly WordSet Separators = WordSet.Of("of at from for with on in - ,");
    private static readonly WordSet Small = WordSet.Of("and of the for & ( ) - 's upon on with le");
    private static readonly WordSet Articles = WordSet.Of("the a an our its their his her");
    private static readonly WordSet Lead = WordSet.Of("who is and");
    private static readonly WordSet Parts = WordSet.Of("borough city county district royal council corporation university college archdiocese diocese isle isles riding");
    private static readonly ulong On = Folding.Hash("on");
    private static readonly ulong Behalf = Folding.Hash("behalf");
    private static readonly WordSet Where = WordSet.Of("in across");
    private static readonly WordSet Presides = WordSet.Of("chairs leads heads");
    private static readonly ulong Pictured = Folding.Hash("pictured");
    private static readonly WordSet Sides = WordSet.Of("left right above below centre");

    // Initials of what a body works for, and of none.
    private static readonly WordSet NoBodies = WordSet.Of("send sen senco ehc ehcp ap");
    private static readonly WordSet Services = WordSet.Of("service services");
    private static readonly WordSet BodyParts = WordSet.Of("integrated care board commissioning clinical group parent carer carers forum foundation trust county city borough district local area mental health community");

    public static (string? Role, string? Organisation) Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        first = AfterLead(tokens, first, end);
        // “pictured right, chair of the board”
        if (first + 1 < end && (tokens[first].Is(Pictured) || (Sides.Contains(tokens[first]) && tokens[first + 1].Is(Comma))))
            first = AfterLead(tokens, tokens[first].Is(Pictured) && Sides.Contains(tokens[first + 1]) ? first + 2 : first + 1, end);
        while (end > first && tokens[end - 1].IsPunctuation && !ClosesBracket(text, tokens, first, end - 1))
            end--;
        if (first >= end)
            return default;
        if (first + 3 < end && tokens[first].Is(On) && tokens[first + 1].Is(Behalf) && tokens[first + 2].Is(Of))
            return (null, Body(text, tokens, first + 3, end));
        var committee = OfficeReach.Committee(tokens, first, end);
        if (committee > first && OfficeReach.Owner(text, tokens, first, committee) is { } ofCommittee)
            return (Office(text, tokens, first, end), ofCommittee);
        for (var i = first + 1; i < end - 1 && i < first + 10; i++)
        {
            if (!tokens[i].Is(Possessive) && !(text[tokens[i].Start] is '’' or '\'' && !tokens[i].HasSpaceBefore))
                continue;
            if (!IsOfficeStart(tokens[i + 1]) || !HasOffice(tokens, i + 1, end))
                continue;
            var owner = Body(text, tokens, first, i);
            return owner is null && !IsGenericBody(tokens, first, i) ? (Office(text, tokens, first, end), null) : (Office(text, tokens, i + 1, end), owner);
        }
        var (portfolio, department) = (false, false);
        for (var i = first + 1; i < end - 1; i++)
        {
            portfolio |= tokens[i].Is(For);
            department |= tokens[i].Is(Of);
            if (i < committee || !Separators.Contains(tokens[i]) || tokens[i - 1].Is(Folding.And) || !HasOffice(tokens, first, i))
                continue;
            if ((portfolio || department) && tokens[i].Is(Comma) && OfficeReach.IsPortfolio(tokens, i + 1, end, portfolio))
                continue;
            if (tokens[i].Is(For) && SpeakerWords.Is(tokens[i + 1], SpeakerWord.NeverName))
                continue;
            if (tokens[i].Is(Of) && IsDepartment(text, tokens, i + 1, end, out var behind))
            {
                if (behind > 0)
                    return (Office(text, tokens, first, behind), Body(text, tokens, behind + 1, end));
                continue;
            }
            // “who leads on SEND for Selby Council”: the body comes later.
            if (tokens[i].Is(On) && Has(tokens, i + 1, end, For))
                continue;
            if (Body(text, tokens, i + 1, BeforePlace(tokens, i + 1, end)) is { } body)
                return (Office(text, tokens, first, i), body);
            if (!tokens[i].Is(For) && !tokens[i].Is(Of) && IsGenericBody(tokens, i + 1, end))
                return (Office(text, tokens, first, i), null);
        }
        var begun = false;
        for (var office = first; office < end; office++)
        {
            // “Selby Parent Carer Forum chair”: the words of an office can stand in a body’s name.
            if (!IsOfficeStart(tokens[office]) || (begun && !(SpeakerWords.Is(tokens[office - 1], SpeakerWord.Body) && tokens[office - 1].IsCapital) && text[tokens[office - 1].Start] != ')'))
                continue;
            if (office == first)
                break;
            begun = true;
            if (Body(text, tokens, first, office) is { } leading)
                return (Office(text, tokens, office, end), leading);
        }
        // “who chairs Selby Carers Forum”
        if (Presides.Contains(tokens[first]) && !tokens[first].IsCapital)
            return (Office(text, tokens, first, end), Body(text, tokens, first + 1, end));
        return HasOffice(tokens, first, end) ? (Office(text, tokens, first, end), null) : (null, Body(text, tokens, first, end) ?? BodyAfterFrom(text, tokens, first, end));
    }

    /// <summary>
    /// Whether “of” is followed by what the office looks after: “Children’s Services”, alone or “of Selby Council”, whose “of” is then <paramref name="behind"/>. A “Borough of” or
    /// “City of” belongs to the name of a body.
    /// </summary>
    private static bool IsDepartment(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, out int behind)
    {
        behind = 0;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!tokens[i].Is(Of) || tokens[i - 1].Is(Folding.And) || Parts.Contains(tokens[i - 1]) || Body(text, tokens, i + 1, end) is null)
                continue;
            behind = i;
            return true;
        }
        return Services.Contains(tokens[end - 1]) && !tokens[first].Is(Nhs);
    }

    private static int AfterLead(ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (first < end && (tokens[first].IsPunctuation || Lead.Contains(tokens[first]) || Articles.Contains(tokens[first])))
            first++;
        return first;
    }

    private static bool Has(ReadOnlySpan<Token> tokens, int first, int end, ulong word)
    {
        while (first < end && !tokens[first].Is(word))
            first++;
        return first < end;
    }

    /// <summary>Where “in the area” begins behind a body.</summary>
    private static int BeforePlace(ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first > 3 && tokens[end - 2].Is(The) && Where.Contains(tokens[end - 3]) && !tokens[end - 1].IsCapital ? end - 3 : end;

    private static bool ClosesBracket(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int at)
    {
        if (text[tokens[at].Start] != ')')
            return false;
        for (var i = at - 1; i > first; i--)
        {
            if (text[tokens[i].Start] == '(')
                return true;
        }
        return false;
    }

    /// <summary>The name of a body, without its article, that fills a range; <c>null</c> where the range is none or only “the council”.</summary>
    public static string? Body(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first < end && Articles.Contains(tokens[first]))
            first++;
        if (first >= end || end - first > 16 || !tokens[first].IsCapital || (end - first == 1 && NoBodies.Contains(tokens[first])))
            return null;
        var nhs = tokens[first].Is(Nhs);
        // Initials in brackets behind a name are a body’s.
        var known = nhs || (end - first == 1 && IsAcronym(text, tokens[first])) || (end - first > 4 && text[tokens[end - 1].Start] == ')' && text[tokens[end - 3].Start] == '(' && IsAcronym(text, tokens[end - 2]));
        for (var i = first; i < end; i++)
        {
            // The commas inside a name that is known do not part it.
            i = Math.Max(i, Math.Min(end, NamesWithCommas.EndAt(text, tokens, i)) - 1);
            ref readonly var token = ref tokens[i];
            // “Chair of the board and of Selby Trust” is of two bodies.
            if (SpeakerWords.Is(token, SpeakerWord.Inspectorate) || (i > first && token.Is(Of) && tokens[i - 1].Is(Folding.And)))
                return null;
            if (SpeakerWords.Is(token, SpeakerWord.Body) || BodyWords.Forum.TryMatch(text, tokens[..end], i, out _))
                known = true;
            else if (SpeakerWords.Is(token, SpeakerWord.Office) && !BodyParts.Contains(token))
                return null;
            if (!token.IsCapital && !Small.Contains(token) && !(token.Is(Stop) && i > first && tokens[i - 1].Is(Saint)) && !BodyParts.Contains(token) && !(nhs && token.Is(Comma)))
                return null;
        }
        if (!known || Small.Contains(tokens[end - 1]) && text[tokens[end - 1].Start] != ')' || (end - first == 1 && !IsAcronym(text, tokens[first])))
            return null;
        return PassageText.Of(text[tokens[first].Start..tokens[end - 1].End]);
    }

    /// <summary>“The council”, “our partnership”, “the county council”: a body without its name.</summary>
    public static bool IsGenericBody(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first < end && Articles.Contains(tokens[first]))
            first++;
        if (first >= end || end - first > 5 || !SpeakerWords.Is(tokens[end - 1], SpeakerWord.Body))
            return false;
        for (var i = first; i < end - 1; i++)
        {
            if (!BodyParts.Contains(tokens[i]) && !SpeakerWords.Is(tokens[i], SpeakerWord.NeverName))
                return false;
        }
        return true;
    }

    public static bool HasOffice(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (SpeakerWords.Is(tokens[i], SpeakerWord.Office))
                return true;
        }
        return false;
    }

    private static string? Office(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (end > first && tokens[end - 1].IsPunctuation && text[tokens[end - 1].Start] != ')')
            end--;
        return first < end ? PassageText.Of(text[tokens[first].Start..tokens[end - 1].End]) : null;
    }

    private static string? BodyAfterFrom(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end) =>
        first + 1 < end && Separators.Contains(tokens[first]) && !tokens[first].Is(For) ? Body(text, tokens, first + 1, end) : null;

    private static bool IsOfficeStart(in Token token) =>
        SpeakerWords.Is(token, SpeakerWord.Office | SpeakerWord.OfficeModifier) && !token.Is(Of) && !token.Is(The) && !token.Is(Children);

    private static bool IsAcronym(ReadOnlySpan<char> text, in Token token)
    {
        var capitals = 0;
        foreach (var c in token.In(text))
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2;
    }

}
