using System.Collections.Frozen;
using System.Globalization;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Terms, maturities, validities and periods of grace.</summary>
internal sealed class PeriodGrammar : IFigureGrammar
{
    private const int GraceWindow = 4;

    private static readonly FrozenDictionary<string, (int Count, char Letter)> Units = new[]
    {
        Forms("year years yr yrs", 1, 'Y'),
        Forms("decade decades", 10, 'Y'),
        Forms("century centuries", 100, 'Y'),
        Forms("month months mth mths", 1, 'M'),
        Forms("week weeks", 1, 'W'),
        Forms("fortnight fortnights", 2, 'W'),
        Forms("day days", 1, 'D'),
    }.SelectMany(forms => forms).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Links =
        "of ' ’ 's ’s period a principal repayment for is was in : initial".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Afterwards =
        "ago old olds earlier later after previously since ahead running early late".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Adjectives =
        "more further additional extra full calendar consecutive working successive".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        var run = scope.Run;
        var at = PastAdjectives(run, run.PastHyphen(series.End));
        if (!Units.TryGetValue(run[at].Word, out var unit)) return null;
        var end = at + 1;
        if (IsNoTerm(run, series.First, end)) return TermMatch.Nothing(end);
        if (series.Parts.Any(p => Iso(p.Value, unit) is null)) return null;
        var grace = GraceEnd(scope, series.First, end);
        return scope.Match(series, series.First, grace ?? end, q => Draft(Iso(q.Value, unit)!, grace is not null));
    }

    /// <summary>The ISO 8601 period as one of grace.</summary>
    public static TermDraft OfGrace(string period) => new(TermType.Grace, TermValue.OfPeriod(period), "") { Cue = "grace" };

    /// <summary>Whether "a grace period of" or the like leads to the piece.</summary>
    public static bool IsBehindGrace(TermScope scope, int first) =>
        scope.Tables.Cues.LastBefore(scope.Run, first, TermCueUse.Grace, GraceWindow) is { } before && IsLinked(scope.Run, before.At + 1, first);

    /// <summary>The letter of ISO 8601 for a word like "years", and how many of it one is.</summary>
    public static (int Count, char Letter)? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>An ISO 8601 period; half years come out as months, and what has no whole number of a smaller unit as null.</summary>
    public static string? Iso(decimal number, (int Count, char Letter) unit)
    {
        var total = number * unit.Count;
        if (total <= 0 || total > 10_000) return null;
        var whole = decimal.Truncate(total);
        if (whole == total) return string.Create(CultureInfo.InvariantCulture, $"P{whole:0}{unit.Letter}");
        var months = decimal.Round((total - whole) * 12, 2);
        if (unit.Letter != 'Y' || months != decimal.Truncate(months)) return null;
        return whole == 0
            ? string.Create(CultureInfo.InvariantCulture, $"P{months:0}M")
            : string.Create(CultureInfo.InvariantCulture, $"P{whole:0}Y{months:0}M");
    }

    private static TermDraft Draft(string period, bool isGrace) =>
        isGrace ? OfGrace(period) : new TermDraft(TermType.Duration, TermValue.OfPeriod(period), "");

    private static IEnumerable<KeyValuePair<string, (int Count, char Letter)>> Forms(string words, int count, char letter) =>
        words.Split(' ').Select(word => KeyValuePair.Create(word, (count, letter)));

    private static int PastAdjectives(PieceRun run, int at)
    {
        var end = at;
        while (end < at + 2 && Adjectives.Contains(run[end].Word)) end++;
        return run.PastHyphen(end);
    }

    // Ages, times ago and past or partial stretches are no terms of a dealing.
    private static bool IsNoTerm(PieceRun run, int first, int end)
    {
        var next = run.PastHyphen(end);
        if (Afterwards.Contains(run[next].Word)) return true;
        if (run.Is(next, "before") && !Takes(run, first)) return true;
        return run.IsOneOf(first - 1, "last", "past", "previous", "every", "first", "remaining", "preceding", "recent", "aged", "final")
            || (run.IsOneOf(first - 1, "some", "about", "nearly", "almost") && run.IsOneOf(first - 2, "last", "past", "previous"));
    }

    // "It could take up to 15 years before it joins."
    private static bool Takes(PieceRun run, int first)
    {
        for (var at = first - 1; at > first - 5; at--)
            if (run.IsOneOf(at, "take", "takes", "took", "taken", "last", "lasts")) return true;
        return false;
    }

    private static int? GraceEnd(TermScope scope, int first, int end)
    {
        if (scope.Tables.Cues.FirstFrom(scope.Run, end, TermCueUse.Grace, GraceWindow) is { } behind && IsLinked(scope.Run, end, behind.At))
            return scope.Run.Is(behind.At + 1, "period") ? behind.At + 2 : behind.At + 1;
        return IsBehindGrace(scope, first) ? end : null;
    }

    // Only these stand between a period and the grace that it is of.
    private static bool IsLinked(PieceRun run, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!Links.Contains(run[at].Word) && !run[at].IsDash) return false;
        return true;
    }
}
