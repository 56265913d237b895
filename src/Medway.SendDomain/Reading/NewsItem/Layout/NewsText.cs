using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>A news item as its readers see it: the characters, their tokens, and the blocks, sentences and quotations they make. Disposed after reading.</summary>
internal sealed class NewsText : IDisposable
{
    private readonly RentedList<NewsBlock> blocks = new();
    private readonly RentedList<NewsSentence> sentences = new();
    private readonly RentedList<NewsQuotation> quotations = new();

    private NewsText(SourceText source)
    {
        Source = source;
        TokenList = TokenList.Of(source.Text);
        Search = NewsSearch.Of(source.Text, TokenList.Span);
        BlockCutter.Cut(source.Text, Tokens, blocks);
        SentenceCutter.Cut(source.Text, Tokens, blocks, sentences);
        QuotationFinder.Find(source.Text, blocks, quotations);
    }

    public SourceText Source { get; }

    public TokenList TokenList { get; }

    /// <summary>The phrases and names that stand in it.</summary>
    public NewsSearch Search { get; }

    public ReadOnlySpan<char> Text => Source.Text;

    public ReadOnlySpan<Token> Tokens => TokenList.Span;

    public ReadOnlySpan<NewsBlock> Blocks => blocks.Span;

    public ReadOnlySpan<NewsSentence> Sentences => sentences.Span;

    public ReadOnlySpan<NewsQuotation> Quotations => quotations.Span;

    public static NewsText Of(SourceText source) => new(source);

    /// <summary>The index of the block that holds an offset, or of the last that begins before it.</summary>
    public int BlockAt(int offset)
    {
        int low = 0, high = blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (blocks[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The index of the sentence a token is in; -1 where it is in none.</summary>
    public int SentenceAt(int token)
    {
        var all = sentences.Span;
        int low = 0, high = all.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].EndToken <= token)
                low = middle + 1;
            else if (all[middle].FirstToken > token)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }

    /// <summary>The span of a range of characters, white space at its ends left out.</summary>
    public TextSpan Span(int start, int end)
    {
        var text = Source.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Source.Span(start, end);
    }

    /// <summary>The span of tokens [first, end).</summary>
    public TextSpan TokenSpan(int first, int end) => Source.Span(TokenList[first].Start, TokenList[end - 1].End);

    /// <summary>The characters of tokens [first, end).</summary>
    public string TokenSpanText(int first, int end) => PassageText.Of(Text[TokenList[first].Start..TokenList[end - 1].End]);

    public void Dispose()
    {
        TokenList.Dispose();
        Search.Dispose();
        blocks.Dispose();
        sentences.Dispose();
        quotations.Dispose();
    }
}
