using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>What entries are about, beside the types of term, whose names they bear.</summary>
public static class DealProperty
{
    /// <summary>How far the deal has come.</summary>
    public const string Status = "status";

    /// <summary>Who takes part; the unit is the role.</summary>
    public const string Party = "party";

    /// <summary>The type of term that a property names; null for status and party.</summary>
    public static TermType? TermTypeOf(string property) => Names.TryParse<TermType>(property);
}
