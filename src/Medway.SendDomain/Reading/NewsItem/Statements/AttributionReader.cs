using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Reads the attribution before or behind a quotation; <c>null</c> where none stands there or it names nobody for sure.</summary>
internal sealed class AttributionReader(NewsText news, SpeakerResolver resolver)
{
    private const int LongestAttribution = 70;

    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong Colon = Folding.Hash(":");
    private static readonly ulong Who = Folding.Hash("who");
    private static readonly ulong Is = Folding.Hash("is");
    private static readonly WordSet Continuing = WordSet.Of("added adds adding continued continues concluded concludes also went goes");
    private static readonly ulong Stop = Folding.Hash(".");
    private static readonly ulong Saint = Folding.Hash("st");

    // Before a body that speaks in writing.
    private static readonly PhraseIndex<bool> Preambles = PhraseSet.Of(
        "a|the joint? statement from|by", "a|the joint? statement issued by", "a|the joint? statement on behalf of",
        "statement from", "joint statement from|by", "a? quote|comment from");

    /// <summary>Whether the last attempt found words of speech before the quotation but nobody that could be read.</summary>
    public bool SomebodyUnread { get; private set; }

    /// <summary>“Jo Field, Leader of Selby Council, said:” before a quotation, in its sentence or as the paragraph before.</summary>
    public Attribution? Before(in NewsQuotation quotation, int from)
    {
        SomebodyUnread = false;
        var tokens = news.Tokens;
        var end = news.TokenList.IndexAt(quotation.Start);
        var first = news.TokenList.IndexAt(Math.Max(from, SentenceStart(quotation.Block, quotation.Start)));
        if (first < end)
            return OpensAsSpeech(quotation, tokens[end - 1]) ? Read(first, end) : null;
        var before = BlockBefore(quotation.Block);
        if (quotation.Start != news.Blocks[quotation.Block].Start || before < 0 || quotation.Continues)
            return null;
        var block = news.Blocks[before];
        if (block.EndToken <= block.FirstToken || news.Text[quotation.InnerStart] is '\u2026' or '.')
            return null;
        ref readonly var last = ref tokens[block.EndToken - 1];
        if (!last.Is(Colon) && !SpeakerWords.Is(last, SpeakerWord.Speech))
            return null;
        return Read(news.TokenList.IndexAt(SentenceStart(before, block.End - 1)), block.EndToken);
    }

    /// <summary>“… ,” said Jo Field, Leader of Selby Council.</summary>
    public Attribution? After(in NewsQuotation quotation, int limit)
    {
        if (!quotation.Closed || !OpensSentence(quotation))
            return null;
        var text = news.Text;
        var tokens = news.Tokens;
        var sign = LastSign(quotation);
        var first = news.TokenList.IndexAt(quotation.End);
        var bounds = news.TokenList.IndexAt(limit);
        if (first < bounds && tokens[first].Is(Comma))
            sign = ',';
        while (first < bounds && (tokens[first].Is(Comma) || text[tokens[first].Start] is '-' or '–' or '—'))
            first++;
        var end = SentenceEnd(first, bounds);
        if (first >= end || sign == '\0' || end - first > LongestAttribution)
            return null;
        var ownsNext = end == bounds && bounds > first && tokens[bounds - 1].Is(Colon) && sign != ',';
        if (ownsNext)
            return null;
        int speakersFirst, speakersEnd;
        if (SpeakerWords.Is(tokens[first], SpeakerWord.Speech) && !tokens[first].IsCapital)
        {
            speakersFirst = first + 1;
            speakersEnd = NextVerb(speakersFirst, end);
        }
        else
        {
            // Behind a full stop a new sentence can tell what someone else said.
            if (sign == '.' && tokens[first].IsCapital)
                return null;
            speakersFirst = first;
            speakersEnd = NextVerb(first, end);
            var verb = speakersEnd;
            while (verb < end && !SpeakerWords.IsSpeech(tokens, verb, end))
                verb++;
            if (verb >= end)
                return null;
        }
        return Named(speakersFirst, speakersEnd, tokens[first].Start, tokens[end - 1].End);
    }

    /// <summary>A line of its own behind a quotation: “– Jo Field, Leader of Selby Council”.</summary>
    public Attribution? Signature(int blockIndex)
    {
        var block = news.Blocks[blockIndex];
        var count = block.EndToken - block.FirstToken;
        if (count is 0 or > 30 || news.Text[block.End - 1] is '.' or ':' or '!' or '?' or '”' or '"')
            return null;
        var found = Named(block.FirstToken, block.EndToken, block.Start, block.End);
        return found is { PointsBack: false, Speakers: [{ Name: not null, Role: not null }] } ? found : null;
    }

    private Attribution? Read(int first, int end)
    {
        var tokens = news.Tokens;
        var start = tokens[first].Start;
        if (end - first > LongestAttribution * 2)
            return null;
        for (var from = first; from < end;)
        {
            while (from < end && SpeakerWords.Is(tokens[from], SpeakerWord.Connective))
                from++;
            var quoted = Preambles.TryMatch(news.Text, tokens[..end], from, out var preamble);
            if (quoted)
                from = preamble.Next;
            var verb = NextVerb(from, end);
            var speech = verb;
            while (speech < end && !SpeakerWords.IsSpeech(tokens, speech, end))
                speech++;
            var colon = tokens[end - 1].Is(Colon);
            if (from >= end || (speech == end && !colon))
                return null;
            if (from < verb && !SpeakerWords.Is(tokens[from], SpeakerWord.LeadIn) && Named(from, verb, start, tokens[end - 1].End) is { } found
                && (quoted || speech < end || verb < end || found.Speakers is [{ Name: not null, Role: not null }])
                && (quoted || found.Speakers is not [{ Name: null }] || !SpeakerReader.IsListed(tokens, first, from)))
                return found;
            var next = from;
            while (next < end && !tokens[next].Is(Comma) && !(next > from && tokens[next].IsCapital && SpeakerWords.Is(tokens[next], SpeakerWord.Honorific)))
                next++;
            from = next < end && tokens[next].Is(Comma) ? next + 1 : next;
        }
        SomebodyUnread = tokens[end - 1].Is(Colon) && !MentionsReport(first, end);
        return null;
    }

