using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>"A year", "per day", "/yr", "annually": the time that a figure is counted over.</summary>
internal static class FlowGrammar
{
    private const int LongestBracket = 8;
    private const int LongestGoods = 4;

    /// <summary>The period that begins at <paramref name="at"/>, and the index behind it.</summary>
    public static (FlowPeriod Period, int End)? At(PieceRun run, int at)
    {
        if (Adverb(run[at].Word) is { } adverb) return (adverb, at + 1);
        if (run.Is(at, "per") && run.Is(at + 1, "annum")) return (FlowPeriod.Year, at + 2);
        var mark = run.PastHyphen(at);
        if (!run.IsOneOf(mark, "a", "per", "each", "every", "/")) return null;
        var noun = run.PastHyphen(mark + 1);
        var period = run.Is(mark, "/") ? Abbreviated(run[noun].Word) ?? Noun(run[noun].Word) : Noun(run[noun].Word);
        if (period is not { } found || run.IsOneOf(noun + 1, "ago", "earlier", "later", "before", "after")) return null;
        return (found, noun + 1);
    }

    /// <summary>The same, also behind a bracket between ("$215 million (Sh27.8 billion) a year"); the end is before the bracket.</summary>
    public static (FlowPeriod Period, int End)? AtOrBehindBracket(PieceRun run, int at)
    {
        if (At(run, at) is { } here) return here;
        if (run.Is(at, ")") && At(run, at + 1) is { } outside) return (outside.Period, at);
        if (!run.Is(at, "(")) return null;
        for (var close = at + 1; close < at + LongestBracket; close++)
            if (run.Is(close, ")")) return At(run, close + 1) is { } behind ? (behind.Period, at) : null;
        return null;
    }

    /// <summary>The same, also behind the goods ("tonnes of lithium carbonate a year").</summary>
    public static (FlowPeriod Period, int End)? AtOrBehindGoods(PieceRun run, int at)
    {
        if (AtOrBehindBracket(run, at) is { } here) return here;
        if (!run.Is(at, "of")) return null;
        for (var next = at + 2; next <= at + 1 + LongestGoods; next++)
        {
            if (At(run, next) is { } behind) return behind;
            if (run[next].Type != PieceType.Word || run.IsOneOf(next, "of", "to", "from", "at", "in", "and", "for", "by")) return null;
        }

        return null;
    }

    /// <summary>The period that an adjective shortly before <paramref name="first"/> gives ("yearly quotas: 99,000 tonnes").</summary>
    public static FlowPeriod? Before(PieceRun run, int first, int window)
    {
        for (var at = first - 1; at >= Math.Max(0, first - window); at--)
            if (Adjective(run[at].Word) is { } period) return period;
        return null;
    }

    private static FlowPeriod? Noun(string word) => word switch
    {
        "day" => FlowPeriod.Day,
        "month" => FlowPeriod.Month,
        "year" or "annum" => FlowPeriod.Year,
        _ => null,
    };

    private static FlowPeriod? Abbreviated(string word) => word switch
    {
        "d" => FlowPeriod.Day,
        "m" or "mo" => FlowPeriod.Month,
        "y" or "yr" or "a" => FlowPeriod.Year,
        _ => null,
    };

    private static FlowPeriod? Adverb(string word) => word switch
    {
        "daily" => FlowPeriod.Day,
        "monthly" => FlowPeriod.Month,
        "annually" or "yearly" or "pa" or "p.a." or "p.a" => FlowPeriod.Year,
        _ => null,
    };

    private static FlowPeriod? Adjective(string word) => word switch
    {
        "daily" => FlowPeriod.Day,
        "monthly" => FlowPeriod.Month,
        "annual" or "yearly" or "annually" => FlowPeriod.Year,
        _ => null,
    };
}
