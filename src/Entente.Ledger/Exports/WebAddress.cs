namespace Entente.Ledger.Exports;

/// <summary>Addresses as sources gave them, which may be none.</summary>
internal static class WebAddress
{
    /// <summary>The address in the form of RFC 3986; null where the text is no address of the web.</summary>
    public static string? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url.AbsoluteUri
            : null;
}
