using System.Text;
using System.Text.RegularExpressions;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Fuzz.Invariants;

/// <summary>The words of facts that are passages stand, in their order, in the places that the facts cite.</summary>
internal sealed partial class EvidenceWords(string text)
{
    private string evidence = "";

    internal void Check(SendReport report)
    {
        foreach (var finding in report.Findings)
        {
            Cite(finding);
            Hold.That(Holds(finding.Text), $"The evidence of a finding, '{evidence}', has not the words '{finding.Text}'.");
            foreach (var point in finding.Points)
                Hold.That(Holds(point), $"The evidence of a finding, '{evidence}', has not the words of its point '{point}'.");
        }
        foreach (var statement in report.Statements)
        {
            Cite(statement);
            Hold.That(Holds(statement.Text), $"The evidence of a statement, '{evidence}', has not the words '{statement.Text}'.");
        }
        foreach (var investment in report.Investments)
        {
            Cite(investment);
            Hold.That(Holds(investment.Purpose), $"The evidence of an investment, '{evidence}', has not the words of its purpose '{investment.Purpose}'.");
            foreach (var result in investment.Results)
                Hold.That(Holds(result), $"The evidence of an investment, '{evidence}', has not the words of its result '{result}'.");
        }
        foreach (var section in report.Narrative)
        {
            Cite(section);
            Hold.That(Holds(section.Text), $"The evidence of a section, '{evidence}', has not the words '{section.Text}'.");
        }
        if (report.Inspection.LegalBasis is { } basis)
        {
            Cite(basis);
            Hold.That(Holds(basis.Text), $"The evidence of the legal basis, '{evidence}', has not the words '{basis.Text}'.");
        }
        foreach (var member in report.Inspection.Team)
        {
            Cite(member);
            Hold.That(Holds(member.Name), $"The evidence of a team member, '{evidence}', has not the name '{member.Name}'.");
        }
    }

    private void Cite(ICited fact) => evidence = Joined().Replace(string.Join(' ', fact.At.Select(Passage)), letters => letters.Value.Normalize(NormalizationForm.FormKC));

    // A fact has letters where the text has a ligature.
    [GeneratedRegex("[\uFB00-\uFB06]")]
    private static partial Regex Joined();

    private string Passage(TextSpan span) => text[span.Start..span.End];

    /// <summary>Word after word, white space apart: a word may be broken over lines, and furniture may stand between words.</summary>
    private bool Holds(string? words)
    {
        var at = 0;
        foreach (var c in words ?? "")
        {
            if (char.IsWhiteSpace(c))
                continue;
            var found = evidence.AsSpan(at).IndexOf(c);
            if (found < 0)
                return false;
            at += found + 1;
        }
        return true;
    }
}
