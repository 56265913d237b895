using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Partnership;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

/// <summary>Which area a text speaks of, and which bodies of the partnership it names.</summary>
public sealed class PartnershipTests
{
    private static readonly Cited<PartialDate> Published = At(new PartialDate(2020, 3));

    [Theory]
    [InlineData("Medway was inspected.", "Medway")]
    [InlineData("Inspectors visited Kent and Medway.", "Kent")]
    [InlineData("Inspectors visited Medway and Kent.", "Medway")]
    [InlineData("Inspectors visited Kent. Medway Council was inspected.", "Medway")]
    [InlineData("Inspectors visited Kent. Kent is near. Medway Council was inspected.", "Kent")]
    [InlineData("Kent County Council replied. Medway local area partnership was inspected.", "Medway")]
    [InlineData("Medway is here. Kent County Council replied.", "Kent")]
    [InlineData("Kent is here. Kent County Council replied.\n\nMedway Council replied. Medway Council is near.", "Medway")]
    [InlineData("NHS Kent and Medway Integrated Care Board was there. Medway was inspected.", "Medway")]
    [InlineData("Nobody was inspected.", null)]
    public void Read_Mentions_SpeakForAnAreaByTheirRole(string text, string? area) => Assert.Equal(area, Read(text).LocalArea?.Name);

    [Theory]
    [InlineData("Kent.\n\nOne.\n\nMedway. Medway.", "Medway")]
    [InlineData("Kent.\n\nOne.\n\nTwo.\n\nMedway. Medway.", "Kent")]
    [InlineData("Kent.\n\nOne.\n\nTwo.\n\nMedway. Medway. Medway.", "Medway")]
    [InlineData("Read more: Kent Kent Kent\n\nMedway was inspected.", "Medway")]
    [InlineData("One.\n\nTwo.\n\nRead more: Kent Kent Kent\n\nMedway was inspected.", "Medway")]
    public void Read_MentionsAtTheBeginning_CountTwiceAndThoseOfThePageNothing(string text, string area) => Assert.Equal(area, Read(text).LocalArea?.Name);

    [Theory]
    [InlineData("Kingston was inspected.", null, "SEND0202")]
    [InlineData("Nobody was inspected.", null, "SEND0201")]
    [InlineData("Kingston upon Thames and Medway were inspected. Kingston was named again.", "Kingston upon Thames", null)]
    [InlineData("Medway and Kingston upon Thames were inspected. Kingston was named again.", "Kingston upon Thames", null)]
    [InlineData("Kingston was named. Medway and Kent were inspected. Kent is far.", "Kent", null)]
    public void Read_NameOfSeveralAreas_CountsForTheOneThatIsNamedInFull(string text, string? area, string? code)
    {
        var draft = Read(text);
        Assert.Equal((area, code), (draft.LocalArea?.Name, draft.Diagnostics.ToOrdered(9) is [var only] ? only.Code : null));
    }

    [Theory]
    [InlineData("Kent is near. Medway was inspected.", "Medway", "Medway")]
    [InlineData("Kingston was inspected.", "Kingston upon Thames", "Kingston")]
    [InlineData("Medway was inspected.", "Kent", null)]
    [InlineData("NHS Kent and Medway Integrated Care Board was there.", "Kent", null)]
    public void Read_AreaGiven_IsThatOneWhereTheTextNamesIt(string text, string area, string? written)
    {
        var given = LocalAreaRegister.Default.Find(area, new LocalDate(2024, 1, 1)).Value!;
        var found = Read(text, given: given).LocalArea;
        Assert.Equal(written is null ? null : area, found?.Name);
        if (found is not null)
            Assert.Equal(written, text[found.At[0].Start..found.At[0].End]);
    }

    [Fact]
    public void AsAt_Draft_IsTheInspectionsDayElseThePublicationsElseThatOfItsFramework()
    {
        Assert.Equal(new LocalDate(2024, 1, 1), AreaReader.AsAt(new ReportDraft(DocumentKind.NewsItem)));
        Assert.Equal(new LocalDate(2022, 1, 1), AreaReader.AsAt(new ReportDraft(DocumentKind.NewsItem) { Judgement = new RevisitJudgement { Progress = default } }));
        Assert.Equal(new LocalDate(2020, 3, 1), AreaReader.AsAt(new ReportDraft(DocumentKind.NewsItem) { PublishedOn = Published }));
        Assert.Equal(new LocalDate(2019, 5, 1), AreaReader.AsAt(new ReportDraft(DocumentKind.NewsItem) { PublishedOn = Published, ReportPublishedOn = At(new PartialDate(2019, 5)) }));
        Assert.Equal(new LocalDate(2018, 1, 1), AreaReader.AsAt(new ReportDraft(DocumentKind.NewsItem)
        {
            PublishedOn = Published,
            ReportPublishedOn = At(new PartialDate(2019, 5)),
            OnSite = At(new DateSpan(new PartialDate(2018, 1), null)),
        }));
        Assert.Equal(new LocalDate(2020, 3, 1), AreaReader.AsAt(Published.Value));
        Assert.Equal(new LocalDate(2024, 1, 1), AreaReader.AsAt((PartialDate?)null));
    }

    [Theory]
    [InlineData("Medway Council was inspected.", "Medway Council")]
    [InlineData("Medway Council’s staff were seen.", "Medway Council")]
    [InlineData("Medway was inspected.", null)]
    [InlineData("Medway was inspected. The council replied.", "Medway Council")]
    [InlineData("Medway local area partnership was seen. Kent County Council replied.", null)]
    [InlineData("The council replied.", null)]
    public void Read_Council_IsTheAreasOwn(string text, string? name) => Assert.Equal(name, Read(text).LocalAuthority?.Name);

