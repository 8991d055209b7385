using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace Entente.Web.Api;

/// <summary>The most bytes that a body may have; what is longer is refused with status 413.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata
{
    public const int Kibibyte = 1024;
    public const int Mebibyte = 1024 * Kibibyte;
}

/// <summary>Sets limits.</summary>
internal static class BodyLimitExtensions
{
    public static TBuilder LimitBody<TBuilder>(this TBuilder builder, long bytes)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new BodyLimit(bytes));
}
