using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>Whether two values of one term can both be right.</summary>
internal static class Compatibility
{
    /// <summary>They can where they agree, or where one statement has both: a range, tranches.</summary>
    public static bool CanBothHold(TermType type, TermChoice one, TermChoice other) =>
        AreOneStatement(one, other) || Agree(type, SaidValue.Of(one), SaidValue.Of(other));

    /// <summary>
    /// Whether one is a coarser date or another way to write the same period, or has a qualifier that takes the other in: about (5 % either way),
    /// up to, under, at least, over.
    /// </summary>
    public static bool Agree(TermType type, SaidValue one, SaidValue other)
    {
        if (type is TermType.Start or TermType.End) return IsPrefix(one.Value, other.Value) || IsPrefix(other.Value, one.Value);
        if (type is TermType.Duration or TermType.Grace)
            return Periods.LengthOf(one.Value) is { } length && Periods.LengthOf(other.Value) == length;
        return TakesIn(one, other) || TakesIn(other, one);
    }

    /// <summary>Whether the first says the same as the second and says it finer: to the day and not the month, exactly and not about.</summary>
    public static bool IsFiner(TermType type, SaidValue fine, SaidValue coarse)
    {
        if (type is TermType.Start or TermType.End) return fine.Value.Length > coarse.Value.Length && IsPrefix(coarse.Value, fine.Value);
        return fine.IsExact && !coarse.IsExact && fine.Number is { } number && coarse.TakesIn(number, Qualifier.About);
    }

    private static bool TakesIn(SaidValue one, SaidValue other) =>
        other.Number is { } number && one.Qualifiers.Any(qualifier => one.TakesIn(number, qualifier));

    // One voice says both in one article. Where others assert each without the other, such an article tells of their conflict and does not end it.
    private static bool AreOneStatement(TermChoice one, TermChoice other)
    {
        var (ofOne, ofOther) = (StatementsOf(one), StatementsOf(other));
        return ofOne.Overlaps(ofOther) && (ofOne.IsSubsetOf(ofOther) || ofOther.IsSubsetOf(ofOne));
    }

    private static HashSet<(string Article, string? Voice)> StatementsOf(TermChoice choice) =>
        [.. choice.Entries.Where(e => e.SupersededBy is null).Select(e => (e.Article, e.Voice))];

    private static bool IsPrefix(string coarse, string fine) => fine.StartsWith(coarse, StringComparison.Ordinal);
}
