using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Statements;

/// <summary>Where one speaker goes on, where another begins, and whom a pronoun or a surname means. A statement is told as “speaker: words”.</summary>
public sealed class SpeechGoesOnTests
{
    private const string One = "Cllr Jo Field, leader, said: “One thing is done.”";

    [Theory]
    [InlineData(" “Two is not.”", "Jo Field: One thing is done. Two is not.")]
    [InlineData(" She went on: “Two is not.”", "Jo Field: One thing is done. Two is not.")]
    [InlineData(" It is. She added: “Two is not.”", "Jo Field: One thing is done. | Jo Field: Two is not.")]
    [InlineData(" Then “Two is not.”", "Jo Field: One thing is done.")]
    [InlineData(" It was said that it is “not”.", "Jo Field: One thing is done.")]
    public void Read_QuotationInTheSameParagraph_GoesOnWhereNothingStandsBetween(string more, string expected) => Assert.Equal(expected, Statements(One + more));

    [Theory]
    [InlineData("“Two is not, and three is late.”", "Jo Field: One thing is done./Two is not, and three is late.")]
    [InlineData("“two is not, and three is late.”", "Jo Field: One thing is done.")]
    [InlineData("‘Two is not, and three is late.’", "Jo Field: One thing is done.")]
    [InlineData("“Two is not, and three is late.” It is.", "Jo Field: One thing is done.")]
    [InlineData("No.\n\n“Two is not, and three is late.”", "Jo Field: One thing is done.")]
    [InlineData("Read more: a prize\n\n“Two is not, and three is late.”", "Jo Field: One thing is done./Two is not, and three is late.")]
    [InlineData("“Two is not,” she added.", "Jo Field: One thing is done./Two is not,")]
    [InlineData("“Two is not,” said Cllr Field.", "Jo Field: One thing is done./Two is not,")]
    [InlineData("“Two is not,” said Dr Sam Reed, chair.", "Jo Field: One thing is done. | Sam Reed: Two is not,")]
    [InlineData("“Two is not,”\n\n– Sam Reed, chair of the board", "Jo Field: One thing is done. | Sam Reed: Two is not,")]
    [InlineData("She added: “Two is not.”", "Jo Field: One thing is done./Two is not.")]
    [InlineData("It is. She added: “Two is not.”", "Jo Field: One thing is done. | Jo Field: Two is not.")]
    [InlineData("Dr Sam Reed, chair, added: “Two is not.”", "Jo Field: One thing is done. | Sam Reed: Two is not.")]
    public void Read_QuotationInTheNextParagraph_GoesOnWhereItIsTheSameSpeakers(string more, string expected) => Assert.Equal(expected, Statements(One + "\n\n" + more));

    [Theory]
    [InlineData("“One thing is,” said Cllr Jo Field, leader. “Two is not.”", "Jo Field: One thing is, Two is not.")]
    [InlineData("“One thing is,” said Cllr Jo Field, leader. It is. “Two is not.”", "Jo Field: One thing is,")]
    [InlineData("“One thing is,” said Cllr Jo Field, leader.\n\n“Two is not.”", "Jo Field: One thing is,/Two is not.")]
    [InlineData("“One thing is,” said Cllr Jo Field, leader.\n\n“Two is not,” she said.\n\n“Three is late,” she added.", "Jo Field: One thing is,/Two is not,/Three is late,")]
    [InlineData("“One is,” said Cllr Jo Field, leader. “Two is not.” Dr Sam Reed, chair, said: “Three is late.”", "Jo Field: One is, Two is not. | Sam Reed: Three is late.")]
    public void Read_SpeakerNamedBehind_GoesOnToo(string text, string expected) => Assert.Equal(expected, Statements(text));

