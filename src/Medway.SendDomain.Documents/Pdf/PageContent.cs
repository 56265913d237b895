namespace Medway.SendDomain.Documents.Pdf;

/// <summary>What a page of a PDF draws, as far as reading wants it: signs, straight lines, and whether there are pictures.</summary>
internal sealed class PageContent
{
    internal List<DrawnSign> Signs { get; } = [];

    internal List<DrawnBox> Boxes { get; } = [];

    internal bool HasPicture { get; set; }
}
