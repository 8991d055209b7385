using Entente.Codebook;
using Entente.Reading.Terms.Figures;

namespace Entente.Reading.Terms.Dates;

/// <summary>Dates counted from the day of publication: "tomorrow", "on Friday", "next month", "two years ago", "in 18 months' time".</summary>
internal static class RelativeGrammar
{
    /// <summary>What begins at <paramref name="at"/>.</summary>
    public static DatePhrase? At(TermScope scope, int at) =>
        Adverb(scope, at) ?? Weekday(scope, at) ?? Named(scope, at) ?? Ago(scope, at) ?? Hence(scope, at) ?? Later(scope, at) ?? Following(scope, at);

    private static DatePhrase? Adverb(TermScope scope, int at)
    {
        var published = scope.Published;
        return scope.Run[at].Word switch
        {
            "today" or "tonight" => DatePhrase.Of(published?.Day(0), at + 1),
            "tomorrow" => DatePhrase.Of(published?.Day(1), at + 1),
            "yesterday" => DatePhrase.Of(published?.Day(-1), at + 1),
            "last" when scope.Run.Is(at + 1, "night") => DatePhrase.Of(published?.Day(-1), at + 2),
            _ => null,
        };
    }

    private static DatePhrase? Weekday(TermScope scope, int at)
    {
        var run = scope.Run;
        var offset = YearGrammar.Offset(run[at].Word);
        var day = offset is null ? at : at + 1;
        if (CalendarWords.Weekday(run[day]) is not { } weekday) return null;
        var direction = offset switch { > 0 => Direction.Future, < 0 => Direction.Past, _ => Tense.Of(run, at) };
        return DatePhrase.Of(scope.Published?.Weekday(weekday, direction, isStrict: offset < 0), day + 1);
    }

    // "this week", "next month", "last summer", "the weekend".
    private static DatePhrase? Named(TermScope scope, int at)
    {
        var run = scope.Run;
        if (run.Is(at, "weekend")) return Weekend(scope, at, Tense.Of(run, at) == Direction.Future ? 1 : -1);
        if (YearGrammar.Offset(run[at].Word) is not { } offset) return null;
        var published = scope.Published;
        return run[at + 1].Word switch
        {
            "week" => DatePhrase.Of(published?.MonthOfDay(7 * offset), at + 2),
            "month" => DatePhrase.Of(published?.Month(offset), at + 2),
            "weekend" => Weekend(scope, at + 1, offset),
            _ => CalendarWords.SeasonEnd(run[at + 1]) is { } end ? Season(scope, at + 1, end, offset) : null,
        };
    }

    private static DatePhrase Weekend(TermScope scope, int noun, int offset)
    {
        var direction = offset < 0 ? Direction.Past : Direction.Future;
        var sunday = scope.Published?.Weekday(DayOfWeek.Sunday, direction, isStrict: true);
        return new DatePhrase(sunday is { } day ? PartialDate.Of(day.First.AddDays(-1)) : null, sunday, noun + 1);
    }

    private static DatePhrase Season(TermScope scope, int noun, int lastMonth, int offset)
    {
        var (year, end) = YearGrammar.Behind(scope, noun + 1);
        if (end > noun + 1) return DatePhrase.Of(year is { } given ? new PartialDate(given) : null, end);
        if (scope.Published is not { Date.Month: { } now } published) return DatePhrase.Unfixed(noun + 1);
        var off = offset < 0 && now > lastMonth ? 0 : offset > 0 && now < lastMonth - 2 ? 0 : offset;
        return DatePhrase.Of(published.YearOff(off), noun + 1);
    }

    // "two years ago", "a month ago".
    private static DatePhrase? Ago(TermScope scope, int at)
    {
        if (Stretch(scope, at) is not var (count, unit, end) || !scope.Run.Is(end, "ago")) return null;
        return DatePhrase.Of(Off(scope.Published, -count, unit), end + 1);
    }

    // "in 18 months' time", "in 18-months time", "three years from now".
    private static DatePhrase? Hence(TermScope scope, int at)
    {
        if (Stretch(scope, at) is not var (count, unit, end)) return null;
        var run = scope.Run;
        var next = run.IsOneOf(end, "'", "’", "'s", "’s") ? end + 1 : end;
        if (run.Is(next, "time") && run.IsOneOf(at - 1, "in", "within")) return DatePhrase.Of(Off(scope.Published, count, unit), next + 1);
        return run.Is(end, "from") && run.IsOneOf(end + 1, "now", "today") ? DatePhrase.Of(Off(scope.Published, count, unit), end + 2) : null;
    }

    // "eleven months later", from the last date that the text gave.
    private static DatePhrase? Later(TermScope scope, int at)
    {
        if (Stretch(scope, at) is not var (count, unit, end) || !scope.Run.Is(end, "later") || scope.Article.LastDate is not { } from) return null;
        var date = PublicationDate.Of(from) is { } anchor ? Off(anchor, count, unit) : null;
        return DatePhrase.Of(date, end + 1);
    }

    // "the following year", "the same month".
    private static DatePhrase? Following(TermScope scope, int at)
    {
        var run = scope.Run;
        if (!run.IsOneOf(at, "following", "same") || !run.Is(at - 1, "the") || scope.Article.LastDate is not { } from) return null;
        var count = run.Is(at, "same") ? 0 : 1;
        if (PeriodGrammar.Unit(run[at + 1].Word) is not { Count: 1 } unit || PublicationDate.Of(from) is not { } anchor) return null;
        return Off(anchor, count, unit.Letter) is { } date ? DatePhrase.Of(date, at + 2) : null;
    }

    private static (int Count, char Unit, int End)? Stretch(TermScope scope, int at)
    {
        var run = scope.Run;
        var (number, end) = run.IsOneOf(at, "a", "an", "one") ? (1m, at + 1)
            : scope.Tables.Numbers.At(run, at) is { } quantity ? (quantity.Value, quantity.End) : (0m, at);
        var noun = run.PastHyphen(end);
        if (number is < 1 or > 5000 || !decimal.IsInteger(number) || PeriodGrammar.Unit(run[noun].Word) is not { } unit) return null;
        return ((int)number * unit.Count, unit.Letter, noun + 1);
    }

    private static PartialDate? Off(PublicationDate? from, int count, char unit) => unit switch
    {
        'Y' => from?.YearOff(count),
        'M' => from?.Month(count),
        'W' => from?.MonthOfDay(7 * count),
        _ => from?.Day(count),
    };
}
