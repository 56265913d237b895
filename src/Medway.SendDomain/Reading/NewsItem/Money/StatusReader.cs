using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>How far what is counted has come: by the nearest verb before it in its sentence, else by the one that follows without a comma between.</summary>
internal sealed class StatusReader
{
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly WordSet Plans = WordSet.Of("plan plans");
    private static readonly WordSet Ahead = WordSet.Of("to will would be could should");

    private int sentence = -1;
    private int looked;
    private DeliveryStatus? nearest;

    /// <summary>The status of what stands from one token to another. What is asked for in the order of the text is looked for once, however much one sentence counts.</summary>
    public DeliveryStatus? Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int at, int end, int limit)
    {
        // “£2m expected from the board”: what stands right behind the sum is about it alone, unless it is told of the next: “and will …”.
        for (var i = end; i < limit && i < end + 2 && !tokens[i].Is(Comma) && !tokens[i].Is(Folding.And); i++)
        {
            if (SpendingWords.Statuses.TryMatch(text, tokens[..limit], i, out var own) && !IsNoun(tokens, own))
                return Of(tokens, own);
        }
        if (first != sentence || at < looked)
            (sentence, looked, nearest) = (first, first, null);
        for (; looked < at; looked++)
        {
            if (!SpendingWords.Statuses.TryMatch(text, tokens[..at], looked, out var hit) || IsNoun(tokens, hit))
                continue;
            nearest = Of(tokens, hit);
            looked = hit.Next - 1;
        }
        var status = nearest;
        for (var i = end; status is null && i < limit && !tokens[i].Is(Comma) && i < end + 8 && !IsAnotherVerb(tokens, i, limit); i++)
        {
            if (SpendingWords.Statuses.TryMatch(text, tokens[..limit], i, out var hit) && !IsNoun(tokens, hit))
                status = Of(tokens, hit);
        }
        return status;
    }

    // “£1m for this year and will put more in”: what the second verb tells is of something else.
    private static bool IsAnotherVerb(ReadOnlySpan<Token> tokens, int at, int limit) =>
        tokens[at].Is(Folding.And) && at + 1 < limit && SpendingWords.Finite.Contains(tokens[at + 1]);

    // “1,600 new plans”, “the action plan to improve it”: no verb, unless it is to spend.
    private static bool IsNoun(ReadOnlySpan<Token> tokens, PhraseHit<DeliveryStatus> hit)
    {
        if (hit.First == 0 || !Plans.Contains(tokens[hit.First]))
            return false;
        if (!tokens[hit.Next - 1].Is(To))
            return SpendingWords.KindsOfPlan.Contains(tokens[hit.First - 1]);
        return (SpendingWords.KindsOfPlan.Contains(tokens[hit.First - 1]) || SpendingWords.Determiners.Contains(tokens[hit.First - 1]))
            && !(hit.Next < tokens.Length && SpendingWords.ToSpend.Contains(tokens[hit.Next]));
    }

    // “to put in”, “will be invested”: what is still to be done.
    private static DeliveryStatus Of(ReadOnlySpan<Token> tokens, PhraseHit<DeliveryStatus> hit) =>
        hit.Meaning == DeliveryStatus.Made && hit.First > 0 && Ahead.Contains(tokens[hit.First - 1]) ? DeliveryStatus.Planned : hit.Meaning;
}
