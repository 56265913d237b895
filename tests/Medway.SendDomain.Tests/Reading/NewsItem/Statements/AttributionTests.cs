using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Statements;

/// <summary>Whether words before or behind a quotation say who speaks, and where the statement stands.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("“We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("“We are,” said Jo Field, leader.", "We are,")]
    [InlineData("“Sorry,” said Jo Field, leader.", null)]
    [InlineData("“We are sorry”, said Jo Field, leader.", "We are sorry")]
    [InlineData("“We are sorry” said Jo Field, leader.", null)]
    [InlineData("“We are sorry!” said Jo Field, leader.", "We are sorry!")]
    [InlineData("“We are sorry?” said Jo Field, leader.", "We are sorry?")]
    [InlineData("“We are sorry…” said Jo Field, leader.", "We are sorry…")]
    [InlineData("“We are sorry.” – said Jo Field, leader.", "We are sorry.")]
    [InlineData("“We are sorry.” – Jo Field, leader, said so.", null)]
    [InlineData("“We are sorry,” Jo Field, leader, said.", "We are sorry,")]
    [InlineData("“We are sorry.” Jo Field, leader, said so.", null)]
    [InlineData("“We are sorry,” Said Jo Field, leader.", null)]
    [InlineData("“We are sorry,” said Dr. Jo Field, leader. It was late.", "We are sorry,")]
    [InlineData("“We are sorry,” said Jo M. Field, leader. It was late.", "We are sorry,")]
    [InlineData("“We are sorry,” said Jo Field, leader of St. Helens Council. It was late.", "We are sorry,")]
    [InlineData("“We are sorry,” said Jo Field, leader: “We will act on it.”", "We are sorry, We will act on it.")]
    [InlineData("“We are sorry.” Jo Field, leader, said: “We will act on it.”", "We will act on it.")]
    public void Read_WordsBehind_SayWhoSpeaks(string text, string? words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("The word “sorry for all of it,” said Jo Field, leader.", null)]
    [InlineData("She was “Sorry for all of it,” said Jo Field, leader.", null)]
    [InlineData("It is late. “We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("Is it late? “We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("It is late! “We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("It is ‘late’. “We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("“[We] are sorry,” said Jo Field, leader.", "[We] are sorry,")]
    [InlineData("“£2m is not enough,” said Jo Field, leader.", "£2m is not enough,")]
    [InlineData("“2 years are lost,” said Jo Field, leader.", "2 years are lost,")]
    [InlineData("“…and we are sorry,” said Jo Field, leader.", "…and we are sorry,")]
    [InlineData("“‘Sorry’ is a word,” said Jo Field, leader.", "‘Sorry’ is a word,")]
    [InlineData("“ We are sorry,” said Jo Field, leader.", "We are sorry,")]
    [InlineData("“we are sorry now,” said Jo Field, leader.", null)]
    public void Read_Quotation_IsSpeechWhereItBeginsASentence(string text, string? words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("Jo Field, leader, said “We are sorry for it.”", "We are sorry for it.")]
    [InlineData("Jo Field, leader, said, “We are sorry for it.”", "We are sorry for it.")]
    [InlineData("Jo Field, leader, said “We are sorry now”.", "We are sorry now")]
    [InlineData("Jo Field, leader, said “We are sorry”.", null)]
    [InlineData("Jo Field, leader, said “We are sorry for it”", null)]
    [InlineData("Jo Field, leader, said “We are sorry for it", "We are sorry for it")]
    [InlineData("Jo Field, leader, said we “Are sorry for it.”", null)]
    [InlineData("Jo Field, leader, said: “Sorry.”", "Sorry.")]
    [InlineData("Jo Field, leader, said: “Sorry”", null)]
    [InlineData("Jo Field, leader, said: “We are”", "We are")]
    [InlineData("Jo Field, leader, said: “sorry for it all.”", null)]
    [InlineData("Jo Field, leader, said:\n\n“We are sorry for it.”", "We are sorry for it.")]
    [InlineData("Jo Field, leader, said\n\n“We are sorry for it.”", "We are sorry for it.")]
    [InlineData("Jo Field, leader, spoke:\n\n“We are sorry for it.”", "We are sorry for it.")]
    [InlineData("It was late. Jo Field, leader, said:\n\n“We are sorry for it.”", "We are sorry for it.")]
    [InlineData("Jo Field, leader, said it was bad.\n\n“We are sorry for it.”", null)]
    [InlineData("Jo Field, leader, said:\n\nShe and “We are sorry for it.”", null)]
    [InlineData("Jo Field, leader, said:\n\n“… sorry for it.”", null)]
    [InlineData("Jo Field, leader, said:\n\n“.. sorry for it.”", null)]
    public void Read_WordsBefore_SayWhoSpeaks(string text, string? words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("But Jo Field, leader, said:", "Jo Field/leader/")]
    [InlineData("Speaking after the visit, Jo Field, leader, said:", "Jo Field/leader/")]
    [InlineData("Speaking after the visit Cllr Jo Field, leader, said:", "Jo Field/leader/")]
    [InlineData("In a statement, the partnership said:", "//partnership")]
    [InlineData("Last week, the partnership said:", "//partnership")]
    [InlineData("A quote from Jo Field:", "Jo Field//")]
    [InlineData("A comment from Jo Field, leader:", "Jo Field/leader/")]
    [InlineData("Quote from Jo Field, leader of Fell Council:", "Jo Field/leader/Fell Council")]
    [InlineData("A statement issued by Fell Council:", "//Fell Council")]
    [InlineData("The joint statement on behalf of Fell Council:", "//Fell Council")]
    [InlineData("Statement from Fell Council:", "//Fell Council")]
    [InlineData("Joint statement by Fell Council:", "//Fell Council")]
    [InlineData("Jo Field, who leads Fell Carers Forum, said:", "Jo Field/leads Fell Carers Forum/Fell Carers Forum")]
    [InlineData("Jo Field, leader, welcomed it:", "Jo Field/leader/")]
    [InlineData("Jo Field, leader, has read it and said:", "Jo Field/leader/")]
    [InlineData("Jo Field, leader, went on:", "Jo Field/leader/")]
    [InlineData("Jo Field, leader:", "Jo Field/leader/")]
    [InlineData("Jo Field:", null)]
    [InlineData("Somebody:", null)]
    [InlineData("Somebody said", null)]
    public void Read_LeadToAQuotation_NamesTheSpeaker(string lead, string? speaker)
    {
        var draft = Read($"{lead} “We are sorry for it.”");
        Assert.Equal(speaker, draft.Statements is [{ Speakers: [var only] }] ? $"{only.Name}/{only.Role}/{only.Organisation}" : null);
        Assert.Equal(speaker is null && lead.EndsWith(':') ? 1 : 0, draft.Diagnostics.Count);
    }

    [Theory]
    [InlineData("“We are sorry.”\n\nJo Field, leader of Fell Council", "“We are sorry.”|Jo Field, leader of Fell Council")]
    [InlineData("“We are sorry.”\n\n- Jo Field, leader of Fell Council", "“We are sorry.”|Jo Field, leader of Fell Council")]
    [InlineData("“We are sorry.”\n\n– Jo Field, leader of Fell Council\n\n“We are glad.”\n\n– Sam Reed, chair of the board", "“We are sorry.”|Jo Field, leader of Fell Council|“We are glad.”|Sam Reed, chair of the board")]
    [InlineData("“We are sorry.”\n\nJo Field, leader of Fell Council\n\n“We are glad.”\n\nSam Reed, chair of the board", "“We are glad.”|Sam Reed, chair of the board")]
    [InlineData("“We are sorry.”\n\nJo Field, leader of Fell Council.", "")]
    [InlineData("“We are sorry.”\n\nJo Field", "")]
    [InlineData("“We are sorry.”\n\nFell Council", "")]
    [InlineData("“Sorry.”\n\n– Jo Field, leader of Fell Council", "")]
    [InlineData("It is. “We are sorry.”\n\n– Jo Field, leader of Fell Council", "")]
    [InlineData("“We are sorry.” It is.\n\n– Jo Field, leader of Fell Council", "")]
    [InlineData("Jo Field, leader, said:\n\n“We are sorry for it.”", "Jo Field, leader, said:|“We are sorry for it.”")]
    [InlineData("“We are sorry,” said Jo Field, leader.", "“We are sorry,” said Jo Field, leader.")]
    [InlineData("Jo Field, leader, said: “We are sorry.” He added: “We will act.”", "Jo Field, leader, said: “We are sorry.” He added: “We will act.”")]
    public void Read_Statement_HasEachOfItsPlacesOnce(string text, string places) =>
        Assert.Equal(places, string.Join('|', Read(text).Statements.SelectMany(statement => statement.At).Select(at => text[at.Start..at.End])));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Read_WordsBehind_AreSeventyAtMost(int more, bool read) => AssertRead($"“We are sorry,” Jo Field, leader, said{Long(more)}.", read);

    [Theory]
    [InlineData(131, true)]
    [InlineData(132, false)]
    public void Read_WordsBefore_AreTwiceAsManyAtMost(int more, bool read) => AssertRead($"Speaking{Long(more)}, Jo Field, leader, said: “We are sorry for it.”", read);

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void Read_Signature_IsOfThirtyWordsAtMost(int more, bool read) => AssertRead($"“We are sorry.”\n\nJo Field, leader of{Long(more)}", read);

    private static void AssertRead(string text, bool read) => Assert.Equal(read, Words(text) is not null);

    private static string Long(int words) => string.Concat(Enumerable.Repeat(" it", words));

    private static string? Words(string text) => Read(text).Statements is [{ Text: var words, Speakers: [{ Name: "Jo Field" or "Jo M. Field" }] }] ? words : null;

    private static ReportDraft Read(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        StatementReader.Read(news, draft);
        return draft;
    }
}
