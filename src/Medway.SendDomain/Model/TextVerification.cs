using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>Whether a text is the one that a report cites, and what it says where the report points.</summary>
public sealed record TextVerification
{
    internal TextVerification(bool isCitedText, IReadOnlyList<QuotedPassage> passages)
    {
        IsCitedText = isCitedText;
        Passages = ValueList<QuotedPassage>.Freeze(passages);
    }

    /// <summary>Whether length and SHA-256 are those of the text the report was read from; <c>false</c> also where the report does not know its text.</summary>
    public bool IsCitedText { get; }

    /// <summary>Every place of every fact with its passage, in the contract’s order; of another text these are whatever stands there.</summary>
    public IReadOnlyList<QuotedPassage> Passages { get; }

    internal static TextVerification Of(SendReport report, string text)
    {
        var passages = new List<QuotedPassage>();
        foreach (var (pointer, at) in CitedFacts.Of(report))
        {
            foreach (var span in at)
                passages.Add(new QuotedPassage { Pointer = pointer, At = span, Text = span.End <= text.Length ? text[span.Start..span.End] : null });
        }
        return new TextVerification(TextIdentity.Of(text).Equals(report.Document.Text), passages);
    }
}
