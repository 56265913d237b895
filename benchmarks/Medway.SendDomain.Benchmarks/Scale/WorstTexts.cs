using Medway.SendDomain.Register;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>Texts made to be worst for one recogniser each: a document that is read, and behind or within it nothing but what that recogniser looks for.</summary>
internal static class WorstTexts
{
    private static readonly string Areas = string.Join(", ", LocalAreaRegister.Default.Areas.Select(area => area.Name));
    private static readonly string Boards = string.Join("; ", IntegratedCareBoardRegister.Default.Boards.Select(board => board.Name));
    private static readonly string Councils = string.Join(" and ", LocalAreaRegister.Default.Areas.Select(area => $"{area.Name} Council"));

    /// <summary>What each text is filled with.</summary>
    public static IReadOnlyList<(string Name, string Filling)> Fillings { get; } =
    [
        ("opening quotation marks", "“"),
        ("closing quotation marks", "”"),
        ("straight quotation marks", "\""),
        ("apostrophes", "’"),
        ("quotations of one word", "“yes” "),
        ("quotations in quotations", "“she said ‘they said “we said ‘"),
        ("quotations never closed", "“We are pleased, said Cllr Jane Smith, leader of the council.\n\n"),
        ("quotations with speakers", "“We know that more must be done,” said Cllr Jane Smith, Leader of Medway Council.\n\n"),
        ("digits", "7"),
        ("numbers", "1 23 456 "),
        ("numbers with points and commas", "1,234.5, 6.7,8 "),
        ("pound signs", "£"),
        ("sums", "£17m "),
        ("sums invested", "The council invested £1.1 million a year in 260 places. "),
        ("sums invested, in one sentence", "invested £2m over three years in 26 new school places and "),
        ("sums that cannot be read", "invested £3 to 4 dozen and "),
        ("money words", "million pounds thousand bn k invested spent funding budget "),
        ("number words", "twenty-one hundred and one thousand and "),
        ("names of areas", Areas + ", "),
        ("names of councils", Councils + " and "),
        ("names of boards", Boards + "; "),
        ("names of months", "January February March April May June July August September October November December "),
        ("dates", "2 April 2024, 15th May 2023 "),
        ("spans of dates", "between 5 and 9 February 2024 and from 1 March to 2 April 2024 "),
        ("weekdays and years", "Monday 2019 Tuesday 2020 last week next month in 2021 "),
        ("outcomes", "inconsistent experiences and outcomes for children and young people with SEND "),
        ("findings", "Inspectors found that leaders know families well. "),
        ("speakers in one sentence", "said Cllr Jane Smith, leader of the council, and "),
        ("progress in one sentence", "sufficient progress in addressing three of the five significant weaknesses and "),
        ("findings in one sentence", "inspectors found that leaders know families well and "),
        ("a list in one sentence", "The report praised strengths including: a; b; "),
        ("colons", ":"),
        ("semicolons", "; "),
        ("full stops", "."),
        ("commas", ", "),
        ("sentences of one word", "Yes. "),
        ("one sentence", "and the area partnership works for children "),
        ("one line", ""),
        ("one word", "a"),
        ("capital initials", "A. B. C. "),
        ("names of persons", "Cllr Jane Smith MBE, Dr John Brown, Lee-Anne Farach, "),
        ("bullets only", "•\n"),
        ("bullets", "• Leaders know families well\n"),
        ("bullets numbered", "1. Leaders know families well\n2) a\n"),
        ("line breaks", "\n"),
        ("carriage returns", "\r\n"),
        ("spaces", " "),
        ("tabs", "\t"),
        ("lines of spaces", "    \n"),
        ("hyphens at line ends", "partner-\nship "),
        ("brackets", "(((SEND)) "),
        ("addresses", "https://www.example.gov.uk/send?a=b news@example.gov.uk "),
        ("letters beyond ASCII", "é中 "),
        ("pairs of surrogates", "😀"),
        ("halves of surrogates", "\uD83D"),
        ("combining marks", "e\u0301"),
        ("report headings", "Inspection outcome\nAreas for improvement\nAreas for priority action\nWhat does the area partnership need to do better?\nInspection team\n"),
        ("report footers", "Area SEND inspection report: Medway Local Area Partnership\n11 to 15 March 2024\n\n3\n"),
        ("report columns", " Medway Council and NHS             The partnership should urgently address\n"),
        ("report details", " Jane Smith, Director of Children’s Services          John Brown, Chief Executive Officer\n"),
        ("form feeds", "\f"),
    ];

    /// <summary>A text of about a length that begins with a document, whose filling comes behind it.</summary>
    public static string Behind(string document, string filling, int length)
    {
        if (filling.Length == 0)
            return Seeds.Filled(document.ReplaceLineEndings(" ") + " ", length);
        return $"{document}\n\n{Seeds.Filled(filling, length - document.Length)}";
    }

    /// <summary>A text of about a length that begins and ends with the halves of a document.</summary>
    public static string Within(string document, string filling, int length)
    {
        if (filling.Length == 0)
            return Behind(document, filling, length);
        var middle = document.IndexOf('\n', document.Length / 2) + 1;
        return $"{document[..middle]}{Seeds.Filled(filling, length - document.Length)}\n{document[middle..]}";
    }
}
