using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

public class StatementReaderTests
{
    private const string Words = "Families told us what has to change.";

    public static TheoryData<string, string?, string?, string?, string?, string?> Shapes() => new()
    {
        { $"Cllr Wendy Marsh, Leader of Selby Council, said: “{Words}”", "Wendy Marsh", "Cllr", null, "Leader", "Selby Council" },
        { $"Cllr. Wendy Marsh, Leader of Selby Council, said: \"{Words}\"", "Wendy Marsh", "Cllr.", null, "Leader", "Selby Council" },
        { $"Councillor Wendy Marsh, the council’s cabinet member for children, skills and learning said: “{Words}”", "Wendy Marsh", "Councillor", null, "cabinet member for children, skills and learning", null },
        { $"Selby Council’s Cabinet Member for Growing Up, Councillor Wendy Marsh, said: ‘{Words}’", "Wendy Marsh", "Councillor", null, "Cabinet Member for Growing Up", "Selby Council" },
        { $"Chair of the Health Board and Chief Executive of Selby Council Owen Tate OBE said:\n“{Words}”", "Owen Tate", null, "OBE", "Chair of the Health Board and Chief Executive", "Selby Council" },
        { $"NHS Vale and Fell Chief Nurse Ama Osei-Blake said: “{Words}’’", "Ama Osei-Blake", null, null, "Chief Nurse", "NHS Vale and Fell" },
        { $"NHS Vale and Fell’s chief nurse, Ama Osei, added: “{Words}”", "Ama Osei", null, null, "chief nurse", "NHS Vale and Fell" },
        { $"“{Words}” said Ama Osei, Director of Quality and Nursing at NHS Vale and Fell Integrated Care Board.", "Ama Osei", null, null, "Director of Quality and Nursing", "NHS Vale and Fell Integrated Care Board" },
        { $"“Families told us what has to change,” Cllr Wendy Marsh, Leader of Selby Council, said.", "Wendy Marsh", "Cllr", null, "Leader", "Selby Council" },
        { $"Commenting on the outcome, Dr Ama Osei, Executive Director at Selby Community Trust, said: “{Words}”", "Ama Osei", "Dr", null, "Executive Director", "Selby Community Trust" },
        { $"Welcoming the report Cllr Wendy Marsh (Lab, Old Town), cabinet member for schools, said: “{Words}”", "Wendy Marsh", "Cllr", null, "cabinet member for schools", null },
        { $"Wendy Marsh, from Selby Parent Carer Forum, said: “{Words}”", "Wendy Marsh", null, null, null, "Selby Parent Carer Forum" },
        { $"Dame Wendy Marsh DBE, independent chair of the improvement board, told councillors: “{Words}”", "Wendy Marsh", "Dame", "DBE", "independent chair of the improvement board", null },
        { $"Cllr Wendy Marsh, Executive Member for Children and Schools, Selby City Council, welcomed the report saying: “{Words}”", "Wendy Marsh", "Cllr", null, "Executive Member for Children and Schools", "Selby City Council" },
        { $"“{Words}”\n\n– Wendy Marsh, Chair of Trustees at Selby Parents & Carers Forum", "Wendy Marsh", null, null, "Chair of Trustees", "Selby Parents & Carers Forum" },
        { $"A Selby Council spokesperson said: “{Words}”", null, null, null, "spokesperson", "Selby Council" },
        { $"A spokesperson for the local area partnership said: “{Words}”", null, null, null, "spokesperson", "local area partnership" },
        { $"Head teacher Sam Reed, of Fell Academy, said: “{Words}”", "Sam Reed", null, null, "Head teacher", "Fell Academy" },
        { $"Jim McVey, who is director of public health at Fell County Council, said: “{Words}”", "Jim McVey", null, null, "director of public health", "Fell County Council" },
        { $"A quote from Cllr Jo Field: “{Words}”", "Jo Field", "Cllr", null, null, null },
        { $"A joint statement from Fell Council and NHS Greater Vale said: “{Words}”", null, null, null, null, "Fell Council and NHS Greater Vale" },
        { $"Selby MP Jo Field (Ind) said: “{Words}”", "Jo Field", null, null, "Selby MP", null },
        { $"Campaigner and mother-of-two Jo Field said: “{Words}”", "Jo Field", null, null, "Campaigner and mother-of-two", null },
        { $"Jo Field, Chair of Fell Parent Carer Voice, commented: “{Words}”", "Jo Field", null, null, "Chair", "Fell Parent Carer Voice" },
        { $"Director of Children’s Services Jo Field said: “{Words}”", "Jo Field", null, null, "Director of Children’s Services", null },
        { $"Jo Field, Head of Inclusion of Fell Council, said: “{Words}”", "Jo Field", null, null, "Head of Inclusion", "Fell Council" },
        { $"Jo Field, Leader of the Royal Borough of Kingston upon Thames, said: “{Words}”", "Jo Field", null, null, "Leader", "Royal Borough of Kingston upon Thames" },
        { $"Jo Field, Leader at St. Helens Council, said: “{Words}”", "Jo Field", null, null, "Leader", "St. Helens Council" },
        { $"East Riding of Yorkshire Council’s Leader, Jo Field, said: “{Words}”", "Jo Field", null, null, "Leader", "East Riding of Yorkshire Council" },
        { $"Cabinet Member for Children and Families Jo de Souza said: “{Words}”", "Jo de Souza", null, null, "Cabinet Member for Children and Families", null },
        { "Coun Wendy Marsh, Leader of Selby Council, said “Families told us what has to change”.", "Wendy Marsh", "Coun", null, "Leader", "Selby Council" },
        { "Mayor Wendy Marsh said \"Families told us what has to change\".", "Wendy Marsh", null, null, "Mayor", null },
        { $"The partnership said: “{Words}”", null, null, null, null, "partnership" },
        { $"NHS Vale and Fell said in a statement: “{Words}”", null, null, null, null, "NHS Vale and Fell" },
        { $"Jo Field, Cabinet Member for Children, Community Services and Learning, said: “{Words}”", "Jo Field", null, null, "Cabinet Member for Children, Community Services and Learning", null },
        { $"Jo Field, Cabinet Member for Children, Leisure and Voluntary Services, said: “{Words}”", "Jo Field", null, null, "Cabinet Member for Children, Leisure and Voluntary Services", null },
        { $"Jo Field, Member for Children, Schools and Families, Fell Council, said: “{Words}”", "Jo Field", null, null, "Member for Children, Schools and Families", "Fell Council" },
        { $"Jo Field, Head of Inclusion for SEND, Fell University, said: “{Words}”", "Jo Field", null, null, "Head of Inclusion for SEND", "Fell University" },
        { $"Jo Field, chair of the Children, Families & Learning Committee, said: “{Words}”", "Jo Field", null, null, "chair of the Children, Families & Learning Committee", null },
        { $"Jo Field, Chair of Fell Council’s Scrutiny Committee, said: “{Words}”", "Jo Field", null, null, "Chair of Fell Council’s Scrutiny Committee", "Fell Council" },
        { $"Jo Field, chair of the Scrutiny Committee at Fell Council, said: “{Words}”", "Jo Field", null, null, "chair of the Scrutiny Committee", "Fell Council" },
        { $"Jo Field, medical director of Leicester, Leicestershire and Rutland ICB, said: “{Words}”", "Jo Field", null, null, "medical director", "Leicester, Leicestershire and Rutland ICB" },
        { $"Jo Field, nurse at Tees, Esk and Wear Valleys NHS Foundation Trust, said: “{Words}”", "Jo Field", null, null, "nurse", "Tees, Esk and Wear Valleys NHS Foundation Trust" },
        { $"Fell Council’s Cabinet Member for Schools (and SEND), Jo Field, said: “{Words}”", "Jo Field", null, null, "Cabinet Member for Schools (and SEND)", "Fell Council" },
        { $"Jo Field, Chair of Fell Board and of Selby Trust, said: “{Words}”", "Jo Field", null, null, "Chair of Fell Board and of Selby Trust", null },
        { $"Fell Parents and Carers (FellPAC) co-chair Jo Field said: “{Words}”", "Jo Field", null, null, "co-chair", "Fell Parents and Carers (FellPAC)" },
        { $"Fell Parent Carer Forum chair Jo Field said: “{Words}”", "Jo Field", null, null, "chair", "Fell Parent Carer Forum" },
        { $"Jo Field, on behalf of Fell Parent Carer Forum, said: “{Words}”", "Jo Field", null, null, null, "Fell Parent Carer Forum" },
        { $"Jo Field (chair of Fell Parent Carer Forum) said: “{Words}”", "Jo Field", null, null, "chair", "Fell Parent Carer Forum" },
        { $"Cllr Jo Field (Lab), the leader, said: “{Words}”", "Jo Field", "Cllr", null, "leader", null },
        { $"Jo Field, CEO of the Fell Academy Trust, said: “{Words}”", "Jo Field", null, null, "CEO", "Fell Academy Trust" },
        { $"The ICB’s place lead, Jo Field, said: “{Words}”", "Jo Field", null, null, "place lead", "ICB" },
        { $"Labour group leader Jo Field said: “{Words}”", "Jo Field", null, null, "Labour group leader", null },
        { $"Jo Field, who chairs the parent carer forum, said: “{Words}”", "Jo Field", null, null, "chairs the parent carer forum", null },
        { $"Jo Field, who leads on SEND for Fell Council, said: “{Words}”", "Jo Field", null, null, "leads on SEND", "Fell Council" },
        { $"Jo Field, Managing Director of Fell Care Group in the area, said: “{Words}”", "Jo Field", null, null, "Managing Director", "Fell Care Group" },
        { $"PAGE, the parent engagement group in Fell, said: “{Words}”", null, null, null, null, "PAGE" },
        { $"Fell Council and its partners said in a joint statement: “{Words}”", null, null, null, null, "Fell Council and its partners" },
        { $"A spokesperson for Fell Council and NHS West Fell said: “{Words}”", null, null, null, "spokesperson", "Fell Council and NHS West Fell" },
        { "“Families told us what has to change,” Cllr Jo Field, leader of Fell Council, went on.", "Jo Field", "Cllr", null, "leader", "Fell Council" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_OneSpeaker_GivesNameOfficeAndBody(string text, string? name, string? honorific, string? honours, string? role, string? organisation)
    {
        var statement = Assert.Single(Read(text).Statements);
        var expected = new Speaker { Name = name, Honorific = honorific, Honours = honours, Role = role, Organisation = organisation };

        Assert.Equal(expected, Assert.Single(statement.Speakers));
        Assert.Equal(Words.TrimEnd('.'), statement.Text.TrimEnd('.', ','));
        Assert.Equal(0, statement.At[0].Start);
        Assert.InRange(statement.At[^1].End, text.TrimEnd('.').Length - 1, text.Length);
    }

    [Theory]
    [InlineData("In a joint statement, Jo Field, Selby Council’s Leader, and Sam Reed, Chief Executive of NHS Vale and Fell, said:\n“We are sorry.”")]
    [InlineData("Cllr Jo Field, Leader of Selby Council and Sam Reed, Chief Executive of NHS Vale and Fell, said: “We are sorry.”")]
    [InlineData("“We are sorry,” said Cllr Jo Field, leader, and Dr Sam Reed, chair of the board.")]
    [InlineData("Fell County Council's director of children's services, Jo Field, and Fell ICB's chief nurse, Sam Reed, said: “We are sorry.”")]
    [InlineData("Jo Field and Sam Reed, joint chairs of the board, said: “We are sorry.”")]
    public void Read_JointStatement_HasBothSpeakers(string text)
    {
        var statement = Assert.Single(Read(text).Statements);

        Assert.Equal(["Jo Field", "Sam Reed"], statement.Speakers.Select(speaker => speaker.Name));
        Assert.StartsWith("We are sorry", statement.Text, StringComparison.Ordinal);
    }

    [Theory]
    // Reopened and never closed, then another speaker.
    [InlineData("Cllr Jo Field, leader, said: “One thing is done.\n\n“Two is not.\n\nDr Sam Reed, chair, said: “Three is plan", "One thing is done.\nTwo is not.|Three is plan")]
    // Opened once, closed at the end of the last paragraph.
    [InlineData("Cllr Jo Field, leader, said: \"One thing is done.\n\nTwo is not.\"\n\nMore text here.", "One thing is done.\nTwo is not.")]
    // Closed and opened again in each paragraph.
    [InlineData("Cllr Jo Field, leader, said: “One thing is done.”\n\n“Two is not, and three is late.”\n\nNothing more.", "One thing is done.\nTwo is not, and three is late.")]
    // Interrupted.
    [InlineData("“One thing is done,” said Cllr Jo Field, leader, “and two is not.”", "One thing is done, and two is not.")]
    [InlineData("“One thing is done,” she said. “Two is not.”", "")]
    [InlineData("Cllr Jo Field, leader, said: “One thing is done.” She added: “Two is not.”", "One thing is done. Two is not.")]
    [InlineData("Cllr Jo Field, leader, said: “One thing is done.”\n\nCllr Field added: “Two is not.”", "One thing is done.\nTwo is not.")]
    [InlineData("Cllr Jo Field, leader, said: ‘One parents’ group is ready.’ The rest is ‘late’.", "One parents’ group is ready.")]
    [InlineData("Cllr Jo Field, leader, said: “One ‘hard’ thing, a “first step”, is done.”", "One ‘hard’ thing, a “first step”, is done.")]
    [InlineData("'We've begun and we'll go on,' said Cllr Jo Field, leader.\n\n‘One parents’ group is ready,’ added Ms Field. ‘We won’t stop.’", "We've begun and we'll go on,\nOne parents’ group is ready, We won’t stop.")]
    // Furniture of the page stands between.
    [InlineData("Cllr Jo Field, leader, said: “One thing is done.\n“Two is not.”\n\nThe service has 40 staff.\n\nSam Reed, chair of governors, said: “Three is late.”", "One thing is done.\nTwo is not.|Three is late.")]
    public void Read_SeveralParts_JoinsParagraphsByALineFeedAndPartsByASpace(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text).Statements.Select(statement => statement.Text)));

