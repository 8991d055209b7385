using System.Collections.Immutable;
using Entente.Language.Lemmas;
using Entente.Language.Models;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>What a model adds to a text, token by token, as columns. Without a model every column is empty.</summary>
internal sealed class Annotation
{
    private const short NoPlace = -1;

    private readonly Inventory<Tag> _tags;
    private readonly Inventory<string> _relations;
    private readonly Lemmatiser? _lemmatiser;
    private readonly short[] _tagOf;
    private readonly short[] _relationOf;
    private readonly int[] _headOf;
    private readonly string?[] _lemmas;
    private readonly int[] _firstDependent;
    private readonly int[] _nextSibling;
    private Lazy<ImmutableArray<Name>> _names = new([]);

    private Annotation(Inventory<Tag> tags, Inventory<string> relations, Lemmatiser? lemmatiser, int tokens)
    {
        (_tags, _relations, _lemmatiser) = (tags, relations, lemmatiser);
        (_tagOf, _relationOf, _headOf) = (new short[tokens], new short[tokens], new int[tokens]);
        (_lemmas, _firstDependent, _nextSibling) = (new string?[tokens], new int[tokens], new int[tokens]);
        Array.Fill(_tagOf, NoPlace);
        Array.Fill(_relationOf, NoPlace);
        Array.Fill(_headOf, -1);
        Array.Fill(_firstDependent, -1);
        Array.Fill(_nextSibling, -1);
    }

    public static Annotation Empty { get; } = new(new([]), new([]), null, 0);

    /// <summary>The names, looked for when they are first asked for: not every reader of trees needs them.</summary>
    public ImmutableArray<Name> Names => _names.Value;

    public bool IsEmpty => _headOf.Length == 0;

    /// <summary>
    /// Columns filled by <paramref name="fill"/>: tag, head (token index, -1 for a root), relation, and the lemma if it is given; and the
    /// names that <paramref name="findNames"/> sees in them, once they are asked for.
    /// </summary>
    public static Annotation Of(
        Inventory<Tag> tags, Inventory<string> relations, Lemmatiser? lemmatiser, int tokens, Action<Annotation> fill,
        Func<Annotation, IEnumerable<Name>> findNames)
    {
        var annotation = new Annotation(tags, relations, lemmatiser, tokens);
        fill(annotation);
        annotation.LinkDependents();
        annotation._names = new(() => [.. findNames(annotation)]);
        return annotation;
    }

    public void Set(int token, int tag, int head, int relation, string? lemma = null)
    {
        (_tagOf[token], _headOf[token], _relationOf[token]) = ((short)tag, head, (short)relation);
        _lemmas[token] = lemma;
    }

    public Tag TagOf(int token) => IsEmpty || _tagOf[token] < 0 ? new Tag("", "", "") : _tags[_tagOf[token]];

    public string RelationOf(int token) => IsEmpty || _relationOf[token] < 0 ? "" : _relations[_relationOf[token]];

    public int HeadOf(int token) => IsEmpty ? -1 : _headOf[token];

    public int FirstDependentOf(int token) => IsEmpty ? -1 : _firstDependent[token];

    public int NextSiblingOf(int token) => IsEmpty ? -1 : _nextSibling[token];

    // Made when first asked for; two threads at once make equal strings.
    public string LemmaOf(int token, ReadOnlySpan<char> form)
    {
        if (IsEmpty) return "";
        return _lemmas[token] ??= _lemmatiser is null || _tagOf[token] < 0 ? "" : _lemmatiser.LemmaOf(form, _tags[_tagOf[token]]);
    }

    private void LinkDependents()
    {
        for (var token = _headOf.Length - 1; token >= 0; token--)
        {
            var head = _headOf[token];
            if (head < 0) continue;
            (_nextSibling[token], _firstDependent[head]) = (_firstDependent[head], token);
        }
    }
}
