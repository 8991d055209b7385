using Entente.Codebook;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>One period without a number: "for another year", "within a month", "over a decade".</summary>
internal sealed class PlainPeriodGrammar : ITermGrammar
{
    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        var run = scope.Run;
        var noun = NounAt(run, at);
        if (noun == 0 || run[noun].Word.EndsWith('s') || PeriodGrammar.Unit(run[noun].Word) is not { } unit) return null;
        if (run.IsOneOf(noun + 1, "ago", "earlier", "later", "before", "after", "old", "or") || run[noun + 1].IsDash) return null;
        return PeriodGrammar.Iso(1, unit) is { } iso
            ? new TermMatch(noun + 1, [scope.Mention(at, noun + 1, new TermDraft(TermType.Duration, TermValue.OfPeriod(iso), ""))])
            : null;
    }

    private static int NounAt(PieceRun run, int at)
    {
        if (run.IsOneOf(at, "another")) return at + 1;
        if (!run.IsOneOf(at, "a", "an")) return 0;
        if (run.IsOneOf(at + 1, "further", "additional", "extra")) return at + 2;
        return run.IsOneOf(at - 1, "for", "within", "over", "by", "lasting", "last") ? at + 1 : 0;
    }
}
