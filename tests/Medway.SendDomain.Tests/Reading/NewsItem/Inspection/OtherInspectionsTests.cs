using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The dates of inspections and reviews of other matters, and of the area’s inspection beside them.</summary>
public sealed class OtherInspectionsTests
{
    [Theory]
    [InlineData("The CQC was back at the hospital in February 2025.", "None")]
    [InlineData("Ofsted visited Oakfield School in February 2025.", "None")]
    [InlineData("Ofsted’s inspection of the nursery on 5 February 2025 was short.", "None")]
    [InlineData("Ofsted and the CQC were back at the hospital in February 2025.", "OnSite")]
    [InlineData("Inspectors visited a school and a hospital on 5 February 2025.", "OnSite")]
    [InlineData("Ofsted visited a school with SEND pupils on 5 February 2025.", "OnSite")]
    [InlineData("The CQC was back in Vale in February 2025.", "OnSite")]
    [InlineData("In February 2025 Ofsted inspected Oakfield School.", "None")]
    [InlineData("In February 2025 the CQC inspected adult social care.", "None")]
    [InlineData("In February 2025 Ofsted and the CQC inspected a school, too.", "OnSite")]
    [InlineData("In February 2025 Ofsted inspected Vale.", "OnSite")]
    [InlineData("In February 2025 Ofsted inspected the SEND teams of a trust.", "OnSite")]
    public void Of_OneInspectorateAtAProvider_IsThereForTheProvider(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Following a CQC inspection in October 2024, urgent care at Fell Hospital got better.", "None")]
    [InlineData("After the CQC’s inspection in October 2024, wards opened.", "None")]
    [InlineData("After the Care Quality Commission inspection in October 2024, wards opened.", "None")]
    [InlineData("After the Ofsted/CQC inspection in October 2024, families spoke.", "OnSite")]
    [InlineData("After the CQC inspection with Ofsted in October 2024, families spoke.", "OnSite")]
    [InlineData("After the CQC inspection in October 2024 with Ofsted, families spoke.", "OnSite")]
    [InlineData("After the Ofsted inspection in October 2024, families spoke.", "OnSite")]
    [InlineData("Wards opened after the October 2024 CQC inspection.", "None")]
    [InlineData("Families spoke after the October 2024 Ofsted and CQC inspection.", "OnSite")]
    [InlineData("Families spoke after the October 2024 Ofsted inspection of Vale.", "OnSite")]
    public void Of_InspectionByTheCommissionAlone_IsAnother(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("The peer review carried out in October 2024 was short.", "None")]
    [InlineData("The peer review, which took place in October 2024, was short.", "None")]
    [InlineData("A peer review of services led by the LGA took place in October 2024.", "None")]
    [InlineData("The JTAI took place between 10 and 14 February 2025.", "None")]
    [InlineData("The JTAI inspection took place between 10 and 14 February 2025.", "None")]
    [InlineData("The inspection followed the peer review and took place in October 2024.", "OnSite")]
    [InlineData("After the peer review, the inspection took place in October 2024.", "OnSite")]
    [InlineData("After the peer review, inspectors came in October 2024.", "OnSite")]
    public void Of_ReviewThatTookPlace_IsNoInspection(string text, string expected) => Assert.Equal(expected, Roles(text));

    [Theory]
    [InlineData("Oakfield School was last inspected in May 2022.", "None")]
    [InlineData("The school’s last inspection in May 2022 was short.", "None")]
    [InlineData("The council’s children’s social care was last inspected in November 2023.", "None")]
    [InlineData("Our children’s homes were last inspected in October 2024.", "None")]
    [InlineData("Adult social care was previously inspected in 2008.", "None")]
    [InlineData("Vale was last inspected in May 2018.", "Previous")]
    [InlineData("The last inspection of SEND in each school of Vale was in May 2018.", "Previous")]
    public void Of_LastInspectionOfAnotherSubject_IsNotThePreviousOne(string text, string expected) => Assert.Equal(expected, Roles(text));

    private static string Roles(string text) => SignsOf.Read(text, signs => string.Join("; ", signs.Dates.ToArray().Select(date => DateRoles.Of(signs, date))));
}
