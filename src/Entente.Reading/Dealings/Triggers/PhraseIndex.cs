namespace Entente.Reading.Dealings.Triggers;

/// <summary>Phrases with their meanings, found by their first word. Built once, then only read.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase in lower case; several meanings may share it.</summary>
    public void Add(string phrase, T meaning)
    {
        var words = Split(phrase);
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0], out var entries)) _byFirst[words[0]] = entries = [];
        entries.Add(new Entry(words, meaning));
    }

    /// <summary>The phrases that begin at the word and end at or before <paramref name="end"/>, with the index behind their last word.</summary>
    public IEnumerable<(T Meaning, int End)> At(string[] words, int at, int end)
    {
        if (!_byFirst.TryGetValue(words[at], out var entries)) yield break;
        foreach (var entry in entries)
            if (Matches(words, at, end, entry.Words)) yield return (entry.Meaning, at + entry.Words.Length);
    }

    /// <summary>Whether any phrase lies within the range.</summary>
    public bool IsIn(string[] words, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (_byFirst.TryGetValue(words[i], out var entries) && entries.Exists(e => Matches(words, i, end, e.Words))) return true;
        return false;
    }

    // As the tokeniser cuts: hyphens are words of their own.
    private static string[] Split(string phrase) =>
        phrase.Replace("-", " - ", StringComparison.Ordinal).Replace("'", " ' ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string[] words, int at, int end, string[] phrase)
    {
        if (at + phrase.Length > end) return false;
        for (var i = 1; i < phrase.Length; i++)
            if (!string.Equals(words[at + i], phrase[i], StringComparison.Ordinal)) return false;
        return true;
    }

    private readonly record struct Entry(string[] Words, T Meaning);
}
