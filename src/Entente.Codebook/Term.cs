using Entente.Language;

namespace Entente.Codebook;

/// <summary>One figure or date of a dealing, as the text states it; never computed.</summary>
/// <param name="Type">What it measures.</param>
/// <param name="Value">A number in the unit, or an ISO 8601 date or period.</param>
/// <param name="Unit">By the codebook's table, such as <c>USD</c>, <c>m3/year</c>, <c>LIBOR+%</c>; empty for dates, periods and rounds.</param>
/// <param name="Qualifier">How exact it is said to be.</param>
/// <param name="Evidence">The words that state it.</param>
public sealed record Term(TermType Type, TermValue Value, string Unit, Qualifier? Qualifier, TextSpan Evidence)
{
    /// <summary>How likely it belongs to its dealing in this sense, from 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1;
}

/// <summary>What a term measures.</summary>
public enum TermType
{
    /// <summary>Money; ISO 4217, with <c>/year</c> if yearly.</summary>
    Amount,

    /// <summary>A quantity or flow of goods or energy.</summary>
    Volume,

    /// <summary>What a facility can do, or its length.</summary>
    Capacity,

    /// <summary>A number of things; the unit is a singular noun.</summary>
    Count,

    /// <summary>Term, maturity or validity: an ISO 8601 period.</summary>
    Duration,

    /// <summary>Grace period: an ISO 8601 period.</summary>
    Grace,

    /// <summary>Interest, duty or growth in per cent, or a spread.</summary>
    Rate,

    /// <summary>Per cent of cost, stake or output.</summary>
    Share,

    /// <summary>Money for a unit of goods.</summary>
    Price,

    /// <summary>When it begins: a date as far as known.</summary>
    Start,

    /// <summary>Completion, expiry or deadline: a date as far as known.</summary>
    End,

    /// <summary>The number of a round.</summary>
    Round,
}

/// <summary>How exactly a value is meant.</summary>
public enum Qualifier
{
    /// <summary>About, around, some, nearly.</summary>
    About,

    /// <summary>Up to, at most.</summary>
    UpTo,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>More than.</summary>
    Over,

    /// <summary>Less than.</summary>
    Under,
}
