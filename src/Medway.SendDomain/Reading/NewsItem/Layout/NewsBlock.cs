namespace Medway.SendDomain.Reading.NewsItem.Layout;

internal enum NewsBlockKind : byte
{
    /// <summary>Prose: a paragraph, its hard-wrapped lines joined.</summary>
    Paragraph,

    /// <summary>A short line without a sentence’s end that stands over something.</summary>
    Heading,

    /// <summary>An item of a bulleted or numbered list; its range begins after the mark.</summary>
    ListItem,

    /// <summary>Page furniture: menus, notices on cookies, captions, advertising, links to other stories.</summary>
    Furniture,
}

/// <summary>A block of a news item: characters [Start, End) without outer white space and list mark, tokens [FirstToken, EndToken), sentences likewise.</summary>
internal struct NewsBlock
{
    public NewsBlockKind Kind;
    public int Start;
    public int End;
    public int FirstToken;
    public int EndToken;
    public int FirstSentence;
    public int EndSentence;

    /// <summary>Whether an empty line, or the beginning of the text, stands before it.</summary>
    public bool AfterGap;
}

/// <summary>A sentence: characters [Start, End) with its closing sign and quotation mark, tokens [FirstToken, EndToken), and the index of its block.</summary>
internal struct NewsSentence
{
    public int Start;
    public int End;
    public int FirstToken;
    public int EndToken;
    public int Block;
}

/// <summary>
/// Words in quotation marks: [Start, End) with the marks, [InnerStart, InnerEnd) without. A quotation over several paragraphs, reopened in each, is one for
/// each paragraph, all but the first with <see cref="Continues"/>.
/// </summary>
internal struct NewsQuotation
{
    public int Start;
    public int End;
    public int InnerStart;
    public int InnerEnd;
    public int Block;

    /// <summary>Whether the closing mark is there; a quotation cut off, or reopened in the next paragraph, has none.</summary>
    public bool Closed;

    /// <summary>Whether it goes on from the quotation in the paragraph before, which was not closed.</summary>
    public bool Continues;

    /// <summary>Whether the marks are double ones (or two apostrophes).</summary>
    public bool Double;
}
