using System.Collections.Immutable;
using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;
using Entente.Web.Layout;
using Entente.Web.Serving;
using Entente.Web.Wording;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Deals;

/// <summary>The filters, order and page of a list of deals as its address tells them: what is sent and opened again shows the same list.</summary>
public sealed record DealsAddress
{
    internal const int PageSize = 50;
    private const int MostPages = 1_000_000;

    /// <summary>The filters and the order, without the page.</summary>
    public required DealQuery Filter { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The query of this page.</summary>
    public DealQuery Query => Filter with { Limit = PageSize, Offset = (Page - 1) * PageSize };

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Filter is not { Parties.Length: 0, Kind: null, Sector: null, Status: null, Since: null, Text: null, Cautions.Length: 0 };

    /// <summary>What an address says; empty values say nothing.</summary>
    /// <exception cref="WrongAddressException">It asks for what there is not.</exception>
    internal static DealsAddress Of(IQueryCollection query, AsOf asOf, PlainNames names) => new()
    {
        Page = One(query, "page") is { } page ? PageOf(page) : 1,
        Filter = new DealQuery
        {
            Parties = [.. query["party"].Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => names.CodeOf(p!)).Distinct(StringComparer.Ordinal)],
            Kind = One(query, "kind"),
            Sector = One(query, "sector"),
            Status = One(query, "status") is { } status ? Parsed<Status>(status) : null,
            Since = One(query, "since") is { } since ? Links.DayOf(since) : null,
            Text = One(query, "text"),
            Cautions = [.. query["only"].OfType<string>().Where(c => c.Length > 0).Select(Parsed<Caution>).Distinct().Order()],
            Order = One(query, "sort") is { } order ? Parsed<DealOrder>(order) : DealOrder.News,
            IsReversed = One(query, "turned") is not null,
            Dismissed = One(query, "dismissed") is not null,
            AsOf = asOf,
        },
    };

    /// <summary>The address that says the same, by keys and values.</summary>
    public ImmutableArray<KeyValuePair<string, string?>> Pairs => [.. FilterPairs(), .. OrderPairs(), .. PagePairs()];

    /// <summary>The same with another filter or order, from its first page.</summary>
    public DealsAddress With(Func<DealQuery, DealQuery> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new DealsAddress { Filter = change(Filter) };
    }

    private IEnumerable<KeyValuePair<string, string?>> FilterPairs()
    {
        foreach (var party in Filter.Parties) yield return Pair("party", party);
        if (Filter.Kind is { } kind) yield return Pair("kind", kind);
        if (Filter.Sector is { } sector) yield return Pair("sector", sector);
        if (Filter.Status is { } status) yield return Pair("status", Names.Of(status));
        if (Filter.Since is { } since) yield return Pair("since", DayText.Iso(since));
        if (Filter.Text is { } text) yield return Pair("text", text);
        foreach (var caution in Filter.Cautions) yield return Pair("only", Names.Of(caution));
        if (Filter.Dismissed) yield return Pair("dismissed", "1");
    }

    private IEnumerable<KeyValuePair<string, string?>> OrderPairs()
    {
        if (Filter.Order != DealOrder.News) yield return Pair("sort", Names.Of(Filter.Order));
        if (Filter.IsReversed) yield return Pair("turned", "1");
    }

    private IEnumerable<KeyValuePair<string, string?>> PagePairs()
    {
        if (Page > 1) yield return Pair("page", Page.ToString(CultureInfo.InvariantCulture));
    }

    private static KeyValuePair<string, string?> Pair(string key, string value) => new(key, value);

    private static string? One(IQueryCollection query, string key) =>
        query[key].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();

    private static int PageOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= MostPages
        ? page
        : throw new WrongAddressException($"“{text}” is no page.", "Pages count from 1.");

    private static T Parsed<T>(string name)
        where T : struct, Enum =>
        Names.TryParse<T>(name) ?? throw new WrongAddressException($"“{name}” is none of {string.Join(", ", Enum.GetValues<T>().Select(v => Names.Of(v)))}.", "Choose one of these.");
}
