using System.Threading.RateLimiting;
using Entente.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Serving;

/// <summary>How much one visitor may ask for, and how large it may be: more than a person does, less than harms.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of addresses where a secret could be guessed.</summary>
    public const string Guessing = "guessing";

    /// <summary>The policy of addresses that read articles, which keeps a core busy.</summary>
    public const string Reading = "reading";

    /// <summary>The largest body of a request, in bytes: a form with its files, too.</summary>
    public const int LargestBody = 16 * 1024 * 1024;

    private const int GuessesAMinute = 10;
    private const string SecondsToWait = "60";
    private const int MostFields = 64;
    private const int MostWaiting = 16;

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueLengthLimit, form.ValueCountLimit) = (LargestBody, LargestBody, MostFields));
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => IsWrongToken(context) ? Guesses(context) : RateLimitPartition.GetNoLimiter("")),
                PartitionedRateLimiter.Create<HttpContext, (string, bool)>(context => RateLimitPartition.GetTokenBucketLimiter(
                    (VisitorOf(context), IsLook(context)), key => key.Item2 ? Bucket(1000, 200) : Bucket(60, 4))));
            limiter.AddPolicy(Guessing, Guesses);
            limiter.AddConcurrencyLimiter(Reading, options => (options.PermitLimit, options.QueueLimit) = (Environment.ProcessorCount, MostWaiting));
            limiter.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = SecondsToWait;
                await Page.Fault(429, "Too much was asked for at a time.", "Wait a minute, then go on; nothing has been changed.").ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    private static RateLimitPartition<string> Guesses(HttpContext context) => RateLimitPartition.GetFixedWindowLimiter(
        AddressOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = GuessesAMinute, Window = TimeSpan.FromMinutes(1) });

    // A program that sends a token which is not the one is guessing, wherever it knocks.
    private static bool IsWrongToken(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 && context.User.Identity is not { IsAuthenticated: true } && context.RequestServices.GetService<TokenAccess>() is not null;

    private static bool IsLook(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    private static string VisitorOf(HttpContext context) => context.User.Identity?.Name is { } name ? $"name {name}" : AddressOf(context);

    private static string AddressOf(HttpContext context) => $"address {context.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(int holds, int comesASecond) => new()
    {
        TokenLimit = holds,
        TokensPerPeriod = comesASecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };
}
