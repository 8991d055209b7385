using System.Collections.Frozen;

namespace Entente.Language.Names;

/// <summary>Lists of words that often stand in names: given names, places, bodies, titles. A word's lists are among its features.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lists;

    private WordLists(string resource)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        _lists = Read(reader).ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The few lists that the parser sees too.</summary>
    public static WordLists Known { get; } = new("known-words.txt");

    /// <summary>The longer lists of the name finder.</summary>
    public static WordLists Names { get; } = new("name-words.txt");

    /// <summary>The lists that hold the word, given in small letters, as bits; 0 if none does.</summary>
    public int ListsOf(ReadOnlySpan<char> lower) => _lists.TryGetValue(lower, out var lists) ? lists : 0;

    private static Dictionary<string, int> Read(TextReader reader)
    {
        var lists = new Dictionary<string, int>();
        var bit = 1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf(':') is not (> 0 and var colon)) continue;
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                lists[word] = lists.GetValueOrDefault(word) | bit;
            bit <<= 1;
        }

        return lists;
    }
}
