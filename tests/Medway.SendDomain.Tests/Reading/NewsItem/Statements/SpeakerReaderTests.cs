using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Statements;

/// <summary>Whom a range names: persons with their offices as “Name (office; body)”, a body as “(; body)”.</summary>
public sealed class SpeakerReaderTests
{
    [Theory]
    [InlineData("Jo Field, leader of Fell Council and Sam Reed, chair of the board", "Jo Field (leader; Fell Council) + Sam Reed (chair of the board; )")]
    [InlineData("Cllr Jo Field and Cllr Sam Reed", "Cllr Jo Field + Cllr Sam Reed")]
    [InlineData("Jo Field and Sam Reed, the chairs of the board", "Jo Field (chairs of the board; ) + Sam Reed (chairs of the board; )")]
    [InlineData("Jo Field and Sam Reed, the very proud and joint chairs", "Jo Field + Sam Reed (very proud and joint chairs; )")]
    [InlineData("Fell Council leader Jo Field and Sam Reed", "Jo Field (leader; Fell Council) + Sam Reed")]
    [InlineData("Fell County Council's director of children's services, Jo Field, and Fell ICB's chief nurse, Sam Reed",
        "Jo Field (director of children's services; Fell County Council) + Sam Reed (chief nurse; Fell ICB)")]
    [InlineData("Cllr Jo Field, leader of the council, Dr Sam Reed, chair of the board, and Ann Lee, chair of the forum",
        "Cllr Jo Field (leader of the council; ) + Dr Sam Reed (chair of the board; ) + Ann Lee (chair of the forum; )")]
    [InlineData("Jo Field, leader of Fell Council, Sam Reed, chair of Fell ICB and Ann Lee, chair of the forum", "Jo Field (leader; Fell Council) + Sam Reed (chair; Fell ICB) + Ann Lee (chair of the forum; )")]
    [InlineData("Jo Field, Sam Reed and Ann Lee", "Jo Field + Sam Reed + Ann Lee")]
    [InlineData("Cllr Jo Field, Dr Sam Reed and Ann Lee", "Cllr Jo Field + Dr Sam Reed + Ann Lee")]
    [InlineData("the leader of Fell Council, Jo Field, the chair of Fell ICB, Sam Reed, and the forum’s chair, Ann Lee", "Jo Field (leader; Fell Council) + Sam Reed (chair; Fell ICB) + Ann Lee (chair; )")]
    [InlineData("Jo Field, cabinet member for Growth, Digital Futures and Leisure", "Jo Field (cabinet member for Growth, Digital Futures and Leisure; )")]
    [InlineData("Jo Field, Fell Vale, chair of the forum", "Jo Field (Fell Vale, chair of the forum; )")]
    [InlineData("Fell Council leaders Jo Field and Sam Reed", null)]
    [InlineData("Leaders, Jo Field and Sam Reed", null)]
    [InlineData("Jo Field and Sam Reed and Ann Lee", null)]
    [InlineData("Parents Jo Field and Sam Reed", null)]
    [InlineData("Vale Council and Jo Field, leader of Fell Council", null)]
    public void TryRead_Several_AreReadEachOrNone(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("Parent Jo Field", "Jo Field (Parent; )")]
    [InlineData("parent Jo Field", "Jo Field (parent; )")]
    [InlineData("Carer Jo Field, of Fell", "Jo Field (Carer; )")]
    [InlineData("Parent Jo Field from Fell", null)]
    [InlineData("Parent and governor Jo Field", "Jo Field (Parent and governor; )")]
    [InlineData("Head teacher Jo Field, of Fell Academy", "Jo Field (Head teacher; Fell Academy)")]
    [InlineData("Teacher Jo Field", "Jo Field (Teacher; )")]
    [InlineData("the leader, Jo Field", "Jo Field (leader; )")]
    [InlineData("North Selby MP Jo Field", "Jo Field (North Selby MP; )")]
    [InlineData("Great Fell Council’s leader, Jo Field", "Jo Field (leader; Great Fell Council)")]
    [InlineData("leader Jo Field here", null)]
    [InlineData("leader of Fell Council", null)]
    [InlineData("Fell Council leader", null)]
    public void TryRead_OfficeBeforeTheName_IsTheirs(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("Jo Field", "Jo Field")]
    [InlineData("“Jo Field”,", "Jo Field")]
    [InlineData("So Jo Field", "Jo Field")]
    [InlineData("Jo Field - chair of Fell Council", "Jo Field (chair; Fell Council)")]
    [InlineData("Jo Field at Fell Council", "Jo Field (; Fell Council)")]
    [InlineData("Jo Field who chairs Fell Carers Forum", "Jo Field (chairs Fell Carers Forum; Fell Carers Forum)")]
    [InlineData("Jo Field of Fell", "Jo Field")]
    [InlineData("Jo Field here", null)]
    [InlineData("Jo Field MP", "Jo Field MP")]
    [InlineData("Jo Field MP, chair of the group", "Jo Field MP (chair of the group; )")]
    [InlineData("North Field, leader of Fell Council", null)]
    [InlineData("Mr North", "Mr North")]
    [InlineData("Cllr North Field, leader", "Cllr North Field (leader; )")]
    public void TryRead_NameFirst_IsFollowedByWhatTheyAre(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("Jo Field (Lab)", "Jo Field")]
    [InlineData("Jo Field (Lab", "Jo Field")]
    [InlineData("Jo Field (", "Jo Field")]
    [InlineData("Jo Field (Chair)", "Jo Field (Chair; )")]
    [InlineData("Jo Field (Lab), leader of Fell Council", "Jo Field (leader; Fell Council)")]
    [InlineData("Member for Schools (and SEND) Jo Field", "Jo Field (Member for Schools (and SEND); )")]
    [InlineData("Jo Field, Member for Schools (and SEND)", "Jo Field (Member for Schools (and SEND); )")]
    public void TryRead_Brackets_AreAPartyOrAnOffice(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("Fell Council", "(; Fell Council)")]
    [InlineData("our partnership", "(; partnership)")]
    [InlineData("But the partnership", "(; partnership)")]
    [InlineData("Fell Council and Vale Council", "(; Fell Council and Vale Council)")]
    [InlineData("Fell Council and its partners", "(; Fell Council and its partners)")]
    [InlineData("Fell Council and their partner", "(; Fell Council and their partner)")]
    [InlineData("Fell Council and partners", null)]
    [InlineData("Fell Council with its partners", null)]
    [InlineData("and its partners", null)]
    [InlineData("PAGE, a group of parents", "(; PAGE)")]
    [InlineData("PAGE, the group", "(; PAGE)")]
    [InlineData("PAGE, a group for parents and carers", "(; PAGE)")]
    [InlineData("PAGE, a group and a club", null)]
    [InlineData("PAGE, a group, of parents", null)]
    [InlineData("PAGE, group of parents", null)]
    [InlineData("PAGE, the chair", null)]
    [InlineData("PAGE, the", null)]
    public void TryRead_Body_SpeaksItselfUnlessItIsAList(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData("a Fell Council spokesman", "(spokesman; Fell Council)")]
    [InlineData("spokesman for the council", "(spokesman; council)")]
    [InlineData("spokesperson at Fell Trust", "(spokesperson; Fell Trust)")]
    [InlineData("spokesperson from NHS Fell", "(spokesperson; NHS Fell)")]
    [InlineData("spokesperson of Fell Trust", "(spokesperson; Fell Trust)")]
    [InlineData("spokesperson with Fell Trust", null)]
    [InlineData("spokesperson for", null)]
    [InlineData("spokesperson for families", null)]
    public void TryRead_Spokesperson_SpeaksForTheBody(string text, string? expected) => AssertRead(text, expected);

