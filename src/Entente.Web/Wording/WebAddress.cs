namespace Entente.Web.Wording;

/// <summary>Addresses that articles bring along.</summary>
internal static class WebAddress
{
    /// <summary>An address of the web as it may be followed; null for whatever else an article's address may be.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
