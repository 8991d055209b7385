using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Percentages: spreads over a benchmark, rates, shares.</summary>
internal sealed class PercentGrammar : IFigureGrammar
{
    private const int CueWindow = 10;
    private const int BehindWindow = 4;

    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        var unit = PercentUnit(scope.Run, series.End);
        if (SpreadGrammar.Of(scope, series, unit) is { } spread) return spread;
        if (unit is not { } percent || percent.NeedsBenchmark) return null;
        var (type, cue) = TypeOf(scope, series.First, percent.End);
        var other = type == TermType.Share ? TermType.Rate : TermType.Share;
        return scope.Match(series, series.First, percent.End, q => new TermDraft(type, TermValue.Of(q.Value * percent.Factor), "%")
        {
            Others = [new TermSense(other, "%")],
            Cue = cue,
        });
    }

    /// <summary>"pct", "per cent", "percentage points", "basis points", "points".</summary>
    private static PercentWord? PercentUnit(PieceRun run, int at)
    {
        at = run.PastHyphen(at);
        if (run.IsOneOf(at, "of") && run.Is(at + 1, "a") && run.IsOneOf(at + 2, "percentage", "percent", "per")) at += 2;
        if (run.Is(at, "a") && run.IsOneOf(at + 1, "percentage", "percent", "per", "point")) at++;
        if (run.Is(at, "per") && run.Is(at + 1, "cent")) return Points(run, new PercentWord(at + 2, 1, false));
        if (run.IsOneOf(at, "pct", "percent", "%", "pc", "p.c.", "pcts", "percentage")) return Points(run, new PercentWord(at + 1, 1, false));
        if (run.Is(at, "basis") && run.IsOneOf(at + 1, "point", "points")) return new PercentWord(at + 2, 0.01m, true);
        if (run.Is(at, "bps")) return new PercentWord(at + 1, 0.01m, true);
        return run.IsOneOf(at, "point", "points") ? new PercentWord(at + 1, 1, true) : null;
    }

    private static PercentWord Points(PieceRun run, PercentWord percent)
    {
        var point = run.PastHyphen(percent.End);
        return run.IsOneOf(point, "point", "points") ? percent with { End = point + 1 } : percent;
    }

    // The words right behind speak first ("a 51 pct stake", "15 per cent duty"), then the nearest before.
    private static (TermType Type, string? Cue) TypeOf(TermScope scope, int first, int end)
    {
        var (run, cues) = (scope.Run, scope.Tables.Cues);
        var rate = cues.FirstFrom(run, end, TermCueUse.Rate, BehindWindow);
        var share = cues.FirstFrom(run, end, TermCueUse.Share, BehindWindow);
        if (rate is { Word: "interest" } && (share is not null || run.IsOneOf(first - 1, "a", "an", "its", "their", "the", "remaining")))
            return (TermType.Share, "interest");
        if (run.Is(end, "of")) return (TermType.Share, "of");
        if (rate is not null && !(share?.At < rate.Value.At)) return (TermType.Rate, rate.Value.Word);
        if (share is not null) return (TermType.Share, share.Value.Word);
        rate = cues.LastBefore(run, first, TermCueUse.Rate, CueWindow);
        share = cues.LastBefore(run, first, TermCueUse.Share, CueWindow);
        if (rate is not null && !(share?.At > rate.Value.At)) return (TermType.Rate, rate.Value.Word);
        return (TermType.Share, share?.Word);
    }
}

/// <summary>A word for per cent, or for points of it.</summary>
/// <param name="End">Behind it.</param>
/// <param name="Factor">How many per cent one is.</param>
/// <param name="NeedsBenchmark">Whether it means per cent only beside a benchmark.</param>
internal readonly record struct PercentWord(int End, decimal Factor, bool NeedsBenchmark);
