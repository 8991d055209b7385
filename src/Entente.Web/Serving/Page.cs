using Entente.Web.Api;
using Entente.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.Web.Serving;

/// <summary>Answers with a component, rendered whole on the server.</summary>
internal static class Page
{
    /// <summary>A page that shows always the same.</summary>
    /// <typeparam name="T">A component without required parameters.</typeparam>
    public static IResult Of<T>()
        where T : IComponent => Rendered<T>(200, []);

    /// <summary>A page with what it shows.</summary>
    /// <typeparam name="T">A component with the one parameter <c>Model</c>.</typeparam>
    public static IResult Of<T>(object model, int status = 200)
        where T : IComponent => Rendered<T>(status, new Dictionary<string, object?> { ["Model"] = model });

    /// <summary>Says what is wrong and what to do: to people by a page, to programs by a problem document.</summary>
    public static IResult Fault(int status, string message, string remedy) => new FaultAnswer(
        Rendered<FaultPage>(status, new Dictionary<string, object?> { ["Message"] = message, ["Remedy"] = remedy }),
        Results.Problem(remedy, statusCode: status, title: message));

    private static RazorComponentResult<T> Rendered<T>(int status, Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };

    private sealed class FaultAnswer(IResult page, IResult problem) : IResult
    {
        public Task ExecuteAsync(HttpContext context) => (ApiEndpoints.IsBelow(context.Request.Path) ? problem : page).ExecuteAsync(context);
    }
}
