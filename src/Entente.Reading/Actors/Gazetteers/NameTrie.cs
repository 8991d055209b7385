using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>Names by their tokens, for longest match in one walk; a walk is as long as the longest name at most.</summary>
internal sealed class NameTrie<T>
{
    private static readonly Analyser Cutter = new();
    private readonly Node _root = new();

    /// <summary>Adds a name; a leading article does not count.</summary>
    public void Add(string name, T value)
    {
        var forms = Cut(name);
        if (forms.Length == 0) return;
        var node = _root;
        foreach (var form in forms) node = node.Child(ActorWords.KeyOf(form));
        node.Entries.Add((forms, value));
    }

    /// <summary>The longest name that begins at <paramref name="at"/> and ends before <paramref name="end"/>; null if none does.</summary>
    public TrieMatch<T>? Longest(ActorWords words, int at, int end)
    {
        TrieMatch<T>? found = null;
        var node = _root;
        for (var i = at; i < end && node.Find(words.Key(i)) is { } next; i++)
        {
            node = next;
            if (node.Entries.Count == 0) continue;
            var values = node.Entries.Where(e => NameCase.Fits(e.Forms, words, at)).Select(e => e.Value).ToImmutableArray();
            if (!values.IsEmpty) found = new TrieMatch<T>(at, i + 1, values);
        }

        return found;
    }

    private static string[] Cut(string name)
    {
        var forms = Cutter.Analyse(name).Tokens.Select(t => t.ToString()).ToArray();
        return forms.Length > 1 && forms[0] is "the" or "The" ? forms[1..] : forms;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _children;

        public List<(string[] Forms, T Value)> Entries { get; } = [];

        public Node? Find(string key) => _children is not null && _children.TryGetValue(key, out var child) ? child : null;

        public Node Child(string key)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(key, out var child)) _children[key] = child = new Node();
            return child;
        }
    }
}

/// <summary>A name found: its half-open token range, and what it may mean, in the order in which it was added.</summary>
internal sealed record TrieMatch<T>(int First, int End, ImmutableArray<T> Values);
