using Entente.Ledger;

namespace Entente.Web.Layout;

/// <summary>A way in, beside the others at the head of every page.</summary>
/// <param name="Section">What the pages behind it call their section.</param>
/// <param name="Name">For people.</param>
/// <param name="Path">Where it leads.</param>
public sealed record NavigationEntry(string Section, string Name, string Path)
{
    /// <summary>How much waits there to be done; null where nothing does by its nature.</summary>
    public Func<LedgerView, long>? Waiting { get; init; }
}
