using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Reading.Terms;

/// <summary>A figure or date in the text with its meaning, before it is bound to a dealing.</summary>
/// <param name="Span">Its characters in <see cref="AnnotatedText.Text"/>, unit and qualifier included.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">Behind its last token.</param>
/// <param name="Type">What it measures as far as its own words say; a bare date is <see cref="TermType.Start"/> until its dealing decides.</param>
/// <param name="Value">The normalised value.</param>
/// <param name="Unit">By the codebook's table.</param>
/// <param name="Qualifier">How exact it is said to be.</param>
internal sealed record TermMention(
    TextSpan Span, int FirstToken, int EndToken, TermType Type, TermValue Value, string Unit, Qualifier? Qualifier)
{
    /// <summary>What else it may be, likeliest first: a bare date may be an end, a percentage a rate, a flow a capacity, a franc Swiss.</summary>
    public ImmutableArray<TermSense> Others { get; init; } = [];

    /// <summary>The word nearby that fixed the type ("until", "stake", "interest"); null where none did.</summary>
    public string? Cue { get; init; }

    /// <summary>Whether it stands in brackets behind another figure, which mostly makes it the same sum or length once more.</summary>
    public bool IsConversion { get; init; }
}

/// <summary>A type and unit that a mention may have.</summary>
/// <param name="Type">The type.</param>
/// <param name="Unit">The unit that goes with it.</param>
internal readonly record struct TermSense(TermType Type, string Unit);
