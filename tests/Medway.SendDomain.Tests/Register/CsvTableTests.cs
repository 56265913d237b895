using Medway.SendDomain.Register;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class CsvTableTests
{
    [Fact]
    public void Parse_Table_HasItsRowsByColumn()
    {
        var table = CsvTable.Parse("# A source, with a comma\n\na,b,c\n1,\"two, and 2\",x;y;;z\n#,,\n3,,\r\n");
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(("1", "two, and 2", "3", ""), (table.Rows[0]["a"], table.Rows[0]["b"], table.Rows[1]["a"], table.Rows[1]["b"]));
        Assert.Equal(("two, and 2", null), (table.Rows[0].Optional("b"), table.Rows[1].Optional("b")));
        Assert.Equal(["x", "y", "z"], table.Rows[0].List("c"));
        Assert.Equal([], table.Rows[1].List("c"));
    }

    [Theory]
    [InlineData("", "A table needs a line of column names.")]
    [InlineData("# only this\n", "A table needs a line of column names.")]
    [InlineData("a,b\n1\n", "'1' has 1 values; the table has 2 columns.")]
    [InlineData("a,b\n1,2,3\n", "'1,2,3' has 3 values; the table has 2 columns.")]
    public void Parse_NoTable_IsRefused(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => CsvTable.Parse(text)).Message);

    [Fact]
    public void Load_NoSuchTable_IsRefused() =>
        Assert.Equal("The table nobody.csv is not embedded.", Assert.Throws<InvalidOperationException>(() => CsvTable.Load("nobody.csv")).Message);

    [Theory]
    [InlineData("merger", SuccessionKind.Merger)]
    [InlineData("split", SuccessionKind.Split)]
    [InlineData("acquisition", SuccessionKind.Acquisition)]
    public void SuccessionKindOf_Word_IsTheKind(string word, SuccessionKind kind) => Assert.Equal(kind, LocalAreaTable.SuccessionKindOf(word));

    [Fact]
    public void SuccessionKindOf_OtherWord_IsRefused() =>
        Assert.Equal("'sale' is no kind of succession.", Assert.Throws<FormatException>(() => LocalAreaTable.SuccessionKindOf("sale")).Message);
}