    private Attribution? Named(int first, int end, int start, int until)
    {
        var tokens = news.Tokens;
        while (end > first && tokens[end - 1].IsPunctuation && news.Text[tokens[end - 1].Start] != ')')
            end--;
        if (first >= end)
            return null;
        if (end - first <= 2 && SpeakerWords.Is(tokens[first], SpeakerWord.Pronoun | SpeakerWord.PluralPronoun))
            return resolver.Pronoun(start, until, SpeakerWords.Is(tokens[first], SpeakerWord.PluralPronoun));
        if (resolver.Surname(first, end, start, until) is { } known)
            return HasContinuing(known.Start, until) ? known with { GoesOn = true } : known;
        var speakers = new List<Speaker>();
        return SpeakerReader.TryRead(news.Text, tokens, first, end, speakers) ? new Attribution(start, until, speakers) : null;
    }

    private bool HasContinuing(int start, int end)
    {
        for (var i = news.TokenList.IndexAt(start); i < news.TokenList.IndexAt(end); i++)
        {
            if (Continuing.Contains(news.Tokens[i]))
                return true;
        }
        return false;
    }

    private int NextVerb(int first, int end)
    {
        var tokens = news.Tokens;
        while (first < end && (tokens[first].IsCapital || !SpeakerWords.Is(tokens[first], SpeakerWord.Speech | SpeakerWord.Reaction)))
            first += first + 2 < end && tokens[first + 1].Is(Who) && (tokens[first + 2].Is(Is) || (SpeakerWords.Is(tokens[first + 2], SpeakerWord.Office) && !tokens[first + 2].IsCapital)) ? 3 : 1;
        return first;
    }

    private bool MentionsReport(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (SpeakerWords.Is(news.Tokens[i], SpeakerWord.Inspectorate))
                return true;
        }
        return false;
    }

    /// <summary>Whether the quotation is a sentence of its own and not words of somebody’s put into another.</summary>
    private bool OpensAsSpeech(in NewsQuotation quotation, in Token before)
    {
        var text = news.Text;
        var begins = quotation.InnerStart < quotation.InnerEnd && IsBeginning(text[quotation.InnerStart..quotation.InnerEnd]);
        if (before.Is(Colon))
            return begins && Words(quotation) >= 2;
        // The full stop may stand behind the closing mark: said “We are proud”.
        var ends = LastSign(quotation) != '\0' || !quotation.Closed || (quotation.End < news.Blocks[quotation.Block].End && text[quotation.End] == '.');
        return begins && ends && Words(quotation) >= 4 && (before.Is(Comma) || SpeakerWords.Is(before, SpeakerWord.Speech));
    }

    private bool OpensSentence(in NewsQuotation quotation)
    {
        var text = news.Text;
        if (!IsBeginning(text[quotation.InnerStart..quotation.InnerEnd]) || Words(quotation) < 3)
            return false;
        var at = quotation.Start;
        var start = news.Blocks[quotation.Block].Start;
        while (at > start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at == start || text[at - 1] is '.' or '!' or '?' or '”' or '"' or ':';
    }

    private static bool IsBeginning(ReadOnlySpan<char> words)
    {
        words = words.TrimStart();
        return words.Length > 0 && (char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]) || words[0] is '£' or '[' or '‘' or '\'' or '“' or '…');
    }

    private int Words(in NewsQuotation quotation) => news.TokenList.IndexAt(quotation.InnerEnd) - news.TokenList.IndexAt(quotation.InnerStart);

    private char LastSign(in NewsQuotation quotation)
    {
        var words = news.Text[quotation.InnerStart..quotation.InnerEnd].TrimEnd();
        return words.Length > 0 && words[^1] is ',' or '.' or '!' or '?' or '…' ? words[^1] : '\0';
    }

    private int SentenceStart(int block, int at)
    {
        int low = news.Blocks[block].FirstSentence, high = news.Blocks[block].EndSentence;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (news.Sentences[middle].Start <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low > news.Blocks[block].FirstSentence ? news.Sentences[low - 1].Start : news.Blocks[block].Start;
    }

    private int SentenceEnd(int first, int end)
    {
        var tokens = news.Tokens;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Is(Stop) && (i + 1 >= end || tokens[i + 1].HasSpaceBefore)
                && !(i > first && (SpeakerWords.Is(tokens[i - 1], SpeakerWord.Honorific) || tokens[i - 1].Is(Saint) || tokens[i - 1].End - tokens[i - 1].Start == 1)))
                return i + 1;
        }
        return end;
    }

    private int BlockBefore(int block)
    {
        do
            block--;
        while (block >= 0 && news.Blocks[block].Kind == NewsBlockKind.Furniture);
        return block;
    }
}
