using Entente.Codebook;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>
/// Numbers that leave their unit to the figure before them in the sentence: "45 mln dlrs to 60 mln", "500 tonnes of beef, 1,000 of bison",
/// "14 years with a grace period of four".
/// </summary>
internal sealed class EllipsisGrammar : IFigureGrammar
{
    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        if ((Count(scope, series) ?? Grace(scope, series)) is { } other) return other;
        if (!series.IsSingle || scope.Last(m => m.Value.Number is not null && m.Type is not (TermType.Count or TermType.Round)) is not { } last)
            return null;
        var number = series.Parts[0];
        var isMeasure = last.Type is TermType.Volume or TermType.Capacity;
        var leavesUnitOut = number.HasScale ? IsBare(scope, number.End) && last.Type is TermType.Amount or TermType.Volume or TermType.Capacity
            : isMeasure && number.Form == QuantityForm.Digits && scope.Run.Is(number.End, "of") && number.Value >= 10;
        if (!leavesUnitOut) return null;
        return scope.Match(series, number.First, number.End, q =>
            new TermDraft(last.Type, TermValue.Of(q.Value), last.Unit) { Others = last.Others });
    }

    // "650 soldiers, down from some 1,100", "three boats, with an option on two more", "29 tunnels, of which three are driven".
    private static TermMatch? Count(TermScope scope, Series series)
    {
        var (run, number) = (scope.Run, series.Parts[0]);
        if (scope.Last(m => m.Type is not (TermType.Start or TermType.End)) is not { Type: TermType.Count } last) return null;
        if (number.Value < 2 || !decimal.IsInteger(number.Value) || number.Form == QuantityForm.Fraction) return null;
        var before = run.IsOneOf(number.First - 1, "some", "about", "nearly") ? number.First - 2 : number.First - 1;
        var follows = run.IsOneOf(before, "and", "or", "from", "to", "on", "which", ",", "for") || run.Is(number.End, "more");
        var isBare = IsBare(scope, number.End) || run.IsOneOf(number.End, "more", "offshore", "onshore", "abroad");
        return follows && isBare && !run[number.End].IsDash
            ? scope.Match(series.Alone, number.First, number.End, q => new TermDraft(TermType.Count, TermValue.Of(q.Value), last.Unit))
            : null;
    }

    private static TermMatch? Grace(TermScope scope, Series series)
    {
        var number = series.Parts[0];
        if (!IsBare(scope, number.End) || !PeriodGrammar.IsBehindGrace(scope, number.First)) return null;
        if (scope.Last(m => m.Type == TermType.Duration)?.Value.ToString()[^1..] is not { } unit) return null;
        return PeriodGrammar.Iso(number.Value, (1, unit[0])) is { } period
            ? scope.Match(series.Alone, number.First, number.End, _ => PeriodGrammar.OfGrace(period))
            : null;
    }

    // Nothing that could be a unit or a counted thing follows.
    private static bool IsBare(TermScope scope, int end)
    {
        var next = scope.Run[end];
        return next.Type is PieceType.None or PieceType.Symbol || NounPhrase.IsBoundary(next.Word);
    }
}
