using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class LocalAreaRegisterTests
{
    private static readonly LocalAreaRegister Register = LocalAreaRegister.Default;

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    [Fact]
    public void Areas_OfTheTable_AreCompleteAndConsistent()
    {
        Assert.Equal(165, Register.Areas.Count);
        Assert.Equal(153, Register.AreasOn(Day("2026-06-01")).Count());
        Assert.All(Register.AreasOn(Day("2026-06-01")), area =>
        {
            Assert.NotNull(area.LaCode);
            Assert.NotNull(area.OfstedUrn);
            Assert.False(string.IsNullOrEmpty(area.Council));
            Assert.NotNull(area.GssCodeOn(Day("2026-06-01")));
            Assert.Equal(RegionScheme.Ons, area.Region.Scheme);
            Assert.Equal(RegionScheme.Ofsted, area.OfstedRegion.Scheme);
        });
        Assert.All(Register.Areas, area => Assert.Equal(area.GssCodes.OrderBy(code => code.From), area.GssCodes));
        Assert.All(Register.Areas, area => Assert.False(area.To < area.From));
        Assert.DoesNotContain(Register.Areas, area => area.Name.Contains("  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Regions_InThreeSchemes_AreNineEightAndSeven()
    {
        Assert.Equal([9, 8, 7], Region.All.GroupBy(region => region.Scheme).Select(scheme => scheme.Count()));
        Assert.Equal(9, Register.Areas.Select(area => area.Region).Distinct().Count());
        Assert.Equal(8, Register.Areas.Select(area => area.OfstedRegion).Distinct().Count());
    }

    [Fact]
    public void Find_EveryRowByEveryCodeAndName_IsThatArea()
    {
        foreach (var row in ReferenceTables.Read("local_authorities.csv"))
        {
            var area = Register.Find(LaCode.Parse(row["la_code"]));
            Assert.NotNull(area);
            Assert.Same(area, Register.Find(GssCode.Parse(row["gss_code"])));
            Assert.Same(area, Register.Find(OfstedUrn.Parse(row["ofsted_urn"])));
            foreach (var former in row["former_gss_codes"].Split([';', ','], StringSplitOptions.RemoveEmptyEntries))
                Assert.Same(area, Register.Find(GssCode.Parse(former)));
            foreach (var column in new[] { "name", "official_name", "short_name" })
                Assert.Same(area, Register.Find(row[column], Day("2026-06-01")).Value);
            Assert.Equal(row["region_name"], area.Region.Name);
            Assert.Equal(row["ofsted_region"], area.OfstedRegion.Name);
        }
    }

    [Fact]
    public void Find_EveryAlias_IsThatAreaInAnyCase()
    {
        foreach (var row in ReferenceTables.Read("local_authority_aliases.csv"))
        {
            var area = Register.Find(LaCode.Parse(row["la_code"]));
            Assert.Same(area, Register.Find(row["alias"], Day("2026-06-01")).Value);
            Assert.Same(area, Register.Find(row["alias"].ToUpperInvariant(), Day("2026-06-01")).Value);
        }
    }

    [Fact]
    public void Find_EveryEndedRow_IsTheBodyOfItsTime()
    {
        foreach (var row in ReferenceTables.Read("local_authorities_historic.csv"))
        {
            var area = Register.Find(GssCode.Parse(row["gss_code"]));
            Assert.NotNull(area);
            if (row.Optional("la_code") is { } code)
                Assert.Same(area, Register.Find(LaCode.Parse(code)));
            var last = Day(row["end_date"]);
            Assert.Equal(GssCode.Parse(row["gss_code"]), area.GssCodeOn(last));
            Assert.NotEqual(GssCode.Parse(row["gss_code"]), area.GssCodeOn(last.PlusDays(1)));
            Assert.Same(area, Register.Find(row["name"], last).Value);
        }
    }

    [Theory]
    [InlineData("Medway", "887")]
    [InlineData("MEDWAY COUNCIL", "887")]
    [InlineData("Bristol", "801")]
    [InlineData("Bristol City Council", "801")]
    [InlineData("the City of Bristol", "801")]
    [InlineData("Herefordshire", "884")]
    [InlineData("Telford & Wrekin", "894")]
    [InlineData("Telford and Wrekin Borough Council", "894")]
    [InlineData("St Helens", "342")]
    [InlineData("St. Helens Borough Council", "342")]
    [InlineData("Southend on Sea City Council", "882")]
    [InlineData("London Borough of Richmond upon Thames", "318")]
    [InlineData("Royal Borough of Kingston", "314")]
    [InlineData("Hull City Council", "810")]
    [InlineData("City of Bradford Metropolitan District Council", "380")]
    [InlineData("Surrey CC", "936")]
    [InlineData("County Durham", "840")]
    [InlineData("Durham County Council", "840")]
    [InlineData("Hammersmith &  Fulham", "205")]
    [InlineData("Council of the Isles of Scilly", "420")]
    [InlineData("City of London", "201")]
    [InlineData("Stoke\u2010on\u2010Trent", "861")]
    public void Find_NameInUsualForms_IsTheArea(string name, string code)
    {
        var lookup = Register.Find(name, Day("2024-04-02"));
        Assert.Equal(NameLookupStatus.Found, lookup.Status);
        Assert.Equal(LaCode.Parse(code), lookup.Value!.LaCode);
        Assert.Same(lookup.Value, Assert.Single(lookup.Candidates));
    }

    [Theory]
    [InlineData("London")]
    [InlineData("Council")]
    [InlineData("")]
    [InlineData("East")]
    [InlineData("Reading Festival")]
    public void Find_NameOfNoArea_IsUnknown(string name)
    {
        var lookup = Register.Find(name);
        Assert.Equal(NameLookupStatus.Unknown, lookup.Status);
        Assert.Null(lookup.Value);
        Assert.Empty(lookup.Candidates);
    }

    [Fact]
    public void Find_Kingston_IsAmbiguousWithBothCandidates()
    {
        var lookup = Register.Find("Kingston", Day("2022-05-01"));
        Assert.Equal(NameLookupStatus.Ambiguous, lookup.Status);
        Assert.Null(lookup.Value);
        Assert.Equal(["Kingston upon Hull", "Kingston upon Thames"], lookup.Candidates.Select(area => area.Name).Order());
    }

    [Theory]
    [InlineData("Dorset", "2018-06-01", "835")]
    [InlineData("Dorset", "2019-03-31", "835")]
    [InlineData("Dorset", "2019-04-01", "838")]
    [InlineData("Dorset", "2020-06-01", "838")]
    [InlineData("Durham", "2016-06-01", "840")]
    [InlineData("Somerset", "2019-06-01", "933")]
    public void Find_AtADate_IsTheBodyOfThatDate(string name, string on, string code) =>
        Assert.Equal(LaCode.Parse(code), Register.Find(name, Day(on)).Value!.LaCode);

    [Fact]
    public void Find_WithoutDate_MeansAllSinceInspectionsBegan()
    {
        Assert.Equal(NameLookupStatus.Ambiguous, Register.Find("Dorset").Status);
        Assert.Equal("840", Register.Find("Durham").Value!.LaCode.ToString());
        Assert.Equal(NameLookupStatus.NotAtThatDate, Register.Find("Bedfordshire").Status);
    }

    [Fact]
    public void Find_EndedArea_SaysSoAndNamesIt()
    {
        var lookup = Register.Find("Cumbria", Day("2024-01-01"));
        Assert.Equal(NameLookupStatus.NotAtThatDate, lookup.Status);
        Assert.Null(lookup.Value);
        Assert.Equal(["Cumberland", "Westmorland and Furness"], Register.SuccessorsOf(Assert.Single(lookup.Candidates)).Select(area => area.Name));
    }

    [Fact]
    public void GssCodeOn_AfterAChange_IsTheCodeOfTheDate()
    {
        var barnsley = Register.Find(LaCode.Parse("370"))!;
        Assert.Equal("E08000016", barnsley.GssCodeOn(Day("2025-04-30")).ToString());
        Assert.Equal("E08000038", barnsley.GssCodeOn(Day("2025-05-01")).ToString());
        Assert.Null(barnsley.GssCodeOn(Day("2008-12-31")));
    }

    [Fact]
    public void Successions_Walked_LeadThereAndBack()
    {
        var pairs = Register.Areas.SelectMany(area => Register.SuccessorsOf(area), (old, next) => (old, next)).ToList();
        Assert.Equal(7, pairs.Count);
        Assert.All(pairs, pair => Assert.Contains(pair.old, Register.PredecessorsOf(pair.next)));
        Assert.All(pairs, pair => Assert.Equal(pair.next.From, pair.old.To!.Value.PlusDays(1)));
    }

    [Fact]
    public void Announced_Surrey_SplitsInTwoOnTheFirstOfApril2027()
    {
        var surrey = Register.Find("Surrey").Value!;
        Assert.Equal(new AnnouncedChange { On = Day("2027-04-01"), Kind = SuccessionKind.Split, NewAreas = 2 }, surrey.Announced);
        Assert.Equal(NameLookupStatus.Found, Register.Find("Surrey", Day("2027-03-31")).Status);
        Assert.Equal(NameLookupStatus.NotAtThatDate, Register.Find("Surrey", Day("2027-04-01")).Status);
        Assert.Single(Register.Areas, area => area.Announced is not null);
    }

    [Theory]
    [InlineData("Medwy", "Medway")]
    [InlineData("Sotuhend-on-Sea", "Southend-on-Sea")]
    [InlineData("Bedfordshire", "Central Bedfordshire")]
    [InlineData("Nottinghamshir", "Nottinghamshire")]
    public void Nearest_UnknownName_OffersTheOneMeant(string name, string meant) =>
        Assert.Contains(meant, Register.Nearest(name, Day("2024-01-01")).Select(area => area.Name));

    [Fact]
    public void Nearest_NothingLikeIt_IsEmpty() => Assert.Empty(Register.Nearest("zzzzzzzzzz"));

    [Fact]
    public void Find_UnknownCode_IsNull()
    {
        Assert.Null(Register.Find(LaCode.Parse("999")));
        Assert.Null(Register.Find(GssCode.Parse("E06999999")));
        Assert.Null(Register.Find(OfstedUrn.Parse("99999")));
    }

    [Theory]
    [InlineData("Royal Borough of Kensington & Chelsea")]
    [InlineData("Kingston")]
    [InlineData("Nowhere in particular")]
    public void Find_AnyName_AllocatesNothing(string name)
    {
        Register.Find(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Register.Find(name);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
