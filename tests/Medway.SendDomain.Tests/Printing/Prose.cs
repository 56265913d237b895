using FsCheck;
using FsCheck.Fluent;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Sentences, names and places made of pieces, in the manner of the inspectorates and of no report of theirs.</summary>
internal static class Prose
{
    private static readonly string[] Actors =
        ["Leaders", "Nurses at the harbour clinic", "Young people", "Health visitors", "Schools and settings", "Practitioners", "Educational psychologists", "Families", "Too many parents", "Social workers"];

    private static readonly string[] Acts =
    [
        "agree co-produced plans before the end of the term", "know children’s needs well", "share what they learn with parents and carers", "meet full-time staff each week", "wait for speech and language therapy for up to 18 months",
        "use well-chosen equipment", "write education, health and care (EHC) plans that say who does what", "work in multi-agency teams", "say that they are ‘listened to’", "plan for adulthood from Year 9",
        "read the local offer and find what they look for", "do not always hear the outcome of annual reviews", "see the designated clinical officer (DCO) often",
    ];

    private static readonly string[] Ends = ["", "", " so that needs are known early", " when children move to a new school", ", and this is valued", " across the area", ", but not everywhere", " in 9 out of 10 cases", " from 0 to 25"];

    private static readonly string[] Duties =
    [
        "improve the timeliness of new EHC plans", "work with colleges so that there are more places for those who want to learn a trade", "strengthen how they check the quality of support", "tell families what happens next",
        "agree how they pay for equipment", "reduce the time that children wait for a diagnosis", "make sure that short breaks are there for those who need them", "hear the voice of young people post-16",
    ];

    private static readonly string[] Matters = ["hearing tests", "physiotherapy", "mental health support", "wheelchair services for under-fives", "the neurodevelopmental pathway", "transport"];

    private static readonly string[] FirstNames = ["Ada", "Bertram", "Clara", "Edmund", "Gwen", "Hal", "Iris", "Jonas", "Mabel", "Nell", "Otis", "Quentin", "Rosa", "Theo", "Una", "Zoë", "Anne-Marie"];

    private static readonly string[] Surnames = ["Quill", "Oake", "Fennimore", "Hartley-Voss", "Ibbotson", "Juniper", "Kettlewell", "Larkspur", "Nightingale", "O’Brien", "Pennyfeather", "Rushby", "de Souza", "McVey", "Orchard"];

    private static readonly string[] Houses = ["Moot Hall", "Guild Hall", "Weir House", "Mill House", "Civic Centre", "Vespers Court"];

    private static readonly string[] Streets = ["12 Market Square", "High Street", "Barrack Road", "1 The Parade", "Harbour Way"];

    private static readonly string[] Towns = ["Fenwick", "Thornmere", "Tarnside", "Ravenscar"];

    public static Gen<string> Name { get; } = from first in Gen.Elements(FirstNames) from last in Gen.Elements(Surnames) select $"{first} {last}";

    public static Gen<string> Address { get; } =
        from house in Gen.Elements(Houses)
        from street in Gen.Elements(Streets)
        from town in Gen.Elements(Towns)
        from code in Gen.Elements("ZZ1 1AA", "ZZ12 2BB", "Z1 9QQ", "Z1Z 3CC")
        from form in Gen.Choose(0, 2)
        select form switch { 0 => $"{house}\n{street}\n{town}\n{code}", 1 => $"{house}, {street}\n{town} {code}", _ => $"{house}\n{town}\n{code}" };

    public static Gen<string> Sentence { get; } = from actor in Gen.Elements(Actors) from act in Gen.Elements(Acts) from end in Gen.Elements(Ends) select $"{actor} {act}{end}.";

    public static Gen<string> Sentences { get; } = from count in Gen.Choose(1, 3) from sentences in Gen.ArrayOf(Sentence, count) select string.Join(' ', sentences);

    /// <summary>A row of a table: who should do what, and perhaps what this includes.</summary>
    public static Gen<string> Row { get; } =
        from urgently in Gen.Elements("", "urgently ")
        from duty in Gen.Elements(Duties)
        from other in Gen.Elements(Duties)
        from more in Gen.Choose(0, 2)
        select $"Leaders across the partnership should {urgently}{duty}." + more switch { 0 => "", 1 => $" This includes that they {other}.", _ => $" They should also {other}." };

    public static Gen<(string Lead, string[] Points)> RowWithPoints { get; } =
        from duty in Gen.Elements("improve waiting times for:", "agree, with families, how to provide:", "urgently address the delays in:")
        from matters in Gen.Shuffle(Matters)
        from count in Gen.Choose(2, 4)
        select ($"Leaders across the partnership should {duty}", Points(matters[..count]));

    private static string[] Points(string[] matters) => [.. matters.Select((matter, i) => i == matters.Length - 1 ? matter + "." : i == matters.Length - 2 ? matter + "; and" : matter + ";")];
}
