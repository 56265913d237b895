using System.Globalization;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>The JSON pointers to the items of a list; the first of them, which nearly every report has, are made once.</summary>
internal sealed class ItemPointers(string list)
{
    private readonly string[] first = [.. Enumerable.Range(0, 8).Select(index => To(list, index))];

    public string this[int index] => index < first.Length ? first[index] : To(list, index);

    private static string To(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
}
