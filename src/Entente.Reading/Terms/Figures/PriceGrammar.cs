using System.Collections.Frozen;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>What a price is for: "a barrel", "per tonne", "/kWh", "per thousand cubic metres".</summary>
internal static class PriceGrammar
{
    private static readonly FrozenSet<string> Adjectives =
        "metric long short standard additional further extra more deadweight net gross troy new".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit as prices write it, and the index behind it.</summary>
    public static (string Unit, int End)? Denominator(TermScope scope, int at)
    {
        var run = scope.Run;
        at = run.PastHyphen(at);
        if (!run.IsOneOf(at, "a", "an", "per", "/", "the", "each")) return null;
        at = run.PastHyphen(at + 1);
        var (thousands, next) = Thousand(scope, at);
        next = PastAdjectives(run, next);
        if (run.IsOneOf(next, "pound", "pounds") && !thousands) return ("lb", next + 1);
        if (run.IsOneOf(next, "share", "shr", "sh")) return ("share", next + 1);
        if (scope.Tables.Units.Match(run, next) is not { Value.Per: null } match || match.Value.Measure == UnitMeasure.Length) return null;
        return ((thousands ? "1000" : "") + match.Value.Price, match.End);
    }

    /// <summary>The index behind words that qualify a unit and change nothing: "metric", "additional".</summary>
    public static int PastAdjectives(PieceRun run, int at)
    {
        var end = at;
        while (end < at + 2 && Adjectives.Contains(run[end].Word)) end++;
        return end;
    }

    private static (bool Is, int End) Thousand(TermScope scope, int at) =>
        scope.Tables.Numbers.At(scope.Run, at) is { Value: 1000 } number ? (true, number.End)
        : scope.Run.Is(at, "thousand") ? (true, at + 1)
        : (false, at);
}
