using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The outcome as a report states it, and what is to follow within what time.</summary>
public sealed class OutcomeSectionTests
{
    private const string Monitored = "A monitoring inspection will be carried out within ";

    [Theory]
    [InlineData("The arrangements typically lead to positive experiences and outcomes.", "TypicallyPositive", "")]
    [InlineData("Working together typically leads to positive experiences.", "TypicallyPositive", "")]
    [InlineData("Children have typically positive experiences.", "TypicallyPositive", "")]
    [InlineData("The arrangements lead to inconsistent experiences\nand outcomes.", "Inconsistent", "")]
    [InlineData("There are widespread and/or systemic failings.", "WidespreadOrSystemicFailings", "")]
    [InlineData("There are Widespread and Systemic Failings leading to inconsistent experiences.", "WidespreadOrSystemicFailings", "")]
    [InlineData("There are widespread and/or systemic failings. These widespread, systemic failings cause concern.", "WidespreadOrSystemicFailings", "")]
    [InlineData("There are inconsistent experiences. There are widespread and/or systemic failings.", "Inconsistent", "SEND0303")]
    [InlineData("The arrangements lead to incon-\nsistent experiences and outcomes.", "Inconsistent", "")]
    [InlineData("There are wide-\nspread and/or system-\nic fail‐\nings.", "WidespreadOrSystemicFailings", "")]
    [InlineData("There is a widespread and systemic wish to improve.", "", "SEND0302")]
    [InlineData("There are widespread failings.", "", "SEND0302")]
    [InlineData("There are systemic failings.", "", "SEND0302")]
    [InlineData("Experiences of the place are positive.", "", "SEND0302")]
    [InlineData("", "", "")]
    public void Read_Outcome_ByItsKeyPhrase(string text, string outcome, string codes)
    {
        var draft = SectionDraft.Of(text, OutcomeSection.Read);
        Assert.Equal(outcome, (draft.Judgement as FullInspectionJudgement)?.Outcome.ToString() ?? "");
        Assert.Equal(codes, string.Join(' ', draft.Diagnostics.ToOrdered(9).Select(said => said.Code)));
    }

    [Theory]
    [InlineData("one year", "P1Y")]
    [InlineData("two years", "P2Y")]
    [InlineData("three years", "P3Y")]
    [InlineData("four years", "P4Y")]
    [InlineData("five years", "P5Y")]
    [InlineData("six months", "P6M")]
    [InlineData("seven months", "P7M")]
    [InlineData("eight months", "P8M")]
    [InlineData("nine months", "P9M")]
    [InlineData("ten months", "P10M")]
    [InlineData("eleven months", "P11M")]
    [InlineData("twelve months", "P12M")]
    [InlineData("thirteen months", "P13M")]
    [InlineData("fourteen months", "P14M")]
    [InlineData("fifteen months", "P15M")]
    [InlineData("sixteen months", "P16M")]
    [InlineData("seventeen months", "P17M")]
    [InlineData("Eighteen Months", "P18M")]
    [InlineData("18 months", "P18M")]
    [InlineData("18\u00A0months", "P18M")]
    [InlineData("18-month time", "P18M")]
    [InlineData("(18) months", "P18M")]
    [InlineData("1 year", "P1Y")]
    [InlineData("99 months", "P99M")]
    [InlineData("a further period of 18 months", "P18M")]
    [InlineData("approximately 18 months", "~P18M")]
    [InlineData("approx 18 months", "~P18M")]
    [InlineData("about 18 months", "~P18M")]
    [InlineData("around 18 months", "~P18M")]
    [InlineData("a period of approximately 18 months", "~P18M")]
    [InlineData("months", "")]
    [InlineData("years", "")]
    [InlineData("weeks of 18 March", "")]
    [InlineData("the area and its schools in 18 months", "")]
    public void Read_TimeOfWhatFollows_IsANumberOfMonthsOrYears(string time, string expected)
    {
        var followUp = SectionDraft.Of($"{Monitored}{time}.", OutcomeSection.Read).FollowUps.SingleOrDefault();
        Assert.Equal(expected, followUp is null ? "" : $"{(followUp.Approximate ? "~" : "")}{followUp.Within}");
    }

    [Theory]
    [InlineData("The next full area SEND inspection will be within 3 years.", "fullInspection P3Y")]
    [InlineData("Full inspection follows within 3 years.", "fullInspection P3Y")]
    [InlineData("Reinspection follows within 3 years.", "fullInspection P3Y")]
    [InlineData("There will be a reinspection within 3 years.", "fullInspection P3Y")]
    [InlineData("Next area SEND inspection within 5 years.", "fullInspection P5Y")]
    [InlineData("The next area SEND inspection will be within 5 years.", "fullInspection P5Y")]
    [InlineData("Monitoring inspections follow within 18 months.", "monitoringInspection P18M")]
    [InlineData("There will be a monitoring inspection within 18 months and a full reinspection within 3 years.", "monitoringInspection P18M|fullInspection P3Y")]
    [InlineData("After the monitoring inspection there will be a full inspection within 3 years.", "fullInspection P3Y")]
    [InlineData("Unlike a full inspection, a monitoring inspection will be within 18 months.", "monitoringInspection P18M")]
    [InlineData("Within weeks leaders will plan, and a monitoring inspection will be within 18 months.", "monitoringInspection P18M")]
    [InlineData("A monitoring inspection will be within 18 months. A monitoring inspection was within 12 months.", "monitoringInspection P18M")]
    [InlineData("Leaders will meet within 18 months.", "")]
    [InlineData("The full offer will open in 2 years.", "")]
    [InlineData("The next full area SEND inspection will be in approximately three years.", "fullInspection P3Y")]
    [InlineData("The next full inspection is in 3 years.", "fullInspection P3Y")]
    [InlineData("A monitoring inspection will be carried out in around 18 months. The next full reinspection will be in about three years.", "monitoringInspection P18M|fullInspection P3Y")]
    [InlineData("A moni-\ntoring inspec-\ntion will be carried out in approxi-\nmately eight-\neen months.", "monitoringInspection P18M")]
    [InlineData("This was the second full inspection in three years.", "")]
    [InlineData("The next full inspection will look at progress in the last three years.", "")]
    [InlineData("The next full inspection in the area will be announced.", "")]
    [InlineData("A monitoring inspection will be within approx. 18 months.", "monitoringInspection P18M")]
    [InlineData("A monitoring inspection will come.", "")]
    [InlineData("Leaders will write a priority action plan (area SEND).", "priorityActionPlan ")]
    [InlineData("Leaders will publish the priority action plan beside the strategic plan.", "priorityActionPlan ")]
    [InlineData("Leaders will update the strategic plan.", "strategicPlanUpdate ")]
    [InlineData("Leaders will publish the strategic plan.", "strategicPlanUpdate ")]
    [InlineData("Leaders have a strategic plan.", "")]
    [InlineData("Leaders will update the timetable.", "")]
    public void Read_WhatFollows_IsOfTheKindNamedLast(string text, string followUps) =>
        Assert.Equal(followUps, string.Join('|', SectionDraft.Of(text, OutcomeSection.Read).FollowUps.Select(followUp => $"{followUp.Kind} {followUp.Within}")));
}
