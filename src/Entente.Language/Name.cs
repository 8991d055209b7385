namespace Entente.Language;

/// <summary>A name in an <see cref="AnnotatedText"/>.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
public readonly record struct Name(NameKind Kind, int FirstToken, int EndToken);
