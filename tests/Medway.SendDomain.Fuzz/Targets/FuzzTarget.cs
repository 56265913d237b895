using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Mutation;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>A way into the library for which any bytes are an input, and what holds for all of them.</summary>
internal abstract class FuzzTarget
{
    internal static IReadOnlyList<FuzzTarget> All { get; } = [new TextTarget(), new JsonTarget(), new HtmlTarget(), new PdfTarget()];

    internal abstract string Name { get; }

    /// <summary>Reads the input; throws where anything does not hold.</summary>
    /// <returns>Whether it gave a report.</returns>
    internal abstract bool Run(ReadOnlySpan<byte> input);

    /// <summary>Reads the input and nothing more, to see what that costs.</summary>
    internal abstract void Read(byte[] input);

    /// <summary>The inputs that mutation starts from.</summary>
    internal abstract IReadOnlyList<byte[]> Corpus(SeedFolder seeds);

    internal abstract Mutator MutatorOf(SeedFolder seeds);

    internal abstract GrowingInputs Growing(SeedFolder seeds);

    internal static FuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
