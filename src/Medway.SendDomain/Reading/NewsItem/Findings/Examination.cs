using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Whether a sentence tells what an inspection looks at (“The inspection, in May, considered how well partners work together”) and not what it found.</summary>
internal static class Examination
{
    private const int Reach = 14;

    private static readonly WordSet Verbs = WordSet.Of("consider considers considered examine examines examined evaluate evaluates evaluated assess assesses assessed explore explores explored look looks looked review reviews reviewed test tests tested measure measures measured report reports reported");
    private static readonly WordSet Matters = WordSet.Of("how whether what");

    public static bool Is(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        foreach (var hit in signs.In(sentence.FirstToken, sentence.EndToken))
        {
            if ((hit.Meaning & FindingSign.Inspectors) == 0)
                continue;
            var end = Math.Min(sentence.EndToken - 3, hit.Next + Reach);
            for (var t = hit.Next; t < end; t++)
            {
                if (Verbs.Contains(news.Tokens[t]) && Requests.IsSubject(news, hit.Next, t) && IsQuestion(news, t + 1))
                    return true;
            }
            return false;
        }
        return false;
    }

    // “looked at how”, “have reported on how well”, “assessed the extent to which”
    private static bool IsQuestion(NewsText news, int token) =>
        Matters.Contains(news.Tokens[token]) || (news.Tokens[token].In(news.Text) is "at" or "into" or "on" or "upon" && Matters.Contains(news.Tokens[token + 1])) || news.Tokens[token + 1].In(news.Text) is "extent";
}
