using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The inspection team as it is printed, section alone: name, form of address, role, inspectorate and who leads.</summary>
public sealed class TeamMembersTests
{
    [Theory]
    [InlineData("Ofsted\nNell Orchard, lead inspector\nCare Quality Commission\nOtis Fenn, inspector", "Nell Orchard|lead inspector|Ofsted|True;Otis Fenn|inspector|CareQualityCommission|False")]
    [InlineData("Ofsted:\nNell Orchard, lead inspector\nCare Quality Commission (CQC):\nOtis Fenn, inspector", "Nell Orchard|lead inspector|Ofsted|True;Otis Fenn|inspector|CareQualityCommission|False")]
    [InlineData("Care Quality Commission\nOtis Fenn, inspector\n\nOfsted\nNell Orchard, lead inspector", "Otis Fenn|inspector|CareQualityCommission|False;Nell Orchard|lead inspector|Ofsted|True")]
    [InlineData("Care Quality Commission\nOfsted\nNell Orchard, inspector", "Nell Orchard|inspector|Ofsted|False")]
    [InlineData("Care Quality Commission\nOtis Fenn\nOfsted\nlead inspector", "Otis Fenn|Ofsted lead inspector|Ofsted|True")]
    [InlineData("Care Quality Commission\nOtis Fenn, inspector,\nOfsted\nNell Orchard, inspector", "Otis Fenn|inspector Ofsted|Ofsted|False;Nell Orchard|inspector|CareQualityCommission|False")]
    [InlineData("Ofsted Care Quality Commission\nNell Orchard, inspector", "Nell Orchard|inspector|Ofsted|False")]
    [InlineData("Ofsted                      Care Quality Commission\nNell Orchard, HMI           Otis Fenn, inspector\nlead inspector", "Nell Orchard|HMI lead inspector|Ofsted|True;Otis Fenn|inspector|CareQualityCommission|False")]
    [InlineData("Nell Orchard; lead inspector", "Nell Orchard|lead inspector|Ofsted|True")]
    [InlineData("Nell Orchard | HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("Nell Orchard|HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("Nell Orchard – HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("Nell Orchard : HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("▪ Nell Orchard, HMI\n▪ Otis Fenn, CQC", "Nell Orchard|HMI|Ofsted|False;Otis Fenn|CQC|CareQualityCommission|False")]
    [InlineData("▪ Lead inspector: Nell Orchard\n▪ Otis Fenn, HMI", "Nell Orchard|Lead inspector|Ofsted|True;Otis Fenn|HMI|Ofsted|False")]
    [InlineData("Lead inspector: \nInspector: Otis Fenn", "Otis Fenn|Inspector|Ofsted|False")]
    [InlineData("Lead inspector: Nell Orchard, HMI\nOtis Fenn, HMI", "Nell Orchard|Lead inspector HMI|Ofsted|True;Otis Fenn|HMI|Ofsted|False")]
    [InlineData("Nell Orchard, HMI (Regional Manager North)", "Nell Orchard|HMI (Regional Manager North)|Ofsted|False")]
    [InlineData("Nell Orchard, HMI (based in Leeds)", "Nell Orchard|HMI (based in Leeds)|Ofsted|False")]
    [InlineData("Nell Orchard (shadow inspector)", "Nell Orchard|(shadow inspector)|Ofsted|False")]
    [InlineData("Nell Orchard, seconded inspector", "Nell Orchard|seconded inspector|Ofsted|False")]
    [InlineData("Nell Orchard Senior HMI", "Nell Orchard|Senior HMI|Ofsted|False")]
    [InlineData("Nell Orchard\nSenior HMI", "Nell Orchard|Senior HMI|Ofsted|False")]
    [InlineData("Nell Orchard,\nHMI\nOtis Fenn, HMI", "Nell Orchard|HMI|Ofsted|False;Otis Fenn|HMI|Ofsted|False")]
    [InlineData("Nell Orchard, HMI Otis Fenn, HMI", "Nell Orchard|HMI|Ofsted|False;Otis Fenn|HMI|Ofsted|False")]
    [InlineData("Nell de la Mare, HMI", "Nell de la Mare|HMI|Ofsted|False")]
    [InlineData("Nell Orchard, Her\nMajesty’s Inspector", "Nell Orchard|Her Majesty’s Inspector|Ofsted|False")]
    [InlineData("Nell Orchard-Fenn (lead)", "Nell Orchard-Fenn|(lead)|Ofsted|True")]
    [InlineData("led by Nell Orchard, HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("Inspector\nNell Orchard, HMI", "Nell Orchard|HMI|Ofsted|False")]
    [InlineData("Care Quality Commission\nOtis Fenn, CQC inspector\nOfsted\nNell Orchard, HMI, lead inspector", "Otis Fenn|CQC inspector|CareQualityCommission|False;Nell Orchard|HMI lead inspector|Ofsted|True")]
    [InlineData("Care Quality Commission\nOtis Fenn, inspector\nOfsted\nLead inspector: Nell Orchard", "Otis Fenn|inspector|CareQualityCommission|False;Nell Orchard|Lead inspector|Ofsted|True")]
    [InlineData("CQC\nOtis Fenn, inspector\nOfsted\nNell Orchard, inspector", "Otis Fenn|inspector|CareQualityCommission|False;Nell Orchard|inspector|Ofsted|False")]
    [InlineData("Ofsted: Nell Orchard HMI (lead); Wilf Early HMI\nCare Quality Commission: Otis Fenn (lead); Ida Moss", "Nell Orchard|HMI (lead)|Ofsted|True;Wilf Early|HMI|Ofsted|False;Otis Fenn|(lead)|CareQualityCommission|True;Ida Moss||CareQualityCommission|False")]
    [InlineData("CQC: Otis Fenn; Ida Moss\nOfsted: Nell Orchard", "Otis Fenn||CareQualityCommission|False;Ida Moss||CareQualityCommission|False;Nell Orchard||Ofsted|False")]
    [InlineData("Ofsted\nNell Orchard, lead inspector\nWilf Early\nCare Quality Commission\nOtis Fenn, lead inspector\nIda Moss", "Nell Orchard|lead inspector|Ofsted|True;Wilf Early||Ofsted|False;Otis Fenn|lead inspector|CareQualityCommission|True;Ida Moss||CareQualityCommission|False")]
    [InlineData("Ofsted\nNell Orchard, SEND Professional Lead, quality assurance\nOtis Fenn, Regional Director", "Nell Orchard|SEND Professional Lead quality assurance|Ofsted|False;Otis Fenn|Regional Director|Ofsted|False")]
    [InlineData("Nell Orchard, Safeguarding inspector\nOtis Fenn, HMI", "Nell Orchard|Safeguarding inspector|Ofsted|False;Otis Fenn|HMI|Ofsted|False")]
    [InlineData("Nell Orchard, HMI Otis Senior, HMI", "Nell Orchard|HMI|Ofsted|False;Otis Senior|HMI|Ofsted|False")]
    public void Read_Team_HasWhoIsInItAsWhat(string team, string members)
    {
        var draft = SectionDraft.Of(team, TeamSection.Read);
        Assert.Equal(members, string.Join(';', draft.Team.Select(member => $"{member.Name}|{member.Role}|{member.Inspectorate}|{member.Lead}")));
        Assert.Empty(draft.Diagnostics.ToOrdered(9));
    }

    [Theory]
    [InlineData("Nell Orchard\nOtis Fenn, HMI", "Otis Fenn", "Nell Orchard")]
    [InlineData("Nell Orchard", "", "Nell Orchard")]
    [InlineData("Ofsted\nCare Quality Commission\nNell Orchard", "", "Nell Orchard")]
    [InlineData("Ofsted\nNell", "", "Nell")]
    [InlineData("Nell, HMI", "", "Nell")]
    [InlineData("Nell, Senior HMI", "", "Nell")]
    [InlineData("Nell\nSenior HMI", "", "Nell")]
    [InlineData("Nell Senior", "", "Nell Senior")]
    [InlineData("Mr Fenn, HMI", "", "Fenn")]
    public void Read_NameOrRoleMissing_IsNoMemberAndSaid(string team, string members, string said)
    {
        var draft = SectionDraft.Of(team, TeamSection.Read);
        Assert.Equal(members, string.Join(';', draft.Team.Select(static member => member.Name)));
        var diagnostic = Assert.Single(draft.Diagnostics.ToOrdered(9));
        Assert.Equal("SEND0312", diagnostic.Code);
        Assert.Contains($"'{said}'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mr")]
    [InlineData("Mrs")]
    [InlineData("Ms")]
    [InlineData("Miss")]
    [InlineData("Dr")]
    [InlineData("Professor")]
    [InlineData("Prof")]
    [InlineData("Sir")]
    [InlineData("Dame")]
    public void Read_FormOfAddress_StandsApartFromTheName(string honorific)
    {
        var draft = SectionDraft.Of($"{honorific} Nell Orchard, HMI\nOtis Fenn, HMI\n{honorific}. Wilf Early, HMI", TeamSection.Read);
        Assert.Equal([("Nell Orchard", honorific), ("Otis Fenn", null), ("Wilf Early", honorific)], draft.Team.Select(static member => (member.Name, member.Honorific)));
    }
}
