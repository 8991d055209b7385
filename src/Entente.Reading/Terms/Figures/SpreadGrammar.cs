using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Spreads: "1/8 over Libor", "3.6 percentage points above six-month Libor", "Euribor plus 150 basis points".</summary>
internal static class SpreadGrammar
{
    private const int BenchmarkWindow = 6;
    private const decimal WidestStep = 5;

    /// <summary>The spread that the numbers state, if they do.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="series">The numbers.</param>
    /// <param name="percent">The word for per cent behind them; spreads may do without.</param>
    public static TermMatch? Of(TermScope scope, Series series, PercentWord? percent)
    {
        var end = percent?.End ?? series.End;
        var factor = percent?.Factor ?? 1;
        if (BenchmarkBehind(scope, end) is { } behind) return Spread(scope, series, behind.End, behind.Name, factor);
        if (BenchmarkBefore(scope, series.First) is { } before) return Spread(scope, series, end, before, factor);
        return percent is not null && NextStep(scope, series) is { } step ? Spread(scope, series, end, step, factor) : null;
    }

    private static TermMatch Spread(TermScope scope, Series series, int end, string benchmark, decimal factor) =>
        scope.Match(series, series.First, end, q =>
            new TermDraft(TermType.Rate, TermValue.Of(q.Value * factor), benchmark + "+%") { Cue = benchmark });

    private static (string Name, int End)? BenchmarkBehind(TermScope scope, int end)
    {
        if (scope.Tables.Cues.At(scope.Run, end, TermCueUse.Spread) is not { } spread) return null;
        for (var at = spread.End; at < spread.End + BenchmarkWindow; at++)
        {
            if (scope.Tables.Benchmarks.Match(scope.Run, at) is { } match) return (match.Value, match.End);
            if (scope.Run[at].Type == PieceType.Symbol && !scope.Run[at].IsDash) return null;
        }

        return null;
    }

    private static string? BenchmarkBefore(TermScope scope, int first)
    {
        if (scope.Tables.Cues.EndingAt(scope.Run, first, TermCueUse.Spread) is not { } spread || spread.Word is "over" or "above") return null;
        return scope.Tables.Benchmarks.MatchBefore(scope.Run, spread.First)?.Value;
    }

    // "1/8 point over Libor for the first eight years, rising to 1/4 pct".
    private static string? NextStep(TermScope scope, Series series)
    {
        var last = scope.Last(m => m.Type == TermType.Rate && m.Unit.EndsWith("+%", StringComparison.Ordinal));
        var steps = series.Parts[0].Value <= WidestStep && scope.Run.IsOneOf(series.First - 1, "to", "then", "and");
        return last is not null && steps ? last.Unit[..^2] : null;
    }
}