    [Theory]
    [InlineData("Jo Field and Sam Reed, joint chairs of Fell Parent Carer Forum, said: “We are sorry.”", "joint chairs/joint chairs")]
    [InlineData("Jo Field and Sam Reed, co-chairs of Fell Parent Carer Forum, said: “We are sorry.”", "co-chairs/co-chairs")]
    [InlineData("Fell Parent Carer Forum co-chairs Jo Field and Sam Reed said: “We are sorry.”", "co-chairs/co-chairs")]
    [InlineData("Jo Field and Sam Reed, chair of Fell Parent Carer Forum, said: “We are sorry.”", "/chair")]
    public void Read_OfficeOfSeveral_IsThatOfEach(string text, string roles) =>
        Assert.Equal(roles, string.Join('/', Assert.Single(Read(text).Statements).Speakers.Select(speaker => speaker.Role)));

    [Theory]
    [InlineData("Council leader and Selby MP Jo Field called the report “a hard read”.\nHe said: “We will do better.”", "Jo Field", "Council leader and Selby MP")]
    [InlineData("The report was ‘fair’, Jo Field, cabinet member for learning, told members.\n\nBut Mrs Field said: “We will do better.”", "Jo Field", "cabinet member for learning")]
    [InlineData("Cllr Jo Field, leader, has read it. “We will do better,” she said.", "Jo Field", "leader")]
    public void Read_PointedBackAt_IsWhoWasNamedBefore(string text, string name, string role)
    {
        var statement = Assert.Single(Read(text).Statements);

        Assert.Equal(name, Assert.Single(statement.Speakers).Name);
        Assert.Equal(role, statement.Speakers[0].Role);
        Assert.Contains(statement.At, span => text[span.Start..span.End].Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The report said: “Leaders know what has to change.”")]
    [InlineData("Inspectors said: “Leaders know what has to change.”")]
    [InlineData("Ofsted and the CQC said: “Leaders know what has to change.”")]
    [InlineData("In a report on their visit, they said: “Leaders know what has to change.”")]
    [InlineData("'Warm, brave and busy Selby Carers Forum'\n\nThe forum met Cllr Jo Field, who said it was good.")]
    [InlineData("Services are ‘inconsistent’, Cllr Jo Field said.")]
    [InlineData("Cllr Jo Field called it “a fair reading of where we are”.")]
    [InlineData("“Your views matter to us all,” the inspector wrote to families.")]
    [InlineData("North Selby said: “Leaders know what has to change.”")]
    [InlineData("Key Strengths: “Leaders know what has to change.”")]
    [InlineData("“Leaders know what has to change,” the report says.")]
    [InlineData("One mother said: “Nobody has called me back.”")]
    [InlineData("“Most appeals are won by the parents.”")]
    [InlineData("“Most appeals are won by parents.” Cllr Jo Field said the council would reply.")]
    [InlineData("Cllr Jo Field, leader of Selby Council, said: ")]
    [InlineData("He said: “Nobody knows who I am.”")]
    [InlineData("Family Action, the charity which runs a helpline, said: “We are sorry for it.”")]
    [InlineData("Fell Council, NHS Vale and Fell Parent Carer Forum said: “We are sorry for it.”")]
    [InlineData("Fell Council, the trust and schools said: “We are sorry for it.”")]
    [InlineData("“We are sorry for it,” Cllr Jo Field went on the radio to tell families.")]
    public void Read_NoSpeechOfANamedPerson_IsNoStatement(string text) => Assert.Empty(Read(text).Statements);

    [Fact]
    public void Read_SpeakerNotTold_SaysSo() =>
        Assert.Equal("SEND0250", Assert.Single(Read("He said: “Nobody knows who I am.”").Diagnostics.ToOrdered(9)).Code);

    [Theory]
    [InlineData("The outcome of the visit is: “Arrangements lead to inconsistent experiences and outcomes for children.”", 0)]
    [InlineData("They said: “There are widespread and/or systemic failings, which must be dealt with.”", 0)]
    [InlineData("They said: “We are told there are widespread and/or systemic failings.”", 1)]
    public void Read_TheOutcomeInQuotationMarks_IsTheReportAndNobodysWord(string text, int unread) =>
        Assert.Equal(unread, Read(text).Diagnostics.ToOrdered(9).Length);

    [Fact]
    public void Read_CarriageReturns_GivesTheSameStatements()
    {
        const string text = "Jo Field, leader of Selby Council, said:\n\n“One thing is done.\n\n“Two is not.”\n";

        Assert.Equal(Read(text).Statements.Select(statement => statement.Text), Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Statements.Select(statement => statement.Text));
    }

    private static ReportDraft Read(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        StatementReader.Read(news, draft);
        return draft;
    }
}
