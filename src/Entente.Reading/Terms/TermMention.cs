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
    TextSpan Span, int FirstToken, int EndToken, TermType Type, TermValue Value, string Unit, Qualifier? Qualifier);
