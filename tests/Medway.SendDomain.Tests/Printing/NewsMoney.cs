using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>What the council says it spends and builds.</summary>
internal static class NewsMoney
{
    private static readonly (string Written, long Pence)[] Sums =
        [("£17m", 1_700_000_000), ("£17 million", 1_700_000_000), ("£1.1 million", 110_000_000), ("£350k", 35_000_000), ("£350,000", 35_000_000), ("£0.596m", 59_600_000), ("£1.794m", 179_400_000), ("£2,500,000", 250_000_000)];

    private static readonly (string Written, Qualifier? Meaning)[] Qualifiers =
        [("", null), ("", null), ("more than ", Qualifier.MoreThan), ("just over ", Qualifier.MoreThan), ("almost ", Qualifier.Almost), ("at least ", Qualifier.AtLeast), ("up to ", Qualifier.UpTo), ("around ", Qualifier.Approximately)];

    private static readonly string[] Purposes = ["new classrooms", "speech and language therapy", "outreach support for schools", "the expansion of special schools"];

    public static Gen<NewsPassage[]> Passages { get; } =
        from money in Gen.ListOf(Investment, 1)
        from places in Gen.SubListOf(
            new NewsPassage("The council is creating 260 additional specialist places.") { Places = [260] },
            new NewsPassage("A new 200-place special school will open in 2026.") { Places = [200] })
        from count in Gen.Choose(0, 2)
        select NoSumTwice([.. money, .. places]).Take(count).ToArray();

    private static Gen<NewsPassage> Investment =>
        from sum in Gen.Elements(Sums)
        from qualifier in Gen.Elements(Qualifiers)
        from purpose in Gen.Elements(Purposes)
        from time in Gen.Elements(("", null, null), (" a year", Period.FromYears(1), null), (" over three years", (Period?)null, Period.FromYears(3)))
        from form in Gen.Elements("The council has invested {sum}{time} in {purpose}.", "{area} Council is putting {sum}{time} into {purpose}.", "Councillors have approved {sum}{time} for {purpose}.")
        select new NewsPassage(form.Replace("{sum}", qualifier.Written + sum.Written, StringComparison.Ordinal).Replace("{time}", time.Item1, StringComparison.Ordinal).Replace("{purpose}", purpose, StringComparison.Ordinal))
        {
            Investments = [new Investment { Amount = Money.FromPence(sum.Pence), Qualifier = qualifier.Meaning, Every = time.Item2, Over = time.Item3, Purpose = purpose }],
        };

    /// <summary>A sum told twice is one.</summary>
    private static IEnumerable<NewsPassage> NoSumTwice(IEnumerable<NewsPassage> passages) =>
        passages.DistinctBy(passage => passage.Investments is [var one] ? one.Amount.ToString() : passage.Text);
}
