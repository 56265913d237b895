using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Reads a body that speaks itself, or by a spokesperson without a name.</summary>
internal static class BodySpeaker
{
    private static readonly ulong Comma = Folding.Hash(",");

    private static readonly WordSet Articles = WordSet.Of("the a an our");
    private static readonly WordSet Partners = WordSet.Of("partners partner");
    private static readonly WordSet Owners = WordSet.Of("its their our");
    private static readonly WordSet ForBody = WordSet.Of("for from at of");

    /// <summary>The body a range names, or its spokesperson; <c>null</c> where it is none.</summary>
    public static Speaker? Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (Articles.Contains(tokens[first]))
            first++;
        for (var i = first; i < end; i++)
        {
            if (!SpeakerWords.Is(tokens[i], SpeakerWord.Spokesperson))
                continue;
            var role = tokens[i].In(text).ToString();
            var body = i > first ? AsWritten(text, tokens, first, i) : i + 2 < end && ForBody.Contains(tokens[i + 1]) ? AsWritten(text, tokens, i + 2, BeforeApposition(tokens, i + 2, end)) : null;
            return body is null ? null : new Speaker { Role = role, Organisation = body };
        }
        var named = BeforeApposition(tokens, first, end);
        var bare = BeforePartners(tokens, first, named);
        if (AsWritten(text, tokens, first, bare) is not { } organisation || OfficeReader.HasOffice(tokens, named - 1, named))
            return null;
        return new Speaker { Organisation = bare == named ? organisation : PassageText.Of(text[tokens[first].Start..tokens[named - 1].End]) };
    }

    /// <summary>Where “PAGE, the parents’ group in Selby” begins to say what the body is; the end where it does not, and where it could as well be a list.</summary>
    private static int BeforeApposition(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var comma = first;
        while (comma < end && !tokens[comma].Is(Comma))
            comma++;
        if (comma >= end - 2 || !Articles.Contains(tokens[comma + 1]) || OfficeReader.HasOffice(tokens, comma, end))
            return end;
        for (var i = comma + 2; i < end; i++)
        {
            if (tokens[i].Is(Comma) || (tokens[i].Is(Folding.And) && !(i + 1 < end && SpeakerWords.Is(tokens[i - 1], SpeakerWord.NeverName) && SpeakerWords.Is(tokens[i + 1], SpeakerWord.NeverName))))
                return end;
        }
        return comma;
    }

    /// <summary>Where “and its partners” begins behind a body.</summary>
    private static int BeforePartners(ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first > 3 && Partners.Contains(tokens[end - 1]) && Owners.Contains(tokens[end - 2]) && tokens[end - 3].Is(Folding.And) ? end - 3 : end;

    private static string? AsWritten(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (OfficeReader.Body(text, tokens, first, end) is { } name)
            return name;
        if (!OfficeReader.IsGenericBody(tokens, first, end))
            return null;
        if (Articles.Contains(tokens[first]))
            first++;
        return PassageText.Of(text[tokens[first].Start..tokens[end - 1].End]);
    }
}
