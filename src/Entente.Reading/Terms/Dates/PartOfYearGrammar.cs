using Entente.Codebook;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Halves, quarters, and the modified dates: "first half of 1987", "end of next year", "mid-May", "early 1988", "year-end".</summary>
internal static class PartOfYearGrammar
{
    private const int LongestModifier = 3;

    /// <summary>What begins at <paramref name="at"/>.</summary>
    public static DatePhrase? At(TermScope scope, int at) =>
        AccountingYear(scope.Run, at) ?? HalfOrQuarter(scope, at) ?? YearEnd(scope, at) ?? Modified(scope, at);

    // A year of account is no calendar year.
    private static DatePhrase? AccountingYear(PieceRun run, int at)
    {
        if (!run.IsOneOf(at, "fiscal", "financial", "marketing", "crop", "fy")) return null;
        var end = run.Is(at + 1, "year") ? at + 2 : at + 1;
        return run[end].Type is PieceType.Number or PieceType.Pair ? DatePhrase.Unfixed(end + 1) : null;
    }

    private static DatePhrase? HalfOrQuarter(TermScope scope, int at)
    {
        var run = scope.Run;
        if (NumberWords.Ordinal(run, at) is not var (ordinal, end)) return null;
        var noun = run.PastHyphen(end);
        var months = run[noun].Word switch { "half" when ordinal <= 2 => 6, "quarter" when ordinal <= 4 => 3, _ => 0 };
        if (months == 0 || ordinal == 0) return null;
        var (year, close) = YearGrammar.Behind(scope, noun + 1);
        if (close == noun + 1) year = scope.Published?.Year;
        return year is { } known
            ? new DatePhrase(new PartialDate(known, (months * (ordinal - 1)) + 1), new PartialDate(known, months * ordinal), close)
            : DatePhrase.Unfixed(close);
    }

    // "year-end", "end-year".
    private static DatePhrase? YearEnd(TermScope scope, int at)
    {
        var run = scope.Run;
        var isYearEnd = run.Is(at, "year") && run[at + 1].IsDash && run.Is(at + 2, "end");
        if (!isYearEnd && !run.Is(at, "yearend")) return null;
        var end = isYearEnd ? at + 3 : at + 1;
        var (year, close) = YearGrammar.Behind(scope, end);
        year ??= scope.Published?.Year;
        return DatePhrase.Of(year is { } known ? new PartialDate(known, 12) : null, close);
    }

    private static DatePhrase? Modified(TermScope scope, int at)
    {
        var run = scope.Run;
        if (!run.IsOneOf(at, "early", "earlier", "late", "later", "mid", "middle", "end", "beginning", "start", "turn")) return null;
        var inner = at + 1;
        while (inner <= at + LongestModifier && (run[inner].IsDash || run.IsOneOf(inner, "of", "in", "the"))) inner++;
        if (ThisOne(scope, inner) is { } this_) return AtEdge(run[at].Word, this_);
        var date = MonthGrammar.At(scope, inner) ?? RelativeGrammar.At(scope, inner) ?? YearGrammar.At(scope, inner);
        return date is { } found ? AtEdge(run[at].Word, found) : null;
    }

    // "by the end of the month".
    private static DatePhrase? ThisOne(TermScope scope, int at) => !scope.Run.Is(at - 1, "the") ? null : scope.Run[at].Word switch
    {
        "year" when scope.Run[at + 1].Type != PieceType.Number => DatePhrase.Of(scope.Published?.YearOff(0), at + 1),
        "month" or "week" => DatePhrase.Of(scope.Published?.Month(0), at + 1),
        _ => null,
    };

    private static DatePhrase AtEdge(string modifier, DatePhrase date)
    {
        if (date.First is not { Month: null } year || date.Last is not null) return date;
        return modifier switch
        {
            "end" => date with { First = new PartialDate(year.Year, 12) },
            "mid" or "middle" => date with { First = new PartialDate(year.Year, 6) },
            "beginning" or "start" => date with { First = new PartialDate(year.Year, 1) },
            _ => date,
        };
    }
}
