using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class NamedSpeakerTests
{
    [Theory]
    [InlineData("Mum Kelly Lark said schools were excellent.", true)]
    [InlineData("Mother of two Jane Lark said her son waited more than two years for a plan.", true)]
    [InlineData("Dad-of-three Pete Lark, 41, said plans were late.", true)]
    [InlineData("Campaigner Ann Lark told us plans were late.", true)]
    [InlineData("But parent Sam Lark said plans were late.", true)]
    [InlineData("Head teacher Mark Lark said \"the plans are poor\".", true)]
    [InlineData("Parent Carer Forum members said plans were late.", false)]
    [InlineData("Parents said plans were late.", false)]
    [InlineData("Parent Lark said plans were late.", false)]
    [InlineData("Mum Kelly Lark has a plan.", false)]
    [InlineData("Inspectors heard from many a mum. Kelly Lark said plans were late.", false)]
    public void Speaks_PersonByRoleAndName_Is(string text, bool expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, NamedSpeaker.Speaks(news, new FindingSigns(news.Search.Findings), 0, news.Tokens.Length));
    }

    [Theory]
    [InlineData("Mother of two Jane Lark said her son waited more than two years for a plan.")]
    [InlineData("We told the inspectors that communication was poor.")]
    [InlineData("If families are unhappy they should contact SENDIASS, which offers excellent support.")]
    [InlineData("The council's plan includes a new strategy, more staff and a new board.")]
    [InlineData("A new 90-place school will open in 2026 and 45 places were added last year.")]
    public void Read_WhatPersonsAndCouncilsSay_IsNoFinding(string text) => Assert.Empty(Read("Inspectors came in May, Ofsted said. " + text));
}
