using Medway.SendDomain.DependencyInjection;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Frameworks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medway.SendDomain.Tests.DependencyInjection;

public class AddSendDomainTests
{
    [Fact]
    public void AddSendDomain_Parser_IsOneForAll()
    {
        using var services = new ServiceCollection().AddSendDomain().BuildServiceProvider(validateScopes: true);
        Assert.Same(services.GetRequiredService<SendReportParser>(), services.GetRequiredService<SendReportParser>());
    }

    [Fact]
    public void AddSendDomain_ParserRegisteredBefore_Stays()
    {
        var own = new SendReportParser(new SendReportParserOptions { MaxTextLength = 10 });
        using var services = new ServiceCollection().AddSingleton(own).AddSendDomain().BuildServiceProvider();
        Assert.Same(own, services.GetRequiredService<SendReportParser>());
    }

    [Fact]
    public void AddSendDomain_Twice_RegistersOnce()
    {
        var once = new ServiceCollection().AddSendDomain().Count;
        Assert.Equal(once, new ServiceCollection().AddSendDomain().AddSendDomain().Count);
    }

    [Fact]
    public void AddSendDomain_EveryService_IsMade()
    {
        var collection = new ServiceCollection();
        collection.AddSendDomain();
        using var services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.All(collection, entry => Assert.NotNull(services.GetService(entry.ServiceType)));
    }

    [Fact]
    public void AddSendDomain_Registers_AreTheDefaultOnes()
    {
        using var services = new ServiceCollection().AddSendDomain().BuildServiceProvider(validateScopes: true);
        Assert.Same(LocalAreaRegister.Default, services.GetRequiredService<LocalAreaRegister>());
        Assert.Same(IntegratedCareBoardRegister.Default, services.GetRequiredService<IntegratedCareBoardRegister>());
        Assert.Same(FrameworkRegister.Default, services.GetRequiredService<FrameworkRegister>());
        Assert.Same(EnglishWorkingDays.Default, services.GetRequiredService<EnglishWorkingDays>());
    }
}
