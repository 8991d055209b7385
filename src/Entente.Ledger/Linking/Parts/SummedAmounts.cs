using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Parts;

/// <summary>A whole whose amount is the sum of its parts: "$3 billion: $2 billion in loans and $1 billion in grants".</summary>
internal static class SummedAmounts
{
    public static IEnumerable<PartHint> Of(IReadOnlyList<PartCandidate> dealings) =>
        dealings.SelectMany(whole => whole.Amounts.SelectMany(total => PartsOf(whole, total, dealings)));

    private static IEnumerable<PartHint> PartsOf(PartCandidate whole, Term total, IReadOnlyList<PartCandidate> dealings)
    {
        var parts = dealings.Where(d => d.FitsInto(whole) && d.Dealing.Kind == whole.Dealing.Kind)
            .Select(d => (Dealing: d, Amounts: d.Amounts.Where(a => a.Unit == total.Unit).ToArray()))
            .Where(d => d.Amounts.Length == 1)
            .ToArray();
        if (parts.Length < 2 || parts.Sum(p => p.Amounts[0].Value.Number!.Value) != total.Value.Number) return [];
        var sum = string.Join(" + ", parts.Select(p => p.Amounts[0].Value.ToString()));
        var reason = string.Create(CultureInfo.InvariantCulture, $"sum: {total.Value} = {sum} {total.Unit}");
        return parts.Select(p => PartHint.Of(p.Dealing, whole, reason));
    }
}
