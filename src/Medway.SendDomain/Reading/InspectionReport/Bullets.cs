namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The signs that extractors give for bullets.</summary>
internal static class Bullets
{
    // The ring of a typesetter’s second level comes out as the letter, which is no word.
    private const char Ring = 'o';

    /// <summary>How many characters the bullet at the beginning of a line takes, white space after it among them; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !IsBullet(line[0]))
            return 0;
        if (line.Length > 1 && !char.IsWhiteSpace(line[1]) && (IsDash(line[0]) || line[0] == Ring))
            return 0;
        var length = 1;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length;
    }

    public static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2212' or '*' or '\u2010' or '\u2011';

    private static bool IsBullet(char c) => IsDash(c) || c is Ring or '\u25FC' or '\u25A0' or '\u25AA' or '\u25AB' or '\u25FE' or '\u25CF' or '\u25CB' or '\u25E6' or '\u2022' or '\u2023' or '\u2043'
        or '\u00B7' or '\u27A2' or '\uF0B7' or '\uF0A7' or '\uF06E' or '\u25BA' or '\u2756' or '\u25A1';
}
