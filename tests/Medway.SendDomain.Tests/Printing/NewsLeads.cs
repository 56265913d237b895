using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using NodaTime;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>The judgements of both frameworks, each in set and in loose phrases, and what is said to follow.</summary>
internal static class NewsLeads
{
    private const string Joint = "Ofsted and the Care Quality Commission (CQC)";
    private const string Children = "children and young people with special educational needs and disabilities (SEND)";

    private static readonly string[] Counts = ["none", "one", "two", "three", "four", "five", "six", "seven"];

    private static readonly string[] Positive =
    [
        "{area}’s arrangements typically lead to positive experiences and outcomes for {children}, {joint} have found.",
        "{joint} have given services for {children} in {area} the highest of three possible outcomes.",
        "{joint} say that {children} in {area} have ‘typically positive experiences and outcomes’.",
    ];

    private static readonly string[] Inconsistent =
    [
        "The local area partnership’s arrangements lead to inconsistent experiences and outcomes for {children} in {area}, {joint} have found.",
        "{joint} found “inconsistent experiences and outcomes” for {children} in {area}.",
        "{joint} have given services for {children} in {area} the middle of three possible outcomes.",
    ];

    private static readonly string[] Failings =
    [
        "{joint} found widespread and/or systemic failings in services for {children} in {area}.",
        "There are “widespread and systemic failings” in what {area} offers {children}, say {joint}.",
    ];

    private static readonly string[] Effective =
    [
        "A monitoring inspection by {joint} found that leaders in {area} have taken effective action on the areas for priority action in services for {children}.",
        "Effective action is being taken to improve services for {children} in {area}, a monitoring inspection by {joint} has found.",
    ];

    private static readonly string[] Ineffective =
        ["A monitoring inspection by {joint} found that leaders in {area} have not taken effective action to improve services for {children}."];

    private static readonly string[] SufficientInAll =
        ["{joint} revisited {area} and found that sufficient progress has been made in all {count} areas of significant weakness in services for {children}."];

    private static readonly string[] SufficientInSome =
    [
        "{joint} revisited {area} and found that sufficient progress has been made in {made} of the {count} areas of significant weakness in services for {children}.",
        "Sufficient progress has been made in {made} of {count} areas of significant weakness, {joint} found when they re-visited services for {children} in {area}.",
    ];

    public static Gen<NewsLead> All { get; } = Gen.OneOf(Full, Monitoring, LocalArea, Revisit);

    private static Gen<NewsLead> Full =>
        from outcome in Gen.Elements(Enum.GetValues<FullInspectionOutcome>())
        from phrase in Gen.Elements(outcome switch
        {
            FullInspectionOutcome.TypicallyPositive => Positive,
            FullInspectionOutcome.Inconsistent => Inconsistent,
            _ => Failings,
        })
        select new NewsLead(Fill(phrase), new FullInspectionJudgement { Outcome = outcome });

    private static Gen<NewsLead> Monitoring =>
        from action in Gen.Elements(Enum.GetValues<MonitoringAction>())
        from phrase in Gen.Elements(action == MonitoringAction.Effective ? Effective : Ineffective)
        select new NewsLead(Fill(phrase), new MonitoringInspectionJudgement { Action = action });

    private static Gen<NewsLead> LocalArea =>
        from count in Gen.Choose(2, 7)
        from form in Gen.Elements(
            ("{joint} require a written statement of action from {area} after finding {count} areas of significant weakness in services for {children}.", WrittenStatementOfAction.Required),
            ("{area} must produce a Written Statement of Action (WSoA) after {joint} found {count} areas of significant weakness in services for {children}.", WrittenStatementOfAction.Required),
            ("No written statement of action is required of {area}, {joint} have decided after their inspection of services for {children}.", WrittenStatementOfAction.NotRequired))
        select new NewsLead(Fill(form.Item1, count), new LocalAreaInspectionJudgement
        {
            WrittenStatementOfAction = form.Item2,
            WeaknessesIdentified = form.Item2 == WrittenStatementOfAction.Required ? count : null,
        });

    private static Gen<NewsLead> Revisit =>
        from count in Gen.Choose(2, 7)
        from made in Gen.Choose(1, count)
        from phrase in Gen.Elements(made == count ? SufficientInAll : SufficientInSome)
        select new NewsLead(Fill(phrase, count, made), new RevisitJudgement
        {
            Progress = made == count ? RevisitProgress.Sufficient : RevisitProgress.Partial,
            WeaknessesIdentified = count,
            WeaknessesSufficient = made,
            WeaknessesInsufficient = count - made,
        });

    /// <summary>What a text may say that follows a judgement.</summary>
    public static NewsPassage[] FollowUps(Judgement judgement) => judgement switch
    {
        FullInspectionJudgement { Outcome: FullInspectionOutcome.TypicallyPositive } => [Next("The next full area SEND inspection will be within approximately five years.", 5, true)],
        FullInspectionJudgement { Outcome: FullInspectionOutcome.Inconsistent } => [Next("The next full inspection will take place within 3 years.", 3, false)],
        FullInspectionJudgement =>
        [
            new NewsPassage("A monitoring inspection will be carried out within approximately 18 months.")
            {
                FollowUps = [new FollowUp { Kind = FollowUpKind.MonitoringInspection, Within = Period.FromMonths(18), Approximate = true }],
            },
        ],
        _ => [],
    };

    private static NewsPassage Next(string text, int years, bool approximate) => new(text)
    {
        FollowUps = [new FollowUp { Kind = FollowUpKind.FullInspection, Within = Period.FromYears(years), Approximate = approximate }],
    };

    private static string Fill(string phrase, int count = 0, int made = 0) => phrase
        .Replace("{joint}", Joint, StringComparison.Ordinal).Replace("{children}", Children, StringComparison.Ordinal)
        .Replace("{count}", Counts[count], StringComparison.Ordinal).Replace("{made}", Counts[made], StringComparison.Ordinal);
}
