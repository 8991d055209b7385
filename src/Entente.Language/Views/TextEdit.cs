namespace Entente.Language.Views;

/// <summary>One change that a <see cref="TextView"/> makes: the source's <paramref name="Source"/> reads as <paramref name="Replacement"/>.</summary>
/// <param name="Source">What is replaced, in the source text; empty for an insertion.</param>
/// <param name="Replacement">What stands there in the view; empty for an omission.</param>
public readonly record struct TextEdit(TextSpan Source, string Replacement);
