using Entente.Ledger.Linking.Likeness;

namespace Entente.Ledger.Linking.Placing;

/// <summary>A strand that a dealing may belong to.</summary>
/// <param name="Strand">The key of its first dealing.</param>
/// <param name="Nearest">The one of its dealings that is most like.</param>
/// <param name="Likeness">
/// Half-way between the greatest and the mean likeness to those of its dealings that share a block with it: one lucky pair does not chain
/// two deals together, and a deal with much old news in it still takes what is like its latest.
/// </param>
internal sealed record StrandCandidate(string Strand, LinkProfile Nearest, decimal Likeness)
{
    public bool IsSame => Likeness >= LinkWeights.Same;

    public bool IsDoubtful => Likeness >= LinkWeights.Ambiguous;
}
