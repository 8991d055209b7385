using Entente.Codebook;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Shares in words: "two-thirds of the board", "a quarter of", "half of", "of which half".</summary>
internal sealed class FractionShareGrammar : ITermGrammar
{
    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        if (Half(scope.Run, at) is { } half) return Share(scope, at, half, 50);
        if (Numerator(scope.Run, at) is not { } top || Denominator(scope.Run, top.End) is not { } bottom) return null;
        return top.Value < bottom.Value && IsShare(scope.Run, bottom.End) ? Share(scope, at, bottom.End, 100m * top.Value / bottom.Value) : null;
    }

    private static TermMatch Share(TermScope scope, int first, int end, decimal percent) =>
        scope.Match(new Series([new Quantity(decimal.Round(percent, 2), first, end, QuantityForm.Words, 1)], false), first, end, q =>
            new TermDraft(TermType.Share, TermValue.Of(q.Value), "%") { Cue = "of" });

    private static (int Value, int End)? Numerator(PieceRun run, int at) => run.IsOneOf(at, "a", "an") ? (1, at + 1) : NumberWords.Cardinal(run, at);

    private static (int Value, int End)? Denominator(PieceRun run, int at)
    {
        at = run.PastHyphen(at);
        return run[at].Word switch
        {
            "third" or "thirds" => (3, at + 1),
            "quarter" or "quarters" or "fourths" => (4, at + 1),
            "fifth" or "fifths" => (5, at + 1),
            "sixth" or "sixths" => (6, at + 1),
            "eighth" or "eighths" => (8, at + 1),
            "tenth" or "tenths" => (10, at + 1),
            _ => null,
        };
    }

    // "A third of the cost", but "a quarter of a century" and "a third of a million" are no shares.
    private static bool IsShare(PieceRun run, int end) =>
        (run.Is(end, "of") && !run.IsOneOf(end + 1, "a", "an")) || run.IsOneOf(end, "majority", "stake", "share", "interest", "ownership");

    private static int? Half(PieceRun run, int at)
    {
        if (!run.Is(at, "half") || run[at - 1].IsDash) return null;
        if (run.Is(at - 1, "which")) return at + 1;
        var isPartOfYear = NumberWords.Ordinal(run, at - 1) is not null || run.IsOneOf(at - 1, "next", "last", "other", "and", "a");
        return !isPartOfYear && run.Is(at + 1, "of") && !run.IsOneOf(at + 2, "a", "an", "this", "next", "last") ? at + 1 : null;
    }
}
