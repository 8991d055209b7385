namespace Entente.Language;

/// <summary>A word, number or punctuation mark: a view into its <see cref="AnnotatedText"/>.</summary>
public readonly struct Token : IEquatable<Token>
{
    internal Token(AnnotatedText text, int index) => (Owner, Index) = (text, index);

    /// <summary>The text that the token belongs to.</summary>
    public AnnotatedText Owner { get; }

    /// <summary>The token's place in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>Where the token stands in <see cref="AnnotatedText.Text"/>.</summary>
    public TextSpan Span => Owner.SpanOf(Index);

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Form => Span.In(Owner.Text);

    /// <summary>The index of the token's sentence.</summary>
    public int SentenceIndex => Owner.SentenceOf(Index);

    /// <summary>The universal part of speech ("NOUN", "VERB"); empty if the text was not parsed.</summary>
    public string Upos => Owner.Annotation.TagOf(Index).Upos;

    /// <summary>The Penn part of speech ("NNS", "VBD"); empty if the text was not parsed.</summary>
    public string Xpos => Owner.Annotation.TagOf(Index).Xpos;

    /// <summary>The morphological features, <c>Name=Value</c> joined by bars, <c>_</c> for none; empty if the text was not parsed.</summary>
    public string Features => Owner.Annotation.TagOf(Index).Features;

    /// <summary>The dictionary form; empty if the text was not parsed.</summary>
    public string Lemma => Owner.Annotation.LemmaOf(Index, Form);

    /// <summary>The index of the head in the text; -1 for a sentence's root and if the text was not parsed.</summary>
    public int Head => Owner.Annotation.HeadOf(Index);

    /// <summary>The relation to the head with its subtype ("nsubj", "nsubj:pass", "root"); empty if the text was not parsed.</summary>
    public string Relation => Owner.Annotation.RelationOf(Index);

    /// <summary>The tokens whose head this is, in order.</summary>
    public IEnumerable<Token> Dependents
    {
        get
        {
            var owner = Owner;
            for (var at = owner.Annotation.FirstDependentOf(Index); at >= 0; at = owner.Annotation.NextSiblingOf(at))
                yield return new Token(owner, at);
        }
    }

    /// <summary>Whether white space, or the text's end, follows.</summary>
    public bool IsFollowedBySpace => Span.End >= Owner.Text.Length || char.IsWhiteSpace(Owner.Text[Span.End]);

    /// <summary>Whether the token reads <paramref name="word"/>, letter case aside.</summary>
    public bool Is(ReadOnlySpan<char> word) => Form.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(Owner, other.Owner) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Owner, Index);

    /// <summary>Whether both are the same token of the same text.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether they are different tokens.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Form.ToString();
}
