using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Terms.Pieces;

/// <summary>The codebook's cues of terms, ready to be looked for.</summary>
internal sealed class CueTables
{
    private readonly FrozenDictionary<TermCueUse, PhraseTable<string>> _tables;

    public CueTables(ImmutableArray<TermCue> cues)
    {
        var tables = Enum.GetValues<TermCueUse>().ToDictionary(use => use, _ => new PhraseTable<string>());
        foreach (var cue in cues)
            foreach (var word in cue.Words) tables[cue.Use].Add(word, word);
        _tables = tables.ToFrozenDictionary();
    }

    /// <summary>The cue that begins at <paramref name="at"/>, and the index behind it.</summary>
    public (string Word, int End)? At(PieceRun run, int at, TermCueUse use) => _tables[use].Match(run, at);

    /// <summary>The cue that ends before <paramref name="end"/>, and where it begins.</summary>
    public (string Word, int First)? EndingAt(PieceRun run, int end, TermCueUse use) => _tables[use].MatchBefore(run, end);

    /// <summary>The last cue that begins within <paramref name="window"/> pieces before <paramref name="end"/>.</summary>
    public (string Word, int At)? LastBefore(PieceRun run, int end, TermCueUse use, int window)
    {
        for (var at = end - 1; at >= Math.Max(0, end - window); at--)
            if (_tables[use].Match(run, at) is { } match && match.End <= end) return (match.Value, at);
        return null;
    }

    /// <summary>The first cue that begins within <paramref name="window"/> pieces from <paramref name="first"/> on.</summary>
    public (string Word, int At)? FirstFrom(PieceRun run, int first, TermCueUse use, int window)
    {
        for (var at = first; at < first + window && at < run.Count; at++)
            if (_tables[use].Match(run, at) is { } match) return (match.Value, at);
        return null;
    }
}
