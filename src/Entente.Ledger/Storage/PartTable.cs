using System.Collections.Immutable;
using System.Text.Json;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Which deals are parts of others.</summary>
internal sealed class PartTable(LedgerSession session)
{
    private const string Columns = "part, whole, reason, articles";

    public void Delete(IEnumerable<string> parts) => session.ExecuteIn("delete from deal_parts where part in @keys", parts);

    public void Insert(IEnumerable<DealPart> parts) => session.Insert($"deal_parts ({Columns})", parts.Select(p => (object?[])
    [
        p.Part, p.Whole, StoredText.Storable(p.Reason), JsonSerializer.Serialize(p.Articles),
    ]));

    /// <summary>The links that lead to or from any of the deals.</summary>
    public IReadOnlyList<DealPart> Of(IReadOnlyCollection<string> deals) =>
    [
        .. session.QueryIn<Row>($"select {Columns} from deal_parts where part in @keys", deals)
            .Concat(session.QueryIn<Row>($"select {Columns} from deal_parts where whole in @keys", deals))
            .Distinct()
            .OrderBy(r => r.Part, StringComparer.Ordinal)
            .Select(r => new DealPart(r.Part, r.Whole, r.Reason, JsonSerializer.Deserialize<ImmutableArray<string>>(r.Articles))),
    ];

    /// <summary>Of every part its whole.</summary>
    public Dictionary<string, string> Wholes() =>
        session.Query<(string Part, string Whole)>("select part, whole from deal_parts")
            .ToDictionary(r => r.Part, r => r.Whole, StringComparer.Ordinal);

    private sealed record Row(string Part, string Whole, string Reason, string Articles);
}
