using System.Collections.Immutable;
using Entente.Language.Views;

namespace Entente.Language;

/// <summary>
/// A text with its tokens, sentences, paragraphs, quotations and, where a model was at hand, tags, trees and names. It owns all data; <see cref="Token"/> and <see cref="Sentence"/> are
/// views into it. Immutable. All offsets are into <see cref="Text"/>; <see cref="TextView.ToSource"/> leads back to the frozen text.
/// </summary>
public sealed class AnnotatedText
{
    private readonly TextSpan[] _tokens;
    private readonly int[] _sentenceOfToken;
    private readonly SentenceBounds[] _sentences;

    internal AnnotatedText(
        TextView view, TextSpan[] tokens, SentenceBounds[] sentences, ImmutableArray<Quotation> quotations, Annotation? annotation = null)
    {
        (View, _tokens, _sentences, Quotations) = (view, tokens, sentences, quotations);
        Annotation = annotation ?? Annotation.Empty;
        _sentenceOfToken = new int[tokens.Length];
        for (var s = 0; s < sentences.Length; s++)
            Array.Fill(_sentenceOfToken, s, sentences[s].FirstToken, sentences[s].EndToken - sentences[s].FirstToken);
    }

    /// <summary>The view that was analysed.</summary>
    public TextView View { get; }

    /// <summary>The text that was analysed.</summary>
    public string Text => View.Text;

    /// <summary>The number of tokens.</summary>
    public int TokenCount => _tokens.Length;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => _sentences.Length;

    /// <summary>Stretches in quotation marks, in order.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Names of persons, organisations and places, in order and without overlap; none if no model was at hand.</summary>
    public ImmutableArray<Name> Names => Annotation.Names;

    /// <summary>Whether the tokens have tags, lemmas, heads and relations: whether a model was at hand.</summary>
    public bool IsParsed => !Annotation.IsEmpty || TokenCount == 0;

    /// <summary>All tokens, in order.</summary>
    public IEnumerable<Token> Tokens => Enumerable.Range(0, _tokens.Length).Select(i => new Token(this, i));

    /// <summary>All sentences, in order; together they hold every token.</summary>
    public IEnumerable<Sentence> Sentences => Enumerable.Range(0, _sentences.Length).Select(i => new Sentence(this, i));

    /// <summary>The token at <paramref name="index"/>, from 0.</summary>
    public Token Token(int index) => new(this, index);

    /// <summary>The sentence at <paramref name="index"/>, from 0.</summary>
    public Sentence Sentence(int index) => new(this, index);

    /// <summary>The index of the first token that ends behind <paramref name="offset"/>; <see cref="TokenCount"/> if none does.</summary>
    public int TokenIndexAt(int offset)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    internal Annotation Annotation { get; }

    internal TextSpan SpanOf(int token) => _tokens[token];

    internal int SentenceOf(int token) => _sentenceOfToken[token];

    internal SentenceBounds BoundsOf(int sentence) => _sentences[sentence];
}

/// <summary>Where a sentence lies: half-open token range, and the paragraph it belongs to, counted from 0.</summary>
internal readonly record struct SentenceBounds(int FirstToken, int EndToken, int Paragraph);
