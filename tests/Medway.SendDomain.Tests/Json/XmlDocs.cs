using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Medway.SendDomain.Tests.Json;

/// <summary>The documentation of the model, as the compiler wrote it beside the assembly.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> members;

    public XmlDocs(Assembly assembly) => members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public string Of(Type type) => Summary($"T:{type.FullName}") ?? throw new InvalidOperationException($"{type} has no summary.");

    public string Of(Type type, string name) => Own(type, name) ?? throw new InvalidOperationException($"{type}.{name} has no summary.");

    private string? Own(Type type, string name) =>
        Summary($"P:{type.FullName}.{name}") ?? Summary($"F:{type.FullName}.{name}")
        ?? type.GetInterfaces().Select(face => Own(face, name)).FirstOrDefault(text => text is not null)
        ?? (type.BaseType is { } parent ? Own(parent, name) : null);

    private string? Summary(string key) =>
        members.TryGetValue(key, out var member) && member.Element("summary") is { } summary ? Spaces().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim() : null;

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Wire(see.Attribute("cref")!.Value),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    private static string Wire(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
