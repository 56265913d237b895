using System.Reflection;
using System.Text.RegularExpressions;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Architecture;

/// <summary>Who may know whom among the rooms of the library.</summary>
public partial class ArrowTests
{
    private const string Library = "Medway.SendDomain";

    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Values"] = [],
        ["Diagnostics"] = ["Values"],
        ["Model"] = ["Values", "Diagnostics"],
        ["Lexis"] = ["Values"],
        ["Register"] = ["Values", "Diagnostics", "Model", "Lexis"],
        ["Reading"] = ["Values", "Diagnostics", "Model", "Lexis", "Register"],
        ["Json"] = ["Values", "Diagnostics", "Model"],
        ["Checks"] = ["Values", "Diagnostics", "Model", "Register", "Json"],
        ["DependencyInjection"] = ["Values", "Diagnostics", "Model", "Lexis", "Register", "Reading", "Json", "Checks"],
    };

    private static readonly string[] NotPure =
        ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.", "SystemClock", "Stopwatch", "CurrentCulture", "CurrentUICulture", "File.", "Environment.", "Console.", "HttpClient"];

    public static TheoryData<string> Rooms() => [.. Directory.EnumerateDirectories(Path.Join(ProjectFiles.Root, "src", Library))
        .Select(path => Path.GetFileName(path)).Where(name => name is not "bin" and not "obj").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Sources_OfARoom_NameOnlyRoomsItMayKnow(string room)
    {
        Assert.True(MayKnow.ContainsKey(room), $"{room} is a new room: say in this test which rooms it may know.");
        var named = from path in ProjectFiles.Sources($"src/{Library}/{room}")
                    from Match match in RoomName().Matches(WithoutDocs(File.ReadAllText(path)))
                    let other = match.Groups[1].Value
                    where other != room && MayKnow.ContainsKey(other) && !MayKnow[room].Contains(other)
                    select $"{Path.GetFileName(path)} knows {other}";
        Assert.Equal([], named.Distinct());
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Signatures_OfARoom_NameOnlyRoomsItMayKnow(string room)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var types = typeof(SendReportParser).Assembly.GetTypes().Where(type => RoomOf(type) == room).ToArray();
        Assert.NotEmpty(types);
        var named = from type in types
                    from other in type.GetFields(Declared).Select(field => field.FieldType)
                        .Concat(type.GetMethods(Declared).SelectMany(method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType)))
                        .Concat(type.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters().Select(p => p.ParameterType)))
                        .Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object)).SelectMany(Parts)
                    let otherRoom = RoomOf(other)
                    where otherRoom is not null && otherRoom != room && !MayKnow[room].Contains(otherRoom)
                    select $"{type.Name} knows {other.Name}";
        Assert.Equal([], named.Distinct());
    }

    [Fact]
    public void Model_HasNoAttributeOfASerializer() =>
        Assert.Equal([], typeof(SendReportParser).Assembly.GetTypes().Where(type => RoomOf(type) is "Model" or "Values")
            .SelectMany(type => type.GetMembers().Append(type)).SelectMany(member => member.GetCustomAttributesData())
            .Select(attribute => attribute.AttributeType.FullName!).Where(name => name.StartsWith("System.Text.Json", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void Library_AsksNeitherFileNorNetworkNorClockNorCulture()
    {
        Assert.Equal([], from path in ProjectFiles.Sources($"src/{Library}")
                         let source = WithoutDocs(File.ReadAllText(path))
                         from word in NotPure
                         where Regex.IsMatch(source, $@"(?<![\w.]){Regex.Escape(word)}", RegexOptions.CultureInvariant)
                         select $"{Path.GetFileName(path)}: {word}");
        Assert.Equal([], typeof(SendReportParser).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("System.Net", StringComparison.Ordinal) || name is "System.Console" or "System.Diagnostics.Process"));
    }

    [Theory]
    [InlineData("src/Medway.SendDomain.Documents")]
    [InlineData("src/Medway.SendDomain.Tool")]
    [InlineData("src/Medway.SendDomain")]
    public void Sources_OfAProject_AreReadInOneSitting(string project)
    {
        const int Most = 250;
        Assert.Equal([], ProjectFiles.Sources(project).Where(path => File.ReadLines(path).Count() > Most).Select(path => Path.GetFileName(path)));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static string? RoomOf(Type type) =>
        type.Namespace is { } space && space.StartsWith(Library + ".", StringComparison.Ordinal) && type.Assembly == typeof(SendReportParser).Assembly
            ? space[(Library.Length + 1)..].Split('.')[0]
            : null;

    private static string WithoutDocs(string source) => string.Join('\n', source.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"Medway\.SendDomain\.([A-Z][A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RoomName();
}
