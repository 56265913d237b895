using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Drafting;

/// <summary>How what was read becomes a report: each fact with its places, in their order, each once.</summary>
public sealed class DraftingTests
{
    private static readonly TextSpan Place = new(2, 5);

    [Theory]
    [InlineData(0, "/findings/0")]
    [InlineData(7, "/findings/7")]
    [InlineData(8, "/findings/8")]
    [InlineData(9, "/findings/9")]
    [InlineData(1234, "/findings/1234")]
    public void ItemPointers_Index_PointsToThatItem(int index, string pointer) => Assert.Equal(pointer, new ItemPointers("/findings")[index]);

    [Theory]
    [InlineData("0-1", "2-3", "0-1 2-3")]
    [InlineData("4-5", "2-3", "2-3 4-5")]
    [InlineData("2-3", "2-3", "2-3")]
    [InlineData("0-1 4-5", "4-5 2-3 0-1", "0-1 2-3 4-5")]
    [InlineData("0-1 2-3", "2-4", "0-1 2-3 2-4")]
    [InlineData("0-1", "", "0-1")]
    public void With_MorePlaces_HasEachOnceInReadingOrder(string places, string more, string expected)
    {
        Assert.Equal(expected, Print(Spans(places).With(Spans(more))));
        if (Spans(more) is [var only])
            Assert.Equal(expected, Print(Spans(places).With(only)));
    }

    [Fact]
    public void Cited_WithoutAPlace_IsRefused() =>
        Assert.Equal("A fact needs its evidence. (Parameter 'at')", Assert.Throws<ArgumentException>(() => new Cited<int>(1, [])).Message);

    [Fact]
    public void Cited_ValueAndPlace_HasBoth() => Assert.Equal((7, "2-5"), (new Cited<int>(7, Place).Value, Print(new Cited<int>(7, Place).At)));

    [Fact]
    public void ToOrdered_Diagnostics_AreByPlaceThenByCodeThoseOfTheWholeFirst()
    {
        var bag = new DiagnosticBag();
        Assert.Empty(bag.ToOrdered(0));
        foreach (var (code, start) in new[] { ("C", 9), ("B", 4), ("A", 9), ("D", -1) })
            bag.Add(Diagnostic(code, DiagnosticSeverity.Info, start));
        Assert.Equal(4, bag.Count);
        Assert.Equal(["D", "B", "A", "C"], bag.ToOrdered(4).Select(item => item.Code));
    }

    [Fact]
    public void ToOrdered_MoreThanTheLimit_KeepsTheGravestAndSaysHowManyAreLeftOut()
    {
        var bag = new DiagnosticBag();
        bag.Add(Diagnostic("A", DiagnosticSeverity.Info, 1));
        bag.Add(Diagnostic("B", DiagnosticSeverity.Error, 8));
        bag.Add(Diagnostic("C", DiagnosticSeverity.Warning, 3));
        var kept = bag.ToOrdered(2);
        Assert.Equal(["C", "B", DiagnosticCatalogue.TooManyDiagnostics.Code], kept.Select(item => item.Code));
        Assert.Equal(DiagnosticCatalogue.TooManyDiagnostics.Whole(1, 2).Message, kept[2].Message);
    }

    [Fact]
    public void Assemble_PlainValues_AreInTheReportAndTheirPlacesByPointer()
    {
        var draft = new ReportDraft(DocumentKind.NewsItem) { Title = new("A title", Place) };
        draft.Inspectorates.Add(new(Inspectorate.Ofsted, new TextSpan(0, 1)));
        draft.Inspectorates.Add(new(Inspectorate.CareQualityCommission, new TextSpan(6, 7)));
        draft.Sectors.Add(new(Sector.Health, new TextSpan(8, 9)));

        var report = Assemble(draft);

        Assert.Equal(("A title", "a.txt"), (report.Document.Title, report.Document.Name));
        Assert.Equal([Inspectorate.Ofsted, Inspectorate.CareQualityCommission], report.Inspection.Inspectorates);
        Assert.Equal([Sector.Health], report.Inspection.Partnership.Sectors);
        Assert.Equal(
            ["/document/title 2-5", "/inspection/inspectorates/0 0-1", "/inspection/inspectorates/1 6-7", "/inspection/partnership/sectors/0 8-9"],
            report.Evidence.Select(entry => $"{entry.Key} {Print(entry.Value)}").Order());
    }

    [Fact]
    public void Assemble_FactWithoutItsPlace_IsRefused()
    {
        Refused("NamedBody", new ReportDraft(DocumentKind.NewsItem) { ParentCarerForum = new NamedBody { Name = "x" } });
        Refused("LocalAuthorityDetails", new ReportDraft(DocumentKind.NewsItem) { LocalAuthority = new LocalAuthorityDetails { Name = "x" } });
        Refused("CitedText", new ReportDraft(DocumentKind.NewsItem) { LegalBasis = new CitedText { Text = "x" } });
        Refused("NamedBody", With(draft => draft.Others.Add(new NamedBody { Name = "x" })));
        Refused("IntegratedCareBoardDetails", With(draft => draft.IntegratedCareBoards.Add(new IntegratedCareBoardDetails { Name = "x" })));
        Refused("Investment", With(draft => draft.Investments.Add(new Investment())));
        Refused("SchoolPlaces", With(draft => draft.Places.Add(new SchoolPlaces { Count = 2 })));
        Refused("Statement", With(draft => draft.Statements.Add(new Statement { Speakers = [], Text = "x" })));
    }

    private static ReportDraft With(Action<ReportDraft> add)
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        add(draft);
        return draft;
    }

    private static void Refused(string type, ReportDraft draft) =>
        Assert.Equal($"A {type} came without its evidence.", Assert.Throws<InvalidOperationException>(() => Assemble(draft)).Message);

    private static SendReport Assemble(ReportDraft draft) => ReportAssembler.Assemble(draft, new SourceText("0123456789", "a.txt"), []);

    private static Diagnostic Diagnostic(string code, DiagnosticSeverity severity, int start) =>
        new() { Code = code, Severity = severity, Message = code, At = start < 0 ? [] : [new TextSpan(start, start + 1)] };

    private static TextSpan[] Spans(string places) =>
        [.. places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(place => new TextSpan(place[0] - '0', place[2] - '0'))];

    private static string Print(IEnumerable<TextSpan> places) => string.Join(' ', places.Select(place => $"{place.Start}-{place.End}"));
}
