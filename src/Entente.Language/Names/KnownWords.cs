using System.Collections.Frozen;

namespace Entente.Language.Names;

/// <summary>Lists of words that often stand in names: given names, places, bodies, titles. A word's lists are among its features.</summary>
internal static class KnownWords
{
    private const string Resource = "known-words.txt";

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lists = Read();

    /// <summary>The lists that hold the word, given in small letters, as bits; 0 if none does.</summary>
    public static int ListsOf(ReadOnlySpan<char> lower) => Lists.TryGetValue(lower, out var lists) ? lists : 0;

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        using var stream = typeof(KnownWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, int>();
        var bit = 1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf(':') is not (> 0 and var colon)) continue;
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                lists[word] = lists.GetValueOrDefault(word) | bit;
            bit <<= 1;
        }

        return lists.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
