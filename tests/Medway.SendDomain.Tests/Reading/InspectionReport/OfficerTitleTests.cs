using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Where a lead officer’s name ends and the title begins, and what a title may be about.</summary>
public sealed class OfficerTitleTests
{
    [Theory]
    [InlineData("Director of People")]
    [InlineData("Executive for Inclusion")]
    [InlineData("Chief of Staff")]
    [InlineData("Interim DCS")]
    [InlineData("Corporate Director")]
    [InlineData("Deputy Chief Executive")]
    [InlineData("Managing Director")]
    [InlineData("Strategic Director")]
    [InlineData("Head of Education")]
    [InlineData("Lead for SEND")]
    [InlineData("Officer for SEND")]
    [InlineData("DCS")]
    [InlineData("CEO")]
    [InlineData("Accountable Officer")]
    [InlineData("Assistant Director")]
    [InlineData("Acting Chief Executive")]
    [InlineData("Statutory Director")]
    [InlineData("Service Director")]
    [InlineData("Place Director")]
    [InlineData("Group Director")]
    [InlineData("Joint Commissioner")]
    [InlineData("Senior Responsible Officer")]
    [InlineData("CNO")]
    [InlineData("COO")]
    [InlineData("Programme Director")]
    [InlineData("Commissioner for Children")]
    [InlineData("President of the Trust")]
    [InlineData("Vice President")]
    [InlineData("Medical Director")]
    [InlineData("Associate Director")]
    [InlineData("Responsible Officer")]
    [InlineData("SRO")]
    public void Read_TitleWithNothingBeforeIt_BeginsBehindTheName(string title)
    {
        var officer = OfficerName.Read($"Ada Quill {title}");
        Assert.Equal(("Ada Quill", title), (officer.Name, officer.Title));
    }

    [Theory]
    [InlineData("mr")]
    [InlineData("Mrs")]
    [InlineData("Ms")]
    [InlineData("Miss")]
    [InlineData("Dr.")]
    [InlineData("Professor")]
    [InlineData("Prof.")]
    [InlineData("Sir")]
    [InlineData("Dame")]
    [InlineData("Cllr")]
    [InlineData("Councillor")]
    [InlineData("Lord")]
    [InlineData("Lady")]
    public void Read_FormOfAddress_IsNoPartOfTheName(string honorific) => Assert.Equal("Ada Quill", OfficerName.Read($"{honorific} Ada Quill, Director").Name);

    [Theory]
    [InlineData("OBE")]
    [InlineData("MBE")]
    [InlineData("CBE")]
    [InlineData("QPM")]
    [InlineData("DBE")]
    [InlineData("KBE")]
    [InlineData("JP")]
    [InlineData("DL")]
    [InlineData("BEM")]
    [InlineData("KC")]
    [InlineData("QC")]
    [InlineData("KPM")]
    public void Read_Honour_IsNeitherNameNorTitle(string honour)
    {
        Assert.Equal(("Ada Quill", "Director"), Both($"Ada Quill {honour}, Director"));
        Assert.Equal(("Ada Quill", "Director"), Both($"Ada Quill ({honour}) – Director"));
        Assert.True(OfficerName.TitleFollows($"Ada Quill ({honour})"));
    }

    [Theory]
    [InlineData("Patricia Head, Director", "Patricia Head", "Director")]
    [InlineData("Robin Place, Director", "Robin Place", "Director")]
    [InlineData("Nora Senior, Director", "Nora Senior", "Director")]
    [InlineData("Amy Service, Director", "Amy Service", "Director")]
    [InlineData("Dr Patricia Head (Director)", "Patricia Head", "Director")]
    [InlineData("Ada Chief, Director", "Ada", "Chief, Director")]
    [InlineData("Ada Quill Head, Director", "Ada Quill", "Head, Director")]
    [InlineData("Ada\u00A0Quill, Director", "Ada\u00A0Quill", "Director")]
    [InlineData("Ada Quill - Director", "Ada Quill", "Director")]
    [InlineData("Ada Quill, (Director)", "Ada Quill", "Director")]
    [InlineData("Ada Quill, ()", "Ada Quill", "()")]
    [InlineData("Ada Quill, (Director) (acting)", "Ada Quill", "(Director) (acting)")]
    [InlineData("Ada Quill, (Director", "Ada Quill", "(Director")]
    [InlineData("Director: Ada Quill", "Ada Quill", "Director")]
    [InlineData("Interim Director : Mrs Ada Quill", "Ada Quill", "Interim Director")]
    public void Read_Officer_PartsNameFromTitle(string line, string name, string title) => Assert.Equal((name, title), Both(line));

