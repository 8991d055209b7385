using Entente.Codebook;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Gives the two dates of a stretch one year where only one was written with it, so that the first is not behind the second.</summary>
internal static class DateOrder
{
    /// <summary>The second date, in the year of the first or the one after, where its own year was not written.</summary>
    public static DatePhrase Behind(PieceRun run, DatePhrase first, DatePhrase second)
    {
        if (HasYear(run, second) || first.First is not { } from || second.First is not { Month: not null } to || from <= to) return second;
        var sameYear = InYear(to, from.Year);
        return second with { First = sameYear is { } near && from <= near ? near : InYear(to, from.Year + 1) ?? to };
    }

    /// <summary>The first date, in the year that was written with the second, or the one before.</summary>
    public static DatePhrase Before(PieceRun run, DatePhrase first, DatePhrase second)
    {
        if (HasYear(run, first) || !HasYear(run, second) || first.First is not { Month: not null } from || second.First is not { } to) return first;
        var sameYear = InYear(from, to.Year);
        return first with { First = sameYear is { } near && near <= to ? near : InYear(from, to.Year - 1) ?? from };
    }

    private static bool HasYear(PieceRun run, DatePhrase phrase) => run.Is(phrase.End - 1, "year") || YearGrammar.IsYear(run[phrase.End - 1]);

    private static PartialDate? InYear(PartialDate date, int year) =>
        PublicationDate.IsDate(year, date.Month ?? 1, date.Day) ? new PartialDate(year, date.Month, date.Day) : null;
}
