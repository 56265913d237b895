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
}
