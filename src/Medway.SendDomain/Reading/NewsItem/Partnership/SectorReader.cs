using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Search;

namespace Medway.SendDomain.Reading.NewsItem.Partnership;

/// <summary>Reads the sectors that a text names as part of the partnership: “the partnership, which includes Education, Health and Social Care”.</summary>
internal static class SectorReader
{
    private const int Reach = 12;

    private static readonly PhraseIndex<Sector> Sectors = new PhraseTable<Sector>()
        .Add("education", Sector.Education)
        .Add("health", Sector.Health)
        .Add("social? care", Sector.SocialCare)
        .Build();

    public static void Read(NewsText news, ReportDraft draft)
    {
        foreach (ref readonly var hit in news.Search.Marks.Span)
        {
            if (hit.Meaning == NewsMark.Partnership && news.SentenceAt(hit.First) is >= 0 and var sentence
                && TryList(news, hit.Next, Math.Min(news.Sentences[sentence].EndToken, hit.First + Reach), draft))
                return;
        }
    }

    /// <summary>Two sectors or more in a row, with nothing but commas and “and” between them.</summary>
    private static bool TryList(NewsText news, int first, int end, ReportDraft draft)
    {
        var found = draft.Sectors;
        for (var t = first; t < end; t++)
        {
            found.Clear();
            var at = t;
            while (at < end && Sectors.TryMatch(news.Text, news.Tokens, at, out var hit))
            {
                found.Add(new Cited<Sector>(hit.Meaning, news.TokenSpan(hit.First, hit.Next)));
                at = hit.Next;
                while (at < end && (news.Text[news.Tokens[at].Start] == ',' || news.Tokens[at].Is(Folding.And)))
                    at++;
            }
            if (found.Count >= 2 && !NamesTwice(found))
                return true;
        }
        found.Clear();
        return false;
    }

    private static bool NamesTwice(List<Cited<Sector>> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if (found[before].Value == found[i].Value)
                    return true;
            }
        }
        return false;
    }
}
