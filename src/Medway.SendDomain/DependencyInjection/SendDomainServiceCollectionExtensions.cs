using Medway.SendDomain.Reading;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Frameworks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Medway.SendDomain.DependencyInjection;

/// <summary>Registers the library’s services with a container.</summary>
public static class SendDomainServiceCollectionExtensions
{
    /// <summary>Adds the parser and the registers as singletons; what is registered already stays.</summary>
    /// <exception cref="ArgumentNullException">The services are <c>null</c>.</exception>
    public static IServiceCollection AddSendDomain(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(SendReportParser.Default);
        services.TryAddSingleton(static _ => LocalAreaRegister.Default);
        services.TryAddSingleton(static _ => IntegratedCareBoardRegister.Default);
        services.TryAddSingleton(static _ => FrameworkRegister.Default);
        services.TryAddSingleton(static _ => EnglishWorkingDays.Default);
        return services;
    }
}
