using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>Turns a draft into a report. Nothing else makes a report from text, so that no fact is without its evidence.</summary>
internal static class ReportAssembler
{
    private static readonly ItemPointers Inspectorates = new("/inspection/inspectorates");
    private static readonly ItemPointers Sectors = new("/inspection/partnership/sectors");

    public static SendReport Assemble(ReportDraft draft, SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        var evidence = new Evidence();
        return new SendReport
        {
            Document = new SourceDocument
            {
                Name = source.Name,
                Kind = draft.Kind,
                Part = draft.Part,
                Title = Cite(evidence, "/document/title", draft.Title)?.Value,
                PublishedOn = Cite(evidence, "/document/publishedOn", draft.PublishedOn)?.Value,
                MediaType = source.MediaType,
                Text = TextIdentity.Of(source.Text),
            },
            Inspection = new Inspection
            {
                Framework = Cite(evidence, "/inspection/framework", draft.Framework)?.Value,
                Activity = Cite(evidence, "/inspection/activity", draft.Activity)?.Value,
                Inspectorates = Cite(evidence, Inspectorates, draft.Inspectorates),
                OnSite = Cite(evidence, "/inspection/onSite", draft.OnSite)?.Value,
                ReportPublishedOn = Cite(evidence, "/inspection/reportPublishedOn", draft.ReportPublishedOn)?.Value,
                Partnership = new Partnership
                {
                    LocalArea = Checked(draft.LocalArea),
                    LocalAuthority = Checked(draft.LocalAuthority),
                    IntegratedCareBoards = Checked(draft.IntegratedCareBoards),
                    ParentCarerForum = Checked(draft.ParentCarerForum),
                    Others = Checked(draft.Others),
                    Sectors = Cite(evidence, Sectors, draft.Sectors),
                },
                PreviousInspections = Checked(draft.PreviousInspections),
                Judgement = Checked(draft.Judgement),
                FollowUps = Checked(draft.FollowUps),
                Team = Checked(draft.Team),
                LegalBasis = Checked(draft.LegalBasis),
            },
            Findings = Checked(draft.Findings),
            Investments = Checked(draft.Investments),
            Places = Checked(draft.Places),
            Statements = Checked(draft.Statements),
            Narrative = Checked(draft.Narrative),
            Evidence = evidence.Freeze(),
            Diagnostics = diagnostics,
        };
    }

    private static Cited<T>? Cite<T>(Evidence evidence, string pointer, Cited<T>? fact)
    {
        if (fact is { } cited)
            evidence.Add(pointer, cited.At);
        return fact;
    }

    private static T[] Cite<T>(Evidence evidence, ItemPointers pointers, List<Cited<T>> facts)
    {
        var values = new T[facts.Count];
        for (var i = 0; i < values.Length; i++)
        {
            evidence.Add(pointers[i], facts[i].At);
            values[i] = facts[i].Value;
        }
        return values;
    }

    private static T? Checked<T>(T? fact) where T : class, ICited =>
        fact is { At.Count: 0 } ? throw new InvalidOperationException($"A {typeof(T).Name} came without its evidence.") : fact;

    private static List<T> Checked<T>(List<T> facts) where T : class, ICited
    {
        foreach (var fact in facts)
            Checked(fact);
        return facts;
    }

    /// <summary>The places of plain values, by the pointer to each.</summary>
    private readonly struct Evidence()
    {
        private readonly List<KeyValuePair<string, IReadOnlyList<TextSpan>>> entries = new(8);

        public void Add(string pointer, IReadOnlyList<TextSpan> at) => entries.Add(new(pointer, ValueList<TextSpan>.Freeze(at)));

        public EvidenceMap Freeze() => EvidenceMap.Own([.. entries]);
    }
}
