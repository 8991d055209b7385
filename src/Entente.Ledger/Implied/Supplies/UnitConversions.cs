using System.Globalization;

namespace Entente.Ledger.Implied.Supplies;

/// <summary>
/// The same quantity in the units that people in the trade compare by. The factors are the approximate ones that the Energy Institute's
/// Statistical Review of World Energy states; they hold for average crude oil and natural gas, and so only where the sector says what
/// flows.
/// </summary>
internal static class UnitConversions
{
    private const decimal BarrelsInTonne = 7.33m;
    private const decimal TonnesOfLngInCubicMetre = 0.000735m;
    private const decimal Billion = 1_000_000_000;
    private const decimal DaysInYear = 365;
    private const string Source = "an average factor of the Energy Institute's Statistical Review";

    public static IEnumerable<ImpliedFigure> Of(string sector, Measured volume) => (sector, volume.Unit) switch
    {
        ("oil", "bbl") => Barrels(volume),
        ("oil", "t") => [Converted(volume, volume.Amount * BarrelsInTonne, "bbl", $"× {Written(BarrelsInTonne)} bbl/t")],
        ("gas", "m3") =>
        [
            new ImpliedFigure(
                "in billion cubic metres",
                volume.Amount / Billion,
                volume.WrittenUnit("bcm"),
                $"{Written(volume.Amount)} m3 / 1,000,000,000",
                []),
            Converted(volume, volume.Amount * TonnesOfLngInCubicMetre, "t", $"× {Written(TonnesOfLngInCubicMetre)} t LNG/m3"),
        ],
        ("gas", "t") =>
        [
            Converted(volume, volume.Amount / TonnesOfLngInCubicMetre, "m3", $"/ {Written(TonnesOfLngInCubicMetre)} t LNG/m3"),
        ],
        _ => [],
    };

    private static IEnumerable<ImpliedFigure> Barrels(Measured volume)
    {
        var tonnes = volume.Amount / BarrelsInTonne;
        if (volume.Per != "day") return [Converted(volume, tonnes, "t", $"/ {Written(BarrelsInTonne)} bbl/t")];
        var yearly = new Measured(volume.Amount, volume.Unit, "year");
        return [Converted(yearly, tonnes * DaysInYear, "t", $"a day × 365 / {Written(BarrelsInTonne)} bbl/t")];
    }

    private static ImpliedFigure Converted(Measured volume, decimal amount, string unit, string step) => new(
        $"in {(unit == "bbl" ? "barrels" : unit == "t" ? "tonnes" : "cubic metres")}",
        decimal.Round(amount),
        volume.WrittenUnit(unit),
        $"{Written(volume.Amount)} {volume.Unit} {step}",
        [$"Converted by {Source}."]);

    private static string Written(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);
}
