using Medway.SendDomain.Model;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>What an inspection report is made to say: the members that are printed, and compared with those that are read.</summary>
internal sealed record ReportSheet
{
    public required LocalArea Area { get; init; }

    public required DateSpan OnSite { get; init; }

    public required IReadOnlyList<PreviousInspection> Previous { get; init; }

    public required FullInspectionOutcome Outcome { get; init; }

    public required IReadOnlyList<FollowUp> FollowUps { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required LocalAuthorityDetails Authority { get; init; }

    public required IReadOnlyList<IntegratedCareBoardDetails> Boards { get; init; }

    public required IReadOnlyList<TeamMember> Team { get; init; }
}

/// <summary>How it is printed; none of this may change what is read.</summary>
internal sealed record ReportLook
{
    public required int Width { get; init; }

    public required char Bullet { get; init; }

    public required char InnerBullet { get; init; }

    public required int[] Wording { get; init; }

    public required bool SideBySide { get; init; }

    public required bool OneLineFooter { get; init; }

    public required bool FormFeeds { get; init; }

    public required bool HeadingTwice { get; init; }

    public required bool BreaksHyphens { get; init; }

    /// <summary>How many lines each page takes, again from the first when all are used.</summary>
    public required int[] PageLengths { get; init; }

    /// <summary>One of several wordings or orders; each place has its own number.</summary>
    public T Choose<T>(int place, params T[] forms) => forms[Wording[place] % forms.Length];
}
