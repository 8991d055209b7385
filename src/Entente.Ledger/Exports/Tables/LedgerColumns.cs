using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Tables;

/// <summary>What a ledger knows of a deal and AidData has no column for.</summary>
internal static class LedgerColumns
{
    public static IEnumerable<TableColumn> All =>
    [
        new("Entente Deal", d => d.Id),
        new("Entente Part Of", d => d.PartOf?.Deal),
        new("Entente Kind", d => d.Kind),
        new("Entente Sector", d => d.Sector),
        new("Entente Status", d => Names.Of(d.Status.Shown)),
        new("Entente Status Since", d => Day(d.Status.Since)),
        new("Entente Stale Since", d => d.Status.Stale is { } stale ? Day(stale.Since) : null),
        new("Entente Parties", d => d.Parties.Select(p => $"{p.Code} {p.Role}")),
        new("Entente Terms", d => d.Terms.Where(t => !t.Shown.IsDismissed).Select(TermOf)),
        new("Entente Judged", JudgedOf),
        new("Entente Conflicts", d => d.Conflicts.Select(ConflictOf)),
        new("Entente Independent Sources", d => (decimal?)d.Sources.Independent),
        new("Entente Confirmed By", d => d.Sources.ConfirmedBy),
        new("Entente First Published", d => Published(d).FirstOrDefault()),
        new("Entente Last Published", d => Published(d).LastOrDefault()),
        new("Entente Evidence", d => d.AllEntries.Select(e => EvidenceText.Of(d, e))),
    ];

    private static IEnumerable<string> JudgedOf(DealView deal)
    {
        if (deal.Standing is { } standing) yield return $"deal {VerdictText.Past(standing.Verdict)}";
        if (deal.Status.Judgement is { } judgement) yield return $"{DealProperty.Status} {VerdictText.Past(judgement.Verdict)}";
        foreach (var term in deal.Terms.Where(t => t.Rule == ShownRule.Judged))
            yield return $"{Names.Of(term.Type)} {term.Unit}".TrimEnd() + $" {VerdictText.Past(term.Shown.Judgement!.Verdict)}";
    }

    private static string TermOf(DealTerm term) =>
        $"{Names.Of(term.Type)} {QualifierOf(term.Shown)}{term.Shown.Value} {term.Unit}".TrimEnd();

    private static string QualifierOf(TermChoice value) => value.Qualifier is { } qualifier ? $"{Names.Of(qualifier)} " : "";

    private static string ConflictOf(Conflict conflict) =>
        $"{conflict.Property} {string.Join(" ≠ ", conflict.Sides.Select(s => s.Value))} {conflict.Unit}".TrimEnd();

    // Nothing where no article bears a date.
    private static IEnumerable<string> Published(DealView deal) => deal.Members.Where(m => m.Article.Article.Published is not null).Select(m => Day(m.Article.Day)).Order(StringComparer.Ordinal);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
