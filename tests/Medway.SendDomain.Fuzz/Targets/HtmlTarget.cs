using System.Text;
using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Mutation;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>Bytes as an HTML page.</summary>
internal sealed class HtmlTarget : FuzzTarget
{
    internal override string Name => "html";

    internal override bool Run(ReadOnlySpan<byte> input) => DocumentReading.Run(input, "page.html");

    internal override void Read(byte[] input) => DocumentReading.Read(input, "page.html");

    internal override IReadOnlyList<byte[]> Corpus(SeedFolder seeds) => [.. Pages(seeds).Select(Encoding.UTF8.GetBytes)];

    internal override Mutator MutatorOf(SeedFolder seeds) => new HtmlMutator(Pages(seeds));

    internal override GrowingInputs Growing(SeedFolder seeds) => new(
        [("<html>", ""), ("<!doctype html><body>", ""), ("<html><main><ul>", ""), ("<html><table>", "</table>"), ("<html><p ", ">a"), ("<html><p>a</p><!--", "-->"), ("<html><svg>", ""), ("<html><select>", "")],
        [.. HtmlMutator.Pieces, .. HtmlMutator.Names.SelectMany(name => (string[])[$"<{name}>", $"</{name}>", $"<{name}>a</{name}>", $"<{name} id=x#>"]), "a", "a ", "inspectors found ", " x#=1"],
        Encoding.UTF8.GetBytes);

    private static string[] Pages(SeedFolder seeds) => [.. seeds.Pages, .. seeds.Texts.SelectMany(SamplePages.Of)];
}
