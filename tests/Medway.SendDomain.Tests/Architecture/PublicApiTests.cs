using System.Reflection;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using PublicApiGenerator;
using Xunit;

namespace Medway.SendDomain.Tests.Architecture;

public class PublicApiTests
{
    public static TheoryData<string, Assembly> Packages() => new()
    {
        { "Medway.SendDomain", typeof(SendReportParser).Assembly },
        { "Medway.SendDomain.Documents", typeof(SourceDocumentReader).Assembly },
    };

    [Theory]
    [MemberData(nameof(Packages), DisableDiscoveryEnumeration = true)]
    public void PublicApi_IsTheRecordedOne(string name, Assembly package)
    {
        var api = package.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        Golden.AssertEqual(Path.Join(ProjectFiles.Tests, "Architecture", $"{name}.api.txt"), api + "\n");
    }
}
