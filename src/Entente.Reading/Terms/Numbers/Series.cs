using System.Collections.Immutable;

namespace Entente.Reading.Terms.Numbers;

/// <summary>Numbers that share a unit: one alone, the two of a range, or a list.</summary>
/// <param name="Parts">At least one.</param>
/// <param name="IsRange">Whether the two parts are the ends of a range, or alternatives.</param>
internal sealed record Series(ImmutableArray<Quantity> Parts, bool IsRange)
{
    /// <summary>The first piece.</summary>
    public int First => Parts[0].First;

    /// <summary>Behind the last piece.</summary>
    public int End => Parts[^1].End;

    /// <summary>Whether it is one number alone.</summary>
    public bool IsSingle => Parts.Length == 1;

    /// <summary>The first number alone.</summary>
    public Series Alone => IsSingle ? this : new Series([Parts[0]], false);
}
