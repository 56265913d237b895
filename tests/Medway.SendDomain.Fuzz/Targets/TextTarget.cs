using System.Runtime.InteropServices;
using System.Text;
using Medway.SendDomain.Fuzz.Growth;
using Medway.SendDomain.Fuzz.Mutation;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>Texts: UTF-8 with what is none as U+FFFD; after a byte 0xFF, UTF-16, so that halves of surrogate pairs are tried too.</summary>
internal sealed class TextTarget : FuzzTarget
{
    private const byte Wide = 0xFF;

    internal override string Name => "text";

    internal override bool Run(ReadOnlySpan<byte> input) => SourceReading.Run(new SourceText(Decode(input), "name"));

    internal override void Read(byte[] input) => SendReportParser.Default.ParseAll(Decode(input));

    internal override IReadOnlyList<byte[]> Corpus(SeedFolder seeds) => [.. seeds.Texts.Select(Encode)];

    internal override Mutator MutatorOf(SeedFolder seeds) => new TextMutator(seeds.Texts, Encode);

    internal override GrowingInputs Growing(SeedFolder seeds) => new(
        [("", ""), .. seeds.Texts.Where(text => text.Length > 1_000).SelectMany(text => ((string, string)[])[(text, ""), (text[..(text.Length / 3)], text[(text.Length / 3)..])])],
        [.. TriggerWords.Words, .. TriggerWords.Signs, .. seeds.Texts.SelectMany(TextMutator.Sentences).Distinct()], Encode);

    private static string Decode(ReadOnlySpan<byte> input) => input is [Wide, ..]
        ? new string(MemoryMarshal.Cast<byte, char>(input[1..]))
        : Encoding.UTF8.GetString(input);

    private static byte[] Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? bytes : [Wide, .. MemoryMarshal.AsBytes(text.AsSpan())];
    }
}
