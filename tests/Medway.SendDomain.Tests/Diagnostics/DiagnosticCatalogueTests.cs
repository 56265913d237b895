using System.Reflection;
using System.Text.RegularExpressions;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Diagnostics;

public partial class DiagnosticCatalogueTests
{
    [Fact]
    public void All_Codes_AreUniqueAndWellFormed()
    {
        Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.DistinctBy(entry => entry.Code).Count());
        Assert.All(DiagnosticCatalogue.All, entry => Assert.Matches("^SEND0[0-6][0-9]{2}$", entry.Code));
    }

    [Fact]
    public void All_Titles_AreSentences() => Assert.All(DiagnosticCatalogue.All, entry => Assert.Matches("^[A-Z][^|]+\\.$", entry.Title));

    [Fact]
    public void All_Entries_AreGivenSomewhereInTheSources()
    {
        var sources = ProjectFiles.Sources("src").Select(File.ReadAllText).ToArray();
        var names = typeof(DiagnosticCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => field.Name)
            .Except([nameof(DiagnosticCatalogue.NotTheCitedText)]);
        Assert.Equal([], names.Where(name => !sources.Any(source => source.Contains($"DiagnosticCatalogue.{name}", StringComparison.Ordinal))));
    }

    [Fact]
    public void MessageFormat_Placeholders_CountFromNoughtWithoutGap()
    {
        Assert.All(DiagnosticCatalogue.All, entry =>
        {
            var numbers = Placeholder().Matches(entry.MessageFormat).Select(match => int.Parse(match.Groups[1].Value, null)).Distinct().Order().ToArray();
            Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
        });
    }

    [GeneratedRegex(@"\{(\d)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
