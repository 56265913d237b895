using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The usual filters of PDF, which take what they unfold from the budget of the document.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;
    private readonly Dictionary<IFilter, IFilter> bounded = [];

    internal BoundedFilters(PdfBudget budget) => Budget = budget;

    internal PdfBudget Budget { get; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        var bound = Bound(filters.GetFilters(dictionary));
        return IsObjectStream(dictionary) ? [.. bound, ObjectStreamCheck.Instance] : bound;
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> plain)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Budget.TakeStream();
        if (plain.Count == 0)
            return plain;
        var result = new IFilter[plain.Count];
        for (var i = 0; i < result.Length; i++)
        {
            if (!bounded.TryGetValue(plain[i], out var filter))
                bounded.Add(plain[i], filter = new Bounded(this, plain[i]));
            result[i] = filter;
        }
        return result;
    }

    private static bool IsObjectStream(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Type, out var type) && type is NameToken { Data: "ObjStm" };

    /// <summary>Changes nothing; stands behind the filters of object streams, whether packed or not.</summary>
    private sealed class ObjectStreamCheck : IFilter
    {
        internal static readonly ObjectStreamCheck Instance = new();

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var (count, first) = (Number(streamDictionary, "N", int.MaxValue), Number(streamDictionary, "First", -1));
            if (first < 0 || ReferenceChains.AreInStream(input.Span, count, first))
                throw new FormatException("An object stream has an object that is nothing but a reference, or does not say where its objects begin.");
            return input;
        }

        private static int Number(DictionaryToken dictionary, string name, int otherwise) =>
            dictionary.TryGet(NameToken.Create(name), out var token) && token is NumericToken number ? (int)Math.Clamp(number.Double, 0, int.MaxValue) : otherwise;
    }

    private sealed class Bounded(BoundedFilters owner, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // Pictures are not looked at, and text is never packed as one.
            if (filter is CcittFaxDecodeFilter)
                throw new NotSupportedException("A stream that is no picture is packed as one.");
            owner.Budget.Expect(UnfoldedLength.Of(filter, input, owner.Budget.BytesLeft));
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Budget.TakeBytes(output.Length);
            return output;
        }
    }
}
