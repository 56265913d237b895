using Medway.SendDomain.Lexis;
using Medway.SendDomain.Register.Mentions;
using Xunit;

namespace Medway.SendDomain.Tests.Register.Mentions;

public class MentionFinderTests
{
    [Theory]
    [InlineData("Services in Medway are better.", "Place Medway")]
    [InlineData("Medway’s services", "Place Medway")]
    [InlineData("Medway Council said", "Council Medway Council")]
    [InlineData("Surrey CC and Surrey County Council", "Council Surrey CC; Council Surrey County Council")]
    [InlineData("Telford & Wrekin Council", "Council Telford & Wrekin Council")]
    [InlineData("the Royal Borough of Kingston upon Thames", "Council Royal Borough of Kingston upon Thames")]
    [InlineData("the London Borough of Hounslow", "Council London Borough of Hounslow")]
    [InlineData("the City of Bradford Metropolitan District Council", "Council City of Bradford Metropolitan District Council")]
    [InlineData("Dorset Local Area Partnership", "Partnership Dorset Local Area Partnership")]
    [InlineData("Gloucestershire's Local Area Partnership", "Partnership Gloucestershire's Local Area Partnership")]
    [InlineData("Kent and Medway Integrated Care Board", "Board Kent and Medway Integrated Care Board")]
    [InlineData("NHS Kent and Medway Chief Executive Jo Bloggs", "Board NHS Kent and Medway")]
    [InlineData("NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board (ICB) and", "Board NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board (ICB)")]
    [InlineData("schools in Kent and Medway", "Place Kent; Place Medway")]
    [InlineData("Essex Partnership University NHS Foundation Trust (EPUT)", "Other Essex Partnership University NHS Foundation Trust (EPUT)")]
    [InlineData("NHS Southend Clinical Commissioning Group (CCG)", "ClinicalCommissioningGroup NHS Southend Clinical Commissioning Group (CCG)")]
    [InlineData("supported by Medway Parents and Carers Forum", "Forum Medway Parents and Carers Forum")]
    [InlineData("Rotherham Parent Carers Forum", "Forum Rotherham Parent Carers Forum")]
    [InlineData("South Gloucestershire", "Place South Gloucestershire")]
    [InlineData("Bath and North East Somerset", "Place Bath and North East Somerset")]
    [InlineData("Kent and Medway Clinical Commissioning Group", "ClinicalCommissioningGroup Kent and Medway Clinical Commissioning Group")]
    [InlineData("Kent and Medway NHS was asked", "Board Kent and Medway NHS")]
    [InlineData("NHS Kent and Medway Partnership NHS Trust", "Other NHS Kent and Medway Partnership NHS Trust")]
    [InlineData("St. Helens and St Helens", "Place St. Helens; Place St Helens")]
    [InlineData("Humber and North Yorkshire Integrated Care Board (HNY ICB) met", "Board Humber and North Yorkshire Integrated Care Board (HNY ICB)")]
    [InlineData("Essex Partnership NHS Foundation Trust (Essex Council)", "Other Essex Partnership NHS Foundation Trust; Council Essex Council")]
    [InlineData("The ICB and South Vale NHS Foundation Trust", "Other South Vale NHS Foundation Trust")]
    [InlineData("Vale CCG and Vale Parent Carer Forum", "ClinicalCommissioningGroup Vale CCG; Forum Vale Parent Carer Forum")]
    [InlineData("in Tees, Esk and Wear Valleys NHS Foundation Trust", "Other Tees, Esk and Wear Valleys NHS Foundation Trust")]
    [InlineData("schools, Vale Community and Mental Health NHS Trust", "Other Vale Community and Mental Health NHS Trust")]
    [InlineData("Yesterday Vale Parent Carer Forum was asked.", "Forum Vale Parent Carer Forum")]
    [InlineData("Every Family Parent Carer Forum met", "Forum Every Family Parent Carer Forum")]
    [InlineData("All Medway Parent Carer Forum members", "Forum Medway Parent Carer Forum")]
    [InlineData("Local Parent Carer Forum members met", "")]
    [InlineData("When Medway Parent Carer Forum met", "Forum Medway Parent Carer Forum")]
    [InlineData("Contact Medway Parents and Carers Forum for help", "Forum Medway Parents and Carers Forum")]
    [InlineData("North Medway Parent Carer Forum met", "Forum North Medway Parent Carer Forum")]
    [InlineData("Newton and Vale-on-Sea CCG met", "ClinicalCommissioningGroup Newton and Vale-on-Sea CCG")]
    [InlineData("NHS North, East and West Devon CCG met", "ClinicalCommissioningGroup NHS North, East and West Devon CCG")]
    [InlineData("the then NHS Bristol, North Somerset and South Gloucestershire CCG", "ClinicalCommissioningGroup NHS Bristol, North Somerset and South Gloucestershire CCG")]
    [InlineData("Vale Community Health NHS FT was there", "Other Vale Community Health NHS FT")]
    [InlineData("Kent and Medway NHS and Social Care Partnership Trust", "Other Kent and Medway NHS and Social Care Partnership Trust")]
    [InlineData("Managing Director of Vale Care Group", "Other Vale Care Group")]
    public void FindAll_Names_GivesEachWithItsKind(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Reading the report, families were pleased.")]
    [InlineData("The University of Kent was asked.")]
    [InlineData("Surrey Heath is a district.")]
    [InlineData("a school in East Kent")]
    [InlineData("reading and bath time")]
    public void FindAll_OtherThings_FindsNoArea(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("schools in Reading", "Place Reading")]
    [InlineData("Reading’s schools", "Place Reading")]
    [InlineData("Reading Borough Council", "Council Reading Borough Council")]
    public void FindAll_WordThatIsAlsoAPlace_TakesItWhereThePlaceIsMeant(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void FindAll_SeedOnceWarm_AllocatesNothingBeyondTheResult()
    {
        var text = File.ReadAllText(Path.Join(Scaffold.ProjectFiles.Root, "seeds", "valid", "medway-2024-04-02.txt"));
        using var tokens = TokenList.Of(text);
        var mentions = new List<BodyMention>(64);
        MentionFinder.FindAll(text, tokens.Span, mentions);
        Assert.NotEmpty(mentions);

        mentions.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        MentionFinder.FindAll(text, tokens.Span, mentions);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The mentions of a text, each with its kind.</summary>
    internal static string Found(string text)
    {
        using var tokens = TokenList.Of(text);
        var mentions = new List<BodyMention>();
        MentionFinder.FindAll(text, tokens.Span, mentions);
        var list = tokens;
        return string.Join("; ", mentions.Select(mention => $"{mention.Kind} {text[list[mention.First].Start..list[mention.End - 1].End]}"));
    }
}
