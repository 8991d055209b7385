using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Web.Adding;

/// <summary>What the filing of articles brought.</summary>
/// <param name="Receipts">One for each.</param>
/// <param name="Diagnostics">What could not be filed, and why.</param>
public sealed record FiledModel(IReadOnlyList<Receipt> Receipts, ImmutableArray<Diagnostic> Diagnostics);
