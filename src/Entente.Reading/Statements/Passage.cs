namespace Entente.Reading.Statements;

/// <summary>Sentences that a quotation holds together, or one sentence alone.</summary>
/// <param name="Start">Its first token behind any dateline.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Paragraph">The paragraph's place in the text.</param>
internal readonly record struct Passage(int Start, int End, int Paragraph);
