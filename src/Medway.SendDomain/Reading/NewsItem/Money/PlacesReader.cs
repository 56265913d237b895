using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Reads school and specialist places that are made, committed or planned. A number of places that are lacking, or those of the whole country, is none.</summary>
internal static class PlacesReader
{
    private const int Reach = 9;
    private const int MostPlaces = 16;

    // What makes bare “60 places” places of a school.
    private static readonly WordSet Schools = WordSet.Of("school schools academy specialist special primary secondary centre unit provision resourced resource base bases");

    // What makes a number of places news: they come into being.
    private static readonly WordSet Making = WordSet.Of("create creates created creating creation open opens opened opening build building built deliver delivers delivered delivering delivery provide "
        + "provides provided providing add adds added adding plan plans planned expand expands expanded expanding expansion develop developed developing development invest invested "
        + "investment investing will with new double doubled increase increased increasing offer offering secured approved");

    private static readonly WordSet Building = WordSet.Of("build builds building built open opens opened opening create creates created creating expand expands expanded expanding deliver delivering approved");
    private static readonly ulong On = Folding.Hash("on");

    private static readonly WordSet Lacking = WordSet.Of("need needed needs shortage shortfall short lack lacking lacks waiting nationally national england demand lost lose closing closed without fewer oversubscribed country");

    // “children with special educational needs” lack no places.
    private static readonly WordSet OfChildren = WordSet.Of("educational education special additional complex high their medical specific");

