using System.Collections.Immutable;

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
        return First(scope, series)
            ?? (series.IsSingle ? null : First(scope, series.Alone))
            ?? _ellipsis.Of(scope, series.Alone)
            ?? TermMatch.Nothing(series.Parts[0].End);
    }

    private TermMatch? First(TermScope scope, Numbers.Series series)
    {
        foreach (var grammar in _shared)
            if (grammar.Of(scope, series) is { } match) return match;
        return null;
    }
}
