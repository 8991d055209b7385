using Entente.Web.Layout;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web;

/// <summary>Addresses that belong together, with the services that they need; one for each folder of pages, one for each face for programs.</summary>
internal interface IEndpointGroup
{
    /// <summary>How it is reached from every page; null where it is not.</summary>
    NavigationEntry? Entry => null;

    /// <summary>Adds what its pages ask for.</summary>
    void AddServices(IServiceCollection services)
    {
    }

    /// <summary>Maps its addresses.</summary>
    void Map(IEndpointRouteBuilder routes);
}
