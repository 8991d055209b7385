using System.Collections.Immutable;
using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>Weighs what two dealings share and where they differ.</summary>
internal sealed class Comparison
{
    private const int Decimals = 4;

    public LinkVerdict Of(LinkProfile left, LinkProfile right)
    {
        var reasons = Reasons(left, right).Where(r => r.Weight != 0)
            .OrderByDescending(r => Math.Abs(r.Weight)).ThenBy(r => r.Name, StringComparer.Ordinal).ToImmutableArray();
        var likeness = Logistic(LinkWeights.Start + (double)reasons.Sum(r => r.Weight));
        var outcome = likeness >= LinkWeights.Same ? LinkOutcome.Same : likeness >= LinkWeights.Ambiguous ? LinkOutcome.Ambiguous : LinkOutcome.Different;
        return new LinkVerdict(outcome, likeness, reasons);
    }

    private static decimal Logistic(double sum) => decimal.Round((decimal)(1 / (1 + Math.Exp(-sum))), Decimals);

    private static IEnumerable<LinkReason> Reasons(LinkProfile left, LinkProfile right)
    {
        yield return left.Kind == right.Kind
            ? Reason("same-kind", LinkWeights.SameKind, $"both {left.Kind}")
            : Reason("other-kind", LinkWeights.OtherKind, $"{left.Kind} and {right.Kind}");
        if (left.Sector == right.Sector) yield return Reason("same-sector", LinkWeights.SameSector, $"both {left.Sector}");
        foreach (var reason in Overlaps(left, right)) yield return reason;
        foreach (var reason in TermReasons(left, right)) yield return reason;
        if (Days(left, right) is { } days) yield return Reason("distance", LinkWeights.Distance * Math.Log10(1 + days), $"{days} days apart");
    }

    private static IEnumerable<LinkReason> Overlaps(LinkProfile left, LinkProfile right)
    {
        yield return Overlap("parties", LinkWeights.Parties, left.Parties, right.Parties);
        yield return Overlap("names", LinkWeights.Names, left.Names, right.Names);
        yield return Overlap("subject", LinkWeights.Subject, left.Subject, right.Subject);
        yield return Overlap("words", LinkWeights.Words, left.Words, right.Words);
    }

    private static IEnumerable<LinkReason> TermReasons(LinkProfile left, LinkProfile right)
    {
        var shared = left.Terms.Intersect(right.Terms, StringComparer.Ordinal).ToArray();
        if (shared.Length > 0) yield return Reason("shared-terms", LinkWeights.SharedTerm * shared.Length, $"both {string.Join(", ", shared)}");
        var rounds = (Rounds(left), Rounds(right));
        if (rounds.Item1.Length > 0 && rounds.Item2.Length > 0 && !rounds.Item1.Intersect(rounds.Item2, StringComparer.Ordinal).Any())
            yield return Reason("other-round", LinkWeights.OtherRound, $"{rounds.Item1[0]} and {rounds.Item2[0]}");
    }

    private static string[] Rounds(LinkProfile profile) => [.. profile.Terms.Where(t => t.StartsWith("round ", StringComparison.Ordinal))];

    private static LinkReason Overlap(string name, double weight, ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var shared = left.Intersect(right, StringComparer.Ordinal).ToArray();
        var share = shared.Length == 0 ? 0 : shared.Length / Math.Sqrt((double)left.Length * right.Length);
        return Reason($"shared-{name}", weight * share, $"both {string.Join(", ", shared)}");
    }

    private static int? Days(LinkProfile left, LinkProfile right) =>
        PartialDate.TryParse(left.Published) is { } l && PartialDate.TryParse(right.Published) is { } r ? Math.Abs(l.First.DayNumber - r.First.DayNumber) : null;

    private static LinkReason Reason(string name, double weight, FormattableString text) =>
        new(name, decimal.Round((decimal)weight, 2), text.ToString(CultureInfo.InvariantCulture));
}
