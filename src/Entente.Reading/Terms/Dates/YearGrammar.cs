using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Years in digits, and words for years: "1987", "the year 2,000", "this year", "of last year".</summary>
internal static class YearGrammar
{
    private static readonly FrozenSet<string> Introducers =
        """
        in by until till since from of for during before after to through and or around about between early late mid end summer spring autumn
        winter fall than throughout
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the piece writes a year with four digits.</summary>
    public static bool IsYear(Piece piece) =>
        piece.Type == PieceType.Number && piece.Form.Length == 4 && piece.Number is >= 1900 and < 2100 && decimal.IsInteger(piece.Number);

    /// <summary>The year that stands at <paramref name="at"/> behind a month or quarter: ", 1987", "of 1987", "this year", "of next year".</summary>
    public static (int? Year, int End) Behind(TermScope scope, int at)
    {
        var run = scope.Run;
        if (run.Is(at, ",") && IsYear(run[at + 1])) return ((int)run[at + 1].Number, at + 2);
        var next = run.IsOneOf(at, "of", "in") ? at + 1 : at;
        if (IsYear(run[next]) && !IsCounted(scope, next + 1)) return ((int)run[next].Number, next + 1);
        if (run.Is(next, "the") && run.Is(next + 1, "year") && next > at) return (scope.Published?.Year, next + 2);
        if (run.IsOneOf(next + 1, "year") && Offset(run[next].Word) is { } offset) return (scope.Published?.Year + offset, next + 2);
        return (null, at);
    }

    /// <summary>A year that stands alone behind a preposition, or the words "the year" or "this year".</summary>
    public static DatePhrase? At(TermScope scope, int at)
    {
        var run = scope.Run;
        if (run.Is(at, "year") && run[at + 1].Type == PieceType.Number && run[at + 1].Number is >= 1900 and < 2100)
            return DatePhrase.Of(new PartialDate((int)run[at + 1].Number), at + 2);
        if (Offset(run[at].Word) is { } offset && run.Is(at + 1, "year") && !run[at + 2].IsDash)
            return DatePhrase.Of(scope.Published?.YearOff(offset), at + 2);
        if (!IsYear(run[at]) || !IsIntroduced(run, at) || IsCounted(scope, at + 1)) return null;
        var year = (int)run[at].Number;
        return run.Is(at - 1, "for") && !IsSetFor(run[at - 2])
            ? new DatePhrase(new PartialDate(year, 1), new PartialDate(year, 12), at + 1)
            : DatePhrase.Of(new PartialDate(year), at + 1);
    }

    // "quotas for 2026" hold all year; "completion is foreseen for 2030" names a date.
    private static bool IsSetFor(Piece before) =>
        before.Word is "due" or "set" or "foreseen" or "schedule" or "date" or "target" || before.Word.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"this" 0, "next" 1, "last" -1.</summary>
    public static int? Offset(string word) => word switch
    {
        "this" or "current" => 0,
        "next" or "coming" => 1,
        "last" or "previous" => -1,
        _ => null,
    };

    private static bool IsIntroduced(PieceRun run, int at) => Introducers.Contains(run[at - 1].Word) || (run[at - 1].IsDash && run[at - 1].IsGlued);

    // "by 2000 tonnes", "to 1950 million" count something.
    private static bool IsCounted(TermScope scope, int at) =>
        scope.Tables.Units.Match(scope.Run, at) is not null || scope.Tables.Currencies.Word(scope.Run, at) is not null
        || scope.Tables.Numbers.IsScale(scope.Run, at) || scope.Run.IsOneOf(at, "pct", "percent", "per", "%");
}
