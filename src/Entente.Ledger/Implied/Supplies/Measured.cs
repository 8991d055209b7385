using Entente.Codebook;

namespace Entente.Ledger.Implied.Supplies;

/// <summary>A quantity in a base unit, or so much in a period.</summary>
/// <param name="Amount">In the unit.</param>
/// <param name="Unit">Such as <c>m3</c>.</param>
/// <param name="Per"><c>day</c>, <c>month</c> or <c>year</c>; null for a plain quantity.</param>
internal sealed record Measured(decimal Amount, string Unit, string? Per)
{
    public static Measured Of(Term volume)
    {
        var parts = volume.Unit.Split('/');
        return new Measured(volume.Value.Number!.Value, parts[0], parts.Length > 1 ? parts[1] : null);
    }

    public string WrittenUnit(string unit) => Per is null ? unit : $"{unit}/{Per}";
}
