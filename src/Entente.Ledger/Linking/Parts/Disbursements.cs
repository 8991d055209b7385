using System.Text.RegularExpressions;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Parts;

/// <summary>"A 48-month arrangement of $3 billion. ... The decision allows an immediate disbursement of $330 million."</summary>
internal static partial class Disbursements
{
    private const string Financing = "financing";
    private const int Reach = 40;

    public static IEnumerable<PartHint> Of(IReadOnlyList<PartCandidate> dealings)
    {
        foreach (var part in dealings.Where(d => d.Dealing.Kind == Financing))
            foreach (var amount in part.Amounts)
            {
                if (Words(part, amount) is not { } words) continue;
                PartCandidate[] wholes = [.. dealings.Where(whole => part.FitsInto(whole) && whole.Dealing.Kind == Financing && IsDrawnOn(whole, amount))];
                if (wholes.Length == 1) yield return PartHint.Of(part, wholes[0], $"disbursement: {words}");
            }
    }

    // What is itself told of as a disbursement is nothing that others are drawn on.
    private static bool IsDrawnOn(PartCandidate whole, Term amount) =>
        whole.Amounts.Any(a => a.Unit == amount.Unit && a.Value.Number > amount.Value.Number && Words(whole, a) is null);

    private static string? Words(PartCandidate dealing, Term amount)
    {
        var (start, end) = (amount.Evidence.Start, amount.Evidence.End);
        if (Before().Match(dealing.Text(Math.Max(0, start - Reach), start)) is { Success: true } before) return before.Value + dealing.Text(start, end);
        var behind = Behind().Match(dealing.Text(end, Math.Min(dealing.Article.Text.Length, end + Reach)));
        return behind.Success ? dealing.Text(start, end) + behind.Value : null;
    }

    [GeneratedRegex(@"\b(disbursements?|tranches?|instal?lments?|drawings?|drawdowns?)\s+(of|worth|totall?ing)\s+(some\s+|about\s+|up\s+to\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s+(\w+\s+)?(disbursement|tranche|instal?lment|drawing|drawdown)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
