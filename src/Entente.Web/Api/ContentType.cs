using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Api;

/// <summary>What a request says its body is.</summary>
internal static class ContentType
{
    public const string Json = "application/json";
    public const string JsonLines = "application/jsonl";
    public const string PlainText = "text/plain";

    public static bool Is(HttpRequest request, string type) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var given) && given.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);

    public static IResult Refused(string wanted) => Page.Fault(415, "The body is of a type that is not taken here.", $"Send {wanted}, and say so in Content-Type.");
}
