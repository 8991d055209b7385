using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Implied;
using Entente.Ledger.Implied.Loans;

namespace Entente.Ledger.Exports.Tables;

/// <summary>
/// Columns with the names that AidData's Global Chinese Development Finance Dataset 3.0 gives them; a cell is empty where nobody has said.
/// </summary>
internal static class GcdfColumns
{
    public static IEnumerable<TableColumn> Of(PartyNames names) => [.. Project(), .. Parties(names), .. Money(), .. Sources()];

    private static IEnumerable<TableColumn> Project() =>
    [
        new("Recommended For Aggregates", d => GcdfValues.Flag(GcdfValues.IsForAggregates(d))),
        new("Umbrella", d => GcdfValues.Flag(!d.Parts.IsEmpty)),
        new("Title", d => d.Title),
        new("Status", d => GcdfValues.StatusOf(d.Status.Shown)),
        new("Commitment Year", d => GcdfValues.CommitmentYear(d.Status)),
        new("Flow Type", d => GcdfValues.FlowOf(d)),
        new("Sector Code", d => GcdfValues.SectorOf(d)?.Code),
        new("Sector Name", d => GcdfValues.SectorOf(d)?.Name),
    ];

    // Countries by their names, and the bodies that act for them as far as the codebook knows them.
    private static IEnumerable<TableColumn> Parties(PartyNames names) =>
    [
        new("Financier Country", d => new LoanReport(d).In("provider").Where(names.IsState).Select(names.Of)),
        new("Funding Agencies", d => new LoanReport(d).Bodies("provider", names)),
        new("Recipient", d => new LoanReport(d).In("recipient").Where(names.IsState).Select(names.Of)),
        new("Recipient ISO-3", d => new LoanReport(d).In("recipient").Where(names.IsState)),
        new("Direct Receiving Agencies", d => new LoanReport(d).Bodies("recipient", names)),
        new("Guarantee Provided", d => GcdfValues.Flag(new LoanReport(d).In("guarantor").Any())),
        new("Guarantor", d => new LoanReport(d).In("guarantor").Where(names.IsKnown).Select(names.Of)),
    ];

    private static IEnumerable<TableColumn> Money() =>
    [
        new("Amount (Original Currency)", d => NumberOf(new LoanReport(d).Amount?.Shown.Value)),
        new("Original Currency", d => new LoanReport(d).Amount?.Unit),
        new("Interest Rate", d => NumberOf(new LoanReport(d).Rate?.Shown.Value)),
        new("Maturity", d => YearsOf(d, TermType.Duration)),
        new("Grace Period", d => YearsOf(d, TermType.Grace)),
        new("Grant Element (OECD Cash-Flow)", d => Computed(d, GrantElement.NameOf(GrantElement.OldDac, GrantElement.OldDacRate))),
        new("Grant Element (IMF)", d => Computed(d, GrantElement.NameOf(GrantElement.Imf, GrantElement.UnifiedRate))),
    ];

    private static IEnumerable<TableColumn> Sources() =>
    [
        new("Total Source Count", d => (decimal?)Appearances(d).Count()),
        TableColumn.InStep("Source URLs", d => Appearances(d).Select(a => a.Url)),
        TableColumn.InStep("Source Titles", d => Appearances(d).Select(a => a.Title)),
        TableColumn.InStep("Source Publishers", d => Appearances(d).Select(a => a.Outlet)),
    ];

    private static IEnumerable<Appearance> Appearances(DealView deal) =>
        deal.Members.DistinctBy(m => m.Article.Article.Hash, StringComparer.Ordinal).SelectMany(m => m.Article.Appearances);

    private static decimal? NumberOf(string? value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? YearsOf(DealView deal, TermType type)
    {
        var loan = new LoanReport(deal);
        if (!loan.IsFinancing || loan.Shown(type) is not { } written) return null;
        return IsoPeriod.TryParse(written) is { } period ? decimal.Round(period.InYears, 2) : null;
    }

    private static decimal? Computed(DealView deal, string name) => deal.Computed.FirstOrDefault(f => f.Name == name)?.Value;
}
