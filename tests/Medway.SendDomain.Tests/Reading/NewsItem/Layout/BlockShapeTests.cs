using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Layout;

/// <summary>What the shape of lines makes of them, sign by sign.</summary>
public sealed class BlockShapeTests
{
    [Theory]
    [InlineData("Leaders are able and\r\nthey know it.", "Paragraph: Leaders are able and\r\nthey know it.")]
    [InlineData("Leaders are able and\n\nthey know it.", "Heading: Leaders are able and", "Paragraph: they know it.")]
    [InlineData("Leaders are able and\r\rthey know it.", "Heading: Leaders are able and", "Paragraph: they know it.")]
    [InlineData("Nurses, schools,\nClinics met.", "Paragraph: Nurses, schools,\nClinics met.")]
    [InlineData("Nurses of Rye –\nClinics met.", "Paragraph: Nurses of Rye –\nClinics met.")]
    [InlineData("Nurses of Rye -\nClinics met.", "Paragraph: Nurses of Rye -\nClinics met.")]
    [InlineData("Nurses &\nClinics met.", "Paragraph: Nurses &\nClinics met.")]
    [InlineData("Nurses and they\nClinics met.", "Heading: Nurses and they", "Paragraph: Clinics met.")]
    [InlineData("Leaders are able.\nthey know it.", "Paragraph: Leaders are able.", "Paragraph: they know it.")]
    [InlineData("Leaders are able!\nthey know it.", "Paragraph: Leaders are able!", "Paragraph: they know it.")]
    [InlineData("Are leaders able?\nthey know it.", "Heading: Are leaders able?", "Paragraph: they know it.")]
    [InlineData("Leaders are able:\nthey know it.", "Paragraph: Leaders are able:", "Paragraph: they know it.")]
    [InlineData("Leaders are able;\nthey know it.", "Paragraph: Leaders are able;", "Paragraph: they know it.")]
    [InlineData("Leaders are “able”\nthey know it.", "Paragraph: Leaders are “able”", "Paragraph: they know it.")]
    [InlineData("Leaders are \"able\"\nthey know it.", "Paragraph: Leaders are \"able\"", "Paragraph: they know it.")]
    [InlineData("Home |\nthey know it.", "Heading: Home |", "Paragraph: they know it.")]
    [InlineData("Named:\n\nLate plans\nPoor data for all of the families here", "Paragraph: Named:", "ListItem: Late plans", "ListItem: Poor data for all of the families here")]
    [InlineData("Named:\n\nLate plans\n\nPoor data\n\nIt is.", "Paragraph: Named:", "Heading: Late plans", "Heading: Poor data", "Paragraph: It is.")]
    [InlineData("Named:\n\nLate plans\nThey are late.", "Paragraph: Named:", "Heading: Late plans", "Paragraph: They are late.")]
    [InlineData("Named.\n\nLate plans\nPoor data\n\nIt is.", "Paragraph: Named.", "Heading: Late plans", "Heading: Poor data", "Paragraph: It is.")]
    [InlineData("‘Leaders are able.’\n\n‘Leaders’\n\nIt is.", "Paragraph: ‘Leaders are able.’", "Heading: ‘Leaders’", "Paragraph: It is.")]
    [InlineData("- first\n\n- second\nand more", "ListItem: first", "ListItem: second\nand more")]
    public void Cut_Lines_JoinWhereOneGoesOn(string text, params string[] expected) => Assert.Equal(expected, Blocks(text).Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));

    [Theory]
    [InlineData("\n  Leaders are able. \u200B \n", "Paragraph: Leaders are able.")]
    [InlineData("\uFEFF\u200BLeaders are able.", "Paragraph: Leaders are able.")]
    [InlineData("Leaders\u2028Nurses", "Heading: Leaders", "Heading: Nurses")]
    public void Cut_SpaceAroundALine_IsNoPartOfIt(string text, params string[] expected) => Assert.Equal(expected, Blocks(text).Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));

    [Theory]
    [InlineData("Leaders are able.\n\nWhat we found\n\nLeaders are able.", "Paragraph: Leaders are able.", "Heading: What we found", "Paragraph: Leaders are able.")]
    [InlineData("What did we find?\n\nLeaders are able.", "Heading: What did we find?", "Paragraph: Leaders are able.")]
    [InlineData("What we found!\n\nLeaders are able.", "Paragraph: What we found!", "Paragraph: Leaders are able.")]
    [InlineData("What we found;\n\nLeaders are able.", "Paragraph: What we found;", "Paragraph: Leaders are able.")]
    [InlineData("What we found,\n\nLeaders are able.", "Paragraph: What we found,", "Paragraph: Leaders are able.")]
    [InlineData("What we “found”\n\nLeaders are able.", "Paragraph: What we “found”", "Paragraph: Leaders are able.")]
    [InlineData("What we \"found\"\n\nLeaders are able.", "Paragraph: What we \"found\"", "Paragraph: Leaders are able.")]
    [InlineData("What we found –\n\nLeaders are able.", "Paragraph: What we found –", "Paragraph: Leaders are able.")]
    [InlineData("What we found —\n\nLeaders are able.", "Paragraph: What we found —", "Paragraph: Leaders are able.")]
    [InlineData("Schools. Here\n\nLeaders are able.", "Paragraph: Schools. Here", "Paragraph: Leaders are able.")]
    [InlineData("Schools.here\n\nLeaders are able.", "Heading: Schools.here", "Paragraph: Leaders are able.")]
    [InlineData("Leaders are able.\n\nEarly help in the schools of", "Paragraph: Leaders are able.", "Heading: Early help in the schools of")]
    [InlineData("Leaders are able.\n\nEarly help in the schools of Rye", "Paragraph: Leaders are able.", "Paragraph: Early help in the schools of Rye")]
    public void Cut_ShortLineWithoutAnEnd_IsAHeading(string text, params string[] expected) => Assert.Equal(expected, Blocks(text).Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));

    [Theory]
    [InlineData("Strengths:\nEarly help\nNurses\n\nTeams", "Paragraph: Strengths:", "ListItem: Early help", "ListItem: Nurses", "Heading: Teams")]
    [InlineData("Strengths:\n\nEarly help\nNurses", "Paragraph: Strengths:", "ListItem: Early help", "ListItem: Nurses")]
    [InlineData("Strengths:\nEarly help\nNurses are able.\nTeams", "Paragraph: Strengths:", "ListItem: Early help", "Paragraph: Nurses are able.", "Heading: Teams")]
    [InlineData("Strengths\nEarly help", "Heading: Strengths", "Heading: Early help")]
    [InlineData("Strengths:\n- Early help\nNurses\nTeams met.", "Paragraph: Strengths:", "ListItem: Early help", "ListItem: Nurses", "Paragraph: Teams met.")]
    [InlineData("•\nEarly help", "Heading: Early help")]
    public void Cut_LinesBelowAColon_AreItemsUntilAGapOrASentence(string text, params string[] expected) => Assert.Equal(expected, Blocks(text).Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));

    [Theory]
    [InlineData("1. Members were told:\n2. Members agreed.\n3) They met. They left.", "Paragraph: Members were told:", "ListItem: Members agreed.", "Paragraph: They met. They left.")]
    [InlineData("• Members were told:\n• They met. They left.", "ListItem: Members were told:", "ListItem: They met. They left.")]
    [InlineData("b) They met. They left.", "ListItem: They met. They left.")]
    public void Cut_NumberedLine_IsAParagraphWhereItSaysMoreThanAnItem(string text, params string[] expected) => Assert.Equal(expected, Blocks(text).Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));

    [Theory]
    [InlineData(120, "Heading")]
    [InlineData(121, "Paragraph")]
    public void Cut_LongLine_IsNoHeading(int length, string expected) => Assert.Equal(expected, Blocks(new string('a', length) + "\n\nLeaders are able.")[0].Kind.ToString());

    [Theory]
    [InlineData(200, "Furniture")]
    [InlineData(201, "Paragraph")]
    public void Cut_LongLineThatBeginsLikeFurniture_IsText(int length, string expected) => Assert.Equal(expected, Blocks("Read more " + new string('a', length - 10))[0].Kind.ToString());

    [Theory]
    [InlineData("First.\nSecond.\n\nThird.", true, false, true)]
    [InlineData("First.\r\nSecond.\r\n\r\nThird.", true, false, true)]
    [InlineData("\r\nFirst.\rSecond.\r\rThird.", true, false, true)]
    [InlineData("First.\n \nSecond.\nThird.", true, true, false)]
    public void Cut_EmptyLine_IsAGap(string text, params bool[] expected) => Assert.Equal(expected, Blocks(text).Select(block => block.AfterGap));

    [Theory]
    [InlineData("• x", 2)]
    [InlineData("◼x", 1)]
    [InlineData("- x", 2)]
    [InlineData("–  x", 3)]
    [InlineData("* x", 2)]
    [InlineData("− x", 2)]
    [InlineData("-", 0)]
    [InlineData("-x", 0)]
    [InlineData("1. x", 3)]
    [InlineData("12) x", 4)]
    [InlineData("123. x", 5)]
    [InlineData("1234. x", 0)]
    [InlineData("12", 0)]
    [InlineData("12.", 0)]
    [InlineData("12.5 x", 0)]
    [InlineData("12 x", 0)]
    [InlineData("a) x", 3)]
    [InlineData("(a) x", 4)]
    [InlineData("a. x", 0)]
    [InlineData("ab) x", 0)]
    [InlineData("a)x", 0)]
    [InlineData("a)", 0)]
    [InlineData("i. x", 3)]
    [InlineData("iv) x", 4)]
    [InlineData("(iv) x", 5)]
    [InlineData("(iv. x", 0)]
    [InlineData("viii. x", 6)]
    [InlineData("xviii. x", 0)]
    [InlineData(") x", 0)]
    [InlineData("A) x", 0)]
    [InlineData("→  x", 3)]
    [InlineData("→x", 0)]
    [InlineData("→", 0)]
    [InlineData("← x", 2)]
    [InlineData("∀ x", 0)]
    [InlineData("▟ x", 0)]
    [InlineData("◆ x", 2)]
    [InlineData("➿ x", 2)]
    [InlineData("⟀ x", 0)]
    [InlineData("⬀ x", 2)]
    [InlineData("⯿ x", 2)]
    [InlineData("Ⰰ x", 0)]
    [InlineData("🀄 x", 3)]
    [InlineData("🧩 x", 3)]
    [InlineData("👍🏽 x", 5)]
    [InlineData("✔️ x", 3)]
    [InlineData("𝒜 x", 0)]
    [InlineData("→→→→→→→→ x", 9)]
    [InlineData("→→→→→→→→→ x", 0)]
    public void ListMark_Line_IsTheMarkWithTheSpaceBehindIt(string line, int expected) => Assert.Equal(expected, BlockCutter.ListMark(line));

    private static NewsBlock[] Blocks(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        return news.Blocks.ToArray();
    }
}
