namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Tells the words of a front page that say that an area was not inspected before. Dates beside them are of something else: a council's founding, another area's inspection.</summary>
internal static class NoPreviousInspection
{
    private static readonly string[] Beginnings = ["not", "none", "nil", "n/a", "no previous", "no earlier", "no prior", "no inspection", "no inspections", "no full inspection"];

    private static readonly string[] Phrases = ["not previously", "not yet been inspected", "not been inspected", "never been inspected", "no previous inspection", "not applicable", "is the first", "is its first", "is their first", "area’s first", "area's first",
        "first inspection since", "first inspection under", "first inspection as"];

    /// <summary>Whether the words say so.</summary>
    /// <param name="words">What stands before the first date.</param>
    /// <param name="isDated">Whether there is one: "the first inspection took place from 3 to 7 July 2017" says when.</param>
    public static bool Says(ReadOnlySpan<char> words, bool isDated)
    {
        words = words.TrimStart();
        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (words.Length == beginning.Length || !char.IsLetterOrDigit(words[beginning.Length])))
                return true;
        }
        foreach (var phrase in Phrases)
        {
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return !isDated && words.Contains("first inspection", StringComparison.OrdinalIgnoreCase);
    }
}
