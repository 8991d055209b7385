using System.Collections.Immutable;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Numbers;

/// <summary>Reads ranges ("4 to 5 billion", "100-150") and lists ("51, 24.5 and 24.5").</summary>
internal sealed class SeriesGrammar(NumberGrammar numbers)
{
    private const int MostParts = 8;
    private const decimal MostSpread = 1_000_000_000_000;

    /// <summary>The numbers that begin at <paramref name="at"/>; a list is one only where "and" or "or" closes it.</summary>
    public Series? At(PieceRun run, int at)
    {
        if (numbers.At(run, at) is not { } first) return null;
        return Range(run, first) ?? List(run, first) ?? new Series([first], false);
    }

    /// <summary>Where the second number of a range begins: behind "to", a dash, "or" or "and"; null where <paramref name="end"/> is none.</summary>
    public static int? BehindRangeMark(PieceRun run, int end, bool takesAnd)
    {
        if (run.IsOneOf(end, "to", "or") || (takesAnd && run.Is(end, "and"))) return end + 1;
        if (run[end].IsDash && run[end + 1].IsDash) return null;
        if (run[end].IsDash && run.Is(end + 1, "to")) return end + 2;
        return run[end].IsDash ? end + 1 : null;
    }

    private Series? Range(PieceRun run, Quantity first)
    {
        var next = BehindRangeMark(run, first.End, run.Is(first.First - 1, "between"));
        if (next is not { } at || numbers.At(run, at) is not { } second || second.Form == QuantityForm.Article) return null;
        return new Series(Spread([first, second]), true);
    }

    private Series? List(PieceRun run, Quantity first)
    {
        var parts = ImmutableArray.CreateBuilder<Quantity>();
        parts.Add(first);
        while (parts.Count < MostParts)
        {
            var end = parts[^1].End;
            var at = run.Is(end, ",") && !IsYear(run, parts[^1]) ? end + 1 : end;
            var closes = run.IsOneOf(at, "and", "or");
            if (closes) at++;
            if (at == end || numbers.At(run, at) is not { } part || part.Form == QuantityForm.Article) return null;
            parts.Add(part);
            if (closes) return new Series(Spread(parts.ToImmutable()), false);
        }

        return null;
    }

    // "4 to 5 billion" means four billion; "500,000 to 1 million" does not mean 500,000 million.
    private static ImmutableArray<Quantity> Spread(ImmutableArray<Quantity> parts)
    {
        var scale = parts[^1].Scale;
        if (scale > MostSpread) return parts;
        return [.. parts.Select(p => p.HasScale || p.Value >= 1000 ? p : p with { Value = p.Value * scale, Scale = scale })];
    }

    private static bool IsYear(PieceRun run, Quantity part) =>
        run[part.First].Form.Length == 4 && part.Value is >= 1900 and < 2100 && part.End == part.First + 1;
}
