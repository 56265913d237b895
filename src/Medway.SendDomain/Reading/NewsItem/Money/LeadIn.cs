using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>A sum in words that lead in to the clause: “Through its £5m school building programme, the council is opening …”. What the clause says is not what the sum is for.</summary>
internal static class LeadIn
{
    private const int LongestLead = 7;

    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly WordSet Leads = WordSet.Of("through under using via");
    private static readonly WordSet Programmes = WordSet.Of("programme project scheme plan fund package investment strategy initiative");
    private static readonly WordSet Openings = WordSet.Of("a an the its our their this new major huge capital council 's of first second to");
    private static readonly WordSet Subjects = WordSet.Of("the we it they he she our");
    private static readonly ulong As = Folding.Hash("as");
    private static readonly ulong Part = Folding.Hash("part");
    private static readonly ulong Thanks = Folding.Hash("thanks");

    /// <summary>Where the lead-in ends that a sum stands in; the limit where it stands in none.</summary>
    public static int End(ReadOnlySpan<Token> tokens, int first, in MoneyPhrase sum, int limit)
    {
        if (sum.First - first > LongestLead || !Begins(tokens, first) || sum.First == first || (sum.First > first + 1 && !Openings.Contains(tokens[sum.First - 1])))
            return limit;
        for (var i = sum.End; i < limit; i++)
        {
            if (tokens[i].Is(Comma))
                return i;
            if (i + 1 < limit && Programmes.Contains(tokens[i]) && (tokens[i + 1].IsCapital || Subjects.Contains(tokens[i + 1])))
                return i + 1;
        }
        return limit;
    }

    private static bool Begins(ReadOnlySpan<Token> tokens, int first) =>
        Leads.Contains(tokens[first]) || tokens[first].Is(Thanks) || (tokens[first].Is(As) && first + 1 < tokens.Length && tokens[first + 1].Is(Part));
}
