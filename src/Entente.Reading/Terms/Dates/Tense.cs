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
        coming proposal want wants ll wo
        """);

    private static readonly FrozenSet<string> PastWords = Set(
        """
        was were had did been began said told met took made held came went sold bought won gave put ran paid lent sent left fell rose saw
        became brought got knew led lost broke spoke stood struck swore thought wrote since last ago has have
        """);

    private static readonly FrozenSet<string> NotPast = Set("need needed speed indeed united feed seed breed exceed proceed succeed agreed-upon hundred limited");

    /// <summary>The direction of a date that begins at <paramref name="at"/>.</summary>
    public static Direction Of(PieceRun run, int at)
    {
        if (run.IsOneOf(at - 1, "by", "until", "till")) return Direction.Future;
        for (var back = at - 1; back >= Math.Max(0, at - BackWindow); back--)
            if (Of(run, back, at) is var before and not Direction.Unknown) return before;
        for (var ahead = at + 1; ahead < at + AheadWindow; ahead++)
            if (Of(run, ahead, ahead) is var behind and not Direction.Unknown) return behind;
        return Direction.Unknown;
    }

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
