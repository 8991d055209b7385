using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Web.Wording;

/// <summary>Sides of a conflict in words.</summary>
public static class ConflictText
{
    /// <summary>The value of a term with its unit, or a status: <c>$25 billion</c>, <c>in force</c>.</summary>
    public static string Of(Conflict conflict, TermChoice side)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(side);
        return conflict.Type is { } type ? TermText.Long(type, side.Value, conflict.Unit, side.Qualifier) : StatusText.Of(Names.Parse<Status>(side.Value));
    }
}
