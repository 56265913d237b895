using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>What is claimed where a sentence or list names several of the three outcomes; the number is of the areas that each sentence names.</summary>
public sealed class ThreeOutcomesTests
{
    private const string Three = "There are three outcomes: typically positive experiences, inconsistent experiences and widespread failings. ";

    [Theory]
    [InlineData("Few saw typically positive experiences, more saw inconsistent experiences.", 0, "")]
    [InlineData("Few saw typically positive experiences, more saw inconsistent experiences.", 1, "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("Of three possible outcomes typically positive experiences and inconsistent experiences are two.", 1, "")]
    [InlineData("Of three possible outcomes typically positive experiences and inconsistent experiences are two.", 2, "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("Typically positive experiences and inconsistent experiences are two of three outcomes.", 1, "")]
    [InlineData("Three outcomes {34} typically positive experiences and inconsistent experiences.", 1, "")]
    [InlineData("Typically positive experiences and inconsistent experiences {36} three outcomes.", 1, "")]
    [InlineData("Typically positive experiences and inconsistent experiences exist. There are three outcomes.", 1, "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("There are three outcomes. Typically positive experiences are here, inconsistent experiences there.", 1, "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("There are typically positive experiences, inconsistent experiences and widespread and systemic failings.", 1, "")]
    [InlineData("There are typically positive experiences, inconsistent experiences and widespread and systemic failings.", 2, "TypicallyPositive:1; Inconsistent:1; WidespreadOrSystemicFailings:1")]
    [InlineData("There are typically positive experiences and typically positive outcomes.", 0, "TypicallyPositive:1; TypicallyPositive:1")]
    [InlineData("There are typically positive experiences. There are inconsistent experiences.", 0, "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("Few arrangements lead to consistent experiences or typically positive experiences, others have widespread and systemic failings.", 0, "")]
    public void Read_SeveralOutcomesNamed_AreClaimedOfSeveralAreasOnly(string text, int areas, string expected) => Assert.Equal(expected, Claims(text, areas));

    [Theory]
    [InlineData("The outcome is the middle of three, between typically positive experiences and widespread and systemic failings.", "Inconsistent:1")]
    [InlineData("Between typically positive experiences and widespread and systemic failings, ours is the middle outcome.", "Inconsistent:1")]
    [InlineData("There is the best outcome possible, the middle outcome and the lowest outcome possible.", "")]
    [InlineData("The best outcome possible, above inconsistent experiences and widespread and systemic failings, was ours.", "TypicallyPositive:1")]
    public void Read_RankWithTheOutcomesOwnWord_IsAClaim(string text, string expected) => Assert.Equal(expected, Claims(text, 0));

    [Theory]
    [InlineData("- typically positive experiences\n- inconsistent experiences\n- widespread and systemic failings", "")]
    [InlineData("- typically positive experiences\n- good work\n- more work\n- inconsistent experiences", "")]
    [InlineData("- typically positive experiences\n- good work\n- more work\n- new work\n- inconsistent experiences", "TypicallyPositive:1; Inconsistent:1")]
    [InlineData("- typically positive experiences\n\nThere are inconsistent experiences.", "TypicallyPositive:1; Inconsistent:1")]
    public void Read_ListOfOutcomes_ExplainsThem(string text, string expected) => Assert.Equal(expected, Claims(text, 0));

    [Theory]
    [InlineData("We were given the first of these.", 0, "TypicallyPositive:1")]
    [InlineData("It was given the second of these.", 0, "Inconsistent:1")]
    [InlineData("Our area received the middle one.", 0, "Inconsistent:1")]
    [InlineData("The council was given the last of these.", 0, "WidespreadOrSystemicFailings:1")]
    [InlineData("We are in the third of these.", 0, "WidespreadOrSystemicFailings:1")]
    [InlineData("They were given the first of these.", 0, "")]
    [InlineData("They were given the first of these.", 1, "TypicallyPositive:1")]
    [InlineData("We like the first of these.", 0, "")]
    [InlineData("We were given {1} the second of these.", 0, "Inconsistent:1")]
    [InlineData("We were given {2} the second of these.", 0, "")]
    [InlineData("{54} we were given the second of these.", 0, "Inconsistent:1")]
    [InlineData("{55} we were given the second of these.", 0, "")]
    [InlineData("We were given the second.", 0, "")]
    [InlineData("They came. Ours is known. Buses were given the first of these.", 0, "")]
    public void Read_RankBehindThree_GivesOne(string text, int areas, string expected) => Assert.Equal(expected, Claims(Three + text, areas));

    [Theory]
    [InlineData("There are three outcomes: widespread and systemic failings, inconsistent experiences and typically positive experiences. We were given the first of these.", "WidespreadOrSystemicFailings:1")]
    [InlineData("There are two outcomes: inconsistent experiences and typically positive experiences. We were given the first of these.", "")]
    [InlineData("Of typically positive experiences, inconsistent experiences and widespread and systemic failings, we were given the second.", "Inconsistent:1")]
    [InlineData("Of typically positive experiences, inconsistent experiences and widespread and systemic failings, we were given the second chance to see.", "")]
    [InlineData("Of inconsistent experiences, inconsistent outcomes and typically positive experiences, we were given the first.", "")]
    public void Read_OrderOfTheThree_IsThatOfTheSentence(string text, string expected) => Assert.Equal(expected, Claims(text, 0));

    private static string Claims(string text, int areas) =>
        SignsOf.Read("Ofsted and the CQC came.\n\n" + text, signs => ClaimText.Of(ClaimReader.Read(signs, sentence => sentence == 0 ? 0 : areas)));
}
