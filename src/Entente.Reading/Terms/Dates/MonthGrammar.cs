using Entente.Codebook;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Months and days of months, alone or as stretches: "April 26, 2025", "June 3 to 6", "last October", "8-10 June".</summary>
internal static class MonthGrammar
{
    private const int NearMonths = 1;

    /// <summary>What begins at <paramref name="at"/>.</summary>
    public static DatePhrase? At(TermScope scope, int at)
    {
        var run = scope.Run;
        if (IsoDate(run, at) is { } iso) return iso;
        var offset = YearGrammar.Offset(run[at].Word);
        var month = offset is null ? at : at + 1;
        if (CalendarWords.Month(run[month]) is { } number) return IsAmbiguous(run, month) ? null : MonthFirst(scope, at, month, number, offset);
        return DayFirst(scope, at);
    }

    private static DatePhrase? MonthFirst(TermScope scope, int at, int month, int number, int? offset)
    {
        var run = scope.Run;
        if (run[month + 1].Type == PieceType.Pair) return Pair(scope, month, number);
        if (DayAt(run, month + 1) is not var (day, end)) return MonthAlone(scope, at, month, number, offset);
        if (LastDay(run, end) is var (lastDay, lastEnd) && lastDay > day) return Days(scope, at, number, day, lastDay, lastEnd);
        return One(scope, at, number, day, end, offset);
    }

    // "May 5/30".
    private static DatePhrase? Pair(TermScope scope, int month, int number)
    {
        var piece = scope.Run[month + 1];
        return piece.Number <= 31 && piece.Second is >= 1 and <= 31
            ? Days(scope, month, number, (int)piece.Number, piece.Second, month + 2)
            : null;
    }

    private static DatePhrase MonthAlone(TermScope scope, int at, int month, int number, int? offset)
    {
        var (year, end) = YearGrammar.Behind(scope, month + 1);
        if (end > month + 1) return DatePhrase.Of(Dated(year, number, null), end);
        return DatePhrase.Of(Relative(scope, at, number, null, offset), month + 1);
    }

    private static DatePhrase One(TermScope scope, int at, int number, int day, int end, int? offset)
    {
        var (year, close) = YearGrammar.Behind(scope, end);
        return close > end
            ? DatePhrase.Of(Dated(year, number, day), close)
            : DatePhrase.Of(Relative(scope, at, number, day, offset), end);
    }

    private static DatePhrase Days(TermScope scope, int at, int month, int first, int last, int end)
    {
        var (year, close) = YearGrammar.Behind(scope, end);
        var from = close > end ? Dated(year, month, first) : Relative(scope, at, month, first, null);
        return new DatePhrase(from, from is { } known ? Dated(known.Year, month, last) : null, close);
    }

    // "26 April", "26th of April", "6 to 10 March".
    private static DatePhrase? DayFirst(TermScope scope, int at)
    {
        var run = scope.Run;
        if (DayAt(run, at) is not var (day, end)) return null;
        var (last, lastEnd) = LastDay(run, end) ?? (day, end);
        var month = run.Is(lastEnd, "of") ? lastEnd + 1 : run.PastHyphen(lastEnd);
        if (CalendarWords.Month(run[month]) is not { } number) return null;
        return last > day ? Days(scope, at, number, day, last, month + 1) : One(scope, at, number, day, month + 1, null);
    }

    private static DatePhrase? IsoDate(PieceRun run, int at)
    {
        if (!YearGrammar.IsYear(run[at]) || !run[at + 1].IsDash || !run[at + 3].IsDash || !run[at + 4].IsGlued) return null;
        var date = PartialDate.TryParse($"{run[at].Form}-{run[at + 2].Form}-{run[at + 4].Form}");
        return date is null ? null : DatePhrase.Of(date, at + 5);
    }

    // The day of a month in digits, as an ordinal, or as newswires spell it ("May one").
    private static (int Day, int End)? DayAt(PieceRun run, int at)
    {
        var (day, end) = run[at].Type switch
        {
            PieceType.Number when run[at].Form.Length <= 2 => ((int)run[at].Number, at + 1),
            PieceType.Ordinal => ((int)run[at].Number, at + 1),
            PieceType.Word when CalendarWords.Month(run[at - 1]) is not null => NumberWords.Cardinal(run, at) ?? (0, at),
            _ => (0, at),
        };
        return day is >= 1 and <= 31 ? (day, end) : null;
    }

    private static (int Day, int End)? LastDay(PieceRun run, int end) =>
        SeriesGrammar.BehindRangeMark(run, end, takesAnd: true) is { } next && run[next].Type is PieceType.Number or PieceType.Ordinal
            && DayAt(run, next) is { } last && CalendarWords.Month(run[last.End]) is null == CalendarWords.Month(run[end - 2]) is not null
            ? last
            : null;

    private static PartialDate? Relative(TermScope scope, int at, int month, int? day, int? offset)
    {
        if (scope.Published is not { } published) return null;
        return offset switch
        {
            null or 0 => published.Dated(month, day, Tense.Of(scope.Run, at)),
            < 0 => Last(published, month, day),
            _ => Next(published, month, day),
        };
    }

    private static PartialDate? Last(PublicationDate published, int month, int? day) =>
        published.Date.Month is { } now ? Dated(published.Year - (IsPast(month, day, now, published.Date.Day) ? 0 : 1), month, day) : null;

    private static bool IsPast(int month, int? day, int thisMonth, int? today) => month < thisMonth || (month == thisMonth && day < today);

    // In April "next May" is hardly next month's: that would be called so.
    private static PartialDate? Next(PublicationDate published, int month, int? day)
    {
        if (published.Date.Month is not { } now) return null;
        var ahead = (month - now + 12) % 12;
        return Dated(published.Year + (month < now || ahead <= NearMonths ? 1 : 0), month, day);
    }

    private static PartialDate? Dated(int? year, int month, int? day) =>
        year is { } y && PublicationDate.IsDate(y, month, day) ? new PartialDate(y, month, day) : null;

    // "May" and "March" are verbs too, at the head of a sentence.
    private static bool IsAmbiguous(PieceRun run, int month)
    {
        if (!run.IsOneOf(month, "may", "march", "mar", "sun", "sat", "wed", "dec", "jan") || month > 0) return false;
        return DayAt(run, month + 1) is null && !YearGrammar.IsYear(run[month + 1]);
    }
}
