using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Money whose currency stands behind the number ("73.65 mln stg"), and what both ways of writing share.</summary>
internal sealed class MoneyGrammar : IFigureGrammar
{
    private const int PriceWindow = 6;
    private const decimal DearestUnitPrice = 10_000;

    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        var run = scope.Run;
        var at = run.PastHyphen(series.End);
        if (scope.Tables.Currencies.Word(run, at) is { } word && !IsModifier(run, series, word.End))
            return Sum(scope, series, series.First, word.End, Choose(scope, word.Value, at), 1);
        return scope.Tables.Currencies.Minor(run, at) is { } minor
            ? Minor(scope, series, minor.End, Choose(scope, minor.Value, at))
            : null;
    }

    /// <summary>What a sum means once its currency is known: a price, an amount by the year, an amount.</summary>
    public static TermMatch Sum(TermScope scope, Series series, int first, int end, ImmutableArray<string> codes, decimal factor)
    {
        if ((PriceGrammar.Denominator(scope, end) ?? DeliveredPrice(scope, end)) is { } unit) return Price(scope, series, first, unit.End, codes, unit.Unit, factor, null);
        if (ImpliedPrice(scope, series, first, end) is { } cue)
            return Price(scope, series, first, end, codes, (scope.Article.PricedUnit ?? scope.Article.OilUnit)!, factor, cue);
        var flow = FlowGrammar.AtOrBehindBracket(scope.Run, end);
        var suffix = flow?.Period == FlowPeriod.Year ? "/year" : "";
        var close = flow?.Period == FlowPeriod.Year ? flow.Value.End : end;
        return scope.Match(series, first, close, q => new TermDraft(TermType.Amount, TermValue.Of(q.Value * factor), codes[0] + suffix)
        {
            Others = [.. codes.Skip(1).Select(c => new TermSense(TermType.Amount, c + suffix))],
        });
    }

    /// <summary>The codes that a currency's word may mean where it stands.</summary>
    public static ImmutableArray<string> Choose(TermScope scope, CurrencyWord word, int at) =>
        scope.Article.Choose(word, scope.Run[at].FirstToken);

    // Cents are stated of prices; a sum of them is small change.
    private static TermMatch? Minor(TermScope scope, Series series, int end, ImmutableArray<string> codes) =>
        PriceGrammar.Denominator(scope, end) is { } unit
            ? Price(scope, series, series.First, unit.End, codes, unit.Unit, 0.01m, null)
            : TermMatch.Nothing(end);

    private static TermMatch Price(
        TermScope scope, Series series, int first, int end, ImmutableArray<string> codes, string unit, decimal factor, string? cue)
    {
        scope.Article.PricedUnit = unit;
        return scope.Match(series, first, end, q => new TermDraft(TermType.Price, TermValue.Of(q.Value * factor), $"{codes[0]}/{unit}")
        {
            Others = [.. codes.Skip(1).Select(c => new TermSense(TermType.Price, $"{c}/{unit}"))],
            Cue = cue,
        });
    }

    // "400 dlrs c and f per tonne".
    private static (string Unit, int End)? DeliveredPrice(TermScope scope, int end) =>
        scope.Tables.Cues.At(scope.Run, end, TermCueUse.Delivery) is { } delivery ? PriceGrammar.Denominator(scope, delivery.End) : null;

    // "120.88 dlrs FOB Gulf", "a reference price of 18 dlrs": the unit is the one that prices were given for before.
    private static string? ImpliedPrice(TermScope scope, Series series, int first, int end)
    {
        if (series.Parts.Any(p => p.HasScale || p.Value >= DearestUnitPrice)) return null;
        if ((scope.Article.PricedUnit ?? scope.Article.OilUnit) is null) return null;
        var delivery = scope.Tables.Cues.At(scope.Run, end, TermCueUse.Delivery);
        if (delivery is not null && scope.Article.PricedUnit is not null) return delivery.Value.Word;
        var continues = scope.Found.Count > 0 && scope.Found[^1].Type == TermType.Price && scope.Run.IsOneOf(first - 1, "to", "from", "and", "or", "about");
        return continues ? "price" : scope.Tables.Cues.LastBefore(scope.Run, first, TermCueUse.Price, PriceWindow)?.Word;
    }

    // "three dollar loans" are loans in dollars; "a one billion dlr loan" is money.
    private static bool IsModifier(PieceRun run, Series series, int end)
    {
        var noun = run[end].Word;
        return series.IsSingle && !series.Parts[0].HasScale && series.Parts[0].Form == QuantityForm.Words
            && run[end - 1].Word is "dollar" or "euro" or "yen" or "yuan" or "rouble" or "pound"
            && noun.Length > 3 && noun.EndsWith('s');
    }
}
