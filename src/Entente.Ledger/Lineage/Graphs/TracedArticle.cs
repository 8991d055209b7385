using System.Collections.Immutable;

namespace Entente.Ledger.Lineage.Graphs;

/// <summary>An article of a graph: what the traces of all its dealings say together.</summary>
internal sealed record TracedArticle(
    string Hash,
    string Order,
    TracedOutlet? Publisher,
    ImmutableArray<TracedOutlet> From,
    bool CreditsPublisher,
    ImmutableArray<string> ConfirmedBy,
    TextFingerprint Fingerprint)
{
    /// <summary>The day of publication, as <see cref="Order"/> begins with it.</summary>
    public string Day => Order[..Math.Max(0, Order.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>Each article once, the earliest first.</summary>
    public static ImmutableArray<TracedArticle> Gather(IEnumerable<ReportTrace> traces) =>
    [
        .. traces.GroupBy(t => t.Article, StringComparer.Ordinal).Select(g => Of([.. g.OrderBy(t => t.Order, StringComparer.Ordinal)]))
            .OrderBy(r => r.Order, StringComparer.Ordinal),
    ];

    // An article that has one of the deal's dealings first-hand has the deal first-hand.
    private static TracedArticle Of(ReportTrace[] traces) => new(
        traces[0].Article,
        traces[0].Order,
        traces[0].Publisher,
        traces.Any(t => t.From.IsEmpty)
            ? []
            : [.. traces.SelectMany(t => t.From).DistinctBy(o => o.Name).OrderBy(o => o.Name, StringComparer.Ordinal)],
        traces[0].CreditsPublisher,
        [.. traces.SelectMany(t => t.ConfirmedBy)],
        TextFingerprint.Parse(traces[0].Fingerprint));
}
