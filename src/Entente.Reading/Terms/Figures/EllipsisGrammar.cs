using Entente.Codebook;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>
/// Numbers that leave their unit to the figure before them in the sentence: "45 mln dlrs to 60 mln", "500 tonnes of beef, 1,000 of bison".
/// </summary>
internal sealed class EllipsisGrammar : IFigureGrammar
{
    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        if (!series.IsSingle || scope.Found.FindLast(m => m.Value.Number is not null && m.Type is not (TermType.Count or TermType.Round)) is not { } last)
            return null;
        var number = series.Parts[0];
        var isMeasure = last.Type is TermType.Volume or TermType.Capacity;
        var leavesUnitOut = number.HasScale ? IsBare(scope, number.End) && last.Type is TermType.Amount or TermType.Volume or TermType.Capacity
            : isMeasure && number.Form == QuantityForm.Digits && scope.Run.Is(number.End, "of") && number.Value >= 10;
        if (!leavesUnitOut) return null;
        return scope.Match(series, number.First, number.End, q => new TermDraft(last.Type, TermValue.Of(q.Value), last.Unit) { Others = last.Others });
    }

    // Nothing that could be a unit or a counted thing follows.
    private static bool IsBare(TermScope scope, int end)
    {
        var next = scope.Run[end];
        return next.Type is PieceType.None or PieceType.Symbol || NounPhrase.IsBoundary(next.Word);
    }
}
