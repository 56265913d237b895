using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>A report a line.</summary>
internal sealed class JsonLinesReportWriter : ReportWriter
{
    public override byte[] Render(SendReport report, SourceText source) => [.. SendJson.SerializeToUtf8Bytes(report), (byte)'\n'];

    public override void Write(Stream output, byte[] rendered) => output.Write(rendered);
}
