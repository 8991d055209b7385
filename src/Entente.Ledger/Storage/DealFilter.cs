using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Storage;

/// <summary>The filters of a query as SQL.</summary>
internal static class DealFilter
{
    /// <summary>The clause, or nothing.</summary>
    public static string Where(DealQuery query)
    {
        var parts = new List<string>();
        if (!query.Dismissed) parts.Add("standing <> 'dismiss'");
        for (var i = 0; i < query.Parties.Length; i++) parts.Add($"id in (select deal from deal_parties where code = @party{i})");
        if (query.Kind is not null) parts.Add("kind = @kind");
        if (query.Sector is not null) parts.Add("sector = @sector");
        if (query.Status is not null) parts.Add("status = @status");
        if (query.Since is not null) parts.Add("last_published >= @since");
        parts.AddRange(DealMarkFilter.Where(query));
        return parts.Count == 0 ? "" : "where " + string.Join(" and ", parts);
    }

    /// <summary>The clause for the page, or nothing.</summary>
    public static string Limit(DealQuery query) => query.Limit is { } limit
        ? string.Create(CultureInfo.InvariantCulture, $"limit {limit} offset {query.Offset}")
        : query.Offset > 0 ? string.Create(CultureInfo.InvariantCulture, $"limit {long.MaxValue} offset {query.Offset}") : "";

    public static Dictionary<string, object?> Parameters(DealQuery query)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["kind"] = query.Kind,
            ["sector"] = query.Sector,
            ["status"] = query.Status is { } status ? Names.Of(status) : null,
            ["since"] = query.Since is { } since ? PublicationDay.Text(since) : null,
        };
        for (var i = 0; i < query.Parties.Length; i++) parameters[$"party{i}"] = query.Parties[i];
        DealMarkFilter.AddParameters(query, parameters);
        return parameters.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }
}
