using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

/// <summary>Names and descriptions of speakers, read from the words around the verb alone.</summary>
public class SpeakerRangeTests
{
    [Theory]
    [InlineData("Jo Field", "Jo Field")]
    [InlineData("Jo M. Field", "Jo M. Field")]
    [InlineData("Jo Field-Marsh", "Jo Field-Marsh")]
    [InlineData("Jo van Field", "Jo van Field")]
    [InlineData("Jo St John", "Jo St John")]
    [InlineData("Cllr. Field", "Cllr.|Field")]
    [InlineData("Councillor Jo Field OBE", "Councillor|Jo Field|OBE")]
    [InlineData("Dr Dame Jo Field", "Dr Dame|Jo Field")]
    [InlineData("Field", null)]
    [InlineData("Jo\nField", null)]
    [InlineData("Dr", null)]
    [InlineData("jo field", null)]
    [InlineData("Jo - Field", null)]
    public void PersonName_Words_HaveTitleNameAndHonours(string text, string? expected)
    {
        using var tokens = TokenList.Of(text);
        var found = PersonName.TryAt(text, tokens.Span, 0, tokens.Count, out var name);
        var list = tokens;
        Assert.Equal(expected, found ? string.Join('|', new[] { (name.First, name.NameFirst), (name.NameFirst, name.NameEnd), (name.NameEnd, name.End) }
            .Where(part => part.Item2 > part.Item1).Select(part => text[list[part.Item1].Start..list[part.Item2 - 1].End])) : null);
    }

    [Theory]
    [InlineData("Jo Field and Sam Reed", "Jo Field + Sam Reed")]
    [InlineData("Cllr Jo Field, leader, and Dr Sam Reed, chair of the board", "Jo Field (leader) + Sam Reed (chair of the board)")]
    [InlineData("Fell Council’s leader, Jo Field, and Vale Trust’s chief nurse, Sam Reed", "Jo Field (leader, Fell Council) + Sam Reed (chief nurse, Vale Trust)")]
    [InlineData("Selby MP Jo Field (Ind)", "Jo Field (Selby MP)")]
    [InlineData("Cllrs Jo Field and Sam Reed, joint leaders of the council", "Jo Field + Sam Reed")]
    [InlineData("Jo Field, Fell Parents and Carers Forum co-chair", "Jo Field (co-chair, Fell Parents and Carers Forum)")]
    [InlineData("Co-chairs of the forum, Jo Field and Sam Reed", "Jo Field (Co-chairs of the forum) + Sam Reed (Co-chairs of the forum)")]
    [InlineData("Jo Field, pictured right, chair of the board", "Jo Field (chair of the board)")]
    [InlineData("Jo Field, left, the chair of the board", "Jo Field (chair of the board)")]
    [InlineData("Jo Field, Service Manager, SEND", "Jo Field (Service Manager, SEND)")]
    [InlineData("Jo Field, SENCO at Abbey Fell School", "Jo Field (SENCO, Abbey Fell School)")]
    [InlineData("Parent Jo Field, whose daughter is nine", "Jo Field (Parent)")]
    [InlineData("a spokesperson for FellPAC, the borough’s parent carer forum", "(spokesperson, FellPAC)")]
    [InlineData("a spokesperson for Fell Council", "(spokesperson, Fell Council)")]
    [InlineData("the Fell Council spokeswoman", "(spokeswoman, Fell Council)")]
    [InlineData("a spokesperson", null)]
    [InlineData("the partnership", "(partnership)")]
    [InlineData("North Selby", null)]
    [InlineData("several parents", null)]
    [InlineData("", null)]
    public void TryRead_Range_NamesItsSpeakers(string text, string? expected)
    {
        using var tokens = TokenList.Of(text);
        var speakers = new List<Speaker>();
        var read = SpeakerReader.TryRead(text, tokens.Span, 0, tokens.Count, speakers);
        Assert.Equal(expected, read ? string.Join(" + ", speakers.Select(Print)) : null);
        Assert.Equal(read, speakers.Count > 0);
    }

    private static string Print(Speaker speaker)
    {
        var office = string.Join(", ", new[] { speaker.Role, speaker.Organisation }.Where(part => part is not null));
        return $"{speaker.Name}{(office.Length == 0 ? "" : speaker.Name is null ? $"({office})" : $" ({office})")}";
    }
}
