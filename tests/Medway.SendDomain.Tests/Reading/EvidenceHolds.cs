using System.Text;
using System.Text.RegularExpressions;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading;

/// <summary>Asserts that the ranges of the text that a fact cites hold what it says: its words, its figures, its year.</summary>
internal sealed partial class EvidenceHolds(SendReport report, string text)
{
    public static void Check(SendReport report, string text)
    {
        var check = new EvidenceHolds(report, text);
        check.Findings();
        check.Claims();
        check.Partnership();
        check.Dates();
        check.Judgement();
    }

    private void Findings()
    {
        foreach (var finding in report.Findings)
            Holds(finding.At, [finding.Text, .. finding.Points, .. finding.ResponsibleBodies]);
        foreach (var statement in report.Statements)
        {
            Holds(statement.At, [.. statement.Text.Split('\n')]);
            foreach (var speaker in statement.Speakers)
                Holds(statement.At, speaker.Name, speaker.Honorific, speaker.Honours, speaker.Role, speaker.Organisation);
        }
    }

    private void Claims()
    {
        foreach (var investment in report.Investments)
        {
            Holds(investment.At, [investment.Purpose, .. investment.Results]);
            if (investment.Amount is not null)
                Matches(investment.At, Sum(), $"a sum {investment.Amount}");
        }
        foreach (var places in report.Places)
            Matches(places.At, Number(), $"a number {places.Count}");
        foreach (var followUp in report.Inspection.FollowUps)
        {
            if (followUp.Within is not null)
                Matches(followUp.At, Period(), $"a period {followUp.Within}");
        }
    }

    private void Partnership()
    {
        var partnership = report.Inspection.Partnership;
        if (partnership.LocalAuthority is { } authority)
            Holds(authority.At, authority.LeadOfficer?.Name, authority.LeadOfficer?.Title, authority.Website, authority.Address);
        foreach (var board in partnership.IntegratedCareBoards)
            Holds(board.At, board.LeadOfficer?.Name, board.LeadOfficer?.Title, board.Website, board.Address);
        foreach (var body in partnership.Others)
            Holds(body.At, body.Name);
        if (partnership.ParentCarerForum is { } forum)
            Holds(forum.At, forum.Name);
        foreach (var member in report.Inspection.Team)
            Holds(member.At, [member.Name, .. member.Role?.Split(' ') ?? []]);
        foreach (var section in report.Narrative)
            Holds(section.At, [.. section.Text.Split('\n')]);
    }

    private void Dates()
    {
        foreach (var (pointer, at) in report.Evidence)
        {
            var date = pointer switch
            {
                "/document/publishedOn" => report.Document.PublishedOn?.Year,
                "/inspection/reportPublishedOn" => report.Inspection.ReportPublishedOn?.Year,
                "/inspection/onSite" => report.Inspection.OnSite?.End?.Year,
                _ => null,
            };
            if (date is { } year)
                Dated(at, year);
        }
        foreach (var previous in report.Inspection.PreviousInspections)
        {
            if (previous.Dates is { } dates)
                Dated(previous.At, dates.Start.Year);
        }
    }

    private void Judgement()
    {
        if (report.Inspection.Judgement is not { } judgement)
            return;
        var words = judgement switch
        {
            FullInspectionJudgement { Outcome: FullInspectionOutcome.TypicallyPositive } => Positive(),
            FullInspectionJudgement { Outcome: FullInspectionOutcome.Inconsistent } => Inconsistent(),
            FullInspectionJudgement => Failings(),
            MonitoringInspectionJudgement => Action(),
            LocalAreaInspectionJudgement => StatementOfAction(),
            _ => Progress(),
        };
        Matches(judgement.At, words, $"the words of {judgement}");
    }

    /// <summary>The year stands there, in four digits or two, or the next, in which the text looks back; or a word that leaves it to the date of the text.</summary>
    private void Dated(IReadOnlyList<TextSpan> at, int year) => Assert.True(Relative().IsMatch(Cited(at)) || Names(at, year) || Names(at, year + 1), $"{year} is not in “{Cited(at)}”");

    private bool Names(IReadOnlyList<TextSpan> at, int year) => Cited(at).Contains(FormattableString.Invariant($"{year % 100:00}"), StringComparison.Ordinal);

    private void Matches(IReadOnlyList<TextSpan> at, Regex pattern, string what) => Assert.True(pattern.IsMatch(Cited(at)), $"{what}: not in “{Cited(at)}”");

    private void Holds(IReadOnlyList<TextSpan> at, params string?[] says)
    {
        var cited = Letters(Cited(at));
        foreach (var each in says)
            Assert.True(each is null || InOrder(cited, [.. each.Split(' ', '\n', '-').Select(Letters)]), $"“{each}” is not in “{Cited(at)}”");
    }

    private static bool InOrder(string cited, string[] words)
    {
        var from = 0;
        foreach (var word in words)
        {
            var found = cited.IndexOf(word, from, StringComparison.Ordinal);
            if (found < 0)
                return false;
            from = found + word.Length;
        }
        return true;
    }

    private string Cited(IReadOnlyList<TextSpan> at) => Apart(string.Concat(string.Join(' ', at.Select(span => text[span.Start..span.End])).Where(c => !IsUnseen(c))));

    /// <summary>Letters that a typesetter joined into one sign, each for itself.</summary>
    private static string Apart(string words) => Ligature().Replace(words, joined => joined.Value.Normalize(NormalizationForm.FormKC));

    /// <summary>Without white space and what an extractor leaves between parts of a word.</summary>
    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) && !IsUnseen(c))
                letters.Append(c);
        }
        return letters.ToString();
    }

    private static bool IsUnseen(char c) => c is '\u00AD' or '\u200B' or '\uFEFF';

    [GeneratedRegex("[\uFB00-\uFB06]")]
    private static partial Regex Ligature();

    [GeneratedRegex("£.*[0-9]", RegexOptions.Singleline)]
    private static partial Regex Sum();

    [GeneratedRegex("[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|dozen", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex("year|month|week|day", RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex("today|yesterday|tomorrow|last|this|ago|earlier|previous|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex("positive|highest|strongest|best|top", RegexOptions.IgnoreCase)]
    private static partial Regex Positive();

    [GeneratedRegex("consisten|middle|second|mid|level", RegexOptions.IgnoreCase)]
    private static partial Regex Inconsistent();

    [GeneratedRegex("widespread|system|fail|lowest|worst", RegexOptions.IgnoreCase)]
    private static partial Regex Failings();

    [GeneratedRegex("effective", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    [GeneratedRegex(@"statements?\s+of|WSOA|\baction", RegexOptions.IgnoreCase)]
    private static partial Regex StatementOfAction();

    [GeneratedRegex("progress|improve", RegexOptions.IgnoreCase)]
    private static partial Regex Progress();
}
