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

    /// <summary>A page that says what is wrong and what to do.</summary>
    public static IResult Fault(int status, string message, string remedy) =>
        Rendered<FaultPage>(status, new Dictionary<string, object?> { ["Message"] = message, ["Remedy"] = remedy });

    private static RazorComponentResult<T> Rendered<T>(int status, Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };
}
