using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register.Mentions;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Finds the parent carer forum that a report's prose names; none where it names two.</summary>
internal static class ForumInProse
{
    private const int LongestName = 200;

    private static readonly ReportSection[] Prose = [ReportSection.Information, ReportSection.Experience, ReportSection.Effective, ReportSection.ToDoBetter];

    private static readonly ulong Possessive = Folding.Hash("'s");

    private static readonly WordSet Small = WordSet.Of("the and 's '");

    public static void Read(ReportOutline outline, ReportDraft draft)
    {
        var printed = outline.Printed;
        var mentions = new List<BodyMention>();
        NamedBody? found = null;
        using var passage = printed.Passage();
        foreach (var section in Prose)
        {
            for (var sentences = new Sentences(printed, outline.Lines(section), passage); sentences.MoveNext();)
            {
                var text = passage.Words;
                if (!MayName(text))
                    continue;
                using var tokens = TokenList.Of(text);
                mentions.Clear();
                MentionFinder.FindAll(text, tokens.Span, mentions);
                AliasedForum.FindAll(text, tokens.Span, mentions);
                foreach (var mention in mentions)
                {
                    if (mention.Kind != BodyKind.Forum)
                        continue;
                    var name = NameOf(text, tokens.Span, mention);
                    if (found is not null && !IsSame(found.Name, name))
                        return;
                    if (found is null || IsInitialsOf(found.Name, name))
                        found = new NamedBody { Name = name.ToString(), At = PlaceOf(printed.Source, passage, text[tokens.Span[mention.First].Start..tokens.Span[mention.End - 1].End]) };
                }
            }
        }
        draft.ParentCarerForum = found;
    }

    private static bool MayName(ReadOnlySpan<char> sentence) =>
        sentence.Contains("parent", StringComparison.OrdinalIgnoreCase) || sentence.Contains("carer", StringComparison.OrdinalIgnoreCase) || sentence.Contains("famil", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as written, initials in brackets and a possessive behind it left out.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, BodyMention mention)
    {
        var end = mention.End;
        if (text[tokens[end - 1].Start] == ')')
        {
            end--;
            while (end > mention.First + 1 && text[tokens[end].Start] != '(')
                end--;
        }
        if (end - 1 > mention.First && tokens[end - 1].Is(Possessive))
            end--;
        return text[tokens[mention.First].Start..tokens[end - 1].End];
    }

    /// <summary>Whether two names are of one forum: the same words, small ones and the plural apart, or the initials of the other.</summary>
    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (IsInitialsOf(one, other) || IsInitialsOf(other, one))
            return true;
        using var first = TokenList.Of(one);
        using var second = TokenList.Of(other);
        int i = 0, j = 0;
        while (true)
        {
            while (i < first.Count && Small.Contains(first[i]))
                i++;
            while (j < second.Count && Small.Contains(second[j]))
                j++;
            if (i == first.Count || j == second.Count)
                return i == first.Count && j == second.Count;
            if (!first[i++].In(one).TrimEnd('s').Equals(second[j++].In(other).TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
                return false;
        }
    }

    /// <summary>Whether a name is the initials of another: “NPCF” of “Norbury Parent Carer Forum”, “FiP” of “Families in Partnership”.</summary>
    public static bool IsInitialsOf(ReadOnlySpan<char> initials, ReadOnlySpan<char> name)
    {
        if (initials.Length < 2 || initials.Contains(' '))
            return false;
        int all = 0, capitals = 0;
        var (isEach, isOfCapitals) = (true, true);
        foreach (var range in name.SplitAny(" -"))
        {
            var word = name[range].TrimStart("‘“(&");
            if (word.IsEmpty)
                continue;
            isEach &= all < initials.Length && IsLetter(initials[all++], word[0]);
            if (char.IsUpper(word[0]))
                isOfCapitals &= capitals < initials.Length && IsLetter(initials[capitals++], word[0]);
        }
        return (isEach && all == initials.Length) || (isOfCapitals && capitals == initials.Length);
    }

    private static bool IsLetter(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    /// <summary>Where in the source a part of the passage stands, as exactly as one place can say it.</summary>
    private static IReadOnlyList<TextSpan> PlaceOf(SourceText source, PrintedPassage passage, ReadOnlySpan<char> written)
    {
        if (written.Length > LongestName)
            return passage.At;
        foreach (var span in passage.At)
        {
            for (var at = span.Start; at < span.End; at++)
            {
                if (source.Text[at] == written[0] && EndOf(source.Text, at, span.End, written) is > 0 and var end)
                    return [source.Span(at, end)];
            }
        }
        return passage.At;
    }

    private static int EndOf(string text, int at, int last, ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (c == ' ')
                continue;
            while (at < last && char.IsWhiteSpace(text[at]))
                at++;
            if (at == last || text[at++] != c)
                return 0;
        }
        return at;
    }
}
