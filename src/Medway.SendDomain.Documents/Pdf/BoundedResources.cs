using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The resources of pages and forms, whose fonts are looked at before PdfPig loads them.</summary>
internal sealed class BoundedResources(IResourceStore resources, FontMaps maps) : IResourceStore
{
    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        maps.TakeAll(resourceDictionary);
        resources.LoadResourceDictionary(resourceDictionary);
    }

    public void UnloadResourceDictionary() => resources.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => resources.GetFont(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        maps.Take(fontReferenceToken);
        return resources.GetFontDirectly(fontReferenceToken);
    }

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => resources.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => resources.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => resources.GetExtendedGraphicsStateDictionary(name);

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => resources.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => resources.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace colorSpace) => resources.GetDeviceColorSpaceDetails(colorSpace);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => resources.GetMarkedContentPropertiesDictionary(name);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => resources.GetPatterns();

    public Shading GetShading(NameToken name) => resources.GetShading(name);
}
