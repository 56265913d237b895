using Medway.SendDomain.Lexis;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Mentions;
using Xunit;

namespace Medway.SendDomain.Tests.Register.Mentions;

public class BodyNamesTests
{
    [Fact]
    public void Areas_EveryNameOfTheRegister_IsFoundWhole()
    {
        foreach (var area in LocalAreaRegister.Default.Areas)
        {
            foreach (var name in new[] { area.Name, area.ShortName, area.DfeName, area.Name.Replace('-', ' '), area.Name.Replace(",", "", StringComparison.Ordinal) })
                Assert.True(IsWhole(BodyNames.Areas, name), name);
        }
    }

    [Fact]
    public void Areas_EveryAliasThatIsAPlace_IsFoundWholeAndNoCouncil()
    {
        var aliases = LocalAreaRegister.Default.Areas.SelectMany(area => area.Aliases).ToList();
        Assert.Contains(aliases, alias => alias.Contains("ouncil", StringComparison.Ordinal));
        Assert.All(aliases, alias => Assert.Equal(!alias.Contains("ouncil", StringComparison.Ordinal) && char.IsUpper(alias[0]), IsWhole(BodyNames.Areas, alias)));
    }

    [Fact]
    public void Boards_EveryShortNameAndAbbreviation_IsFoundWhole()
    {
        foreach (var board in IntegratedCareBoardRegister.Default.Boards)
        {
            Assert.True(IsWhole(BodyNames.Boards, board.ShortName), board.ShortName);
            Assert.True(board.Abbreviation is null || IsWhole(BodyNames.Boards, board.Abbreviation), board.Abbreviation);
        }
    }

    private static bool IsWhole(PhraseIndex<bool> names, string name)
    {
        using var tokens = TokenList.Of(name);
        return names.TryMatch(name, tokens.Span, 0, out var hit) && hit.Next == tokens.Count;
    }
}
