using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Places whose words leave something to the words around: “It plans to create a further 90 by 2026”, “150 more places for children with autism”.</summary>
internal static class MorePlaces
{
    private const int Reach = 8;
    private const int LeisureReach = 24;

    private static readonly ulong For = Folding.Hash("for");
    private static readonly WordSet Making = WordSet.Of("create creates created creating open opens opened opening build builds building built deliver delivers delivered delivering provide provides provided providing add adds added adding");
    private static readonly WordSet Learners = WordSet.Of("children pupils young learners students");
    private static readonly WordSet Needs = WordSet.Of("autism autistic send sen asd adhd semh ehc ehcp ehcps needs disabilities");
    // “50 more places for children with SEND at holiday clubs” are of no school.
    private static readonly WordSet Leisure = WordSet.Of("holiday holidays club clubs course courses activity activities breaks camp camps play session sessions training workshop workshops");

    /// <summary>A number of more of the places counted before, right behind the verb that makes them.</summary>
    public static bool TryAt(NewsText news, in NewsSentence sentence, int at, out CountPhrase phrase) =>
        CountPhrase.TryMore(news.Text, news.Tokens[..sentence.EndToken], at, out phrase) && phrase.First > sentence.FirstToken && Making.Contains(news.Tokens[phrase.First - 1]);

    /// <summary>Whether the words behind a number of places say that they are for children with special needs.</summary>
    public static bool AreForNeeds(NewsText news, in NewsSentence sentence, in CountPhrase phrase)
    {
        var tokens = news.Tokens;
        var limit = Math.Min(sentence.EndToken, phrase.End + Reach);
        if (phrase.End + 1 >= limit || !tokens[phrase.End].Is(For) || !Learners.Contains(tokens[phrase.End + 1]))
            return false;
        return Needs.ContainsAny(tokens, phrase.End + 2, limit) && !Leisure.ContainsAny(tokens, Math.Max(sentence.FirstToken, phrase.First - LeisureReach), Math.Min(sentence.EndToken, phrase.End + LeisureReach));
    }
}
