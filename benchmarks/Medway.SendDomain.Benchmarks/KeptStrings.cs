using System.Collections;
using System.Reflection;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Benchmarks;

/// <summary>The strings that a report keeps.</summary>
internal static class KeptStrings
{
    /// <summary>Their size as UTF-16, each once; names of the register and of vocabularies, which every report shares, are counted too.</summary>
    public static int BytesOf(SendReport report)
    {
        var strings = new HashSet<string>(ReferenceEqualityComparer.Instance);
        Gather(report, strings);
        return strings.Sum(text => text.Length * sizeof(char));
    }

    private static void Gather(object? value, HashSet<string> strings)
    {
        if (value is string text)
        {
            strings.Add(text);
        }
        else if (value is IEnumerable list)
        {
            foreach (var item in list)
                Gather(item, strings);
        }
        else if (value?.GetType() is { } type && (type.Namespace?.StartsWith("Medway", StringComparison.Ordinal) == true || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal)))
        {
            foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0 && !each.PropertyType.IsPrimitive))
            {
                // The hash is made when it is asked for, and is no part of the text.
                if (value is not TextIdentity && !type.IsEnum)
                    Gather(member.GetValue(value), strings);
            }
        }
    }
}
