using System.Collections.Immutable;
using Entente.Ledger.Implied;

namespace Entente.Web.Drawing;

/// <summary>What is paid in one year of a loan.</summary>
/// <param name="Year">From 1, counted from the start.</param>
/// <param name="Principal">Paid back.</param>
/// <param name="Interest">Paid for what is owed.</param>
/// <param name="Outstanding">Owed at its end.</param>
public sealed record RepaymentYear(int Year, decimal Principal, decimal Interest, decimal Outstanding)
{
    /// <summary>Both together.</summary>
    public decimal Service => Principal + Interest;

    /// <summary>The years of a schedule.</summary>
    public static ImmutableArray<RepaymentYear> Of(RepaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return
        [
            .. schedule.Payments.GroupBy(p => (p.Month + 11) / 12)
                .Select(g => new RepaymentYear(g.Key, g.Sum(p => p.Principal), g.Sum(p => p.Interest), g.Last().Outstanding)),
        ];
    }
}
