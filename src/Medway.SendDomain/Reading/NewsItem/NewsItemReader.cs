using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Partnership;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register.Mentions;

namespace Medway.SendDomain.Reading.NewsItem;

/// <summary>Reads news releases, press articles, minutes and web pages that report an inspection.</summary>
internal static class NewsItemReader
{
    /// <summary>A draft for each inspection the text reports; none, and an Error in the bag, where it reports none.</summary>
    public static List<ReportDraft> Read(SourceText source, DiagnosticBag refusal)
    {
        using var news = NewsText.Of(source);
        var signs = new NewsSigns(news);
        var claims = ClaimReader.Read(signs);
        if (NewsGate.Refuse(signs, claims) is { } seems)
        {
            refusal.Add(DiagnosticCatalogue.NoInspectionReported.At(news.Span(0, source.Text.Length), seems));
            return [];
        }
        var mentions = new List<BodyMention>();
        MentionFinder.FindAll(news.Text, news.Tokens, mentions);
        return [Draft(signs, claims, mentions)];
    }

    private static ReportDraft Draft(NewsSigns signs, List<JudgementClaim> claims, List<BodyMention> mentions)
    {
        var news = signs.News;
        var draft = new ReportDraft(DocumentKind.NewsItem) { PublishedOn = PublicationReader.Read(news) };
        InspectionDates.Read(signs, draft);
        draft.Judgement = JudgementReader.Read(signs, claims, draft);
        if (draft.Judgement is null)
            draft.Diagnostics.Add(DiagnosticCatalogue.JudgementNotStated.Whole());
        FrameworkReader.Read(signs, draft);
        FollowUpReader.Read(signs, draft);
        InspectorateReader.Read(signs, draft);
        AreaReader.Read(news, mentions, draft);
        PartnershipReader.Read(news, mentions, draft);
        SectorReader.Read(news, draft);
        return draft;
    }
}
