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

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> plain)
    {
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

    private sealed class Bounded(BoundedFilters owner, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Budget.TakeBytes(output.Length);
            return output;
        }
    }
}
