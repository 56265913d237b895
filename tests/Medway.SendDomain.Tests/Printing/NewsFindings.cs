using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>What the inspectors found, sentence by sentence, in lists under a lead-in, and in lists within a sentence.</summary>
internal static class NewsFindings
{
    private static readonly string[] Strengths =
        ["leaders know their area well", "children with SEND are well supported in nurseries", "the virtual school works closely with families", "short breaks are highly valued by parents", "early help is effective and joined up", "co-production with young people is strong"];

    private static readonly string[] Weaknesses =
        ["waits for speech and language therapy are too long", "annual reviews are not completed on time", "EHC plans are often out of date", "parents are frustrated by poor communication", "too many pupils are excluded from school"];

    private static readonly string[] Needs = ["the timeliness of annual reviews must improve", "leaders should improve the quality of EHC plans", "joint commissioning needs to be strengthened", "transition to adult services must be better planned"];

    private static readonly string[] Matters = ["communication with families", "the timeliness of EHC assessments", "waiting times for therapy", "preparation for adulthood", "the quality of annual reviews", "joint commissioning"];

    private static readonly string[] Marks = ["• ", "- ", "* ", "– ", "◼ "];

    public static Gen<NewsPassage[]> Passages { get; } =
        from sentences in Gen.SubListOf(Sentences(Strengths, FindingKind.Strength), Sentences(Weaknesses, FindingKind.Weakness), Sentences(Needs, FindingKind.AreaForImprovement))
        from lists in Gen.SubListOf(
            List(["Areas for improvement named in the report are:", "The inspectors identified the following areas for improvement:"], Matters, FindingKind.AreaForImprovement),
            List(["Strengths identified by inspectors include:", "Inspectors praised:", "The report highlights strengths in:"], ["the early years offer", "support for families", "the work of nurses", "inclusive schools"], FindingKind.Strength),
            Within)
        from passages in Gen.CollectToArray([.. sentences, .. lists])
        select passages;

    private static Gen<NewsPassage> Sentences(string[] matters, FindingKind kind) =>
        from lead in Gen.Elements("Inspectors found that ", "The report said that ", "Inspectors also noted that ", "The inspection found that ", "The report adds that ")
        from what in Gen.Elements(matters)
        select new NewsPassage($"{lead}{what}.") { Findings = [Of(kind, what)] };

    private static Gen<NewsPassage> List(string[] leads, string[] matters, FindingKind kind) =>
        from lead in Gen.Elements(leads)
        from mark in Gen.Elements(Marks)
        from end in Gen.Elements("", ";")
        from gap in Gen.Elements("\n", "\n\n")
        from items in Gen.Shuffle(matters)
        from count in Gen.Choose(2, matters.Length)
        select new NewsPassage($"{lead}{gap}{string.Join(gap, items[..count].Select(item => $"{mark}{item}{end}"))}") { Findings = [.. items[..count].Select(item => Of(kind, item))] };

    private static Gen<NewsPassage> Within =>
        from lead in Gen.Elements("The inspectors noted improvements including: ", "The report names several areas for improvement including ")
        from items in Gen.Shuffle(Matters)
        select new NewsPassage($"{lead}{items[0]}; {items[1]}; and {items[2]}.")
        {
            Findings = [.. items[..3].Select(item => Of(lead.Contains("areas", StringComparison.Ordinal) ? FindingKind.AreaForImprovement : FindingKind.Strength, item))],
        };

    private static Finding Of(FindingKind kind, string text) => new() { Kind = kind, Text = text, Voice = Voice.Inspectors };
}
