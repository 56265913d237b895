using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>How far what is counted has come: by the nearest verb before it in its sentence, else by the one that follows without a comma between.</summary>
internal static class StatusReader
{
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly WordSet Ahead = WordSet.Of("to will would be could should");

    public static DeliveryStatus? Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int at, int end, int limit)
    {
        // “£2m expected from the board”: what stands right behind the sum is about it alone.
        for (var i = end; i < limit && i < end + 2 && !tokens[i].Is(Comma); i++)
        {
            if (SpendingWords.Statuses.TryMatch(text, tokens[..limit], i, out var own))
                return Of(tokens, own);
        }
        DeliveryStatus? status = null;
        for (var i = first; i < at; i++)
        {
            if (SpendingWords.Statuses.TryMatch(text, tokens[..at], i, out var hit))
            {
                status = Of(tokens, hit);
                i = hit.Next - 1;
            }
        }
        for (var i = end; status is null && i < limit && !tokens[i].Is(Comma) && i < end + 8; i++)
        {
            if (SpendingWords.Statuses.TryMatch(text, tokens[..limit], i, out var hit))
                status = Of(tokens, hit);
        }
        return status;
    }

    // “to put in”, “will be invested”: what is still to be done.
    private static DeliveryStatus Of(ReadOnlySpan<Token> tokens, PhraseHit<DeliveryStatus> hit) =>
        hit.Meaning == DeliveryStatus.Made && hit.First > 0 && Ahead.Contains(tokens[hit.First - 1]) ? DeliveryStatus.Planned : hit.Meaning;
}
