using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Volumes, flows, capacities and lengths.</summary>
internal sealed class MeasureGrammar : IFigureGrammar
{
    private const int CapacityWindow = 8;
    private const int FlowWindowBehind = 6;
    private const int FlowWindow = 40;

    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        var run = scope.Run;
        var at = PriceGrammar.PastAdjectives(run, run.PastHyphen(series.End));
        if (scope.Tables.Units.Match(run, run.PastHyphen(at)) is not { } match) return null;
        var (unit, end) = match;
        if (run.Is(end, "(") && run.IsOneOf(end + 1, "e", "p", "th") && run.Is(end + 2, ")")) end += 3;
        return unit.Measure switch
        {
            UnitMeasure.Length => Length(scope, series, unit, end),
            UnitMeasure.Power => Capacity(scope, series, unit, end),
            _ => Quantity(scope, series, unit, end),
        };
    }

    private static TermMatch Quantity(TermScope scope, Series series, Unit unit, int end)
    {
        var flow = unit.Per is { } per ? (per, end) : FlowGrammar.AtOrBehindGoods(scope.Run, end);
        var close = flow?.End ?? end;
        var name = Name(unit.Base, flow?.Period);
        if (flow is not null) scope.Article.Flows[unit.Base] = flow.Value.Period;
        var implied = flow is null ? ImpliedFlow(scope, series, close, unit) : null;
        ImmutableArray<string> names = implied is null ? [name] : [name, Name(unit.Base, implied)];
        var cue = CapacityCue(scope, series.First, close);
        var (type, other) = cue is null ? (TermType.Volume, TermType.Capacity) : (TermType.Capacity, TermType.Volume);
        return scope.Match(series, series.First, close, q => new TermDraft(type, TermValue.Of(q.Value * unit.Factor), name)
        {
            Others = [.. names.Skip(1).Select(n => new TermSense(type, n)), .. names.Select(n => new TermSense(other, n))],
            Cue = cue,
        });
    }

    // "yearly quotas: 99,000 tonnes", "cubic metres of the river's annual flow", or as the article counted the like before.
    private static FlowPeriod? ImpliedFlow(TermScope scope, Series series, int end, Unit unit) =>
        FlowGrammar.Before(scope.Run, series.First, FlowWindow) ?? FlowGrammar.Before(scope.Run, end + FlowWindowBehind, FlowWindowBehind)
        ?? FlowBehind(scope.Run, end) ?? (scope.Article.Flows.TryGetValue(unit.Base, out var period) ? period : null);

    // "from 38 bcm to 44 bcm a year".
    private static FlowPeriod? FlowBehind(PieceRun run, int end)
    {
        for (var at = end; at < end + FlowWindowBehind; at++)
            if (FlowGrammar.At(run, at) is { } flow) return flow.Period;
        return null;
    }

    private static TermMatch Capacity(TermScope scope, Series series, Unit unit, int end) =>
        scope.Match(series, series.First, end, q => new TermDraft(TermType.Capacity, TermValue.Of(q.Value * unit.Factor), unit.Base));

    private static TermMatch Length(TermScope scope, Series series, Unit unit, int end)
    {
        var isInBrackets = scope.Run.IsOneOf(series.First - 1, "(") && scope.Found.Count > 0;
        if (isInBrackets || IsDistance(scope, end)) return TermMatch.Nothing(end);
        return scope.Match(series, series.First, end, q => new TermDraft(TermType.Capacity, TermValue.Of(q.Value * unit.Factor), unit.Base));
    }

    // "200 kms east of", "140 km from the border"; "472 km from Mombasa to Nairobi" is a length.
    private static bool IsDistance(TermScope scope, int end)
    {
        var at = scope.Run.Is(end, "(") ? end + 1 : end;
        while (at > end && at < end + 8 && !scope.Run.Is(at - 1, ")")) at++;
        at = scope.Run.PastHyphen(at);
        if (scope.Tables.Cues.At(scope.Run, at, TermCueUse.Away) is not null) return true;
        if (!scope.Run.Is(at, "from")) return false;
        for (var next = at + 1; next < at + 6; next++)
            if (scope.Run.Is(next, "to")) return false;
        return true;
    }

    private static string? CapacityCue(TermScope scope, int first, int end) =>
        scope.Tables.Cues.FirstFrom(scope.Run, end, TermCueUse.Capacity, 4)?.Word
        ?? scope.Tables.Cues.LastBefore(scope.Run, first, TermCueUse.Capacity, CapacityWindow)?.Word;

    private static string Name(string unit, FlowPeriod? period) => period is { } p ? $"{unit}/{Names.Of(p)}" : unit;
}