    [Theory]
    [InlineData(57, true)]
    [InlineData(58, false)]
    public void TryRead_LongRange_IsReadUpToSixtyWords(int words, bool read)
    {
        var role = "chair of" + string.Concat(Enumerable.Repeat(" it", words - 2));
        AssertRead($"Jo Field, {role}", read ? $"Jo Field ({role}; )" : null);
    }

    [Theory]
    [InlineData("Selby Council, the trust", true)]
    [InlineData("Selby forum", true)]
    [InlineData("Selby and schools", false)]
    [InlineData("Following Selby", false)]
    [InlineData("Earlier Selby", false)]
    [InlineData("Selby", false)]
    [InlineData("", false)]
    public void IsListed_WordsBeforeABody_NameSomebodyElse(string text, bool listed)
    {
        using var tokens = TokenList.Of(text);
        Assert.Equal(listed, SpeakerReader.IsListed(tokens.Span, 0, tokens.Count));
    }

    private static void AssertRead(string text, string? expected)
    {
        using var tokens = TokenList.Of(text);
        var speakers = new List<Speaker>();
        var read = SpeakerReader.TryRead(text, tokens.Span, 0, tokens.Count, speakers);
        Assert.Equal(expected, read ? string.Join(" + ", speakers.Select(Print)) : null);
        Assert.Equal(read, speakers.Count > 0);
    }

    private static string Print(Speaker speaker)
    {
        var name = string.Join(' ', new[] { speaker.Honorific, speaker.Name, speaker.Honours }.Where(part => part is not null));
        return (speaker.Role ?? speaker.Organisation) is null ? name : $"{name} ({speaker.Role}; {speaker.Organisation})".TrimStart();
    }
}
