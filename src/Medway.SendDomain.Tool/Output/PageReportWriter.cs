using System.Text;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Pages;

namespace Medway.SendDomain.Tool.Output;

/// <summary>A page for a person, an empty line between two.</summary>
internal sealed class PageReportWriter(PageLook look) : ReportWriter
{
    private bool isFirst = true;

    public override byte[] Render(SendReport report, SourceText source) => Encoding.UTF8.GetBytes(ReportPage.Render(report, source, look));

    public override void Write(Stream output, byte[] rendered)
    {
        output.Write(isFirst ? rendered : [(byte)'\n', .. rendered]);
        isFirst = false;
    }
}