    [Theory]
    [InlineData("Cllr Jo Field, leader, has read it.", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, has read it.\n\nIt was late.", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, has read it.\n\nIt was late.\n\nIt was long.", null)]
    [InlineData("Cllr Jo Field, leader, has read it.\n\nIt was late.\n\nRead more: a prize", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, has read it. Cllr Jo Field was glad.", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, has read it. Dr Sam Reed, chair, was glad.", null)]
    [InlineData("Cllr Jo Field, leader, and Dr Sam Reed, chair, have read it.", null)]
    [InlineData("Cllr Field has read it.", null)]
    [InlineData("Ann Reed, from Vale, has tried to get help.", "Ann Reed, ")]
    [InlineData("Ann Reed, 42, has tried to get help from Fell County Council.", "Ann Reed, ")]
    [InlineData("We spoke to Ann, whose son Ellis is nine.", "Ann, ")]
    [InlineData("It met Ann Reed, who has two children.", "Ann Reed, ")]
    [InlineData("Ann Reed, from Vale, has tried to get help for Sam Reed.", null)]
    [InlineData("Ann Reed, from Vale, and Sam Marsh, from Fell, have tried to get help.", null)]
    [InlineData("Ann Reed, whose son is five, met Cllr Jo Field, leader.", null)]
    [InlineData("Ann Reed has tried to get help.", null)]
    [InlineData("Ann, from Vale, has tried to get help.", null)]
    [InlineData("Ann Reed, from the council, has tried to get help.", null)]
    [InlineData("Ann Reed, who has a plan, has tried to get help.", null)]
    [InlineData("Ann Reed, 12, has tried to get help.", null)]
    public void Read_Pronoun_MeansTheOnePersonNamedNearby(string before, string? speaker) => Assert.Equal(speaker, Speaker(before + "\n\n“We will do better,” she said."));

    [Theory]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.” Nothing more was told. “We will do better,” she said.", 2)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nCllr Field has read it. “We will do better,” she said.", 2)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nMr Reed has read it. “We will do better,” he said.", 1)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.” Nothing more was told. “We will do better,” they said.", 1)]
    [InlineData("Fell Council and Vale Trust said: “We are sorry.” Nothing more was told. “We will do better,” they said.", 2)]
    [InlineData("Jo Field and Sam Reed, joint chairs, said: “We are sorry.” Nothing more was told. “We will do better,” they said.", 2)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nAnn Reed, from Vale, has tried with Sam Marsh to get help.\n\n“We will do better,” she said.", 1)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nAnn Reed has tried to get help.\n\n“We will do better,” she said.", 1)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nJo Field has read it.\n\n“We will do better,” she said.", 2)]
    [InlineData("Cllr Jo Field, leader, said: “We are sorry.”\n\nFell Council has read it in Vale Town Hall.\n\n“We will do better,” she said.", 2)]
    [InlineData("The partnership said: “We are sorry.”\n\nOne.\n\nTwo.\n\nThree.\n\n“We will do better,” they said.", 1)]
    public void Read_PronounBehindAStatement_MeansWhoSpokeThere(string text, int statements)
    {
        var found = Read(text).Statements;
        Assert.Equal(statements, found.Count);
        Assert.All(found, statement => Assert.Equal(found[0].Speakers, statement.Speakers));
    }

    [Theory]
    [InlineData("Cllr Jo Field, leader, was there.", "Field", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, was there.", "Ms Field", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, was there.", "Ms. Field", "Jo Field, leader")]
    [InlineData("Council leader Jo Field was there.", "Ms Field", "Jo Field, Council leader")]
    [InlineData("Leader of the council Jo Field was there.", "Ms Field", "Jo Field, Leader of the council")]
    [InlineData("Cllr Jo Field was there. Jo Field, leader, was there.", "Ms Field", "Jo Field, leader")]
    [InlineData("Cllr Jo Field, leader, and Sam Field, chair, were there.", "Ms Field", "Field, ")]
    [InlineData("Jo Field, who knew the leader, was there.", "Ms Field", "Field, ")]
    [InlineData("Jo Field, welcomed by the leader, was there.", "Ms Field", "Field, ")]
    [InlineData("Cllr Jo Field, leader, was there.", "Ms Reed", "Reed, ")]
    [InlineData("Cllr Jo Field, leader, was there.", "Reed", null)]
    [InlineData("It was late.", "Field", null)]
    public void Read_Surname_MeansWhoWasIntroducedBefore(string before, string surname, string? speaker) => Assert.Equal(speaker, Speaker($"{before}\n\n{surname} said: “We will do better now.”"));

    [Fact]
    public void Read_SurnameOfWhoIsIntroducedLater_MeansNobodyYet() =>
        Assert.Equal("Field, ", Speaker("Ms Field said: “We will do better now.” Cllr Jo Field, leader, was there."));

    private static string? Speaker(string text) =>
        Read(text).Statements is [{ Speakers: [var only] }] ? $"{only.Name}, {only.Role}" : null;

    private static string Statements(string text) =>
        string.Join(" | ", Read(text).Statements.Select(statement => $"{statement.Speakers[0].Name}: {statement.Text.Replace('\n', '/')}"));

    private static ReportDraft Read(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        StatementReader.Read(news, draft);
        return draft;
    }
}
