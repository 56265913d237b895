using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>A news item as its readers see it: the characters, their tokens, and the blocks, sentences and quotations they make. Disposed after reading.</summary>
internal sealed class NewsText : IDisposable
{
    private readonly List<NewsBlock> blocks = [];
    private readonly List<NewsSentence> sentences = [];
    private readonly List<NewsQuotation> quotations = [];

    private NewsText(SourceText source)
    {
        Source = source;
        TokenList = TokenList.Of(source.Text);
        BlockCutter.Cut(source.Text, Tokens, blocks);
        SentenceCutter.Cut(source.Text, Tokens, blocks, sentences);
        QuotationFinder.Find(source.Text, blocks, quotations);
    }

    public SourceText Source { get; }

    public TokenList TokenList { get; }

    public ReadOnlySpan<char> Text => Source.Text;

    public ReadOnlySpan<Token> Tokens => TokenList.Span;

    public ReadOnlySpan<NewsBlock> Blocks => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(blocks);

    public ReadOnlySpan<NewsSentence> Sentences => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sentences);

    public ReadOnlySpan<NewsQuotation> Quotations => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(quotations);

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

    public void Dispose() => TokenList.Dispose();
}
