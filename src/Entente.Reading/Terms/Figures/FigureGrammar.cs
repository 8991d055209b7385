using System.Collections.Immutable;
using Entente.Reading.Terms.Dates;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Numbers, and what stands around them. The first rule that can read them does.</summary>
internal sealed class FigureGrammar : ITermGrammar
{
    private readonly ImmutableArray<IFigureGrammar> _shared =
        [new PercentGrammar(), new MoneyGrammar(), new MeasureGrammar(), new PeriodGrammar(), new CountGrammar()];

    private readonly EllipsisGrammar _ellipsis = new();

    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        if (scope.Tables.Series.At(scope.Run, at) is not { } series) return null;
        if (IsPartOfName(scope.Run, at)) return TermMatch.Nothing(at + 1);
        return First(scope, series)
            ?? (series.IsSingle ? null : First(scope, series.Alone))
            ?? _ellipsis.Of(scope, series.Alone)
            ?? TermMatch.Nothing(series.Parts[0].End);
    }

    // "GSM-103", "F-35", "SS-20"; "Three Gorges", "Nine Mile" within a sentence.
    private static bool IsPartOfName(PieceRun run, int at) =>
        run[at].Type == PieceType.Number
            ? run[at].IsGlued && run[at - 1].IsDash && run[at - 1].IsGlued && run[at - 2].IsCapitalised && CalendarWords.Month(run[at - 2]) is null
            : at > 0 && run[at - 1].Type == PieceType.Word && IsName(run[at]) && IsName(run[at + 1]);

    private static bool IsName(Piece piece) => piece.IsCapitalised && piece.Form.Any(char.IsLower);

    private TermMatch? First(TermScope scope, Numbers.Series series)
    {
        foreach (var grammar in _shared)
            if (grammar.Of(scope, series) is { } match) return match;
        return null;
    }
}
