using Entente.Ledger.Implied;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Implied;

/// <summary>What the terms of a supply imply.</summary>
public class SupplyTests
{
    [Fact]
    public void A_flow_and_a_duration_give_the_volume_in_all()
    {
        var figures = Of("gas", "volume 4500000000 m3/year", "duration P15Y");
        Assert.Equal(("volume in all", 67500000000m, "m3"), Short(figures[0]));
        Assert.Equal("4500000000 m3/year × 1 a year × 15 years", figures[0].Formula);
        Assert.Equal(["The flow is the same over the whole term."], figures[0].Assumptions);
    }

    [Fact]
    public void A_daily_flow_counts_365_days()
    {
        var figures = Of("oil", "volume 50000 bbl/day", "duration P2Y6M");
        Assert.Equal(("volume in all", 45625000m, "bbl"), Short(figures[0]));
        Assert.Equal(("in tonnes", 2489768m, "t/year"), Short(figures[1]));
    }

    [Fact]
    public void A_volume_and_a_price_in_its_unit_give_the_worth()
    {
        Assert.Equal(("worth in all", 34000000m, "USD"), Short(Of("oil", "volume 2000000 bbl", "price 17 USD/bbl")[0]));
        Assert.DoesNotContain(Of("oil", "volume 2000000 bbl", "price 120 USD/t"),
            f => f.Name.StartsWith("worth", StringComparison.Ordinal));
        Assert.Equal(("worth a day", 900000m, "USD/day"), Short(Of("oil", "volume 50000 bbl/day", "price 18 USD/bbl")[0]));
    }

    [Fact]
    public void Gas_is_told_in_billions_of_cubic_metres_and_as_LNG()
    {
        var figures = Of("gas", "volume 38000000000 m3/year");
        Assert.Equal([("in billion cubic metres", 38m, "bcm/year"), ("in tonnes", 27930000m, "t/year")], figures.Select(Short));
        Assert.Contains("0.000735 t LNG/m3", figures[1].Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_to_be_oil_or_gas_is_not_converted_and_two_volumes_give_nothing()
    {
        Assert.Empty(Of("agriculture", "volume 500000 t"));
        Assert.Empty(Of("water", "volume 500000 m3"));
        Assert.Empty(Of("gas", "volume 500000 m3", "volume 600000 m3"));
        Assert.Empty(ImpliedFigures.Of("construction", "gas", [Term("volume 500000 m3")]));
    }

    private static ImpliedFigure[] Of(string sector, params string[] terms) =>
        [.. ImpliedFigures.Of("supply", sector, terms.Select(t => Term(t)))];

    private static (string Name, decimal Value, string Unit) Short(ImpliedFigure figure) => (figure.Name, figure.Value, figure.Unit);
}
