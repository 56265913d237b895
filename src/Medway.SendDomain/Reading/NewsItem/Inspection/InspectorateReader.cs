using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads which inspectorates a text names.</summary>
internal static class InspectorateReader
{
    public static void Read(NewsSigns signs, ReportDraft draft)
    {
        Add(signs, draft, Cue.Ofsted, Inspectorate.Ofsted);
        Add(signs, draft, Cue.CareQualityCommission, Inspectorate.CareQualityCommission);
    }

    private static void Add(NewsSigns signs, ReportDraft draft, Cue cue, Inspectorate inspectorate)
    {
        if (signs.First(cue) is { } hit)
            draft.Inspectorates.Add(new Cited<Inspectorate>(inspectorate, signs.News.TokenSpan(hit.First, hit.Next)));
    }
}
