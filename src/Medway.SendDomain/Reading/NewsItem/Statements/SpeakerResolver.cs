using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Finds whom “he”, “they” or “Mrs Field” means: the last who spoke, or the one person introduced before.</summary>
internal sealed class SpeakerResolver(NewsText news)
{
    private const int BlocksBack = 2;
    private const int LongestLook = 400;
    private const int MostNamesakes = 8;

    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong Stop = Folding.Hash(".");

    private IReadOnlyList<Speaker> last = [];
    private int lastEnd = -1;
    private (int Start, int End) lastNamed;
    private Dictionary<ulong, List<Mention>>? bySurname;

    /// <summary>Remembers who spoke, where that ended and where the speaker was named.</summary>
    public void Spoke(Attribution attribution, int end)
    {
        last = attribution.Speakers;
        lastEnd = end;
        if (attribution.Introduced.End > attribution.Introduced.Start)
            lastNamed = attribution.Introduced;
        else if (!attribution.PointsBack)
            lastNamed = (attribution.Start, attribution.End);
    }

    public Attribution? Pronoun(int start, int until, bool plural)
    {
        var near = FirstTokenNear(start);
        if (plural)
            return (last.Count > 1 || last is [{ Name: null }]) && near <= news.TokenList.IndexAt(lastEnd)
                ? new Attribution(start, until, last) { PointsBack = true, GoesOn = true, Introduced = lastNamed } : null;
        var from = Math.Max(Math.Max(near, news.TokenList.IndexAt(start) - LongestLook), lastEnd < 0 ? 0 : news.TokenList.IndexAt(lastEnd));
        Mention? only = null;
        var others = 0;
        var another = false;
        for (var i = from; i < news.TokenList.IndexAt(start); i++)
        {
            if (At(i, news.TokenList.IndexAt(start)) is not { } mention)
            {
                // Beside one without an office, everybody named could be meant.
                if (PlainPerson.MayBeAt(news.Text, news.Tokens, i, news.TokenList.IndexAt(start), out var name))
                {
                    others++;
                    another |= PlainPerson.IsSubject(news.Text, news.Tokens, name, news.TokenList.IndexAt(start)) && !IsLast(name);
                    i = name.End - 1;
                }
                continue;
            }
            i = mention.EndToken - 1;
            if (only is { } other && other.Speaker.Name != mention.Speaker.Name)
                return null;
            only ??= mention;
        }
        if (only is { IsPlain: true } && others > 0)
            return null;
        if (only is { } named)
            return (named.IsPlain ? named.Speaker : Whole(named.Speaker)) is { } speaker ? new Attribution(start, until, [speaker]) { PointsBack = true, GoesOn = true, Introduced = (named.Start, named.End) } : null;
        return !another && last is [{ Name: not null }] && near <= news.TokenList.IndexAt(lastEnd) ? new Attribution(start, until, last) { PointsBack = true, GoesOn = true, Introduced = lastNamed } : null;
    }

    /// <summary>A title and a surname, or a surname alone, of one who was introduced with a full name; <c>null</c> where the range is anything else.</summary>
    public Attribution? Surname(int first, int end, int start, int until)
    {
        var tokens = news.Tokens;
        var at = first;
        while (at < end && SpeakerWords.Is(tokens[at], SpeakerWord.Honorific) && tokens[at].IsCapital)
        {
            at++;
            if (at < end && tokens[at].Is(Stop))
                at++;
        }
        if (end - at != 1 || !tokens[at].IsWord || !tokens[at].IsCapital)
            return null;
        Mention? found = null;
        bySurname ??= Introductions();
        if (!bySurname.TryGetValue(tokens[at].Hash, out var namesakes))
            return null;
        foreach (var mention in namesakes)
        {
            if (mention.NameToken >= first)
                break;
            if (found is { } other && tokens[other.NameToken].Hash != tokens[mention.NameToken].Hash)
                return null;
            if (found is null || (found.Value.Speaker.Role is null && mention.Speaker.Role is not null))
                found = mention;
        }
        if (found is not { } introduced)
            return null;
        var honorific = at > first ? news.Text[tokens[first].Start..tokens[at - 1].End].ToString() : null;
        var speaker = introduced.Speaker with { Honorific = introduced.Speaker.Honorific ?? honorific };
        return new Attribution(start, until, [speaker]) { PointsBack = true, Introduced = (introduced.Start, introduced.End) };
    }

