using System.Globalization;
using Entente.Codebook;
using Entente.Ledger.Implied.Loans;

namespace Entente.Ledger.Implied.Supplies;

/// <summary>What the terms of a supply imply.</summary>
internal static class SupplyFigures
{
    private const decimal Most = 1_000_000_000_000_000;
    private const decimal MostPrice = 1_000_000;
    private const decimal LongestYears = 100;

    private static readonly Dictionary<string, decimal> PerYear = new(StringComparer.Ordinal)
    {
        ["year"] = 1,
        ["month"] = 12,
        ["day"] = 365,
    };

    public static IEnumerable<ImpliedFigure> Of(string sector, Term[] terms)
    {
        var volumes = terms.Where(t => t.Type == TermType.Volume && t.Value.Number is > 0 and <= Most).ToArray();
        if (volumes.Length != 1) yield break;
        var volume = Measured.Of(volumes[0]);
        var total = volume;
        if (Total(volume, terms) is { } summed)
        {
            total = summed.Measured;
            yield return summed.Figure;
        }

        if (Worth(total, terms) is { } worth) yield return worth;
        foreach (var figure in UnitConversions.Of(sector, volume)) yield return figure;
    }

    // 365 days a year, as contracts count them.
    private static (Measured Measured, ImpliedFigure Figure)? Total(Measured flow, Term[] terms)
    {
        if (flow.Per is null || !PerYear.TryGetValue(flow.Per, out var perYear)) return null;
        var durations = terms.Where(t => t.Type == TermType.Duration).ToArray();
        if (durations.Length != 1) return null;
        if (IsoPeriod.TryParse(durations[0].Value.ToString()) is not { InYears: > 0 and <= LongestYears and var years }) return null;
        var total = decimal.Round(flow.Amount * perYear * years);
        var formula = string.Create(
            CultureInfo.InvariantCulture,
            $"{flow.Amount:0.####} {flow.Unit}/{flow.Per} × {perYear:0} a year × {years:0.####} {(years == 1 ? "year" : "years")}");
        var measured = new Measured(total, flow.Unit, null);
        return (measured, new ImpliedFigure("volume in all", total, flow.Unit, formula, ["The flow is the same over the whole term."]));
    }

    private static ImpliedFigure? Worth(Measured volume, Term[] terms)
    {
        var prices = terms.Where(t => t.Type == TermType.Price && t.Value.Number is > 0 and <= MostPrice).ToArray();
        if (prices.Length != 1 || prices[0].Unit.Split('/') is not [var currency, var unit] || unit != volume.Unit) return null;
        var worth = decimal.Round(volume.Amount * prices[0].Value.Number!.Value);
        var formula = string.Create(
            CultureInfo.InvariantCulture,
            $"{volume.Amount:0.####} {volume.Unit} × {prices[0].Value} {prices[0].Unit}");
        var name = volume.Per is null ? "worth in all" : $"worth a {volume.Per}";
        return new ImpliedFigure(name, worth, volume.WrittenUnit(currency), formula, ["The price is the same over the whole term."]);
    }
}
