namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The words of lead officers' titles.</summary>
internal static class OfficerTitle
{
    private static readonly KnownWords Words = new("director", "executive", "chief", "interim", "corporate", "deputy", "managing", "strategic", "head", "lead", "officer", "dcs", "ceo", "accountable", "assistant", "acting", "statutory",
        "service", "place", "group", "joint", "senior", "cno", "coo", "programme", "commissioner", "president", "vice", "medical", "associate", "responsible", "sro", "directors", "executives", "officers", "leads");

    // Without one of these no line is surely a title: places are called “Executive House” seldom, “Lead House” or “Woodhatch Place” often.
    private static readonly KnownWords Sure = new("director", "executive", "chief", "officer", "dcs", "ceo", "cno", "coo", "sro", "accountable", "commissioner", "directors", "executives", "officers");

    private static readonly KnownWords Surnames = new("head", "place", "senior", "service");

    // What a title is about, and nobody is called.
    private static readonly KnownWords Field = new("services", "service", "education", "health", "care", "children", "children’s", "children's", "people", "people’s", "people's", "family", "families", "adult", "adults", "wellbeing", "learning", "schools", "public",
        "social", "communities", "community", "inclusion", "send", "early", "help", "partnerships", "commissioning", "nursing", "quality", "strategy", "skills", "business", "operations", "medical", "clinical", "safeguarding");

    private static readonly KnownWords Bodies = new("board", "icb", "system", "partnership", "trust", "council", "nhs");

    public static bool Has(ReadOnlySpan<char> word) => Words.Has(word.Trim("(),.:–-"));

    /// <summary>Whether people are called by the word too: Patricia Head.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => Surnames.Has(word);

    public static bool IsIn(ReadOnlySpan<char> line) => Any(line, Words);

    /// <summary>Whether the line has a word that stands in titles and in no address.</summary>
    public static bool IsSurelyIn(ReadOnlySpan<char> line) => Any(line, Sure);

    public static bool IsOfField(ReadOnlySpan<char> line) => Any(line, Field);

    /// <summary>Whether a line that follows a title may be the rest of it.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line) => !char.IsUpper(line[0]) || Any(line, Words) && !Any(line, Surnames) || Any(line, Sure) || Any(line, Field) || Any(line, Bodies);

    private static bool Any(ReadOnlySpan<char> line, KnownWords known)
    {
        foreach (var range in line.SplitAny(" ,\n"))
        {
            if (known.Has(line[range].Trim("(),.:–-")))
                return true;
        }
        return false;
    }
}
