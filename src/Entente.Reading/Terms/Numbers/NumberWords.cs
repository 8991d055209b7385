using System.Collections.Frozen;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Numbers;

/// <summary>Cardinal and ordinal numbers in words.</summary>
internal static class NumberWords
{
    private const int MostPieces = 10;

    private static readonly FrozenDictionary<string, int> Units = Numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");

    private static readonly FrozenDictionary<string, int> Tens =
        Numbered("ten twenty thirty forty fifty sixty seventy eighty ninety", 10);

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
        seventeenth eighteenth nineteenth twentieth
        """);

    /// <summary>The cardinal that begins at <paramref name="at"/>, and the index behind it.</summary>
    public static (int Value, int End)? Cardinal(PieceRun run, int at)
    {
        var (value, end) = BelowHundred(run, at) ?? (0, at);
        while (value > 0 && end - at < MostPieces && Multiple(run, end) is var (times, after) && value < 1000)
        {
            (value, end) = (value * times, after);
            if (times != 100) break;
            var next = run.Is(end, "and") ? end + 1 : end;
            if (BelowHundred(run, next) is var (rest, restEnd)) (value, end) = (value + rest, restEnd);
        }

        return value > 0 ? (value, end) : null;
    }

    /// <summary>"hundred", "dozen", "score" and their value.</summary>
    public static (int Times, int End)? Multiple(PieceRun run, int at)
    {
        at = run.PastHyphen(at);
        return run[at].Word switch
        {
            "hundred" => (100, at + 1),
            "dozen" => (12, at + 1),
            "score" => (20, at + 1),
            _ => null,
        };
    }

    /// <summary>The ordinal that begins at <paramref name="at"/> ("third", "18th", "twenty-first"), and the index behind it.</summary>
    public static (int Value, int End)? Ordinal(PieceRun run, int at)
    {
        if (run[at].Type == PieceType.Ordinal) return ((int)run[at].Number, at + 1);
        if (Ordinals.TryGetValue(run[at].Word, out var single)) return (single, at + 1);
        var unit = run.PastHyphen(at + 1);
        if (!Tens.TryGetValue(run[at].Word, out var ten) || !Ordinals.TryGetValue(run[unit].Word, out var rest)) return null;
        return rest < 10 ? (ten + rest, unit + 1) : null;
    }

    private static (int Value, int End)? BelowHundred(PieceRun run, int at)
    {
        if (Units.TryGetValue(run[at].Word, out var unit)) return (unit, at + 1);
        if (!Tens.TryGetValue(run[at].Word, out var ten)) return null;
        var next = run.PastHyphen(at + 1);
        return Units.TryGetValue(run[next].Word, out var rest) && rest < 10 ? (ten + rest, next + 1) : (ten, at + 1);
    }

    private static FrozenDictionary<string, int> Numbered(string words, int step = 1) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select((word, i) => KeyValuePair.Create(word, (i + 1) * step))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
