using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>What a reader has found so far about one inspection. Plain values come with their places; facts that are objects carry their own.</summary>
internal sealed class ReportDraft(DocumentKind kind)
{
    public DocumentKind Kind { get; } = kind;

    public DocumentPart? Part { get; set; }

    public Cited<string>? Title { get; set; }

    public Cited<PartialDate>? PublishedOn { get; set; }

    public Cited<InspectionFramework>? Framework { get; set; }

    public Cited<InspectionActivity>? Activity { get; set; }

    public List<Cited<Inspectorate>> Inspectorates { get; } = [];

    public Cited<DateSpan>? OnSite { get; set; }

    public Cited<PartialDate>? ReportPublishedOn { get; set; }

    public LocalAreaReference? LocalArea { get; set; }

    public LocalAuthorityDetails? LocalAuthority { get; set; }

    public List<IntegratedCareBoardDetails> IntegratedCareBoards { get; } = [];

    public NamedBody? ParentCarerForum { get; set; }

    public List<NamedBody> Others { get; } = [];

    public List<Cited<Sector>> Sectors { get; } = [];

    public List<PreviousInspection> PreviousInspections { get; } = [];

    public Judgement? Judgement { get; set; }

    public List<FollowUp> FollowUps { get; } = [];

    public List<TeamMember> Team { get; } = [];

    public CitedText? LegalBasis { get; set; }

    public List<NarrativeSection> Narrative { get; } = [];

    public List<Finding> Findings { get; } = new(16);

    public List<Investment> Investments { get; } = [];

    public List<SchoolPlaces> Places { get; } = [];

    public List<Statement> Statements { get; } = [];

    public DiagnosticBag Diagnostics { get; } = new();
}
