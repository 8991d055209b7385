using System.Collections.Immutable;
using Entente.Ledger.Looking;

namespace Entente.Web.Drawing;

/// <summary>How many deals of a kind began in a stretch of time.</summary>
/// <param name="Lane">The place of the kind in <see cref="KindLanes.Kinds"/>.</param>
/// <param name="Stretch">The place of the stretch in <see cref="KindLanes.Stretches"/>.</param>
/// <param name="Count">How many.</param>
/// <param name="Deal">The one, where there is but one.</param>
public sealed record LaneBubble(int Lane, int Stretch, int Count, string? Deal);

/// <summary>Deals over time, a lane for each kind: by years, or by months where all began within two years. Its size does not grow with the deals.</summary>
/// <param name="Kinds">The most frequent first.</param>
/// <param name="Stretches">The first day of each, in order and without gaps.</param>
/// <param name="IsMonthly">Whether a stretch is a month.</param>
/// <param name="Bubbles">What began when.</param>
public sealed record KindLanes(ImmutableArray<string> Kinds, ImmutableArray<DateOnly> Stretches, bool IsMonthly, ImmutableArray<LaneBubble> Bubbles)
{
    private const int MostMonths = 24;

    /// <summary>The lanes of deals, by the day of their first news.</summary>
    public static KindLanes Of(IReadOnlyCollection<ActorDeal> deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentOutOfRangeException.ThrowIfZero(deals.Count);
        var (first, last) = (deals.Min(d => d.First), deals.Max(d => d.First));
        var isMonthly = Months(first, last) < MostMonths;
        int Stretch(DateOnly day) => isMonthly ? Months(first, day) : day.Year - first.Year;
        ImmutableArray<string> kinds = [.. deals.GroupBy(d => d.Kind, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        return new KindLanes(
            kinds,
            [.. Enumerable.Range(0, Stretch(last) + 1).Select(i => isMonthly ? new DateOnly(first.Year, first.Month, 1).AddMonths(i) : new DateOnly(first.Year + i, 1, 1))],
            isMonthly,
            [
                .. deals.GroupBy(d => (Lane: kinds.IndexOf(d.Kind), Stretch: Stretch(d.First))).OrderBy(g => g.Key)
                    .Select(g => new LaneBubble(g.Key.Lane, g.Key.Stretch, g.Count(), g.Count() == 1 ? g.First().Id : null)),
            ]);
    }

    /// <summary>What a stretch is called.</summary>
    public string NameOf(int stretch) => Stretches[stretch].ToString(IsMonthly ? "yyyy-MM" : "yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
