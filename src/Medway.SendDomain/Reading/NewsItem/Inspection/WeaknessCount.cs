using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>How many areas of significant weakness a text says were identified.</summary>
internal static class WeaknessCount
{
    private const int Reach = 5;

    /// <summary>The count before the first “significant weakness(es)” that has one; <c>null</c> where none has.</summary>
    public static int? In(NewsSigns signs)
    {
        foreach (ref readonly var hit in signs.Cues)
        {
            if (hit.Meaning != Cue.SignificantWeakness)
                continue;
            var sentence = signs.SentenceOf(hit.First);
            var first = sentence < 0 ? hit.First : signs.News.Sentences[sentence].FirstToken;
            for (var t = hit.First - 1; t >= first && t >= hit.First - Reach; t--)
            {
                if (NumberWords.At(signs.News.Text, signs.News.Tokens, t) is > 0 and <= 30 and var count)
                    return count;
            }
        }
        return null;
    }
}
