using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>What a sentence must say to be a finding, by whom it is said and what stands over it.</summary>
public sealed class FindingSentenceTests
{
    [Theory]
    [InlineData("The report says it is good.", "strength: it is good")]
    [InlineData("Inspectors said it was better than before.")]
    [InlineData("Inspectors noted improved ways of working.")]
    [InlineData("Inspectors said it must be done.")]
    [InlineData("Inspectors said help of this kind is rarely given.", "weakness: help of this kind is rarely given")]
    [InlineData("Inspectors noted the forum for parents.", "strength: Inspectors noted the forum for parents")]
    [InlineData("Inspectors found the forum for parents.")]
    [InlineData("Inspectors found that the funding of schools is effective.", "strength: the funding of schools is effective")]
    [InlineData("Inspectors found that the funding of schools is inadequate.", "weakness: the funding of schools is inadequate")]
    [InlineData("Inspectors found that funding helps schools.")]
    [InlineData("Inspectors found that the funding is effective.")]
    [InlineData("Inspectors found that we know our schools well.", "strength: we know our schools well")]
    [InlineData("Inspectors found that our schools meet in May.")]
    [InlineData("Inspectors noted our forum for parents.")]
    [InlineData("Is it true, inspectors asked, that schools are effective?")]
    public void Read_SentenceOfTheReport_NeedsAVerdictOnAMatter(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors came in May, Ofsted said. Schools are effective.", "strength: Schools are effective")]
    [InlineData("Inspectors came in May, Ofsted said. Plans have improved.")]
    [InlineData("Inspectors came in May, Ofsted said. Demand for plans is seen.", "weakness: Demand for plans is seen")]
    [InlineData("Inspectors came in May, Ofsted said. Plans must be clear.", "areaForImprovement: Plans must be clear")]
    [InlineData("Inspectors came in May, Ofsted said. Help of this kind is rarely given.")]
    [InlineData("Inspectors came in May, Ofsted said. The funding of schools is effective.")]
    [InlineData("Experiences and outcomes are inconsistent. Schools are effective.", "strength: Schools are effective")]
    [InlineData("Inspectors came in May, Ofsted said. The council will open a school. Schools are effective.")]
    [InlineData("Inspectors came in May, Ofsted said. The council spent £2m on schools. Schools are effective.")]
    [InlineData("The news is out. Schools are effective.")]
    public void Read_SentenceBehindTheReport_MustSpeakClearly(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors came in May, Ofsted said. We have poor plans.")]
    [InlineData("Inspectors came in May, Ofsted said. We know that plans are poor.", "weakness: We know that plans are poor")]
    [InlineData("Inspectors came in May, Ofsted said. We know that there are waits.")]
    [InlineData("Inspectors came in May, Ofsted said. We know that plans must be made sooner.", "areaForImprovement: We know that plans must be made sooner")]
    [InlineData("Inspectors came in May, Ofsted said. We know that schools are effective.")]
    public void Read_WhatAPartnershipOwnsTo_IsOnlyWhatIsBadOrToBeDone(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors found that leaders are ambitious. Also, the portage team meets each week.", "strength: leaders are ambitious", "strength: Also, the portage team meets each week")]
    [InlineData("Inspectors found that leaders are ambitious. The portage team meets each week.", "strength: leaders are ambitious")]
    [InlineData("The news is out. Also, the portage team meets each week.")]
    public void Read_Also_GoesOnWithTheVerdictBefore(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report is out.\n\nWhat inspectors said\n\nPlans are poor.", "weakness: Plans are poor")]
    [InlineData("The report is out.\n\nStrong support\n\nNurses are skilled.", "strength: Nurses are skilled")]
    [InlineData("The report is out.\n\nImproved plans\n\nNurses are skilled.", "strength: Nurses are skilled")]
    [InlineData("The report is out.\n\nWhat they praised\n\nNurses are skilled.", "strength: Nurses are skilled")]
    [InlineData("Inspectors found that leaders are ambitious.\n\nAbout our schools\n\nSchools are effective.", "strength: leaders are ambitious")]
    [InlineData("Areas for improvement\n\nInspectors said schools do well.", "strength: schools do well")]
    public void Read_Heading_TellsWhetherTheReportSpeaksBelowIt(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report is out.\n\nPositives\n\nThere is demand for plans.\n\nSchools meet in May.", "strength: There is demand for plans", "strength: Schools meet in May")]
    [InlineData("The report is out.\n\nPositives\n\nReviews are poor.\n\nSchools meet in May.", "weakness: Reviews are poor", "strength: Schools meet in May")]
    [InlineData("The report is out.\n\nPositives\n\nReviews must be made sooner.\n\nSchools meet in May.", "areaForImprovement: Reviews must be made sooner", "strength: Schools meet in May")]
    [InlineData("The report is out.\n\nWeaknesses\n\nThe portage team helps.\n\nSchools meet in May.", "weakness: The portage team helps", "weakness: Schools meet in May")]
    [InlineData("The report is out.\n\nWeaknesses\n\nThe portage team is effective.\n\nSchools meet in May.", "strength: The portage team is effective", "weakness: Schools meet in May")]
    [InlineData("The report is out.\n\nWeaknesses\n\nThe portage team must be effective.\n\nSchools meet in May.", "weakness: The portage team must be effective", "weakness: Schools meet in May")]
    [InlineData("The report is out.\n\nWeaknesses\n\nOur portage team meets each week.\n\nSchools meet in May.", "weakness: Schools meet in May")]
    public void Read_UnderAHeadingThatGoverns_OnlyAClearWordSaysTheContrary(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report recognises several strengths.\n\nHealth visitors meet each family.")]
    [InlineData("The report recognises several strengths. Health visitors meet each family.\n\nSchools meet in May.", "strength: Health visitors meet each family")]
    [InlineData("The report recognises several strengths. Waits for therapy are too long. Health visitors meet each family.", "weakness: Waits for therapy are too long")]
    [InlineData("There were several strengths. Health visitors meet each family.")]
    [InlineData("The report is out.\n\nPositives\n\nThe report recognises several weaknesses. Waits for therapy were seen. Nurses meet each family.\n\nSchools meet in May.", "weakness: Waits for therapy were seen", "weakness: Nurses meet each family", "strength: Schools meet in May")]
    [InlineData("The report is out.\n\nPositives\n\nThe report recognises several weaknesses. Nurses are skilled. Nurses meet each family.\n\nSchools meet in May.", "strength: Nurses are skilled", "strength: Nurses meet each family", "strength: Schools meet in May")]
    [InlineData("The report is out.\n\nPositives\n\nThe report recognises several weaknesses. Cllr Lark said it was fair.\n\nInspectors found schools in Rye.")]
    [InlineData("The report is out.\n\nPositives\n\nInspectors found schools in Rye.", "strength: Inspectors found schools in Rye")]
    public void Read_SentenceThatSumsUp_GovernsOnlyWhatIsBehindItInItsParagraph(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors found that plans are good but they also said", "strength: plans are good but they also said")]
    [InlineData("In Rye, inspectors praised the nurses but said plans were of variable quality.", "strength: In Rye, inspectors praised the nurses", "weakness: plans were of variable quality")]
    [InlineData("Inspectors found that schools are inclusive but they said that plans must be clearer.", "strength: schools are inclusive", "areaForImprovement: plans must be clearer")]
    [InlineData("Inspectors praised the hub for schools, while criticising long waits for therapy.", "strength: Inspectors praised the hub for schools", "weakness: criticising long waits for therapy")]
    [InlineData("Inspectors said that plans were poor but the report found they are now timely.", "weakness: plans were poor", "strength: they are now timely")]
    [InlineData("Inspectors said staff are kind but also praised nurses.", "strength: staff are kind but also praised nurses")]
    [InlineData("Inspectors said staff are kind but waits are long.", "weakness: staff are kind but waits are long")]
    public void Read_SentenceThatSaysTwoThings_IsCutWhereItSaysTheContraryAnew(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors found that data is poor. Outcomes at key stage 4 have improved.", "weakness: data is poor", "strength: Outcomes at key stage 4 have improved")]
    [InlineData("Inspectors found that data is poor.\n\nOutcomes at key stage 4 have improved.", "weakness: data is poor")]
    [InlineData("Inspectors found that data is poor. Parents asked for a new hub.", "weakness: data is poor")]
    [InlineData("Inspectors found that data is poor. The council has improved its team.", "weakness: data is poor")]
    [InlineData("Inspectors found that data is poor. Schools meet in May. Outcomes at key stage 4 have improved.", "weakness: data is poor")]
    [InlineData("Inspectors found that data is poor. Some young people wait more than three years for help.", "weakness: data is poor", "weakness: Some young people wait more than three years for help")]
    [InlineData("Inspectors found that data is poor. Parents have little confidence in the system.", "weakness: data is poor", "weakness: Parents have little confidence in the system")]
    [InlineData("Inspectors found that data is poor. There is good news too. Parents now sit on every board for commissioning.", "weakness: data is poor")]
    [InlineData("Inspectors found that data is poor.\n\nThere is good news too. Parents now sit on every board for commissioning.", "weakness: data is poor", "strength: Parents now sit on every board for commissioning")]
    [InlineData("Our teams met inspectors. “Therapists are creative in their work with schools,” inspectors wrote. The clinical officer was described as ‘a driving force’.", "strength: “Therapists are creative in their work with schools,” inspectors wrote", "strength: The clinical officer was described as ‘a driving force’")]
    [InlineData("A report says that provision and outcomes for children with SEND in Vale need to improve rapidly.")]
    public void Read_SentenceBehindAFinding_GoesOnWithTheReport(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The inspectors found that:\n\n\"Reviews are late.\"\n\n\"Too many children wait for a diagnosis.\"\n\nSchools meet in May.", "weakness: Reviews are late", "weakness: Too many children wait for a diagnosis")]
    [InlineData("The inspectors found that:\n\nReviews are late.\nPlans have improved.\n\nPlans have improved.", "weakness: Reviews are late", "strength: Plans have improved")]
    [InlineData("The strengths are:\n\nNurses meet each family.", "strength: Nurses meet each family")]
    [InlineData("The inspectors found that:\n\nOur schools\n\nPlans have improved.")]
    [InlineData("Inspectors found leaders able, they said. Cllr Ann Lark said it was fair. Schools are effective.")]
    public void Read_ParagraphsBelowALead_AreTheReportsWhileTheyGoOn(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("They were critical of: waiting times; late annual reviews; and gaps in short breaks.", "weakness: waiting times", "weakness: late annual reviews", "weakness: gaps in short breaks")]
    [InlineData("Inspectors did not like the lack of short breaks.", "weakness: Inspectors did not like the lack of short breaks")]
    [InlineData("Inspectors found that leaders do not learn from appeals.", "weakness: leaders do not learn from appeals")]
    [InlineData("Inspectors found that leaders learn from complaints to the Ombudsman.", "strength: leaders learn from complaints to the Ombudsman")]
    [InlineData("The partnership is told to take priority action on plans.", "areaForPriorityAction: The partnership is told to take priority action on plans")]
    [InlineData("Leaders must take priority action on plans.", "areaForPriorityAction: Leaders must take priority action on plans")]
    [InlineData("Areas for improvement were noted around the timeliness of plans and waiting times.", "areaForImprovement: the timeliness of plans", "areaForImprovement: waiting times")]
    [InlineData("Areas for improvement were noted around the timeliness of health advice.", "areaForImprovement: the timeliness of health advice")]
    [InlineData("Areas to improve, inspectors said, are annual reviews and waits for therapy.", "areaForImprovement: annual reviews", "areaForImprovement: waits for therapy")]
    [InlineData("They also asked it to improve the way it uses data.", "areaForImprovement: They also asked it to improve the way it uses data")]
    [InlineData("Priority action must be taken on governance and plans.", "areaForPriorityAction: Priority action must be taken on governance and plans")]
    public void Read_WhatIsFound_IsOfItsKind(string text, params string[] expected) => Assert.Equal(expected, Read("Inspectors came in May, Ofsted said. " + text));
}
