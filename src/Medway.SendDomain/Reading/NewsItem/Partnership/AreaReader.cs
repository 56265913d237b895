using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Mentions;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Partnership;

/// <summary>
/// Decides which local area a text is about, by the role in which each is named: in the title, as a partnership, as a council, as a place. The area first
/// named breaks a tie.
/// </summary>
internal static class AreaReader
{
    private const int LeadBlocks = 3;

    /// <summary>When a text that dates nothing is taken to speak: the time of the present framework.</summary>
    private static readonly LocalDate Undated = new(2024, 1, 1);

    /// <summary>The day as at which names are looked up: the inspection’s, else the publication’s.</summary>
    public static LocalDate AsAt(ReportDraft draft) =>
        draft.OnSite?.Value.Start.Earliest ?? draft.ReportPublishedOn?.Value.Earliest ?? draft.PublishedOn?.Value.Earliest
        ?? (draft.Judgement is LocalAreaInspectionJudgement or RevisitJudgement ? new LocalDate(2022, 1, 1) : Undated);

    /// <summary>The day as at which names are looked up before anything but the publication is known.</summary>
    public static LocalDate AsAt(PartialDate? published) => published?.Earliest ?? Undated;

    /// <summary>Settles the area of a draft: the one given, or the one the mentions speak for.</summary>
    public static void Read(NewsText news, List<BodyMention> mentions, ReportDraft draft, LocalArea? given)
    {
        var date = AsAt(draft);
        if (given is not null)
        {
            draft.LocalArea = Reference(news, mentions, given, date);
            return;
        }
        var scores = new AreaScores();
        var ambiguous = new List<BodyMention>();
        foreach (var mention in mentions)
        {
            if (!mention.IsOfArea)
                continue;
            var lookup = LookUp(news, mention, date);
            if (lookup.Value is { } area)
                scores.Add(area, Weight(news, mention));
            else if (lookup.Status == NameLookupStatus.Ambiguous)
                ambiguous.Add(mention);
        }
        foreach (var mention in ambiguous)
        {
            foreach (var candidate in LookUp(news, mention, date).Candidates)
                scores.AddToKnown(candidate, Weight(news, mention));
        }
        if (scores.Best is { } best)
            draft.LocalArea = Reference(news, mentions, best, date);
        else
            draft.Diagnostics.Add(ambiguous.Count > 0
                ? DiagnosticCatalogue.AreaAmbiguous.At(news.TokenSpan(ambiguous[0].First, ambiguous[0].End), news.TokenSpanText(ambiguous[0].NameFirst, ambiguous[0].NameEnd))
                : DiagnosticCatalogue.AreaNotFound.Whole());
    }

    /// <summary>The area a mention names at a date; a council by its whole name first, since that can tell what the place’s name leaves open.</summary>
    public static NameLookup<LocalArea> LookUp(NewsText news, BodyMention mention, LocalDate date)
    {
        if (mention.Kind == BodyKind.Council)
        {
            var council = LocalAreaRegister.Default.Find(news.Text[news.Tokens[mention.First].Start..news.Tokens[mention.End - 1].End], date);
            if (council.Value is not null)
                return council;
        }
        return LocalAreaRegister.Default.Find(news.Text[news.Tokens[mention.NameFirst].Start..news.Tokens[mention.NameEnd - 1].End], date);
    }

    private static LocalAreaReference? Reference(NewsText news, List<BodyMention> mentions, LocalArea area, LocalDate date)
    {
        foreach (var mention in mentions)
        {
            if (!mention.IsOfArea)
                continue;
            var lookup = LookUp(news, mention, date);
            if (lookup.Value != area && !(lookup.Status == NameLookupStatus.Ambiguous && lookup.Candidates.Contains(area)))
                continue;
            return new LocalAreaReference
            {
                Name = area.Name,
                LaCode = area.LaCode,
                GssCode = area.GssCodeOn(date),
                OfstedUrn = area.OfstedUrn,
                Region = area.Region.Name,
                OfstedRegion = area.OfstedRegion.Name,
                At = ValueList<TextSpan>.One(news.TokenSpan(mention.NameFirst, mention.NameEnd)),
            };
        }
        return null;
    }

    private static int Weight(NewsText news, BodyMention mention)
    {
        var role = mention.Kind switch { BodyKind.Partnership => 4, BodyKind.Council => 3, _ => 2 };
        var block = news.BlockAt(news.Tokens[mention.First].Start);
        if (news.Blocks[block].Kind == NewsBlockKind.Furniture)
            return 0;
        return block < LeadBlocks ? role * 2 : role;
    }
}
