using System.Collections.Frozen;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Which way a date without a year lies, by the nearest verb before it, else behind it.</summary>
internal static class Tense
{
    private const int BackWindow = 20;
    private const int AheadWindow = 12;
    private const int AuxiliaryWindow = 4;

    private static readonly FrozenSet<string> FutureWords = Set(
        """
        will would shall should may might could can must due scheduled planned plans plan planning expected expects expect next propose
        proposes proposed aims aim aiming hopes hope hoping intends intend intended deadline delivery shipment until till upcoming forthcoming
        leaves arrives begins starts opens meets visits pays attends flies travels returns expires comes target coming proposal want wants ll wo
        """);

    private static readonly FrozenSet<string> PastWords = Set(
        """
        was were had did been began said told met took made held came went sold bought won gave put ran paid lent sent left fell rose saw
        became brought got knew led lost broke spoke stood struck swore thought wrote since last ago has have
        """);

    private static readonly FrozenSet<string> NotPast = Set("need needed speed indeed united feed seed breed exceed proceed succeed hundred limited");

    private static readonly FrozenSet<string> Stays = Set("lasted ran stayed remained was were");

    /// <summary>The direction of a date that begins at <paramref name="at"/>.</summary>
    public static Direction Of(PieceRun run, int at)
    {
        if (run.IsOneOf(at - 1, "by", "until", "till")) return Stays.Contains(run[at - 2].Word) ? Direction.Past : Direction.Future;
        if (LeadsToDelivery(run, at)) return Direction.Future;
        if (BeginsClause(run, at) && Behind(run, at) is var first and not Direction.Unknown) return first;
        var before = Before(run, at);
        if (before == Direction.Unknown) return Behind(run, at);
        return before == Direction.Past && run.IsOneOf(at - 1, "from", "for") ? Direction.Unknown : before;
    }

    private static Direction Before(PieceRun run, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - BackWindow); back--)
            if (Of(run, back, at) is var found and not Direction.Unknown) return found;
        return Direction.Unknown;
    }

    private static Direction Behind(PieceRun run, int at)
    {
        for (var ahead = at + 1; ahead < at + AheadWindow; ahead++)
            if (Of(run, ahead, ahead) is var found and not Direction.Unknown) return found;
        return Direction.Unknown;
    }

    // "that on April 17 he would", "On Friday he will": the clause's verb is still to come.
    private static bool BeginsClause(PieceRun run, int at)
    {
        var before = run.IsOneOf(at - 1, "on", "in", "from") ? at - 2 : at - 1;
        return run[before].Type == PieceType.None || run.IsOneOf(before, "that", "but", ";", ":", "-", "\"", "“");
    }

    // "for September 1-15 and November 5-20 delivery", "an October deadline": nothing but dates stands between.
    private static bool LeadsToDelivery(PieceRun run, int at)
    {
        var end = at + AheadWindow;
        while (at < end && IsInDates(run[at])) at++;
        return run.IsOneOf(at, "delivery", "deliveries", "shipment", "shipments", "deadline", "loading", "arrival", "target");
    }

    private static bool IsInDates(Piece piece) =>
        CalendarWords.Month(piece) is not null || piece.Type is PieceType.Number or PieceType.Pair || piece.IsDash || piece.Word is "and" or "or" or "/" or "to";

    private static Direction Of(PieceRun run, int at, int date)
    {
        var word = run[at].Word;
        if (FutureWords.Contains(word) && !IsMonthOfMay(run[at])) return Direction.Future;
        if (word == "to" && run.Is(at + 1, "be") && at < date) return Direction.Future;
        if (!PastWords.Contains(word) && !IsPastForm(run[at])) return Direction.Unknown;
        return IsUnderFuture(run, at) ? Direction.Future : Direction.Past;
    }

    private static bool IsPastForm(Piece piece) =>
        piece.Word.Length > 4 && !piece.IsCapitalised && piece.Word.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(piece.Word);

    // "will be completed", "to be signed", "must be registered and exported".
    private static bool IsUnderFuture(PieceRun run, int at)
    {
        for (var back = at - 1; back >= at - AuxiliaryWindow; back--)
        {
            if (FutureWords.Contains(run[back].Word)) return true;
            if (run.Is(back, "to") && run.Is(back + 1, "be")) return true;
        }

        return run.IsOneOf(at, "was", "were") && run.Is(at + 1, "to");
    }

    private static bool IsMonthOfMay(Piece piece) => piece.Form == "May";

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
