using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>What each date of a text is the date of, in reading order.</summary>
public sealed class DateRolesTests
{
    [Theory]
    [InlineData("Inspected on 5 March 2024.", "OnSite")]
    [InlineData("Then they visited {30} on 5 March 2024.", "OnSite")]
    [InlineData("Then they visited {31} on 5 March 2024.", "None")]
    [InlineData("The last inspection in May 2018 found gaps.", "Previous")]
    [InlineData("The area was revisited on 5 March 2021.", "OnSite")]
    [InlineData("The monitoring inspection was on 5 March 2024.", "OnSite")]
    [InlineData("There was an inspection. Buses stopped on 5 March 2024.", "None")]
    [InlineData("The next inspection is in May 2027.", "None")]
    [InlineData("There will be no further inspection in May 2027.", "None")]
    [InlineData("After the inspection, the page was last updated on 5 March 2024.", "None")]
    [InlineData("After the inspection, the priority action plan of 5 March 2024 was sent.", "None")]
    [InlineData("After the inspection, the strategic plan of 5 March 2024 was sent.", "None")]
    [InlineData("The inspection under the framework of January 2023 was long.", "None")]
    public void Of_WordsBeforeTheDate_TheNearestTells(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("What we call the 5 March 2024 {4} inspection was long.", "OnSite")]
    [InlineData("What we call the 5 March 2024 {5} inspection was long.", "None")]
    [InlineData("Families liked the 2024 Ofsted and CQC inspection.", "OnSite")]
    [InlineData("Families liked the 5 March 2024 visit.", "OnSite")]
    [InlineData("Families liked the March 2021 re-visit.", "OnSite")]
    [InlineData("Families kept the last report 2018 inspectors wrote.", "Previous")]
    [InlineData("Families left in May 2024 after an inspection.", "None")]
    [InlineData("Families left in May 2024, an inspection was near.", "None")]
    [InlineData("Families left in May 2024\n\nInspection of Medway", "None")]
    public void Of_InspectionBehindTheDate_IsItsOnlyWhereNothingParts(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("The revisit looked at weaknesses named after the March 2018 inspection.", "Previous")]
    [InlineData("The revisit looked at what was done since the March 2018 inspection.", "Previous")]
    [InlineData("Leaders worked hard after the March 2024 inspection.", "OnSite")]
    [InlineData("The revisit followed: the March 2021 inspection was short.", "OnSite")]
    public void Of_InspectionThatARevisitFollows_IsTheOneBefore(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("The area must be inspected by 5 March 2024.", "None")]
    [InlineData("The area must be inspected by the end of March 2024.", "None")]
    [InlineData("The area must be inspected before end of March 2024.", "None")]
    [InlineData("Much was done before the inspection on 5 March 2024.", "OnSite")]
    [InlineData("What was done before\n\n5 March 2024 inspection", "OnSite")]
    [InlineData("The inspection began on 5 March 2024.", "None")]
    [InlineData("The inspection was from 5 March 2024.", "None")]
    [InlineData("The inspection was from 5 to 9 March 2024.", "OnSite")]
    [InlineData("The inspection that ended was on 5 March 2024.", "OnSite")]
    [InlineData("All inspections from March 2024 are listed.", "OnSite")]
    [InlineData("Where we began\n\n5 March 2024 inspection", "OnSite")]
    public void Of_DayThatOnlyBoundsTheVisit_IsNotItsDay(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Duties under the Children Act 2004 inspection rules remain.", "None")]
    [InlineData("Duties of the Inspection Regulations 2015 inspection teams remain.", "None")]
    [InlineData("Duties of the Code 2015 inspection teams remain.", "None")]
    [InlineData("The order March 2024 inspection teams gave was kept.", "OnSite")]
    public void Of_YearOfALaw_IsNoInspections(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Inspectors visited in late January and early February 2024.", "None")]
    [InlineData("Inspectors visited in March and in 2019.", "OnSite; OnSite")]
    [InlineData("Inspectors visited in January and on 5 February 2024.", "OnSite; OnSite")]
    [InlineData("5 and 12 February 2024 inspection", "None")]
    [InlineData("5th and 12th February 2024 inspection", "None")]
    [InlineData("Inspectors visited on 5 and 12 February 2024.", "None")]
    [InlineData("Inspectors visited on 12 and 13 and 14 February 2024.", "None")]
    [InlineData("Inspectors visited on 1 and 12 February 2024.", "None")]
    [InlineData("Inspectors visited on 31 and 12 February 2024.", "None")]
    [InlineData("Inspectors visited rooms 32 and 12 February 2024 was their last day.", "OnSite")]
    [InlineData("Inspectors visited 9 schools and 6 February 2024 was the last day.", "OnSite")]
    [InlineData("Then and 5 March 2024 are far apart.", "None")]
    public void Of_LaterOfTwoTimes_DoesNotStandForBoth(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("We had notice of the inspection {5} on 5 March 2024.", "None")]
    [InlineData("We had notice of the inspection {6} on 5 March 2024.", "OnSite")]
    [InlineData("We were notified of the inspection of 5 to 9 March 2024.", "OnSite")]
    [InlineData("The announced inspection took place on 5 March 2024.", "OnSite")]
    [InlineData("The announced inspection was carried out on 5 March 2024.", "OnSite")]
    [InlineData("The announced inspection was held on 5 March 2024.", "OnSite")]
    [InlineData("We were notified and inspectors visited on 5 March 2024.", "OnSite")]
    [InlineData("Once we were notified, inspectors visited on 5 March 2024.", "OnSite")]
    [InlineData("We were notified\n\nInspectors visited on 5 March 2024", "OnSite")]
    public void Of_DayOfTheNotice_IsNotTheVisits(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Ofsted inspected children’s social care on 5 July 2023.", "None")]
    [InlineData("An ILACS inspection on 5 July 2023 was short.", "None")]
    [InlineData("Ofsted inspected children’s homes on 5 July 2023.", "None")]
    [InlineData("Heads of children’s services were visited on 5 July 2023.", "None")]
    [InlineData("Heads of children’s services who were visited on 5 July 2023 agreed.", "OnSite")]
    [InlineData("Ofsted and the CQC visited children’s services on 5 July 2023.", "OnSite")]
    [InlineData("Ofsted inspected the SEND teams of children’s services on 5 July 2023.", "OnSite")]
    [InlineData("Ofsted inspected the local area and its children’s services on 5 July 2023.", "OnSite")]
    [InlineData("Children’s services met\n\nInspectors visited on 5 July 2023", "OnSite")]
    public void Of_InspectionOfChildrensServices_IsAnother(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("The letter was published on 5 March 2024.", "ReportPublication")]
    [InlineData("Inspectors said so in what was published on 5 March 2024.", "ReportPublication")]
    [InlineData("What came of the inspection was published on 5 March 2024.", "ReportPublication")]
    [InlineData("The council published the inspection report on 5 March 2024.", "ReportPublication")]
    [InlineData("The inspection report was discussed on 5 March 2024.", "None")]
    [InlineData("The report of the inspection will be published on 5 March 2024.", "None")]
    [InlineData("The report of the inspection will {1} be published on 5 March 2024.", "None")]
    [InlineData("What we will\n\nPublished on 5 March 2024: the report", "ReportPublication")]
    [InlineData("After the revisit the plan was published on 5 March 2024.", "None")]
    [InlineData("The plan was published on 5 March 2024.", "None")]
    public void Of_DayOfAPublication_IsTheReportsWhereTheSentenceIsOfIt(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Weaknesses identified in January 2017 remain.", "Previous")]
    [InlineData("Weaknesses identified early in January 2017 remain.", "None")]
    [InlineData("The revisit looked at weaknesses identified back in January 2017.", "Previous")]
    [InlineData("The monitoring inspection looked at concerns raised back in January 2022.", "Previous")]
    [InlineData("In May 2018 {7} last inspection was short.", "Previous")]
    [InlineData("In May 2018 {8} last inspection was short.", "None")]
    public void Of_WhatWasKnownBefore_IsOfThePreviousInspection(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Was it inspected before? Yes, in 2019 under the previous framework.", "Previous")]
    [InlineData("Was it re-visited? Yes, in 2019, under its former framework.", "Previous")]
    [InlineData("Was it inspected before? Yes, in 2019 under the new framework.", "None")]
    [InlineData("Was it inspected before? Yes, in 2019 under the new and old framework.", "None")]
    [InlineData("Was it inspected before? We think so. Yes, in 2019 under the previous framework.", "None")]
    [InlineData("Yes, in 2019 under the previous framework.", "None")]
    [InlineData("It was inspected {58} in 2019 under the old framework.", "Previous")]
    [InlineData("It was inspected {59} in 2019 under the old framework.", "None")]
    [InlineData("It was inspected under the old framework in June 2017.", "Previous")]
    [InlineData("The inspection found that the old framework in June 2017 was hard.", "None")]
    [InlineData("The inspection was seven years after the last one, in March 2018.", "Previous")]
    [InlineData("The inspection was better than the last one {1} in March 2018.", "OnSite")]
    [InlineData("Our garden party was better than the last one, in March 2018.", "None")]
    [InlineData("In 2019 under the old framework {52} it was inspected.", "Previous")]
    [InlineData("In 2019 under the old framework {53} it was inspected.", "None")]
    public void Of_YearOfTheOldFramework_IsPreviousWhereInspectionsAreSpokenOf(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("In March 2024 {15} inspectors met leaders.", "OnSite")]
    [InlineData("In March 2024 {16} inspectors met leaders.", "None")]
    [InlineData("{4} in March 2024 {6} inspectors met leaders.", "OnSite")]
    [InlineData("{5} in March 2024 {6} inspectors met leaders.", "None")]
    [InlineData("In March 2024 much was done. Inspectors met leaders.", "None")]
    public void Of_DateThatOpensTheSentence_TakesItsVerbFromBehind(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Ofsted and the CQC went back to Vale in May 2022.", "OnSite")]
    [InlineData("Inspectors were back in Vale in May 2022.", "OnSite")]
    [InlineData("The CQC returned to Vale in May 2022.", "OnSite")]
    [InlineData("Inspectors found gaps, and when they came back in May 2022 there were none.", "OnSite")]
    [InlineData("Inspectors found gaps {20} and when they returned in May 2022 there were none.", "OnSite")]
    [InlineData("Pupils saw gaps, and when they came back in May 2022 there were none.", "None")]
    [InlineData("You met the inspectors when they came to Vale in May 2022.", "OnSite")]
    [InlineData("Families say inspectors were kind\n\nPupils like it since they went back in May 2022.", "None")]
    public void Of_ComingBack_IsOfInspectorsWhereTheyAreNamed(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Ofsted inspected Vale. Last reviewed: 5 March 2024", "None")]
    [InlineData("Page reviewed 5 March 2024", "None")]
    [InlineData("Page last reviewed on 5 March 2024", "None")]
    [InlineData("Next review: 5 March 2025", "None")]
    [InlineData("Review date: 5 March 2025", "None")]
    [InlineData("Reviewed: 5 March 2024", "None")]
    [InlineData("After the inspection, a peer review on 5 March 2024 was held.", "None")]
    [InlineData("After the inspection, the ombudsman wrote on 5 March 2024.", "None")]
    [InlineData("Inspectors reviewed files on 5 March 2024.", "OnSite")]
    public void Of_ReviewOfAPageOrByOthers_IsNoInspection(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("When was the report published?\n\n5 March 2024", "ReportPublication")]
    [InlineData("When was the report published?\n\nOn 5 March 2024.", "ReportPublication")]
    [InlineData("Where was the report published?\n\n5 March 2024", "None")]
    [InlineData("When was the report read?\n\n5 March 2024", "None")]
    [InlineData("When was the plan published?\n\n5 March 2024", "None")]
    [InlineData("When was the report published\n\n5 March 2024", "None")]
    [InlineData("When was the report published?\n\nSince then on 5 March 2024", "None")]
    [InlineData("The report landed on 5 March 2024.", "ReportPublication")]
    [InlineData("The report came out on 5 March 2024.", "ReportPublication")]
    [InlineData("The new bus came out on 5 March 2024.", "None")]
    public void Of_DayOfTheReport_IsTheAnswerOrBehindTheWord(string text, string expected) => Assert.Equal(expected, Roles(text));

    private static string Roles(string text) => SignsOf.Read(text, signs => string.Join("; ", signs.Dates.ToArray().Select(date => DateRoles.Of(signs, date))));
}
