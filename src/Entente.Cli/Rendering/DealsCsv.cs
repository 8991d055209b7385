using System.Globalization;
using CsvHelper;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>Writes deals as CSV (RFC 4180): one line each, many parties or terms in one cell with semicolons between.</summary>
internal static class DealsCsv
{
    private static readonly (string Name, Func<DealSummary, string> Cell)[] Columns =
    [
        ("id", d => d.Id),
        ("part_of", d => d.PartOf ?? ""),
        ("kind", d => d.Kind),
        ("sector", d => d.Sector),
        ("title", d => d.Title),
        ("parties", d => string.Join("; ", d.Parties.Select(p => $"{p.Code} {p.Role}"))),
        ("status", d => Names.Of(d.Status)),
        ("status_since", d => Day(d.StatusSince)),
        ("inferred_stale_since", d => d.Stale is { } stale ? Day(stale.Since) : ""),
        ("terms", d => string.Join("; ", d.Terms.Select(t => $"{Names.Of(t.Type)} {t.Value} {t.Unit}".TrimEnd()))),
        ("judged", d => string.Join("; ", JudgedOf(d))),
        ("conflicts", d => d.Conflicts.ToString(CultureInfo.InvariantCulture)),
        ("articles", d => d.Articles.ToString(CultureInfo.InvariantCulture)),
        ("independent_sources", d => d.Independent.ToString(CultureInfo.InvariantCulture)),
        ("official", d => d.Official ? "yes" : "no"),
        ("confirmed_by", d => string.Join("; ", d.ConfirmedBy)),
        ("first_published", d => Day(d.FirstPublished)),
        ("last_published", d => Day(d.LastPublished)),
    ];

    public static void Write(Stream output, IEnumerable<DealSummary> deals)
    {
        // A cell that a spreadsheet would take for a formula is defused.
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(c => c.Name)]);
        foreach (var deal in deals) csv.WriteRecord([.. Columns.Select(c => c.Cell(deal))]);
    }

    private static IEnumerable<string> JudgedOf(DealSummary deal)
    {
        if (deal.Standing is { } standing) yield return $"deal {VerdictText.Past(standing)}";
        if (deal.IsStatusJudged) yield return DealProperty.Status;
        foreach (var term in deal.Terms.Where(t => t.IsJudged)) yield return $"{Names.Of(term.Type)} {term.Unit}".TrimEnd();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
