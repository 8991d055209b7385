using Entente.Ledger;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Web.Layout;

/// <summary>
/// The addresses of pages, as seen from the page being made: whoever looks at the ledger as of a day goes on seeing it so.
/// </summary>
public sealed class Links
{
    private const string PublishedKey = "as-of";
    private const string KnownKey = "known-as-of";

    private readonly KeyValuePair<string, string?>[] _view;

    /// <summary>The addresses from the page that a request asks for.</summary>
    public Links(IHttpContextAccessor context)
        : this((context ?? throw new ArgumentNullException(nameof(context))).HttpContext!.Request.Query)
    {
    }

    internal Links(IQueryCollection query)
    {
        var (published, known) = (query[PublishedKey].ToString(), query[KnownKey].ToString());
        AsOf = new AsOf(published.Length == 0 ? null : DayOf(published), known.Length == 0 ? null : MomentOf(known));
        KeyValuePair<string, string?>[] view = [new(PublishedKey, published), new(KnownKey, known)];
        _view = [.. view.Where(v => v.Value!.Length > 0)];
    }

    /// <summary>The day as of which the ledger is looked at.</summary>
    public AsOf AsOf { get; }

    /// <summary>What says so in an address, for forms that keep it.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> View => _view;

    /// <summary>The list of deals, with filters.</summary>
    public string Deals(params IEnumerable<KeyValuePair<string, string?>> filters) => To("/deals", filters);

    /// <summary>A deal.</summary>
    public string Deal(string id) => To($"/deals/{id}");

    /// <summary>An article.</summary>
    /// <param name="hash">The hash of its text.</param>
    /// <param name="anchor">What to land on: <c>e…</c> for an entry, <c>d…</c> for a dealing, <c>s…</c> for a statement.</param>
    public string Article(string hash, string? anchor = null) => To($"/articles/{hash}") + (anchor is null ? "" : $"#{anchor}");

    /// <summary>All actors.</summary>
    public string Actors() => To("/actors");

    /// <summary>An actor, by its code.</summary>
    public string Actor(string code) => To($"/actors/{Uri.EscapeDataString(code)}");

    /// <summary>What two actors have with each other.</summary>
    public string Pair(string code, string other) => To($"/actors/{Uri.EscapeDataString(code)}/{Uri.EscapeDataString(other)}");

    /// <summary>Any other page.</summary>
    public string To(string path, params IEnumerable<KeyValuePair<string, string?>> query) => QueryHelpers.AddQueryString(path, query.Concat(_view));

    /// <summary>A day of an address.</summary>
    /// <exception cref="WrongAddressException">It is none.</exception>
    internal static DateOnly DayOf(string text) => IsoTime.DayOf(text) ?? throw new WrongAddressException($"“{text}” is no day.", IsoTime.DayForm);

    private static DateTimeOffset MomentOf(string text) =>
        IsoTime.MomentOf(text) ?? throw new WrongAddressException($"“{text}” is no moment.", IsoTime.MomentForm);
}
