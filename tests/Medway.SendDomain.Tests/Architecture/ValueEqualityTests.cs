using System.Collections;
using System.Reflection;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Architecture;

/// <summary>Equality is by value all the way down: two records made apart of equal parts are equal, and any one part that differs makes them differ.</summary>
public class ValueEqualityTests
{
    public static TheoryData<Type> Records() => [.. typeof(SendReport).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Namespace == typeof(SendReport).Namespace && type.GetMethod("<Clone>$") is not null)];

    [Theory]
    [MemberData(nameof(Records), DisableDiscoveryEnumeration = true)]
    public void Equals_OfEqualParts_IsTrueAndHashesAreEqual(Type record)
    {
        var (one, other) = (Make(record, 0), Make(record, 0));
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Records), DisableDiscoveryEnumeration = true)]
    public void Equals_WithOnePartChanged_IsFalse(Type record)
    {
        foreach (var part in record.GetProperties().Where(property => property.CanWrite))
        {
            var (one, other) = (Make(record, 0), Make(record, 0));
            part.SetValue(other, Value(part.PropertyType, 1));
            Assert.False(one.Equals(other), $"{record.Name}.{part.Name} does not count.");
        }
    }

    [Theory]
    [MemberData(nameof(Records), DisableDiscoveryEnumeration = true)]
    public void Lists_OfARecord_AreFrozenAndNeverNull(Type record)
    {
        foreach (var part in record.GetProperties().Where(property => property.CanWrite && IsList(property.PropertyType)))
        {
            var made = Make(record, 0);
            var given = (IList)Value(part.PropertyType, 0);
            part.SetValue(made, given);
            given.Clear();
            Assert.NotEmpty((IEnumerable)part.GetValue(made)!);
            part.SetValue(made, null);
            Assert.Empty((IEnumerable)part.GetValue(made)!);
        }
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static object Make(Type type, int variant)
    {
        var made = type == typeof(UnrecognisedJudgement)
            ? new UnrecognisedJudgement(InspectionActivity.Parse("themedVisit"), [KeyValuePair.Create("view", $"\"{variant}\"")])
            : Construct(type, variant);
        foreach (var part in type.GetProperties().Where(property => property.CanWrite))
            part.SetValue(made, Value(part.PropertyType, variant));
        return made;
    }

    private static object Construct(Type type, int variant)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .First(candidate => candidate.GetParameters() is not [{ } only] || only.ParameterType != type);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, variant))]);
    }

    private static object Value(Type type, int variant)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(variant)!;
        if (IsList(type))
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!;
            list.Add(Value(type.GetGenericArguments()[0], variant));
            return list;
        }
        if (type == typeof(IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>))
            return new Dictionary<string, IReadOnlyList<TextSpan>> { ["/inspection/onSite"] = [new TextSpan(variant, 9)] };
        if (type == typeof(Judgement))
            type = typeof(FullInspectionJudgement);
        return Leaf(type, variant) ?? Make(type, variant);
    }

    private static object? Leaf(Type type, int variant)
    {
        if (type == typeof(string))
            return $"text {variant}";
        if (type == typeof(bool))
            return variant == 1;
        if (type == typeof(int))
            return variant + 1;
        if (type == typeof(long))
            return variant + 1L;
        if (type == typeof(Period))
            return Period.FromYears(variant + 1);
        if (type == typeof(TextIdentity))
            return TextIdentity.Of($"text {variant}");
        if (type == typeof(TextSpan))
            return new TextSpan(variant, 9);
        string[] forms = type.Name switch
        {
            nameof(LaCode) => ["887", "301"],
            nameof(GssCode) => ["E06000035", "E06000036"],
            nameof(OdsCode) => ["QKS", "S0E4D"],
            nameof(OfstedUrn) => ["80522", "80523"],
            nameof(Money) => ["£1", "£2"],
            nameof(PartialDate) or nameof(DateSpan) => ["2017", "2018"],
            nameof(DocumentPart) => ["1/2", "2/2"],
            _ => ["nameOne", "nameTwo"],
        };
        var parse = type.IsValueType ? type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]) : null;
        return parse?.Invoke(null, [forms[variant]]);
    }
}
