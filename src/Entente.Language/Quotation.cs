namespace Entente.Language;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Content">Between the marks, in <see cref="AnnotatedText.Text"/>.</param>
/// <param name="Outer">The marks included; a mark that is missing (a quotation that a paragraph break ends) adds nothing.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
public readonly record struct Quotation(TextSpan Content, TextSpan Outer, bool IsClosed);
