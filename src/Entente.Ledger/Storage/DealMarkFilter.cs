using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Storage;

/// <summary>The filters and orders of a query that go by <c>deal_marks</c> and <c>deal_amounts</c>, as SQL.</summary>
internal static class DealMarkFilter
{
    public static IEnumerable<string> Where(DealQuery query)
    {
        if (query.Text is { } text && Sought(text) is { Length: > 0 } words)
            yield return $"id in (select deal from deal_marks where {string.Join(" and ", words.Select((_, i) => $"words like @word{i} escape '^'"))})";
        if (query.Cautions.Contains(Caution.Conflict)) yield return "id in (select deal from deal_marks where conflicts > 0)";
        if (query.Cautions.Contains(Caution.SingleSource)) yield return "id in (select deal from deal_marks where independent <= 1)";
        if (query.Cautions.Contains(Caution.Stale)) yield return Stale(query);
    }

    public static void AddParameters(DealQuery query, Dictionary<string, object?> parameters)
    {
        if (query.Text is { } text)
            foreach (var (word, i) in Sought(text).Select((w, i) => (w, i))) parameters[$"word{i}"] = word;
        if (!query.Cautions.Contains(Caution.Stale)) return;
        foreach (var (quiet, i) in query.QuietSince.Select((q, i) => (q, i)))
            (parameters[$"quiet{i}"], parameters[$"quietKind{i}"]) = (PublicationDay.Text(quiet.Day), quiet.Kind);
    }

    /// <summary>The columns to order by.</summary>
    public static string Order(DealQuery query) =>
        string.Join(", ", Keys(query.Order).Select(key => key + (query.IsReversed ? "" : " desc")).Append("id"));

    private static IEnumerable<string> Keys(DealOrder order) => order switch
    {
        DealOrder.Told => ["first_published"],
        DealOrder.Title => ["lower(title)"],
        DealOrder.Status => [$"case status {string.Join(' ', Enum.GetValues<Status>().Select(Rank))} end"],
        DealOrder.Sources => ["coalesce((select independent from deal_marks where deal_marks.deal = id), 0)"],
        DealOrder.Amount => [Amount("case unit when 'USD' then 1 else 0 end", "-1"), Amount("unit", "''"), Amount("cast(value as numeric)", "-1")],
        _ => ["last_published"],
    };

    private static string Rank(Status status) =>
        string.Create(CultureInfo.InvariantCulture, $"when '{Names.Of(status)}' then {(int)status}");

    private static string Amount(string expression, string none) =>
        $"coalesce((select {expression} from deal_amounts where deal_amounts.deal = id), {none})";

    private static string Stale(DealQuery query)
    {
        var quiet = query.QuietSince.Select((_, i) => $"(kind = @quietKind{i} and last_published <= @quiet{i})");
        return $"status not in ('completed', 'cancelled', 'rejected') and ({string.Join(" or ", quiet.DefaultIfEmpty("1 = 0"))})";
    }

    private static string[] Sought(string text) =>
        [.. SearchText.Sought(text).Select(word => $"%{Escaped(word)}%")];

    private static string Escaped(string word) =>
        word.Replace("^", "^^", StringComparison.Ordinal)
            .Replace("%", "^%", StringComparison.Ordinal)
            .Replace("_", "^_", StringComparison.Ordinal);
}
