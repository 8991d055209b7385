namespace Entente.Language;

/// <summary>A sentence: a view into its <see cref="AnnotatedText"/>.</summary>
public readonly struct Sentence : IEquatable<Sentence>
{
    internal Sentence(AnnotatedText text, int index) => (Owner, Index) = (text, index);

    /// <summary>The text that the sentence belongs to.</summary>
    public AnnotatedText Owner { get; }

    /// <summary>The sentence's place in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>The index of the first token.</summary>
    public int FirstToken => Owner.BoundsOf(Index).FirstToken;

    /// <summary>The index behind the last token.</summary>
    public int EndToken => Owner.BoundsOf(Index).EndToken;

    /// <summary>The paragraph's place in the text, from 0.</summary>
    public int Paragraph => Owner.BoundsOf(Index).Paragraph;

    /// <summary>From the first token's start to the last one's end, in <see cref="AnnotatedText.Text"/>.</summary>
    public TextSpan Span => new(Owner.SpanOf(FirstToken).Start, Owner.SpanOf(EndToken - 1).End);

    /// <inheritdoc/>
    public bool Equals(Sentence other) => ReferenceEquals(Owner, other.Owner) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Owner, Index);

    /// <summary>Whether both are the same sentence of the same text.</summary>
    public static bool operator ==(Sentence left, Sentence right) => left.Equals(right);

    /// <summary>Whether they are different sentences.</summary>
    public static bool operator !=(Sentence left, Sentence right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Span.In(Owner.Text).ToString();
}
