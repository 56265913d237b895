using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>One object for one report, an array for several or none. Which it is shows when the second report comes, until which the first is held back.</summary>
internal sealed class JsonReportWriter : ReportWriter
{
    private byte[]? first;
    private bool isArray;

    public override byte[] Render(SendReport report, SourceText source) => SendJson.SerializeToUtf8Bytes(report, indented: true);

    public override void Write(Stream output, byte[] rendered)
    {
        if (!isArray && first is null)
        {
            first = rendered;
            return;
        }
        if (first is { } held)
        {
            output.Write([.. "[\n"u8, .. held]);
            isArray = true;
            first = null;
        }
        output.Write([.. ",\n"u8, .. rendered]);
    }

    public override void End(Stream output) =>
        output.Write(isArray ? "\n]\n"u8.ToArray() : first is { } only ? [.. only, (byte)'\n'] : "[]\n"u8.ToArray());
}
