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
