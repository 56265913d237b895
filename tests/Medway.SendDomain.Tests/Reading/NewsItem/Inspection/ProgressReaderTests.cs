using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>How far a re-visit found progress: what of it is sufficient, what is not, of how many, and how exact that is.</summary>
public sealed class ProgressReaderTests
{
    [Theory]
    [InlineData("The revisit found sufficient progress.", "Sufficient //:0")]
    [InlineData("The revisit found enough progress.", "Sufficient //:0")]
    [InlineData("The revisit found that progress was sufficient.", "Sufficient //:0")]
    [InlineData("The revisit found insufficient progress.", "Insufficient //:0")]
    [InlineData("The revisit found they had not made sufficient progress.", "Insufficient //:0")]
    [InlineData("The revisit found there was not {3} sufficient progress.", "Insufficient //:0")]
    [InlineData("Was the revisit bad? No. Sufficient progress was made.", "Sufficient //:0")]
    [InlineData("Leaders made sufficient progress.", "")]
    [InlineData("Leaders made sufficient progress since the last inspection.", "Sufficient //:0")]
    [InlineData("Leaders made sufficient progress on what was identified.", "Sufficient //:0")]
    [InlineData("Leaders made sufficient progress on significant weaknesses.", "Sufficient //:0")]
    public void Read_ProgressWithoutCount_IsGeneral(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("The revisit found sufficient progress in three of the four areas.", "Partial 3/1/4:3")]
    [InlineData("The revisit found sufficient progress in four of the four areas.", "Sufficient 4/0/4:3")]
    [InlineData("The revisit found insufficient progress in one of the four areas.", "Partial 3/1/4:3")]
    [InlineData("The revisit found sufficient progress in eight out of the twelve areas.", "Partial 8/4/12:3")]
    [InlineData("The revisit found sufficient progress {15} three of the four areas.", "Partial 3/1/4:3")]
    [InlineData("The revisit found sufficient progress {16} three of the four areas.", "Sufficient //:0")]
    [InlineData("The revisit found sufficient progress. In three of the four areas buses ran.", "Sufficient //:0")]
    [InlineData("Of the 30 areas, the revisit found sufficient progress in 29.", "Partial 29/1/30:3")]
    [InlineData("Of the four areas, the revisit found sufficient progress in four.", "Sufficient 4/0/4:3")]
    [InlineData("Of the four areas much is known. The revisit found sufficient progress in three.", "Sufficient //:0")]
    [InlineData("The revisit found sufficient progress in three areas.", "Sufficient //:0")]
    public void Read_ProgressCounted_IsSoMuchOfSoMany(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("The revisit found sufficient progress in all areas.", "Sufficient //:2")]
    [InlineData("The revisit found sufficient progress in all four areas.", "Sufficient 4/0/4:2")]
    [InlineData("The revisit found sufficient progress in each of the four areas.", "Sufficient 4/0/4:2")]
    [InlineData("The revisit found sufficient progress in every one of its five areas.", "Sufficient 5/0/5:2")]
    [InlineData("The revisit found sufficient progress in every single one of the five areas.", "Sufficient 5/0/5:2")]
    [InlineData("The revisit found sufficient progress in each single area.", "Sufficient //:2")]
    [InlineData("The revisit found they had not made sufficient progress in all areas.", "Partial //:1")]
    [InlineData("The revisit found they had not made sufficient progress in any area.", "Insufficient //:2")]
    [InlineData("The revisit found they had not made sufficient progress in any of their four areas.", "Insufficient 0/4/4:2")]
    [InlineData("The revisit found they had not made sufficient progress in any four areas.", "Insufficient 0/4/4:2")]
    [InlineData("The revisit found they had not made sufficient progress {15} any of the four areas.", "Insufficient 0/4/4:2")]
    [InlineData("The revisit found they had not made sufficient progress {16} any of the four areas.", "Insufficient //:0")]
    public void Read_ProgressInAllOrAny_IsSoOfEach(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("There were five significant weaknesses. The revisit found sufficient progress in four of them.", "Partial 4/1/5:3")]
    [InlineData("There were five significant weaknesses. The revisit found sufficient progress to address four of these.", "Partial 4/1/5:3")]
    [InlineData("There were five significant weaknesses. The revisit found sufficient progress in four of the weaknesses.", "Partial 4/1/5:3")]
    [InlineData("There were five significant weaknesses. The revisit found sufficient progress in five of them.", "Sufficient 5/0/5:3")]
    [InlineData("There were five significant weaknesses. The revisit found insufficient progress in two of them.", "Partial 3/2/5:3")]
    [InlineData("There were three significant weaknesses. The revisit found sufficient progress in four of them.", "Partial //:1")]
    [InlineData("The revisit found sufficient progress in four of them.", "Partial //:1")]
    public void Read_SomeOfThem_IsOfThoseToldElsewhere(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("The revisit found sufficient progress on schools but not on plans.", "Partial //:1")]
    [InlineData("The revisit found sufficient progress on schools but not yet in plans.", "Partial //:1")]
    [InlineData("The revisit found sufficient progress on schools but not many like it.", "Sufficient //:0")]
    [InlineData("The revisit found sufficient progress on schools. Buses run but not on Sundays.", "Sufficient //:0")]
    [InlineData("The revisit found sufficient progress {29} but not on plans.", "Partial //:1")]
    [InlineData("The revisit found sufficient progress {30} but not on plans.", "Sufficient //:0")]
    public void Read_ProgressInOneMatterButNotAnother_IsPartial(string text, string expected) => Assert.Equal(expected, Claims(text));

    private static string Claims(string text) => SignsOf.Read(text, signs => ClaimText.Of(ClaimReader.Read(signs, _ => 0)));
}
