namespace Entente.Ledger.Looking;

/// <summary>The orders of <see cref="DealOrder"/> over deals in full, alike to those of the database.</summary>
internal sealed class DealComparison(DealQuery query) : IComparer<DealView>
{
    public int Compare(DealView? x, DealView? y)
    {
        var order = By(x!, y!);
        return order != 0 ? (query.IsReversed ? order : -order) : string.CompareOrdinal(x!.Id, y!.Id);
    }

    private int By(DealView x, DealView y) => query.Order switch
    {
        DealOrder.Told => x.Members.Min(m => m.Article.Day).CompareTo(y.Members.Min(m => m.Article.Day)),
        DealOrder.Title => string.CompareOrdinal(x.Title.ToLowerInvariant(), y.Title.ToLowerInvariant()),
        DealOrder.Status => x.Status.Shown.CompareTo(y.Status.Shown),
        DealOrder.Sources => x.Sources.Independent.CompareTo(y.Sources.Independent),
        DealOrder.Amount => ByAmount(CountedAmount.Of(x), CountedAmount.Of(y)),
        _ => x.Members.Max(m => m.Article.Day).CompareTo(y.Members.Max(m => m.Article.Day)),
    };

    private static int ByAmount(CountedAmount? x, CountedAmount? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var dollars = (x.Unit == "USD").CompareTo(y.Unit == "USD");
        if (dollars != 0) return dollars;
        var unit = string.CompareOrdinal(x.Unit, y.Unit);
        return unit != 0 ? unit : x.Value.CompareTo(y.Value);
    }
}
