using Xunit;
using static Medway.SendDomain.Tests.Register.Mentions.MentionFinderTests;

namespace Medway.SendDomain.Tests.Register.Mentions;

/// <summary>Parent carer forums whose name has a place in it and no word of forums, and those named only for parents.</summary>
public sealed class NamedForumTests
{
    [Theory]
    [InlineData("Bright Medway, the parent carer forum, was there", "Forum Bright Medway")]
    [InlineData("In Touch Medway, the parent carer forum, was there", "Forum In Touch Medway")]
    [InlineData("The parent carer forum, Bright Medway, was heard", "Forum Bright Medway")]
    [InlineData("Our parent carer forum, Bright Medway, says so", "Forum Bright Medway")]
    [InlineData("Ann Lee, chair of Bright Medway, the parent carer forum.", "Forum Bright Medway")]
    [InlineData("Rays of Medway, the area’s SEND parent carer forum, has grown", "Forum Rays of Medway")]
    public void FindAll_NameWithAPlaceBesideTheForum_IsOneWhereAVerbFollows(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("the parent carer forum, Bright Medway, and schools")]
    [InlineData("Bright Medway, the parent carer forum, schools and others")]
    [InlineData("We met Bright Medway, the parent carer forum.")]
    [InlineData("North Medway, the parent carer forum, was there")]
    [InlineData("In Medway, the parent carer forum, was there")]
    [InlineData("In North Medway, the parent carer forum, was there")]
    [InlineData("In North Medway, the parent carer forum said")]
    [InlineData("Ann Medway, the parent carer forum chair, said")]
    [InlineData("Bright Vale, the parent carer forum, was there")]
    [InlineData("Medway Police, the parent carer forum, was there")]
    [InlineData("Bright Medway, parent carer forum, was there")]
    [InlineData("Bright\nMedway, the parent carer forum, was there")]
    public void FindAll_NameBesideTheForum_IsNoneInAListOrWithoutAPlaceInIt(string text) => Assert.DoesNotContain("Forum", Found(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Medway Parents Forum met", "Forum Medway Parents Forum")]
    [InlineData("Medway Parents’ Forum met", "Forum Medway Parents’ Forum")]
    [InlineData("Medway SEND Parent Forum", "Forum Medway SEND Parent Forum")]
    [InlineData("Special Parents Forum (SPF) met", "Forum Special Parents Forum (SPF)")]
    [InlineData("with the Special Parents Forum", "Forum Special Parents Forum")]
    [InlineData("Hill School Parents Forum met", "")]
    [InlineData("Medway Primary Parents Forum met", "Place Medway")]
    [InlineData("Medway parents forum met", "Place Medway")]
    [InlineData("Special parents forum", "")]
    public void FindAll_ForumOfParents_IsOneWithAPlaceOrSpecialParents(string text, string expected) => Assert.Equal(expected, Found(text));
}
