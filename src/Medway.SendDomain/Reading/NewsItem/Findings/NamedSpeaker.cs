using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>A person by what they are and their name, who speaks: “Mum Kelly Ward said”, “Mother of two Jane Smith told”.</summary>
internal static class NamedSpeaker
{
    private const int Opening = 4;
    private const int NameReach = 12;

    private static readonly WordSet Roles = WordSet.Of("mum mam mother dad father parent carer grandmother grandfather campaigner activist resident headteacher teacher governor solicitor lawyer student pupil");
    private static readonly WordSet Groups = WordSet.Of("carer carers forum forums council group network voice partnership");

    public static bool Speaks(NewsText news, FindingSigns signs, int first, int end)
    {
        for (var t = first; t < Math.Min(end, first + Opening); t++)
        {
            if (!Roles.Contains(news.Tokens[t]))
                continue;
            var names = 0;
            for (var name = t + 1; name < Math.Min(end, t + NameReach) && !Groups.Contains(news.Tokens[name]); name++)
            {
                if (names >= 2 && (signs.Of(name, name + 1) & FindingSign.Saying) != 0)
                    return true;
                names += news.Tokens[name].IsCapital ? 1 : 0;
            }
            return false;
        }
        return false;
    }
}
