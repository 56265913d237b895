using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Money;
using Medway.SendDomain.Reading.NewsItem.Partnership;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register.Mentions;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem;

/// <summary>Reads news releases, press articles, minutes and web pages that report an inspection.</summary>
internal static class NewsItemReader
{
    /// <summary>A draft for each inspection the text reports; none, and an Error in the bag, where it reports none.</summary>
    public static List<ReportDraft> Read(SourceText source, DiagnosticBag refusal)
    {
        using var news = NewsText.Of(source);
        var signs = new NewsSigns(news);
        var mentions = news.Search.Mentions;
        // Asked for the same sentence again and again.
        var asked = (Sentence: -1, Areas: 0);
        var claims = ClaimReader.Read(signs, sentence => (asked = asked.Sentence == sentence ? asked : (sentence, AreasIn(news, mentions, sentence))).Areas);
        if (NewsGate.Refuse(signs, claims, mentions.Exists(mention => mention.IsOfArea)) is { } seems)
        {
            refusal.Add(DiagnosticCatalogue.NoInspectionReported.At(news.Span(0, source.Text.Length), seems));
            return [];
        }
        var published = PublicationReader.Read(news);
        var shares = SeveralAreasReader.Read(signs, claims, mentions, AreaReader.AsAt(published?.Value));
        var drafts = shares.Count == 0 ? [Draft(signs, claims, mentions, published, null)] : shares.ConvertAll(share => Draft(signs.Within(share.Sentences), share.Claims, mentions, published, share));
        ReadFacts(news, drafts, shares);
        return drafts;
    }

    private static ReportDraft Draft(NewsSigns signs, List<JudgementClaim> claims, List<BodyMention> mentions, Cited<PartialDate>? published, AreaShare? share)
    {
        var news = signs.News;
        var draft = new ReportDraft(DocumentKind.NewsItem) { PublishedOn = published };
        InspectionDates.Read(signs, claims, draft);
        draft.Judgement = JudgementReader.Read(signs, claims, draft);
        if (draft.Judgement is null)
            draft.Diagnostics.Add(DiagnosticCatalogue.JudgementNotStated.Whole());
        FrameworkReader.Read(signs, draft);
        FollowUpReader.Read(signs, draft);
        InspectorateReader.Read(signs, draft);
        AreaReader.Read(news, mentions, draft, share?.Area);
        var ofArea = share is null ? mentions : mentions.FindAll(mention => signs.SentenceOf(mention.First) is >= 0 and var sentence && share.Sentences[sentence]);
        PartnershipReader.Read(news, ofArea, draft);
        SectorReader.Read(news, draft);
        return draft;
    }

    /// <summary>Of several areas, each fact goes to the one whose sentence it stands in. A sum told of two areas is two, so money is read area by area.</summary>
    private static void ReadFacts(NewsText news, List<ReportDraft> drafts, List<AreaShare> shares)
    {
        var share = new FactShare(news, shares);
        for (var area = 0; area < drafts.Count; area++)
        {
            InvestmentReader.Read(news, drafts[area], share, area);
            PlacesReader.Read(news, drafts[area], share, area);
        }
        StatementReader.Read(news, drafts[0]);
        FindingReader.Read(news, drafts);
        share.Divide(news, drafts, draft => draft.Statements);
        share.Divide(news, drafts, draft => draft.Findings);
    }

    /// <summary>How many areas a sentence names: none, one, or two for several.</summary>
    private static int AreasIn(NewsText news, List<BodyMention> mentions, int sentence)
    {
        var range = news.Sentences[sentence];
        ulong first = 0;
        // Asked for many sentences of a text with many names: those before the sentence are passed over by halving.
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].First < range.FirstToken)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < mentions.Count && mentions[low].First < range.EndToken; low++)
        {
            var mention = mentions[low];
            if (!mention.IsOfArea)
                continue;
            var name = news.Tokens[mention.NameFirst].Hash;
            if (first != 0 && name != first)
                return 2;
            first = name;
        }
        return first == 0 ? 0 : 1;
    }
}
