using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public class ActingBodyTests
{
    [Theory]
    [InlineData("Leaders should act.", "", true)]
    [InlineData("Leaders in health, education", "and social care must act.", true)]
    [InlineData("NHS Fell and Vale Integrated Care Board needs to act.", "", true)]
    [InlineData("The council, its schools and settings need", "to act.", true)]
    [InlineData("The council needs money.", "", false)]
    [InlineData("The council acts. It should", "", false)]
    [InlineData("Leaders know that this should", "change.", false)]
    [InlineData("The monitoring of providers should", "", false)]
    [InlineData("Children in schools should", "be heard.", false)]
    [InlineData("Families should be heard.", "", false)]
    [InlineData("Leaders, with all those who give their time and their care to it, should", "", false)]
    [InlineData("Leaders", "", false)]
    [InlineData("", "", false)]
    public void Begins_Sentence_LaysADutyOnABodyOrNot(string line, string next, bool isDuty) => Assert.Equal(isDuty, ActingBody.Begins(line, next));

    [Theory]
    [InlineData("Leaders")]
    [InlineData("The partnership")]
    [InlineData("Both partnerships")]
    [InlineData("Partners")]
    [InlineData("The LAP")]
    [InlineData("The local authority")]
    [InlineData("The two authorities")]
    [InlineData("The ICB")]
    [InlineData("Both ICBs")]
    [InlineData("The integrated care board")]
    [InlineData("Health boards")]
    [InlineData("The council")]
    [InlineData("Borough councils")]
    [InlineData("The hospital trust")]
    [InlineData("All hospital trusts")]
    [InlineData("Health commissioners")]
    [InlineData("Therapy providers")]
    [InlineData("All practitioners")]
    [InlineData("Early years settings")]
    [InlineData("Mainstream schools")]
    [InlineData("Health agencies")]
    [InlineData("The ICB (NHS Moor),")]
    [InlineData("All “partners”")]
    [InlineData("Those ‘leaders of change’")]
    public void Begins_Body_IsOneWithADuty(string body)
    {
        Assert.True(ActingBody.Begins($"{body} should act.", ""));
        Assert.True(ActingBody.Begins($"{body} must act.", ""));
        Assert.True(ActingBody.Begins($"{body}  need to act.", ""));
        Assert.True(ActingBody.Begins(body, "needs to act."));
        Assert.False(ActingBody.Begins($"{body} need time.", ""));
        Assert.False(ActingBody.Begins($"{body} act.", ""));
        Assert.False(ActingBody.Begins($"Work of {body} should go on.", ""));
    }

    [Theory]
    [InlineData("of")]
    [InlineData("by")]
    [InlineData("from")]
    [InlineData("in")]
    [InlineData("for")]
    [InlineData("with")]
    [InlineData("to")]
    [InlineData("at")]
    [InlineData("on")]
    [InlineData("that")]
    [InlineData("which")]
    [InlineData("who")]
    [InlineData("when")]
    [InlineData("where")]
    public void Begins_BodyBehindAPreposition_HasNoDuty(string preposition) => Assert.False(ActingBody.Begins($"Advice {preposition} schools should be clear.", ""));

    [Theory]
    [InlineData("Leaders, with the care and the time they can give it, should act.", "", true)]
    [InlineData("Leaders, with the care and the time they will give it, should act.", "", false)]
    [InlineData("Children and young people, their parents and all their carers, staff and also leaders must", "act.", true)]
    [InlineData("Children and young people, their parents and all their carers, their staff and leaders must", "act.", false)]
    [InlineData("Children and young people, their parents and", "all their carers, staff and also leaders must act.", true)]
    [InlineData("Children and young people, their parents and", "all their carers, their staff and leaders must act.", false)]
    [InlineData("Children and young people, their parents and all their carers, staff and also leaders", "must act.", true)]
    [InlineData("Children and young people, their parents and all their carers, their staff and also all leaders", "must act.", false)]
    public void Begins_DutyFarFromItsBodyOrBeginning_IsNone(string line, string next, bool isDuty) => Assert.Equal(isDuty, ActingBody.Begins(line, next));

    [Theory]
    [InlineData("The council’s leaders plan. All should act.")]
    [InlineData("Do leaders plan? All should act.")]
    [InlineData("Leaders plan! All should act.")]
    [InlineData("Leaders plan: all should act.")]
    [InlineData("Leaders meet their responsibilities. All should act.")]
    public void Begins_DutyInTheNextSentence_IsNoDutyOfTheBody(string line) => Assert.False(ActingBody.Begins(line, ""));
}
