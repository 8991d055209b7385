using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Reading.Terms.Pieces;

/// <summary>
/// Phrases with a meaning, found by longest match. Hyphens between words count for nothing on either side, so "kilowatt hour" is
/// "kilowatt-hour". Of two meanings of one phrase the first added holds.
/// </summary>
/// <param name="keepsCase">Whether letter case matters: for signs, not for words.</param>
internal sealed class PhraseTable<T>(bool keepsCase = false)
    where T : class
{
    private static readonly Analyser Cutter = new();
    private static readonly PieceLexer Lexer = new(FrozenSet<string>.Empty);

    private readonly Dictionary<string, List<(string[] Tail, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private int _longest;

    public void Add(string phrase, T value)
    {
        var words = Words(phrase);
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0], out var entries)) _byFirst[words[0]] = entries = [];
        var tail = words[1..];
        if (entries.Exists(e => e.Tail.SequenceEqual(tail))) return;
        entries.Add((tail, value));
        entries.Sort((a, b) => b.Tail.Length.CompareTo(a.Tail.Length));
        _longest = Math.Max(_longest, words.Length);
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>, and the index behind it.</summary>
    public (T Value, int End)? Match(PieceRun run, int at)
    {
        if (!_byFirst.TryGetValue(Key(run[at]), out var entries)) return null;
        foreach (var (tail, value) in entries)
            if (EndOf(run, at + 1, tail) is { } end) return (value, end);
        return null;
    }

    /// <summary>The longest phrase that ends before <paramref name="end"/>, and where it begins.</summary>
    public (T Value, int First)? MatchBefore(PieceRun run, int end)
    {
        for (var first = Math.Max(0, end - (2 * _longest)); first < end; first++)
            if (Match(run, first) is { } match && match.End == end) return (match.Value, first);
        return null;
    }

    private int? EndOf(PieceRun run, int at, string[] tail)
    {
        foreach (var word in tail)
        {
            if (run[at].IsDash) at++;
            if (Key(run[at]) != word) return null;
            at++;
        }

        return at;
    }

    private string Key(Piece piece) => keepsCase ? piece.Form : piece.Word;

    private string[] Words(string phrase)
    {
        var text = Cutter.Analyse(phrase);
        return [.. text.Sentences.Select(Lexer.Read).SelectMany(run => Enumerable.Range(0, run.Count).Select(i => run[i]))
            .Where(p => !p.IsDash).Select(Key)];
    }
}
