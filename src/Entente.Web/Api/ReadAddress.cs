using System.Text.Json;
using Entente.Codebook.Serialisation;
using Entente.Intake;
using Entente.Reading;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>The reading of an article that is sent; nothing is stored.</summary>
internal static class ReadAddress
{
    // Some 150,000 words: longer than any article, short enough to be read in seconds.
    private const int LongestArticle = BodyLimit.Mebibyte;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/read", Read).LimitBody(LongestArticle).RequireRateLimiting(RequestLimits.Reading);

    private static async Task<IResult> Read(HttpContext context, NewsReader reader)
    {
        var isJson = ContentType.Is(context.Request, ContentType.Json);
        if (!isJson && !ContentType.Is(context.Request, ContentType.PlainText)) return ContentType.Refused($"{ContentType.Json} or {ContentType.PlainText}");
        var taken = Taken(isJson ? await LineOf(context) : await TextOf(context), isJson ? "body.jsonl" : "body.txt");
        if (taken.Article is not { } article) return Page.Fault(422, taken.Diagnostics[0].Message, taken.Diagnostics[0].Remedy);
        // Off the thread that serves; not begun for who has gone meanwhile.
        var reading = await Task.Run(() => reader.Read(article), context.RequestAborted);
        return JsonAnswer.OfLine(output => ReadingJson.WriteLines(output, [reading]));
    }

    private static IntakeResult Taken(byte[] body, string name) => new ArticleSource().Read(new MemoryStream(body), name).First();

    private static async Task<byte[]> TextOf(HttpContext context)
    {
        using var text = new MemoryStream();
        await context.Request.Body.CopyToAsync(text, context.RequestAborted);
        return text.ToArray();
    }

    // An object on many lines becomes one of JSON Lines.
    private static async Task<byte[]> LineOf(HttpContext context)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return JsonSerializer.SerializeToUtf8Bytes(json.RootElement);
        }
        catch (JsonException)
        {
            throw new WrongAddressException("The body is no JSON.", "Send {\"text\": …}, with title, outlet, published and url if known.");
        }
    }
}
