using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Statements;

/// <summary>What of a description is the office, and what the body it is held in.</summary>
public sealed class OfficeReaderTests
{
    [Theory]
    [InlineData("who is the leader of Selby Council", "leader", "Selby Council")]
    [InlineData("– leader of Selby Council", "leader", "Selby Council")]
    [InlineData("pictured, chair of the board", "chair of the board", null)]
    [InlineData("right, chair of the board", "chair of the board", null)]
    [InlineData("pictured left", null, null)]
    [InlineData("pictured", null, null)]
    [InlineData("chair of the board,", "chair of the board", null)]
    [InlineData("chair of the board)", "chair of the board", null)]
    [InlineData("chair of the forum (SENDsational)", "chair of the forum (SENDsational)", null)]
    [InlineData("on behalf of Selby Council", null, "Selby Council")]
    [InlineData("on behalf of", null, null)]
    [InlineData("on behalf of them", null, null)]
    [InlineData("leader", "leader", null)]
    [InlineData("and", null, null)]
    [InlineData("of", null, null)]
    [InlineData("Fell", null, null)]
    public void Read_Description_LeavesOutWhatLeadsToTheOffice(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("chair of the council’s scrutiny committee", "chair of the council’s scrutiny committee", null)]
    [InlineData("vice-chair of the Families Committee at Fell Council", "vice-chair of the Families Committee", "Fell Council")]
    [InlineData("chair of the Audit Committee for Schools, Fell Council", "chair of the Audit Committee for Schools", "Fell Council")]
    [InlineData("Chair of the Committee of Fell Council", "Chair of the Committee", "Fell Council")]
    [InlineData("Scrutiny Committee chair at Fell Council", "Scrutiny Committee chair", "Fell Council")]
    [InlineData("Committee chair", "Committee chair", null)]
    public void Read_Committee_BelongsToTheOffice(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("the council’s leader", "leader", null)]
    [InlineData("our county council’s leader", "leader", null)]
    [InlineData("England’s chief nurse", "England’s chief nurse", null)]
    [InlineData("Fell Council's executive member for children's services", "executive member for children's services", "Fell Council")]
    [InlineData("Director of Children’s Services at Fell Council", "Director of Children’s Services", "Fell Council")]
    [InlineData("Children’s Services director at Fell Council", "Children’s Services director", "Fell Council")]
    [InlineData("children’s services director", "children’s services director", null)]
    public void Read_Possessive_IsOfTheBodyWhereAnOfficeFollows(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("Cabinet Member for Children, Fell Council", "Cabinet Member for Children", "Fell Council")]
    [InlineData("Cabinet Member for Children, Voice and Community", "Cabinet Member for Children, Voice and Community", null)]
    [InlineData("Cabinet Member for Children, SEND", "Cabinet Member for Children, SEND", null)]
    [InlineData("Cabinet Member for Children, FPCF", "Cabinet Member for Children", "FPCF")]
    [InlineData("Cabinet Member for Children, NHS", "Cabinet Member for Children", "NHS")]
    [InlineData("Cabinet Member for Growth, School Transport", "Cabinet Member for Growth, School Transport", null)]
    [InlineData("Cabinet Member for Growth, Fell School", "Cabinet Member for Growth", "Fell School")]
    [InlineData("Cabinet Member for Leisure, Communities and Public Health", "Cabinet Member for Leisure, Communities and Public Health", null)]
    [InlineData("Director of Inclusion, Schools and Services", "Director of Inclusion, Schools and Services", null)]
    [InlineData("Director of Inclusion, Fell College", "Director of Inclusion", "Fell College")]
    [InlineData("Director of Inclusion for Fell, Vale College", "Director of Inclusion for Fell", "Vale College")]
    [InlineData("Director of Inclusion for Fell, Growth and Services", "Director of Inclusion for Fell, Growth and Services", null)]
    [InlineData("director of public health for Fell and Vale", "director of public health for Fell and Vale", null)]
    [InlineData("director for education at Fell Council", "director for education", "Fell Council")]
    [InlineData("leads on SEND", "leads on SEND", null)]
    [InlineData("lead on SEND at Fell Council", "lead on SEND", "Fell Council")]
    public void Read_Portfolio_EndsWhereABodyBegins(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("Head of Schools and of Services at Fell Council", "Head of Schools and of Services", "Fell Council")]
    [InlineData("Head of Services of Fell Council", "Head of Services", "Fell Council")]
    [InlineData("Head of Children and Family Services", "Head of Children and Family Services", null)]
    [InlineData("Head of Learning Services at Fell Council", "Head of Learning Services", "Fell Council")]
    [InlineData("director of services of the board", "director of services of the board", null)]
    [InlineData("Leader of the City of Fell Council", "Leader", "City of Fell Council")]
    [InlineData("Leader of the Borough of Fell Council", "Leader", "Borough of Fell Council")]
    [InlineData("Head of NHS Services", "Head", "NHS Services")]
    [InlineData("member of the board of Fell Trust", "member of the board", "Fell Trust")]
    [InlineData("Chair of the Health and Wellbeing Board of Fell Council", "Chair of the Health and Wellbeing Board", "Fell Council")]
    public void Read_OfTwice_LeadsToTheDepartmentAndThenToTheBody(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("Chair at the council", "Chair", null)]
    [InlineData("Chair, the council", "Chair", null)]
    [InlineData("Chair of the council", "Chair of the council", null)]
    [InlineData("Managing Director of Fell Care Group across the county", "Managing Director", "Fell Care Group")]
    [InlineData("Managing Director of Fell Care Group in the area", "Managing Director", "Fell Care Group")]
    [InlineData("Group in the area", null, null)]
    [InlineData("Fell Carers Forum (FCF) co-chair", "co-chair", "Fell Carers Forum (FCF)")]
    [InlineData("Fell Carers Forum Strategic Lead", "Strategic Lead", "Fell Carers Forum")]
    [InlineData("Council leader", "Council leader", null)]
    [InlineData("chairs Fell Carers Forum", "chairs Fell Carers Forum", "Fell Carers Forum")]
    [InlineData("leads Fell Carers Forum", "leads Fell Carers Forum", "Fell Carers Forum")]
    public void Read_BodyBeforeOrBehind_IsFoundByItsName(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData("from Fell Parent Carer Forum", "Fell Parent Carer Forum")]
    [InlineData("at Fell Council", "Fell Council")]
    [InlineData("of Fell Council", "Fell Council")]
    [InlineData("for Fell Council", null)]
    [InlineData("in Fell", null)]
    [InlineData("NHS", "NHS")]
    [InlineData("ICB", "ICB")]
    [InlineData("FPCF", "FPCF")]
    [InlineData("Trust", null)]
    [InlineData("SEND", null)]
    [InlineData("Ofsted", null)]
    [InlineData("St. Helens Council", "St. Helens Council")]
    [InlineData("Fell Parents and Carers (FPAC)", "Fell Parents and Carers (FPAC)")]
    [InlineData("Fell Parents (Fpac)", null)]
    [InlineData("Fell Parents (North)", null)]
    [InlineData("NHS Vale, Fell and Selby", "NHS Vale, Fell and Selby")]
    [InlineData("Tees, Esk and Wear Valleys NHS Foundation Trust", "Tees, Esk and Wear Valleys NHS Foundation Trust")]
    [InlineData("fell council", null)]
    public void Read_NoOffice_IsABodyOrNothing(string text, string? body) => AssertRead(text, null, body);

    [Theory]
    [InlineData("SENCO", "SENCO", null)]
    [InlineData("Senco at Fell School", "Senco", "Fell School")]
    [InlineData("Leader of St Helens Council", "Leader", "St Helens Council")]
    [InlineData("Chair of Ofsted Board", "Chair of Ofsted Board", null)]
    [InlineData("Leader of fell council", "Leader of fell council", null)]
    [InlineData("nurse at NHS Vale, Fell and Selby", "nurse", "NHS Vale, Fell and Selby")]
    [InlineData("chair of Fell Parents (North)", "chair of Fell Parents (North)", null)]
    public void Read_OfficeAndName_IsABodyOnlyWhereTheNameIsOne(string text, string? role, string? body) => AssertRead(text, role, body);

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void Body_LongName_IsOneUpToSixteenWords(int words, bool known)
    {
        var name = $"Fell {string.Concat(Enumerable.Repeat("Vale ", words))}Care Trust";
        AssertRead(name, null, known ? name : null);
    }

    private static void AssertRead(string text, string? role, string? body)
    {
        using var tokens = TokenList.Of(text);
        Assert.Equal((role, body), OfficeReader.Read(text, tokens.Span, 0, tokens.Count));
    }
}
