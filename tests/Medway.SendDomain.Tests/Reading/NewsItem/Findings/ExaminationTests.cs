using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class ExaminationTests
{
    [Theory]
    [InlineData("Inspectors looked at how schools are doing now.", true)]
    [InlineData("The inspection evaluated the extent to which plans help.", true)]
    [InlineData("Inspectors, who came in May, looked into whether plans help.", true)]
    [InlineData("Inspectors reviewed what schools do well.", true)]
    [InlineData("Inspectors looked at plans and schools in May.", false)]
    [InlineData("After the inspection leaders looked at how plans help.", false)]
    [InlineData("Leaders considered how plans help all children.", false)]
    [InlineData("Inspectors considered how.", false)]
    public void Is_WhatAnInspectionLooksAt_IsTrue(string text, bool expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, Examination.Is(news, new FindingSigns(news.Search.Findings), news.Sentences[0]));
    }
}
