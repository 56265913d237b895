using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>What others than the area’s inspectors found is nothing that the inspection found; where they are only named, the inspectors speak.</summary>
public sealed class OtherFindersTests
{
    [Theory]
    [InlineData("Healthwatch found that one in three parents felt ignored by professionals.")]
    [InlineData("Healthwatch said communication with families must improve.")]
    [InlineData("The findings come weeks after Healthwatch Vale published its own report, which found that parents felt ignored by schools.")]
    [InlineData("According to Healthwatch, waits for plans are too long.")]
    [InlineData("A peer review by the Local Government Association last summer also concluded that plans were not embedded.")]
    [InlineData("Before the inspection, in November 2021, an LGA peer challenge found that leaders were ambitious. It recommended that data should be shared better.")]
    [InlineData("Peers found that staff morale was high.")]
    [InlineData("The Ombudsman found that the council delayed plans. It said the council should apologise and improve its reviews.")]
    [InlineData("A survey of families is out. The survey also found 60 per cent of parents unhappy with schools.")]
    [InlineData("The plan was informed by a review by Vale ICB, which found that school nursing was poor.")]
    [InlineData("A peer challenge came in June. The review said that waiting times were still too long.")]
    [InlineData("A DfE stocktake meeting in May 2025 found that progress on plans was good.")]
    [InlineData("The council’s self-evaluation found that plans were late.")]
    [InlineData("The National Audit Office found last year that the system was not delivering better outcomes for pupils.")]
    [InlineData("Panel members said officers must do better on plans.")]
    [InlineData("Members received the Healthwatch Vale Annual Report. It found that access to dentists was poor.")]
    [InlineData("The peer review found that:\n\n- plans are poor\n- schools are effective")]
    public void Read_WhatAReviewFound_IsNoFinding(string text) => Assert.Empty(Read("Inspectors came in May, Ofsted said. " + text));

    [Theory]
    [InlineData("The CQC had rated the council ‘requires improvement’ for adult social care. Inspectors found that waiting lists for assessment were too long.")]
    [InlineData("The CQC also rated the local hospital trust inadequate.")]
    [InlineData("Norbury Hospital was rated good by the CQC in March.")]
    [InlineData("91% of schools were judged good or outstanding by Ofsted.")]
    [InlineData("It contrasts with the council’s Ofsted rating for children’s social care, which was outstanding.")]
    [InlineData("The JTAI found that the front door for families was effective.")]
    [InlineData("Ofsted’s separate visit to the county’s children’s social care in October found assessments were late.")]
    [InlineData("The Independent Fostering Agency inspection judged the service good. Inspectors praised the care of children.")]
    [InlineData("The council was rated inadequate for children’s social care in 2022. Inspectors then found that early help had unacceptable delays.")]
    [InlineData("An HMIP inspection found that youth justice in Vale is good for pupils.")]
    public void Read_WhatAnotherInspectionFound_IsNoFinding(string text) => Assert.Empty(Read("Inspectors came in May, Ofsted said. " + text));

    [Theory]
    [InlineData("Peer review")]
    [InlineData("School inspections")]
    [InlineData("Healthwatch annual report")]
    public void Read_SectionOfAnother_HasNoFinding(string heading) =>
        Assert.Equal(["weakness: plans are poor"], Read($"Inspectors found that plans are poor.\n\n{heading}\n\nInspectors said schools must improve."));

    [Theory]
    [InlineData("Inspectors found that families’ complaints to the Ombudsman take too long.")]
    [InlineData("Inspectors noted that the survey of parents is effective.")]
    [InlineData("Inspectors praised the way the partnership uses peer review of schools.")]
    [InlineData("The report says that leaders learn from complaints to the Ombudsman.")]
    [InlineData("After a peer review in March, inspectors found that plans are clear.")]
    [InlineData("Healthwatch is a valued partner of schools, inspectors said.")]
    [InlineData("Inspectors found that social care practitioners know children in schools well.")]
    [InlineData("Inspectors judged the support of schools to be good.")]
    [InlineData("Ofsted rated the council’s children’s services good in 2023. The report says that plans are late.")]
    [InlineData("Ofsted rated the council’s children’s services good in 2023. Inspectors say that plans are late.")]
    [InlineData("The CQC rated the local hospital good in 2023. The Ofsted report says that plans are late.")]
    [InlineData("Following the CQC inspection of our hospital, which was rated good, our teams took part in the joint area SEND inspection. Inspectors found that therapists work well with schools.")]
    [InlineData("The scrutiny committee said the report was sobering. The report says that plans are late.")]
    [InlineData("Healthwatch found poor plans. The area SEND inspection found that schools are effective.")]
    [InlineData("Healthwatch found poor plans.\n\nInspectors found that schools are effective.")]
    public void Read_OtherBodyThatIsOnlyNamed_LeavesTheFindingToTheInspectors(string text) => Assert.Single(Read(text));
}
