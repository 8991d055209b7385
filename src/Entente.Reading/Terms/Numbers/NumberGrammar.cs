using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Numbers;

/// <summary>Reads one number: digits, mixed fractions, words, with a scale behind.</summary>
internal sealed class NumberGrammar
{
    // Far above any figure of a dealing, far below where a product with a unit's factor could overflow.
    private const decimal Largest = 1_000_000_000_000_000;

    private readonly FrozenDictionary<string, decimal> _scales;
    private readonly FrozenDictionary<string, decimal> _glued;

    public NumberGrammar(ImmutableArray<NumberScale> scales)
    {
        _scales = Table(scales, s => s.Words);
        _glued = Table(scales, s => s.Glued);
    }

    /// <summary>The number that begins at <paramref name="at"/>.</summary>
    /// <param name="run">The sentence.</param>
    /// <param name="at">Where.</param>
    /// <param name="followsSign">Whether a currency sign stands before it, so that a lone letter may be a scale ("$4 m").</param>
    public Quantity? At(PieceRun run, int at, bool followsSign = false) =>
        Mantissa(run, at) is { } mantissa ? Scaled(run, WithHalf(run, mantissa), followsSign) : null;

    /// <summary>Whether the piece is a word like "million".</summary>
    public bool IsScale(PieceRun run, int at) => _scales.ContainsKey(run[at].Word);

    private Quantity? Mantissa(PieceRun run, int at) => run[at].Type switch
    {
        PieceType.Number => Digits(run, at),
        PieceType.Fraction => new Quantity(run[at].Number, at, at + 1, QuantityForm.Fraction, 1),
        PieceType.Word => Words(run, at),
        _ => null,
    };

    private static Quantity Digits(PieceRun run, int at)
    {
        var number = run[at].Number;
        var next = run.PastHyphen(at + 1);
        var isMixed = run[next].Type == PieceType.Fraction && number == decimal.Truncate(number) && number < 1000;
        return isMixed
            ? new Quantity(number + run[next].Number, at, next + 1, QuantityForm.Digits, 1)
            : new Quantity(number, at, at + 1, QuantityForm.Digits, 1);
    }

    private Quantity? Words(PieceRun run, int at)
    {
        if (run.IsOneOf(at, "a", "an")) return WithArticle(run, at, at + 1, 1);
        if (run.Is(at, "half") && run.IsOneOf(at + 1, "a", "an")) return WithArticle(run, at, at + 2, 0.5m);
        if (run.Is(at, "half") && run[at + 1].IsDash && run.Is(at + 2, "a")) return WithArticle(run, at, at + 4, 0.5m);
        return NumberWords.Cardinal(run, at) is var (value, end) ? new Quantity(value, at, end, QuantityForm.Words, 1) : null;
    }

    // An article is a number only before something that is counted by: "a hundred", "half a million", "half a century".
    private Quantity? WithArticle(PieceRun run, int first, int at, decimal number)
    {
        if (NumberWords.Multiple(run, at) is var (times, end)) return new Quantity(number * times, first, end, QuantityForm.Article, 1);
        var counts = _scales.ContainsKey(run[at].Word) || (number < 1 && run.IsOneOf(at, "century", "decade", "year"));
        return counts ? new Quantity(number, first, at, QuantityForm.Article, 1) : null;
    }

    // "two and a half", "two-and-a-half".
    private static Quantity WithHalf(PieceRun run, Quantity number)
    {
        var at = number.End;
        if (number.Form == QuantityForm.Article) return number;
        foreach (var word in (ReadOnlySpan<string>)["and", "a", "half"])
        {
            at = run.PastHyphen(at);
            if (!run.Is(at, word)) return number;
            at++;
        }

        return number with { Value = number.Value + 0.5m, End = at };
    }

    private Quantity? Scaled(PieceRun run, Quantity number, bool followsSign)
    {
        var (scale, end) = (1m, number.End);
        while (ScaleAt(run, end, followsSign && end == number.End) is var (factor, next) && scale * factor <= Largest)
            (scale, end) = (scale * factor, next);
        if (number.Value > Largest / scale) return null;
        return number with { Value = number.Value * scale, End = end, Scale = scale };
    }

    private (decimal Factor, int End)? ScaleAt(PieceRun run, int at, bool followsSign)
    {
        if (_glued.TryGetValue(run[at].Word, out var glued) && (run[at].IsGlued || followsSign)) return (glued, at + 1);
        var word = run.PastHyphen(at);
        return _scales.TryGetValue(run[word].Word, out var factor) ? (factor, word + 1) : null;
    }

    private static FrozenDictionary<string, decimal> Table(
        ImmutableArray<NumberScale> scales, Func<NumberScale, ImmutableArray<string>> words) =>
        scales.SelectMany(s => words(s).Select(w => (Word: w.ToLowerInvariant(), s.Value))).DistinctBy(p => p.Word)
            .ToFrozenDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);
}
