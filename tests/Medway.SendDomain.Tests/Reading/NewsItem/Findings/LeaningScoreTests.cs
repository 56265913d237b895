using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>How much a passage speaks well (above zero) or ill: 3 for praise, 2 for a word that needs no matter, 1 for one that does.</summary>
public sealed class LeaningScoreTests
{
    [Theory]
    [InlineData("Inspectors praised staff.", 3)]
    [InlineData("Inspectors criticised staff.", -3)]
    [InlineData("Plans are effective.", 2)]
    [InlineData("Plans are overdue.", -2)]
    [InlineData("Plans are improved.", 1)]
    [InlineData("There is demand for plans.", -1)]
    public void Score_OneSign_IsItsWeight(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Plans are not there.", -1)]
    [InlineData("Plans are rarely there.", -2)]
    [InlineData("Plans are not delayed.", 2)]
    [InlineData("Families did not face delays.", 2)]
    [InlineData("Families did not see any delays.", 2)]
    [InlineData("Leaders did not act on these delays.", -4)]
    [InlineData("There is no system to pick up delays.", -3)]
    [InlineData("Leaders have yet to act on delays.", -5)]
    [InlineData("Leaders do not act on delays.", -4)]
    [InlineData("Leaders act on delays.", 2)]
    [InlineData("Few pupils are excluded.", 2)]
    [InlineData("Few of the pupils are excluded.", 2)]
    [InlineData("Few children in the care of Rye are excluded.", 2)]
    [InlineData("Only 2 per cent of pupils are excluded.", 2)]
    [InlineData("Only 2% are excluded.", 2)]
    [InlineData("Only 2% of plans are clear.", -1)]
    [InlineData("Only 2 per cent of pupils waiting are seen.", -1)]
    [InlineData("Plans were made without families being told of delays.", -3)]
    [InlineData("No child in the care of Rye is overlooked.", 2)]
    [InlineData("Inspectors met no pupil who felt overlooked.", 2)]
    [InlineData("There were no gaps and delays.", 2)]
    [InlineData("There were no gaps or delays.", 2)]
    [InlineData("There were neither gaps nor delays.", 4)]
    [InlineData("There were no gaps, but delays.", -2)]
    [InlineData("There were no gaps among delays.", 0)]
    [InlineData("Plans are not clear.", -2)]
    [InlineData("Plans are not clear and effective.", -2)]
    [InlineData("Clear plans are rarely seen.", -2)]
    [InlineData("A lack of help means long delays.", -4)]
    public void Score_Denial_TurnsTheBadNearItAndAllTheGoodBehindIt(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Nurses shortened delays.", 2)]
    [InlineData("Nurses reduced delays.", 2)]
    [InlineData("Fewer delays are seen.", 2)]
    [InlineData("Action to reduce delays is seen.", 1)]
    [InlineData("Leaders must reduce delays.", 0)]
    [InlineData("Fewer of the timely plans came.", -2)]
    [InlineData("Fewer moves mean that help is effective.", 3)]
    [InlineData("Exclusions fell through skilled work.", 4)]
    [InlineData("Delays were addressed effectively.", 4)]
    [InlineData("Delays were reduced effectively.", 4)]
    [InlineData("Leaders tackled this effectively.", 2)]
    [InlineData("The team has cut what were unacceptable delays.", 2)]
    [InlineData("They have removed what was a barrier to learning.", 2)]
    [InlineData("Schools have removed the too complex forms.", 2)]
    [InlineData("Waste is removed from the too complex forms.", 2)]
    [InlineData("Action to reduce waits has been too slow.", -2)]
    [InlineData("The trust addressed in its letter to schools all delays.", 2)]
    [InlineData("The trust addressed a letter to all its schools about delays.", -2)]
    [InlineData("Delays persist, and the team has reduced its hours.", -2)]
    [InlineData("A lack of support to prevent exclusions.", -4)]
    [InlineData("Gaps or reduced services remain.", -2)]
    [InlineData("Leaders fail to address delays.", -5)]
    [InlineData("Waits have not been reduced.", -3)]
    public void Score_WordsThatLessen_MakeGoodOfTheBadAndBadOfTheGood(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Attendance has increased.", 1)]
    [InlineData("Good support has increased.", 4)]
    [InlineData("Waits have increased.", -2)]
    [InlineData("There is a rise in exclusions.", -2)]
    [InlineData("Waits persist, attendance has increased.", 0)]
    public void Score_WordsThatRise_AreAsGoodAsWhatRises(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Support is uneven.", -2)]
    [InlineData("Good support is inconsistent.", -2)]
    [InlineData("Good support is very inconsistent.", -2)]
    [InlineData("Their good plan lacks detail.", -2)]
    [InlineData("Strong teams quickly find pupils who are missing.", 2)]
    [InlineData("Lacks clear detail", -2)]
    [InlineData("Is inconsistent", -1)]
    [InlineData("Poor plans", -2)]
    public void Score_WhatIsSaidOfIt_PrevailsOverWhatItIsCalled(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Leaders know.", 1)]
    [InlineData("They know what works.", 2)]
    [InlineData("All know what works.", 2)]
    [InlineData("Strong leaders know what works.", 3)]
    [InlineData("Partners together do not know what works.", -1)]
    [InlineData("Leaders know little of what works.", 0)]
    [InlineData("Leaders moved on from a position where delays were many.", 2)]
    [InlineData("Schools tell parents how much they can do.", 0)]
    [InlineData("Staff were praised for how well they help families.", 5)]
    [InlineData("Leaders have a strong understanding from talks with all families of what must change.", 2)]
    [InlineData("Leaders know what works and what must change.", 2)]
    [InlineData("Leaders know what works and have a clear plan.", 4)]
    [InlineData("Leaders know what works, and plans must improve.", 2)]
    public void Score_QuestionThatSomebodyCanAnswer_IsNoVerdict(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Those who do not attend benefit from visits.", 2)]
    [InlineData("Pupils who do not feel that they are valued are taught well.", 1)]
    [InlineData("Pupils who can often not attend are taught well.", 1)]
    [InlineData("Pupils who do not receive clear advice are found quickly.", 2)]
    [InlineData("Nurses who visit homes do not give clear advice.", -2)]
    [InlineData("There are families who do not get help, and are unhappy.", -1)]
    public void Score_WordsThatTellWhomItIsAbout_AreNoVerdict(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Help is effective – in Rye plans are rarely clear.", 0)]
    [InlineData("Help is effective — in Rye plans are rarely clear.", 0)]
    [InlineData("Help is effective - in Rye plans are rarely clear.", 0)]
    [InlineData("Help is effective; in Rye plans are rarely clear.", 0)]
    [InlineData("Help is effective, in Rye plans are rarely clear.", 0)]
    [InlineData("Help is effective and in Rye plans are rarely clear.", -3)]
    [InlineData("Plans are not clear, in Rye, and staff are skilled and caring.", 2)]
    [InlineData("Help may come or may not, schools say, and teaching is effective.", 2)]
    public void Score_SeveralClauses_AreWeighedEachForItself(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("There is a lack of clear, very timely advice.", -2)]
    [InlineData("There is a lack of clear, kind and timely help.", -2)]
    [InlineData("There is a lack of clear, kind, timely help.", -2)]
    [InlineData("There is a lack of clear, kind, prompt, timely help.", -2)]
    [InlineData("Plans are not clear, meanwhile, effective work is seen.", 0)]
    [InlineData("Plans are not clear to families, or timely.", -2)]
    [InlineData("Plans are not, in all cases, clear.", -2)]
    [InlineData("Poor help for many, waits", -2)]
    public void Score_ListOfWords_IsOneClause(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Effective but not timely.", 0)]
    [InlineData("Very effective but not timely.", -2)]
    [InlineData("Plans are clear but the town is big.", 2)]
    [InlineData("Plans are clear but reviews are poor.", -2)]
    [InlineData("Inspectors praised staff but plans are poor.", -2)]
    [InlineData("Staff are skilled and caring but plans are poor.", 4)]
    [InlineData("Plans were late but are now clear but few are shared.", -2)]
    public void Score_But_PartsWhatPrevailsFromTheRest(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Plans are clear, although some are poor.", 2)]
    [InlineData("Plans are clear despite delays.", 2)]
    [InlineData("Despite delays, plans are clear.", 2)]
    [InlineData("Although waits are unacceptable, help is timely.", 3)]
    [InlineData("Even though waits are unacceptable, help is timely.", 3)]
    [InlineData("While waits are unacceptable; help is timely.", 3)]
    [InlineData("Here, although waits are unacceptable, help is timely.", 3)]
    [InlineData("In Rye, although waits are unacceptable, help is timely.", 3)]
    [InlineData("Help is timely in all schools, although waits for some are unacceptable, the report says.", 3)]
    [InlineData("Although waits are unacceptable", -3)]
    [InlineData("If waits are unacceptable, help is timely.", 3)]
    [InlineData("Where needs are missed, help follows quickly.", 3)]
    [InlineData("When plans are clear children thrive.", 4)]
    public void Score_ClauseThatYields_IsLeftOut(string text, int expected) => Assert.Equal(expected, Of(text).Score);

    [Theory]
    [InlineData("Inspectors praised leaders who must act.", "strength")]
    [InlineData("Clear plans must follow.", "areaForImprovement")]
    [InlineData("Leaders understand families and say what must improve.", "areaForImprovement")]
    [InlineData("Staff are skilled but plans could be clearer.", "areaForImprovement")]
    public void Kind_WhatMustBeDone_IsToImproveUnlessInspectorsPraise(string text, string expected) => Assert.Equal(expected, Of(text).Kind.ToString());

    private static Leaning Of(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        return Leaning.Of(news, new FindingSigns(news.Search.Findings), 0, news.Tokens.Length);
    }
}