    /// <summary>Everybody introduced with a full name, by surname.</summary>
    private Dictionary<ulong, List<Mention>> Introductions()
    {
        var known = new Dictionary<ulong, List<Mention>>();
        for (var i = 0; i < news.Tokens.Length; i++)
        {
            if (At(i, news.Tokens.Length) is not { } mention)
                continue;
            i = mention.LastNameToken;
            if (mention.LastNameToken == mention.NameToken)
                continue;
            ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, news.Tokens[i].Hash, out _);
            list ??= [];
            if (list.Count < MostNamesakes)
                list.Add(mention);
        }
        return known;
    }

    private bool IsLast(in PersonName name) =>
        last is [{ Name: { } known }] && news.Text[news.Tokens[name.NameFirst].Start..news.Tokens[name.NameEnd - 1].End].SequenceEqual(known);

    private Speaker? Whole(Speaker speaker)
    {
        if (speaker.Name!.Contains(' ', StringComparison.Ordinal))
            return speaker;
        foreach (var known in last)
        {
            if (known.Name is { } name && name.EndsWith(" " + speaker.Name, StringComparison.Ordinal))
                return known;
        }
        return null;
    }

    /// <summary>A person named in running text, by title, by the office before the name or by the office behind it.</summary>
    private Mention? At(int at, int limit)
    {
        var text = news.Text;
        var tokens = news.Tokens;
        if (!tokens[at].IsWord || !tokens[at].IsCapital)
            return null;
        if (PlainPerson.TryAt(text, tokens, at, limit, out var plain))
            return new Mention(new Speaker { Name = PassageText.Of(text[tokens[plain.NameFirst].Start..tokens[plain.NameEnd - 1].End]) }, plain, plain.End, tokens[plain.First].Start, tokens[plain.End - 1].End, isPlain: true);
        if (!PersonName.TryAt(text, tokens, at, limit, out var name))
            return null;
        var end = name.End;
        if (end < limit && tokens[end].Is(Comma))
        {
            var until = end + 1;
            while (until < limit && until < end + 30 && !tokens[until].Is(Stop) && (tokens[until].IsCapital || !SpeakerWords.Is(tokens[until], SpeakerWord.Speech | SpeakerWord.Reaction)) && !BeginsAnother(tokens, until, limit))
                until++;
            if (until < limit && OfficeReader.HasOffice(tokens, end, until) && SpeakerReader.Person(text, tokens, name.First, until) is { } described)
                return new Mention(described, name, until, tokens[name.First].Start, tokens[until - 1].End);
        }
        var first = name.First;
        while (first > 0 && first > name.First - 14 && !tokens[first - 1].IsPunctuation && !tokens[first].BeginsLine
            && (tokens[first - 1].IsCapital || SpeakerWords.Is(tokens[first - 1], SpeakerWord.Office | SpeakerWord.OfficeModifier | SpeakerWord.Body | SpeakerWord.NeverName | SpeakerWord.Connective)))
            first--;
        if (first < name.First && OfficeReader.HasOffice(tokens, first, name.First) && SpeakerReader.Person(text, tokens, first, name.End) is { } led)
            return new Mention(led, name, name.End, tokens[first].Start, tokens[name.End - 1].End);
        return name.HasHonorific && SpeakerReader.Person(text, tokens, name.First, name.End) is { } titled
            ? new Mention(titled, name, name.End, tokens[name.First].Start, tokens[name.End - 1].End) : null;
    }

    // “Cllr Field, leader, and Dr Reed, chair”: the description of one ends before the title of another.
    private static bool BeginsAnother(ReadOnlySpan<Token> tokens, int at, int limit) =>
        at + 1 < limit && (tokens[at].Is(Comma) || tokens[at].Is(Folding.And)) && tokens[at + 1].IsCapital && SpeakerWords.Is(tokens[at + 1], SpeakerWord.Honorific);

    private int FirstTokenNear(int at)
    {
        var blocks = news.Blocks;
        var block = news.BlockAt(at);
        for (var back = 0; back < BlocksBack && block > 0; block--)
        {
            if (blocks[block - 1].Kind != NewsBlockKind.Furniture)
                back++;
        }
        return blocks[block].FirstToken;
    }

    private readonly struct Mention(Speaker speaker, PersonName name, int endToken, int start, int end, bool isPlain = false)
    {
        public readonly Speaker Speaker = speaker;
        public readonly int NameToken = name.NameFirst;
        public readonly int LastNameToken = name.NameEnd - 1;
        public readonly int EndToken = endToken;
        // Named without title or office.
        public readonly bool IsPlain = isPlain;
        public readonly int Start = start;
        public readonly int End = end;
    }
}
