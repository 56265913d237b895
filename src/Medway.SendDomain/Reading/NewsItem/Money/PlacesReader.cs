using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Reads school and specialist places that are made, committed or planned. A number of places that are lacking, or those of the whole country, is none.</summary>
internal static class PlacesReader
{
    private const int Reach = 9;

    // What makes bare “60 places” places of a school.
    private static readonly HashSet<ulong> Schools = Set("school schools academy specialist special primary secondary centre unit provision resourced");

    // What makes a number of places news: they come into being.
    private static readonly HashSet<ulong> Making = Set("create creates created creating creation open opens opened opening build building built deliver delivers delivered delivering delivery provide "
        + "provides provided providing add adds added adding plan plans planned expand expands expanded expanding expansion develop developed developing development invest invested "
        + "investment investing will with new double doubled increase increased increasing offer offering secured approved");

    private static readonly HashSet<ulong> Lacking = Set("need needed needs shortage shortfall short lack lacking lacks waiting nationally national england demand lost lose closing closed without fewer oversubscribed country");

    /// <summary>Adds the places of the text to the draft, each tied to the sum whose purpose names it.</summary>
    public static void Read(NewsText news, ReportDraft draft)
    {
        foreach (var sentence in news.Sentences)
        {
            if (news.Blocks[sentence.Block].Kind == NewsBlockKind.Furniture)
                continue;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!news.Tokens[i].IsNumber && !news.Tokens[i].IsWord || (i > sentence.FirstToken && news.Text[news.Tokens[i - 1].Start] == '£'))
                    continue;
                if (!CountPhrase.TryAt(news.Text, news.Tokens[..sentence.EndToken], i, out var phrase))
                    continue;
                i = phrase.End - 1;
                if (Counts(news, sentence, phrase))
                    Add(draft, Places(news, draft, sentence, phrase));
            }
        }
    }

    private static SchoolPlaces Places(NewsText news, ReportDraft draft, in NewsSentence sentence, in CountPhrase phrase)
    {
        var at = news.TokenSpan(phrase.First, phrase.End);
        return new SchoolPlaces
        {
            Count = phrase.Count,
            Of = phrase.IsDescribed ? PassageText.Of(news.Text[news.Tokens[phrase.OfFirst].Start..news.Tokens[phrase.End - 1].End]) : null,
            Qualifier = phrase.Qualifier,
            Additional = phrase.IsAdditional,
            Status = StatusReader.Read(news.Text, news.Tokens, sentence.FirstToken, phrase.First, phrase.End, Math.Min(sentence.EndToken, phrase.End + 4)),
            Investment = Payer(draft.Investments, at),
            At = [at],
        };
    }

    private static int? Payer(List<Investment> investments, TextSpan places)
    {
        int? payer = null;
        for (var i = 0; i < investments.Count; i++)
        {
            if (investments[i] is not { Amount: not null, Purpose: not null, Total: false })
                continue;
            foreach (var span in investments[i].At)
            {
                if (span.Contains(places))
                    payer = i;
            }
        }
        return payer;
    }

    private static bool Counts(NewsText news, in NewsSentence sentence, in CountPhrase phrase)
    {
        var tokens = news.Tokens;
        for (var i = Math.Max(sentence.FirstToken, phrase.First - Reach); i < Math.Min(sentence.EndToken, phrase.End + Reach); i++)
        {
            if (i < phrase.First || i >= phrase.End ? Lacking.Contains(tokens[i].Hash) : false)
                return false;
        }
        var school = phrase.IsDescribed;
        var making = phrase.IsAdditional || SpansBuilding(news, phrase);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            school |= Schools.Contains(tokens[i].Hash);
            making |= Making.Contains(tokens[i].Hash);
        }
        return school && making;
    }

    // “a 200-place school” is a school that is built.
    private static bool SpansBuilding(NewsText news, in CountPhrase phrase) => news.Text[news.Tokens[phrase.OfFirst - 1].Start] is 'p' or 'P' && phrase.IsDescribed;

    /// <summary>The same number told again is the same places.</summary>
    private static void Add(ReportDraft draft, SchoolPlaces places)
    {
        for (var i = 0; i < draft.Places.Count; i++)
        {
            var known = draft.Places[i];
            if (known.Count != places.Count || (known.Investment is { } one && places.Investment is { } other && one != other))
                continue;
            draft.Places[i] = known with
            {
                Of = known.Of ?? places.Of,
                Qualifier = known.Qualifier ?? places.Qualifier,
                Additional = known.Additional || places.Additional,
                Status = known.Status ?? places.Status,
                Investment = known.Investment ?? places.Investment,
                At = [.. known.At, .. places.At],
            };
            return;
        }
        draft.Places.Add(places);
    }

    private static HashSet<ulong> Set(string words) => [.. words.Split(' ').Select(word => Folding.Hash(word))];
}
