using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Direct speech: every order of attribution and words, every kind of marks, one paragraph or several that open again.</summary>
internal static class NewsStatements
{
    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("“", "\""), ("“", "’’"), ("‘", "’"), ("''", "''"), ("\"", "”")];

    private static readonly string[] Words =
        ["Families told us what has to change.", "We are proud of what our teams do for children and their families.", "I want to thank everybody who spoke to us.", "There is more to do, and we will do it together.", "This is about our children’s lives, and we take it to heart."];

    private static readonly string[] Roles = ["Leader", "Chief Executive", "Cabinet Member for Children and Families", "Chief Nursing Officer", "Director of Children’s Services", "Head of Inclusion"];

    private static readonly string[] Bodies = ["Selby Community Trust", "{area} Council", "Fell Parent Carer Forum"];

    private static readonly string[] Titles = ["", "", "Cllr ", "Councillor ", "Dr "];

    public static Gen<NewsPassage[]> Passages { get; } = from count in Gen.Choose(0, 3) from passages in Gen.ArrayOf(One, count) select passages.DistinctBy(passage => passage.Statement!.Speakers[0].Name).ToArray();

    private static Gen<NewsPassage> One =>
        from name in Prose.Name
        from title in Gen.Elements(Titles)
        from role in Gen.Elements(Roles)
        from body in Gen.Elements(Bodies)
        from marks in Gen.Elements(Marks)
        from words in Gen.Shuffle(Words)
        from order in Gen.Choose(0, 6)
        from verb in Gen.Elements("said", "said", "added", "commented")
        let person = new Speaker { Name = name, Honorific = title.Length == 0 ? null : title.Trim(), Role = role, Organisation = body }
        let first = words[0]
        select order switch
        {
            0 => Spoken($"{title}{name}, {role} at {body}, {verb}: {Quoted(marks, first)}", person, first),
            1 => Spoken($"{Quoted(marks, Comma(first))} said {title}{name}, {role} at {body}.", person, Comma(first)),
            2 => Spoken($"{body}’s {role}, {title}{name}, said: {Quoted(marks, first)}", person, first),
            3 => Spoken($"{role} {title}{name} said: {Quoted(marks, first)}", person with { Organisation = null }, first),
            4 => Spoken($"{Quoted(marks, Comma(first))} said {title}{name}, {role} at {body}. {Quoted(marks, words[1])}", person, $"{Comma(first)} {words[1]}"),
            5 => Spoken($"{Quoted(marks, first)}\n\n– {title}{name}, {role} at {body}", person, first),
            _ => Spoken($"{title}{name}, {role} of {body}, said: {marks.Open}{first}\n\n{marks.Open}{words[1]}\n\n{Quoted(marks, words[2])}", person, $"{first}\n{words[1]}\n{words[2]}"),
        };

    private static NewsPassage Spoken(string text, Speaker speaker, string words) => new(text) { Statement = new Statement { Speakers = [speaker], Text = words } };

    private static string Quoted((string Open, string Close) marks, string words) => marks.Open + words + marks.Close;

    private static string Comma(string words) => words.TrimEnd('.') + ",";
}
