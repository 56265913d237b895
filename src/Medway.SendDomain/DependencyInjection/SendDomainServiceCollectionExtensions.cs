using Medway.SendDomain.Reading;
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
        return services;
    }
}
