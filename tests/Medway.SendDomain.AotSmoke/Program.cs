using Medway.SendDomain.DependencyInjection;
using Medway.SendDomain.Json;
using Medway.SendDomain.Reading;
using Microsoft.Extensions.DependencyInjection;

// Published native, this shows that nothing of the library needs a compiler or reflection at run time: a document read, written and read back.
if (args is not [var path])
{
    Console.Error.WriteLine("usage: Medway.SendDomain.AotSmoke FILE");
    return 2;
}
if (new ServiceCollection().AddSendDomain().All(service => service.ServiceType != typeof(SendReportParser)))
    return Fail("The parser is not registered.");

var parsed = SendReportParser.Default.Parse(File.ReadAllText(path), Path.GetFileName(path));
foreach (var said in parsed.Diagnostics)
    Console.WriteLine(said);
if (parsed.Value is not { } report)
    return Fail("No report was read.");

var read = SendJson.Deserialize(SendJson.Serialize(report));
if (!read.Success)
    return Fail(string.Join('\n', read.Diagnostics));
if (!read.Value.Equals(report))
    return Fail("What was read back is another report.");

Console.WriteLine($"{report.Inspection.Partnership.LocalArea?.Name}: {report.Findings.Count} findings, {report.Investments.Count} investments, {report.Statements.Count} statements.");
return 0;

static int Fail(string reason)
{
    Console.Error.WriteLine(reason);
    return 1;
}
