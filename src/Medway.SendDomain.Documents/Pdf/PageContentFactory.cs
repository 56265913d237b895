using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Makes <see cref="PageContent"/> of a page's operators; PdfPig calls it, and makes it by this constructor.</summary>
internal sealed class PageContentFactory : BasePageFactory<PageContent>, IPageFactory<PageContent>
{
    public PageContentFactory(
        IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser,
        ParsingOptions parsingOptions)
        : base(pdfScanner, new BoundedResources(resourceStore, new FontMaps(pdfScanner, filterProvider, ((BoundedFilters)parsingOptions.FilterProvider!).Budget)), filterProvider, pageContentParser, parsingOptions)
    {
    }

    PageContent IPageFactory<PageContent>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        TakeContents(dictionary);
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    protected override PageContent ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var processor = new PageContentProcessor(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        return processor.Process(pageNumber, operations);
    }

    // The base joins the streams of a page before anything of ours sees them, and a page may name one stream any number of times.
    private void TakeContents(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents))
            return;
        var budget = ((BoundedFilters)ParsingOptions.FilterProvider!).Budget;
        foreach (var part in Resolved(contents) is ArrayToken parts ? parts.Data : [contents])
        {
            if (Resolved(part) is StreamToken stream)
                budget.TakePlain(stream);
        }
    }

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? PdfScanner.Get(reference.Data)?.Data : token;
}
