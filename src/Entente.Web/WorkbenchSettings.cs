using System.Net;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Web.Access;
using Entente.Web.Adding.Fetching;

namespace Entente.Web;

/// <summary>What a workbench is opened on.</summary>
/// <param name="Store">The ledger.</param>
/// <param name="Edition">The vocabulary to look with.</param>
/// <param name="Address">Where to listen, such as <c>http://127.0.0.1:5080</c>; port 0 takes a free one.</param>
public sealed record WorkbenchSettings(LedgerStore Store, CodebookEdition Edition, string Address)
{
    /// <summary>Who is let in; null for whoever is on this machine, and then it may listen on no other.</summary>
    public AccessRule? Access { get; init; }

    /// <summary>Whether visitors may have articles fetched from addresses of the public internet.</summary>
    public bool AllowFetch { get; init; }

    /// <summary>Which addresses are public; another rule is for tests alone.</summary>
    internal Func<IPAddress, bool> MayConnectTo { get; init; } = PublicAddress.IsPublic;
}
