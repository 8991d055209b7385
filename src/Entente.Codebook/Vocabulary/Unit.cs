using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A unit of measure as texts write it, and how it turns into the unit that terms are kept in.</summary>
/// <param name="Name">What entries are known by.</param>
/// <param name="Words">How texts write it, singular and plural.</param>
/// <param name="Base">The unit of the term: "m3", "t", "MW".</param>
/// <param name="Factor">How many of <paramref name="Base"/> it is.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Per">The period of a flow whose name holds it ("bpd"); null for all others.</param>
/// <param name="Price">How a price for one of it is written behind the stroke: the "kWh" of "USD/kWh".</param>
public sealed record Unit(
    string Name, ImmutableArray<string> Words, string Base, decimal Factor, UnitMeasure Measure, FlowPeriod? Per, string Price)
{
    internal const string Folder = "units";

    internal static Unit Read(EntryReader entry)
    {
        var unit = entry.Text("base");
        return new Unit(
            entry.Text("name"),
            entry.Texts("words"),
            unit,
            Multiplier.Read(entry, "factor"),
            entry.Choice<UnitMeasure>("measure"),
            entry.OptionalText("per") is null ? null : entry.Choice<FlowPeriod>("per"),
            entry.OptionalText("price") ?? unit);
    }
}

/// <summary>What a <see cref="Unit"/> measures.</summary>
public enum UnitMeasure
{
    /// <summary>Goods or energy, by mass, volume or content.</summary>
    Quantity,

    /// <summary>Electric power.</summary>
    Power,

    /// <summary>A length.</summary>
    Length,
}

/// <summary>The time that a flow is counted over.</summary>
public enum FlowPeriod
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
