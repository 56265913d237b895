using Medway.SendDomain.Reading.NewsItem.Partnership;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Mentions;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>One of several areas that a text reports: its claims, and the sentences that speak of it.</summary>
internal sealed class AreaShare(LocalArea area, int sentences)
{
    public LocalArea Area { get; } = area;

    public List<JudgementClaim> Claims { get; } = [];

    /// <summary>Which sentences of the text are about this area.</summary>
    public bool[] Sentences { get; } = new bool[sentences];
}

/// <summary>
/// Tells whether a text reports several areas, each with its own judgement: a claim belongs to the area that its sentence names nearest, or to the
/// one the text spoke of last.
/// </summary>
internal static class SeveralAreasReader
{
    /// <summary>The areas with a judgement of their own, in the order of the text; empty where the text is about one.</summary>
    public static List<AreaShare> Read(NewsSigns signs, List<JudgementClaim> claims, List<BodyMention> mentions, LocalDate date)
    {
        var named = Named(signs, mentions, date);
        if (named.TrueForAll(name => name.Area == named[0].Area))
            return [];
        var shares = new List<AreaShare>();
        foreach (var claim in claims)
        {
            foreach (var area in Owners(signs, claim, claims, named))
                Share(shares, area, signs.News.Sentences.Length).Claims.Add(claim);
        }
        if (shares.Count < 2)
            return [];
        Spread(signs, named, shares);
        return shares;
    }

    private static List<(int Token, int Sentence, LocalArea Area)> Named(NewsSigns signs, List<BodyMention> mentions, LocalDate date)
    {
        var named = new List<(int, int, LocalArea)>();
        foreach (var mention in mentions)
        {
            if (mention.IsOfArea && AreaReader.LookUp(signs.News, mention, date).Value is { } area)
                named.Add((mention.First, signs.SentenceOf(mention.First), area));
        }
        return named;
    }

    /// <summary>
    /// “Failings were found in A and B and inconsistent outcomes in C”: the areas between a claim and the next one, else the nearest before it in the sentence.
    /// A sentence that names no area gives its claim to nobody new.
    /// </summary>
    private static List<LocalArea> Owners(NewsSigns signs, JudgementClaim claim, List<JudgementClaim> claims, List<(int Token, int Sentence, LocalArea Area)> named)
    {
        var next = signs.News.Sentences[claim.Sentence].EndToken;
        foreach (var other in claims)
        {
            if (other.Sentence == claim.Sentence && other.First > claim.First)
                next = Math.Min(next, other.First);
        }
        var before = named.FindLast(name => name.Sentence == claim.Sentence && name.Token < claim.First);
        var alone = !claims.Exists(other => other.Sentence == claim.Sentence && other.First != claim.First);
        if (alone && before.Area is not null)
            return [before.Area];
        var after = named.FindAll(name => name.Token > claim.First && name.Token < next).ConvertAll(name => name.Area);
        if (after.Count > 0)
            return [.. after.Distinct()];
        if (before.Area is not null)
            return [before.Area];
        var last = named.FindLast(name => name.Token < claim.First);
        return last.Area is null || named[0].Area == last.Area ? [] : [last.Area];
    }

    private static AreaShare Share(List<AreaShare> shares, LocalArea area, int sentences)
    {
        var share = shares.Find(known => known.Area == area);
        if (share is null)
            shares.Add(share = new AreaShare(area, sentences));
        return share;
    }

    /// <summary>A sentence is of the area it names first; one that names none goes on about the area before.</summary>
    private static void Spread(NewsSigns signs, List<(int Token, int Sentence, LocalArea Area)> named, List<AreaShare> shares)
    {
        foreach (var share in shares)
        {
            foreach (var claim in share.Claims)
                share.Sentences[claim.Sentence] = true;
        }
        AreaShare? current = shares[0];
        var next = 0;
        for (var s = 0; s < signs.News.Sentences.Length; s++)
        {
            while (next < named.Count && named[next].Sentence < s)
                next++;
            if (next < named.Count && named[next].Sentence == s)
                current = shares.Find(share => share.Area == named[next].Area);
            if (current is not null)
                current.Sentences[s] = true;
        }
    }
}
