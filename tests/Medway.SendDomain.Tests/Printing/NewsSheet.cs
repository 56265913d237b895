using Medway.SendDomain.Model;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>What a news item is made to say, and the paragraphs that say it.</summary>
internal sealed record NewsSheet
{
    public required LocalArea Area { get; init; }

    public required PartialDate PublishedOn { get; init; }

    public required string DateLine { get; init; }

    public required NewsLead Lead { get; init; }

    public required IReadOnlyList<NewsPassage> Passages { get; init; }

    /// <summary>The item about its area, or about another.</summary>
    public string Print(LocalArea? other = null) => string.Join("\n\n", new[] { "SEND report for {area} published", DateLine, Lead.Text }.Concat(Passages.Select(passage => passage.Text)).Append("The letter can be read on the pages of the council."))
        .Replace("{area}", (other ?? Area).ShortName, StringComparison.Ordinal) + "\n";
}

/// <summary>The judgement, in the words of one of its phrases.</summary>
internal sealed record NewsLead(string Text, Judgement Judgement);

/// <summary>One or more paragraphs that belong together, and what they say.</summary>
internal sealed record NewsPassage(string Text)
{
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<Investment> Investments { get; init; } = [];

    public IReadOnlyList<int> Places { get; init; } = [];

    public Statement? Statement { get; init; }

    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    public DateSpan? OnSite { get; init; }

    public PartialDate? ReportPublishedOn { get; init; }
}
