namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Words that set a reader off, and signs that end, open or spoil what it reads.</summary>
internal static class TriggerWords
{
    internal static readonly string[] Words =
    [
        "Ofsted", "Care Quality Commission", "(CQC)", "inspectors", "inspectors found that ", "The report found ", "inspection", "re-visit", "monitoring inspection",
        "Area SEND inspection of Northshire Local Area Partnership", "Inspection dates:", "Inspection outcome", "Date of previous inspection:", "Local authority", "Integrated care board",
        "What is the area partnership doing that is effective?", "What does the area partnership need to do better?", "Areas for priority action", "Areas for improvement", "Responsible body",
        "Information about this inspection", "Inspection team", "Lead inspector", "Local area partnership details", "Ofsted HMI",
        "typically lead to positive experiences", "lead to inconsistent experiences and outcomes", "widespread and/or systemic failings", "written statement of action", "sufficient progress",
        "has not made sufficient progress", "effective action", "areas of significant weakness", "within approximately three years", "within 18 months", "70 working days", "priority action plan",
        "must ", "should ", "needs to ", "improve", "strengths include", "including; ", "recognised", "praised", "criticised", "however", "not ", "no longer ", "four of the seven weaknesses",
        "£17m", "£1.1 million", "£350k", "c£260m", "just over £20m", "£0.596m", "£1.794m over three years", "£1.1m a year", "£,", "£1,2,3", "£99999999999999999999m", "£-1", "invested ", "funding of ",
        "260 specialist places", "a 200-place school", "two hundred places", "an additional 12 places ",
        "2 April 2024", "31 February 2024", "5 to 9 February 2024", "30 January–3 February 2023", "today (2 April)", "last month", "in 2017", "since 2021", "December 2019", "1/2/2024", "June", "2024",
        "said: “", "said “", "” said Cllr Ann Example, Leader of the Council", "He said: ", "She added: ", "Cllr ", "Dr ", "OBE", "Director of Children’s Services", "a spokesperson for ", "added:",
        "Medway", "Medway Council", "Bristol", "Telford and Wrekin", "St. Helens", "Kingston upon Hull, City of", "NHS Kent and Medway", "Integrated Care Board", "ICB", "Parent Carer Forum", "Parents and Carers Forum",
        "partnership", "SEND", "EHC plan", "children and young people with special educational needs and disabilities (SEND)",
    ];

    internal static readonly string[] Signs =
    [
        "\n", "\n\n", "\r\n", "\r", "\t", " ", "\u00a0", "\u200b", "\ufeff", "\u202e", "\0", "\u001b[2J", "\f", "\u2028", "\u0085", "’", "‘", "’’", "“", "”", "'", "\"", "''", "«",
        ".", ". ", "…", ":", ":\n", ";", "; ", ",", ", ", "–", "—", "-", "- ", "(", ")", "[", "]", "|", "\n• ", "\n- ", "\n1. ", "\n\uf0b7 ", "◼ ", "?", "!", "£", "€", "&", "/", "%", "@", "#", "\ud83d\ude00",
        "\ud800", "\udc00", "e\u0301", "ﬁ", "ﷺ", "𝒳", "İ", "ß", "Ⅷ", "٣", "½", "1", "00", ",000", "1.", "st ", "nd ", "m ", "k ", "bn ", "a", "A", "and ", "of ", "the ", "that ", "which ", "but ",
    ];
}
