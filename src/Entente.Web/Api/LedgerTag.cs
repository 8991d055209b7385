using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Entente.Web.Api;

/// <summary>
/// Marks an answer with the state of the ledger, and says <c>304</c> to who has it already. A tag belongs to one address: who holds it has been answered there.
/// </summary>
internal sealed class LedgerTag(LedgerStore store, CodebookEdition edition) : IEndpointFilter
{
    private static readonly string Program = typeof(LedgerTag).Module.ModuleVersionId.ToString();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        // Taken before the answer is made: if the ledger changes meanwhile, a newer answer bears an older tag, and is asked for again.
        var tag = new EntityTagHeaderValue($"\"{TagOf(http.Request)}\"");
        var answer = IsHeld(http.Request, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "private, no-cache";
        return answer;
    }

    private static bool IsHeld(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false));

    private string TagOf(HttpRequest request)
    {
        var (place, changes, last) = LedgerMoment.Of(store);
        var state = string.Join('\n', Program, edition.Id, place, changes, last, request.GetEncodedPathAndQuery());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..32];
    }
}