    [Theory]
    [InlineData("NHS Kent and Medway Integrated Care Board agreed. NHS Kent and Medway ICB said.", "NHS Kent and Medway Integrated Care Board (QKS)")]
    [InlineData("NHS Kent and Medway (KMICB) was seen.", "NHS Kent and Medway Integrated Care Board (QKS)")]
    [InlineData("NHS Fellshire Integrated Care Board was seen. NHS Fellshire Integrated Care Board agreed.", "NHS Fellshire Integrated Care Board ()")]
    public void Read_Board_IsNamedOnceAsTheRegisterHasIt(string text, string boards) =>
        Assert.Equal(boards, string.Join(", ", Read(text).IntegratedCareBoards.Select(board => $"{board.Name} ({board.OdsCode})")));

    [Fact]
    public void Read_BoardOfALaterDay_IsTheOneThatHasItsName() =>
        Assert.Equal("QKS", Assert.Single(Read("NHS Kent and Medway Integrated Care Board was seen.", published: Published).IntegratedCareBoards).OdsCode?.ToString());

    [Fact]
    public void Read_Forum_IsTheFirstNamed() =>
        Assert.Equal("Medway Parents and Carers Forum", Read("Medway Parents and Carers Forum was seen. Kent Parent Carer Forum too.").ParentCarerForum?.Name);

    [Theory]
    [InlineData("NHS Medway Clinical Commissioning Group was seen. NHS Medway CCG and Medway CCG agreed.", "NHS Medway Clinical Commissioning Group")]
    [InlineData("NHS Medway CCG and NHS Swale CCG were seen.", "NHS Medway CCG; NHS Swale CCG")]
    [InlineData("NHS Medway Clinical Commissioning Group’s staff were seen.", "NHS Medway Clinical Commissioning Group")]
    [InlineData("Medway NHS Foundation Trust was seen. Medway NHS Foundation Trust agreed.", "Medway NHS Foundation Trust")]
    [InlineData("Medway NHS Foundation Trust (MFT) was seen.", "Medway NHS Foundation Trust")]
    [InlineData("Vale Community Health NHS FT was seen.", "Vale Community Health NHS FT")]
    [InlineData("Medway CCG and Medway NHS Foundation Trust were seen.", "Medway CCG; Medway NHS Foundation Trust")]
    public void Read_OtherBody_IsNamedOnce(string text, string others) => Assert.Equal(others, string.Join("; ", Read(text).Others.Select(body => body.Name)));

    [Theory]
    [InlineData("The partnership is made up of Medway Council, NHS Kent and Medway, Bright Medway and local schools.", "Bright Medway")]
    [InlineData("The partnership is Medway Council, Kids First Medway, Fell Trust and schools.", "Fell Trust; Kids First Medway")]
    [InlineData("The partnership, made up of Medway Council and Rays of Medway, was seen.", "Rays of Medway")]
    [InlineData("The partnership consists of Medway Council, Bright Medway and Fell Voices.", "")]
    [InlineData("The partnership consists of Medway Council, Fell Voices and Bright Medway.", "")]
    [InlineData("The partnership consists of Medway Council, Bright Fell and schools.", "")]
    [InlineData("The partnership consists of Medway Council, North Medway and Medway Schools.", "")]
    [InlineData("The partnership consists of Medway Council, which met Bright Medway, and schools.", "")]
    [InlineData("Medway Council, Bright Medway and schools were seen.", "")]
    public void Read_ListOfThePartnership_HasBodiesThatNoWordTells(string text, string others) => Assert.Equal(others, string.Join("; ", Read(text).Others.Select(body => body.Name)));

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 100)]
    public void Read_ListWithoutEnd_HasAHundredBodies(int named, int read)
    {
        var names = Enumerable.Range(0, named).Select(i => $"V{(char)('a' + i % 26)}{(char)('a' + i / 26)}le");
        Assert.Equal(read, Read(string.Concat(names.Select(name => $"The {name} CCG was seen. "))).Others.Count);
        Assert.Equal(read, Read(string.Concat(names.Select(name => $"The NHS {name} Integrated Care Board was seen. "))).IntegratedCareBoards.Count);
    }

    [Theory]
    [InlineData("The partnership, which includes education, health and social care, was seen.", "education, health, socialCare")]
    [InlineData("A partnership of health and care was seen.", "health, socialCare")]
    [InlineData("The partnership of health was seen. The partnership of education and health was not.", "education, health")]
    [InlineData("The partnership, made of health and health, was seen.", "")]
    [InlineData("The partnership, made of health, health and care, was seen.", "health, socialCare")]
    [InlineData("The partnership, made of health, education and health, was seen.", "education, health")]
    [InlineData("The partnership has good health but also care.", "")]
    [InlineData("The partnership works. Education, health and care work.", "")]
    [InlineData("Education, health and care work in partnership.", "")]
    [InlineData("The partnership one two three four five six seven eight health and care.", "health, socialCare")]
    [InlineData("The partnership one two three four five six seven eight nine health and care.", "")]
    public void Read_Sectors_AreTwoOrMoreInARowBehindThePartnership(string text, string sectors) =>
        Assert.Equal(sectors, string.Join(", ", Read(text).Sectors.Select(sector => sector.Value)));

    private static ReportDraft Read(string text, LocalArea? given = null, Cited<PartialDate>? published = null)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem) { PublishedOn = published };
        var mentions = news.Search.Mentions;
        AreaReader.Read(news, mentions, draft, given);
        PartnershipReader.Read(news, mentions, draft);
        SectorReader.Read(news, draft);
        return draft;
    }

    private static Cited<T> At<T>(T value) => new(value, new TextSpan(0, 1));
}
