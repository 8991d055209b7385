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
        new("Recommended For Aggregates", d => d.PartOf is null && IsCommitted(d.Status.Shown) ? "Yes" : "No"),
        new("Title", d => d.Title),
        new("Status", d => StatusOf(d.Status.Shown)),
        new("Commitment Year", d => YearOf(d.Status)),
        new("Flow Type", d => new LoanReport(d).IsLoan ? "Loan" : null),
        new("Sector Name", d => d.Sector),
    ];

    private static IEnumerable<TableColumn> Parties(PartyNames names) =>
    [
        new("Financier Country", d => new LoanReport(d).In("provider").Where(names.IsState).Select(names.Of)),
        new("Funding Agencies", d => new LoanReport(d).In("provider").Where(c => !names.IsState(c)).Select(names.Of)),
        new("Recipient", d => new LoanReport(d).In("recipient").Select(names.Of)),
        new("Recipient ISO-3", d => new LoanReport(d).In("recipient").Where(names.IsState)),
        new("Guarantor", d => new LoanReport(d).In("guarantor").Select(names.Of)),
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
        new("Total Source Count", d => (decimal?)d.Sources.Articles),
        new("Source URLs", d => Appearances(d).Select(a => a.Url)),
        new("Source Titles", d => Appearances(d).Select(a => a.Title)),
        new("Source Publishers", d => Appearances(d).Select(a => a.Outlet)),
    ];

    private static IEnumerable<Appearance> Appearances(DealView deal) =>
        deal.Members.DistinctBy(m => m.Article.Article.Hash, StringComparer.Ordinal).SelectMany(m => m.Article.Appearances);

    private static bool IsCommitted(Status status) => status is >= Status.Signed and <= Status.Completed;

    // AidData has no word for what was refused before it came to anything.
    private static string? StatusOf(Status status) => status switch
    {
        Status.Proposed or Status.Agreed => "Pipeline: Pledge",
        Status.Signed or Status.Ratified or Status.InForce => "Pipeline: Commitment",
        Status.UnderWay => "Implementation",
        Status.Completed => "Completion",
        Status.Suspended => "Suspended",
        Status.Cancelled => "Cancelled",
        _ => null,
    };

    private static decimal? YearOf(DealStatus status) => status.History.FirstOrDefault(s => s.Status == Status.Signed)?.Day.Year;

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