    [Theory]
    [InlineData("Executive lead: Ada Quill", true)]
    [InlineData("Director: Adult Services", false)]
    [InlineData("Ada Quill: Director", false)]
    [InlineData("Ada Quill, Director: Health", false)]
    [InlineData("Director: Ada Quill, Medway", false)]
    [InlineData("Director: Ada", false)]
    [InlineData("Website: Ada Quill", false)]
    [InlineData(": Ada Quill", false)]
    [InlineData("Director", false)]
    public void IsTurned_Line_IsTitleColonAndNameAlone(string line, bool turned) => Assert.Equal(turned, OfficerName.IsTurned(line));

    [Theory]
    [InlineData("Ada Quill, Director", true)]
    [InlineData("Ada Quill (Interim)", true)]
    [InlineData("Ada Quill OBE", true)]
    [InlineData("Ada Quill, of Medway", false)]
    [InlineData("Moot Hall, Chatham", false)]
    [InlineData("Ada Quill", false)]
    public void TitleFollows_Line_HasAWordOfATitleBehindTheName(string line, bool follows) => Assert.Equal(follows, OfficerName.TitleFollows(line));

    [Theory]
    [InlineData("Robin Place", true)]
    [InlineData("Robin Place:", true)]
    [InlineData("Robin Place (Director)", true)]
    [InlineData("Robin Place – Director", true)]
    [InlineData("Robin Place - Director", true)]
    [InlineData("Robin Place Director", false)]
    [InlineData("Robin Place of Medway", false)]
    public void Begins_SurnameThatIsATitlesWord_WhereTheNameIsOver(string line, bool begins) => Assert.Equal(begins, OfficerName.Begins(line));

    [Theory]
    [InlineData("Services", "Service", "Education", "Health", "Care", "Children", "Children’s", "Children's", "People", "People’s", "People's", "Family", "Families", "Adult", "Adults")]
    [InlineData("Wellbeing", "Learning", "Schools", "Public", "Social", "Communities", "Community", "Inclusion", "SEND", "Early", "Help", "Partnerships", "Commissioning", "Nursing")]
    [InlineData("Quality", "Strategy", "Skills", "Business", "Operations", "Medical", "Clinical", "Safeguarding")]
    public void IsOfField_WhatADirectorIsOf_IsNobodysName(params string[] fields)
    {
        Assert.All(fields, static field => Assert.True(OfficerTitle.IsOfField($"Thornmere {field}")));
        Assert.All(fields, static field => Assert.False(OfficerName.IsTurned($"Director: Thornmere {field}")));
        Assert.All(fields, static field => Assert.True(OfficerTitle.GoesOn($"Thornmere, {field}")));
    }

    [Theory]
    [InlineData("Medway Board", true)]
    [InlineData("Medway ICB", true)]
    [InlineData("Medway System", true)]
    [InlineData("Medway Partnership", true)]
    [InlineData("Medway Trust", true)]
    [InlineData("Medway Council", true)]
    [InlineData("(Medway) NHS", true)]
    [InlineData("and Medway", true)]
    [InlineData("Deputy", true)]
    [InlineData("Head of Chatham Office", false)]
    [InlineData("Robin Place", false)]
    [InlineData("Place Commissioner", true)]
    [InlineData("Moot Hall", false)]
    public void GoesOn_LineBehindATitle_MayBeTheRestOfIt(string line, bool goesOn) => Assert.Equal(goesOn, OfficerTitle.GoesOn(line));

    [Theory]
    [InlineData("Director", true)]
    [InlineData("Executive", true)]
    [InlineData("Chief", true)]
    [InlineData("Officer", true)]
    [InlineData("(DCS)", true)]
    [InlineData("CEO", true)]
    [InlineData("CNO", true)]
    [InlineData("COO", true)]
    [InlineData("SRO", true)]
    [InlineData("Accountable", true)]
    [InlineData("Commissioner", true)]
    [InlineData("Lead House", false)]
    [InlineData("Woodhatch Place", false)]
    public void IsSurelyIn_Line_HasAWordOfNoAddress(string line, bool surely) => Assert.Equal(surely, OfficerTitle.IsSurelyIn(line));

    private static (string Name, string? Title) Both(string line) => OfficerName.Read(line) is var officer ? (officer.Name, officer.Title) : default;
}
