using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Whether a month that stands without its year is the month of an inspection.</summary>
public sealed class MonthRolesTests
{
    [Theory]
    [InlineData("They will {13} inspected in March.", false)]
    [InlineData("They will {14} inspected in March.", true)]
    [InlineData("Here is the area to be inspected in March.", false)]
    [InlineData("What comes next\n\nInspection in March", true)]
    [InlineData("The inspection in last month’s news was ours.", false)]
    [InlineData("It was last month’s area SEND inspection.", true)]
    public void IsOfAnInspection_WhatIsToComeOrOfAnotherThing_IsNot(string text, bool expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The January {3} inspection was long.", true)]
    [InlineData("The January {4} inspection was long.", false)]
    [InlineData("THE JANUARY INSPECTION WAS LONG", true)]
    [InlineData("The January re-visit was long.", true)]
    [InlineData("During January an inspection guide came.", false)]
    [InlineData("We wrote in the January (inspection papers say so).", false)]
    [InlineData("We read the January report of the inspection.", false)]
    [InlineData("The January visit of the choir was fun.", false)]
    [InlineData("News of the January\n\nInspection is hard", false)]
    public void IsOfAnInspection_MonthBeforeTheWord_NamesIt(string text, bool expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("In March inspectors inspected the area.", true)]
    [InlineData("In March the CQC visited the area.", true)]
    [InlineData("In March Ofsted revisited the area.", true)]
    [InlineData("In March inspectors spent a week here.", true)]
    [InlineData("{3} in March inspectors visited the area.", true)]
    [InlineData("{4} in March inspectors visited the area.", false)]
    [InlineData("In March inspectors {8} visited the area.", true)]
    [InlineData("In March inspectors {9} visited the area.", false)]
    [InlineData("In March councillors visited the area.", false)]
    [InlineData("In March councillors visited the area with inspectors.", false)]
    [InlineData("In March inspectors visited {4} schools.", false)]
    [InlineData("In March inspectors visited {5} schools.", true)]
    [InlineData("In March Ofsted inspected children’s services.", false)]
    [InlineData("In March inspectors visited us. Schools liked it.", true)]
    [InlineData("In March a report said inspectors visited the area.", false)]
    [InlineData("In March much was done.", false)]
    [InlineData("In March inspectors met leaders", false)]
    [InlineData("In March inspectors met leaders\n\nThey visited us", false)]
    [InlineData("In February and March inspectors visited the area.", false)]
    public void IsOfAnInspection_MonthThatOpensTheSentence_TakesItsVerbFromBehind(string text, bool expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The inspection {8} in March was long.", true)]
    [InlineData("The inspection {9} in March was long.", false)]
    [InlineData("Ofsted returned in March.", true)]
    [InlineData("Inspectors were on site in March.", true)]
    [InlineData("Inspectors were on-site in March.", true)]
    [InlineData("Builders were on site in March.", false)]
    [InlineData("They visited in March.", true)]
    [InlineData("They {11} spent a week in March.", true)]
    [InlineData("They {12} spent a week in March.", false)]
    [InlineData("Inspectors noted that leaders made a visit in March.", false)]
    [InlineData("Inspectors praised leaders on site in March.", false)]
    [InlineData("The inspection of the school in March was long.", false)]
    [InlineData("The inspection of children’s services in March was long.", false)]
    [InlineData("The school liked it\n\nThe inspection in March was long", true)]
    [InlineData("The inspection (in March) was long.", true)]
    [InlineData("The inspection, carried out in March, was long.", true)]
    [InlineData("The inspection, which was conducted in March, was long.", true)]
    [InlineData("The inspection which was held in March was long.", true)]
    [InlineData("After the inspection, schools changed in March.", false)]
    [InlineData("After the inspection\n\nIn March buses ran", false)]
    [InlineData("The area was inspected and inspectors noted growth in March.", false)]
    [InlineData("Inspectors visited in June and July.", false)]
    [InlineData("The inspection in June and July was long.", true)]
    [InlineData("Much was done in March.", false)]
    public void IsOfAnInspection_MonthBehindTheWord_IsItsWhereNothingTurns(string text, bool expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Leaders must act after a visit by Ofsted and the Care Quality Commission (CQC) in March.", true)]
    [InlineData("Leaders must act after a visit by the mayor in March.", false)]
    [InlineData("You will have met the inspectors when they came to Vale in March.", true)]
    [InlineData("You will meet the inspectors when they come to Vale in March.", false)]
    [InlineData("Pupils liked it when they came to Vale in March.", false)]
    [InlineData("The CQC looked at health, care and support over a week in March.", true)]
    [InlineData("Leaders looked at health, care and support over a week in March.", false)]
    [InlineData("Ahead of the visit by Ofsted and the CQC, the council held a survey over two weeks in March.", false)]
    [InlineData("Inspectors went back in March.", true)]
    [InlineData("Inspectors met some of our pupils during their visit in March.", true)]
    [InlineData("The inspection {9} CQC {8} in March was long.", true)]
    [InlineData("The inspection {9} CQC {9} in March was long.", false)]
    [InlineData("The inspection {10} CQC {8} in March was long.", false)]
    public void IsOfAnInspection_NamesOfInspectorates_CarryTheMonthFurther(string text, bool expected) => Assert.Equal(expected, Read(text));

    private static bool Read(string text) => SignsOf.Read(text, signs =>
    {
        var date = Assert.Single(signs.Dates.ToArray());
        var range = signs.News.Sentences[signs.SentenceOf(date.First)];
        return MonthRoles.IsOfAnInspection(signs, date, range.FirstToken, range.EndToken);
    });
}