    /// <summary>Adds the places that the text tells of an area to its draft, each tied to the sum whose purpose names it.</summary>
    public static void Read(NewsText news, ReportDraft draft, FactShare share, int area)
    {
        if (news.Search.First(NewsMark.Places) is null)
            return;
        var payers = Payers(draft.Investments);
        var known = new Dictionary<int, int>();
        var status = new StatusReader();
        var tokens = news.Tokens;
        var mark = 0;
        // The last sentence that counts places: “a further 90” in it, or in the next, are places too.
        var counted = -1;
        for (var s = 0; s < news.Sentences.Length; s++)
        {
            ref readonly var sentence = ref news.Sentences[s];
            if (news.Blocks[sentence.Block].Kind == NewsBlockKind.Furniture || !share.IsOf(area, s) || !(Names(news, ref mark, sentence) || IsBehind(news, s, counted)))
                continue;
            (bool School, bool Making)? said = null;
            bool? builds = null;
            bool? goesOn = null;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!QuantityWords.MayBeNumber(tokens[i]) || (i > sentence.FirstToken && news.Text[tokens[i - 1].Start] == '£'))
                    continue;
                if (CountPhrase.TryShared(news.Text, tokens[..sentence.EndToken], i, out var shared))
                {
                    if (Counts(news, sentence, shared, said ??= Said(news, sentence)))
                        Add(draft, Places(news, payers, status, sentence, shared), known);
                    continue;
                }
                if (IsBehind(news, s, counted) && MorePlaces.TryAt(news, sentence, i, out var more))
                {
                    i = more.End - 1;
                    counted = s;
                    if (Counts(news, sentence, more, (true, true)))
                        Add(draft, Places(news, payers, status, sentence, more), known);
                    continue;
                }
                var pupils = false;
                if (!CountPhrase.TryAt(news.Text, tokens[..sentence.EndToken], i, out var phrase) && !(pupils = CountPhrase.TryPupils(news.Text, tokens[..sentence.EndToken], i, out phrase)))
                    continue;
                i = phrase.End - 1;
                if (pupils ? builds ??= Builds(news, sentence) : Counts(news, sentence, phrase, said ??= Said(news, sentence))
                    || (IsGoingOn(news, sentence, phrase, said.Value) && (goesOn ??= GoesOn(news, s))))
                {
                    Add(draft, Places(news, payers, status, sentence, phrase), known);
                    counted = s;
                }
            }
        }
    }

    private static bool IsBehind(NewsText news, int sentence, int counted) =>
        counted >= 0 && sentence - counted <= 1 && news.Sentences[sentence].Block == news.Sentences[counted].Block;

    /// <summary>Whether a sentence names places at all; the marks are passed as the sentences are.</summary>
    private static bool Names(NewsText news, ref int mark, in NewsSentence sentence)
    {
        var marks = news.Search.Marks.Span;
        for (; mark < marks.Length && marks[mark].First < sentence.EndToken; mark++)
        {
            if (marks[mark].First >= sentence.FirstToken && marks[mark].Meaning == NewsMark.Places)
                return true;
        }
        return false;
    }

    private static SchoolPlaces Places(NewsText news, List<(TextSpan At, int Index)> payers, StatusReader status, in NewsSentence sentence, in CountPhrase phrase)
    {
        var at = news.TokenSpan(phrase.First, phrase.End);
        return new SchoolPlaces
        {
            Count = phrase.Count,
            Of = phrase.IsDescribed ? PassageText.Of(news.Text[news.Tokens[phrase.OfFirst].Start..news.Tokens[phrase.End - 1].End]) : null,
            Qualifier = phrase.Qualifier,
            Additional = phrase.IsAdditional,
            Status = status.Read(news.Text, news.Tokens, sentence.FirstToken, phrase.First, phrase.End, Math.Min(sentence.EndToken, phrase.End + 4)),
            Investment = Payer(payers, at),
            At = ValueList<TextSpan>.One(at),
        };
    }

    /// <summary>Where the investments stand whose words hold a purpose, in reading order.</summary>
    private static List<(TextSpan At, int Index)> Payers(List<Investment> investments)
    {
        var spans = new List<(TextSpan At, int Index)>();
        for (var i = 0; i < investments.Count; i++)
        {
            if (investments[i] is not { Amount: not null, Purpose: not null, Total: false })
                continue;
            foreach (var span in investments[i].At)
                spans.Add((span, i));
        }
        spans.Sort();
        return spans;
    }

    private static int? Payer(List<(TextSpan At, int Index)> payers, TextSpan places)
    {
        int low = 0, high = payers.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (payers[middle].At.Start <= places.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && payers[low - 1].At.Contains(places) ? payers[low - 1].Index : null;
    }

    private static bool Counts(NewsText news, in NewsSentence sentence, in CountPhrase phrase, (bool School, bool Making) said)
    {
        var tokens = news.Tokens;
        for (var i = Math.Max(sentence.FirstToken, phrase.First - Reach); i < Math.Min(sentence.EndToken, phrase.End + Reach); i++)
        {
            if ((i < phrase.First || i >= phrase.End) && Lacking.Contains(tokens[i]) && !(i > 0 && OfChildren.Contains(tokens[i - 1])))
                return false;
        }
        return (said.School || phrase.IsDescribed || MorePlaces.AreForNeeds(news, sentence, phrase)) && (said.Making || phrase.IsAdditional || SpansBuilding(news, phrase));
    }

    /// <summary>Whether the sentence before says that schools are built, and this one how many more places that makes.</summary>
    private static bool GoesOn(NewsText news, int index) =>
        index > 0 && news.Sentences[index - 1] is var before && before.Block == news.Sentences[index].Block && Builds(news, before) && Said(news, before).School;

    private static bool IsGoingOn(NewsText news, in NewsSentence sentence, in CountPhrase phrase, (bool School, bool Making) said) =>
        phrase.IsAdditional && said is { School: false, Making: true } && !(phrase.End < sentence.EndToken && news.Tokens[phrase.End].Is(On)) && Counts(news, sentence, phrase, (true, true));

    private static bool Builds(NewsText news, in NewsSentence sentence) => Building.ContainsAny(news.Tokens, sentence.FirstToken, sentence.EndToken);

    /// <summary>Whether a sentence speaks of schools, and of something that comes into being.</summary>
    private static (bool School, bool Making) Said(NewsText news, in NewsSentence sentence)
    {
        var (school, making) = (false, false);
        foreach (ref readonly var token in news.Tokens[sentence.FirstToken..sentence.EndToken])
        {
            school |= Schools.Contains(token);
            making |= Making.Contains(token);
        }
        return (school, making);
    }

    // “a 200-place school” is a school that is built.
    private static bool SpansBuilding(NewsText news, in CountPhrase phrase) => news.Text[news.Tokens[phrase.OfFirst - 1].Start] is 'p' or 'P' && phrase.IsDescribed;

    /// <summary>The same number told again is the same places.</summary>
    private static void Add(ReportDraft draft, SchoolPlaces places, Dictionary<int, int> known)
    {
        if (!known.TryGetValue(places.Count, out var index))
        {
            known.Add(places.Count, draft.Places.Count);
            draft.Places.Add(places);
            return;
        }
        var first = draft.Places[index];
        if (first.Investment is { } one && places.Investment is { } other && one != other)
        {
            draft.Places.Add(places);
            return;
        }
        draft.Places[index] = first with
        {
            Of = first.Of ?? places.Of,
            Qualifier = first.Qualifier ?? places.Qualifier,
            Additional = first.Additional || places.Additional,
            Status = first.Status ?? places.Status,
            Investment = first.Investment ?? places.Investment,
            At = first.At.Count < MostPlaces ? [.. first.At, .. places.At] : first.At,
        };
    }

}
