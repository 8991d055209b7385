namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the terms of two dealings show. A figure is worth the more the less it may be met by chance.</summary>
internal static class TermClues
{
    private const double TiedFigures = 0.25;
    private const int Most = 3;

    public static IEnumerable<Clue> Of(ComparedDealing left, ComparedDealing right, bool isTied)
    {
        if (left.Terms.IsEmpty || right.Terms.IsEmpty) yield break;
        string[] figures = [.. Shared(left, right, term => term.IsFigure)];
        string[] details = [.. Shared(left, right, term => term.IsDetail)];
        if (figures.Length > 0) yield return new Clue("figures", figures.Length, () => $"both: {string.Join(", ", figures)}");
        if (details.Length > 0) yield return new Clue("details", details.Length, () => $"both: {string.Join(", ", details)}");
        // Another figure for one named thing is a conflict between reports; for something or other it is another deal.
        if (figures.Length == 0 && Clash(left, right, term => term.IsMeasured) is { } figure)
            yield return new Clue("other-figures", isTied ? TiedFigures : 1, figure);
        if (Clash(left, right, term => term.Type == "round") is { } round) yield return new Clue("other-round", 1, round);
        if (left.IsOccasion && right.IsOccasion && Clash(left, right, term => term.Type == "start") is { } day)
            yield return new Clue("other-day", 1, day);
    }

    private static IEnumerable<string> Shared(ComparedDealing left, ComparedDealing right, Func<ComparedTerm, bool> isOf) => left.Terms
        .Where(term => isOf(term) && right.Terms.Any(other => other.Written == term.Written))
        .Select(term => term.Written)
        .Take(Most);

    // Terms of the same type and unit on both sides, and no one of the values on both.
    private static Func<string>? Clash(ComparedDealing left, ComparedDealing right, Func<ComparedTerm, bool> isOf)
    {
        foreach (var ours in left.Terms)
        {
            if (!isOf(ours) || right.Terms.FirstOrDefault(t => t.Measure == ours.Measure) is not { } theirs) continue;
            var agree = left.Terms.Any(o => o.Measure == ours.Measure && right.Terms.Any(t => t.Measure == ours.Measure && o.Agrees(t)));
            if (!agree) return () => $"{ours.Written}, but {theirs.Written}";
        }

        return null;
    }
}
