using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>Passes receipts on, and tells of what could not be filed as it comes.</summary>
internal sealed class FilingReport(IEnumerable<Receipt> receipts, TextWriter error)
{
    /// <summary>Whether any article was set aside; known once all <see cref="Receipts"/> were taken.</summary>
    public bool HasSetAside { get; private set; }

    /// <summary>All receipts, in order.</summary>
    public IEnumerable<Receipt> Receipts()
    {
        foreach (var receipt in receipts)
        {
            if (receipt.Fault is { } fault)
            {
                error.WriteLine(fault);
                HasSetAside = true;
            }

            yield return receipt;
        }
    }
}
