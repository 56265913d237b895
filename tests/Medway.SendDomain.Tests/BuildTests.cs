namespace Medway.SendDomain.Tests;

public class BuildTests
{
    [Xunit.Fact]
    public void Runs() => Xunit.Assert.True(true);
}
