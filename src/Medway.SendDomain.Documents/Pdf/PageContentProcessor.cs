using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Runs a page's operators and keeps what reading wants, within the budget of the document.</summary>
internal sealed partial class PageContentProcessor : BaseStreamProcessor<PageContent>
{
    private const double Level = 0.001;

    private readonly PageContent page = new();
    private readonly PdfBudget budget;
    private int formDepth;

    internal PageContentProcessor(
        int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser, ILookupFilterProvider filterProvider,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions) =>
        budget = ((BoundedFilters)parsingOptions.FilterProvider!).Budget;

    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        budget.TakeSign();
        var (start, end, ahead) = (new PdfPoint(0, 0), new PdfPoint(characterBoundingBox.Width, 0), new PdfPoint(1, 0));
        start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(start)));
        end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(end)));
        ahead = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(ahead)));
        page.Signs.Add(new DrawnSign(unicode, start, end, pointSize, Orientation(ahead.X - start.X, ahead.Y - start.Y)));
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.TakeForm(++formDepth);
        budget.TakePlain(formStream);
        base.ProcessFormXObject(formStream, xObjectName);
        formDepth--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => page.HasPicture = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => page.HasPicture = true;

    private static TextOrientation Orientation(double across, double up)
    {
        var length = Math.Abs(across) + Math.Abs(up);
        return Math.Abs(up) <= Level * length ? (across < 0 ? TextOrientation.Rotate180 : TextOrientation.Horizontal)
            : Math.Abs(across) <= Level * length ? (up < 0 ? TextOrientation.Rotate90 : TextOrientation.Rotate270)
            : TextOrientation.Other;
    }
}
