using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>Writes reports in one format. Rendering may run on any thread; what was rendered is written in order, by one.</summary>
internal abstract class ReportWriter
{
    public static ReportWriter For(OutputFormat format, PageLook look) => format switch
    {
        OutputFormat.Json => new JsonReportWriter(),
        OutputFormat.JsonLines => new JsonLinesReportWriter(),
        _ => new PageReportWriter(look),
    };

    public abstract byte[] Render(SendReport report, SourceText source);

    public abstract void Write(Stream output, byte[] rendered);

    /// <summary>Writes what stands behind the last report.</summary>
    public virtual void End(Stream output)
    {
    }
}
