using System.Globalization;
using Entente.Ledger.Implied;

namespace Entente.Cli.Rendering;

/// <summary>The part of a loan's page that says how it is paid back by its terms: computed, and marked so.</summary>
internal sealed class DealPageSchedule(PageLines lines)
{
    private const int MostRows = 12;
    private const int MonthsInYear = 12;
    private const decimal Million = 1_000_000;

    public void Print(RepaymentSchedule schedule)
    {
        var loan = schedule.Loan;
        lines.Section("repayment, computed from the terms shown first, said by nobody");
        var (first, last) = (schedule.FirstInstalment.Month, schedule.Payments[^1].Month);
        lines.Line(2, $"{Instalments(loan)}, the first {After(first)}, the last {After(last)}");
        lines.Line(6, $"[grey]{TerminalText.Escape($"{schedule.Formula}. {string.Join(' ', loan.Assumptions)}")}[/]");
        string[] amounts = ["principal", "interest", "outstanding"];
        lines.Table(2, ["by the end of", .. amounts.Select(a => $"{a} {loan.Currency}")], Rows(schedule));
    }

    // Cents tell nothing in a table of millions.
    private static IEnumerable<string[]> Rows(RepaymentSchedule schedule)
    {
        var format = schedule.Loan.Amount >= Million ? "N0" : "N2";
        return schedule.InRows(MostRows)
            .Select(row => (string[])[Moment(row.Month), Money(row.Principal), Money(row.Interest), Money(row.Outstanding)]);

        string Money(decimal amount) => amount.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Instalments(LoanTerms loan)
    {
        var count = loan.InstalmentCount == 1 ? "[bold]1[/] instalment" : $"[bold]{loan.InstalmentCount}[/] equal instalments";
        return loan.GracePeriods == 0 ? count : $"{count} after {Time(loan.GraceMonths)} of grace";
    }

    private static string After(int months) => $"{Time(months)} after the start";

    private static string Time(int months) =>
        months % MonthsInYear == 0 ? Counted(months / MonthsInYear, "year") : Counted(months, "month");

    private static string Moment(int month) => month % MonthsInYear == 0 ? $"year {month / MonthsInYear}" : $"month {month}";

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
