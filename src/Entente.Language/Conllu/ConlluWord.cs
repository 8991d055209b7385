namespace Entente.Language.Conllu;

/// <summary>One word line of a CoNLL-U sentence.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Dictionary form, <c>_</c> if not given.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn part of speech.</param>
/// <param name="Features">Morphological features, <c>Name=Value</c> joined by bars, <c>_</c> for none.</param>
/// <param name="Head">The head's place in the sentence, from 1; 0 for the root, -1 if not given.</param>
/// <param name="Relation">The relation to the head, with its subtype.</param>
/// <param name="Misc">The last column.</param>
/// <param name="SpaceAfter">Whether a blank follows in the text.</param>
internal sealed record ConlluWord(
    string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc, bool SpaceAfter);

/// <summary>One sentence of a CoNLL-U file.</summary>
/// <param name="Words">Its words, in order; never empty.</param>
/// <param name="Id">The value of <c># sent_id</c>, if given.</param>
/// <param name="BeginsParagraph">Whether a paragraph or document begins with it.</param>
/// <param name="BeginsDocument">Whether a document begins with it.</param>
internal sealed record ConlluSentence(IReadOnlyList<ConlluWord> Words, string? Id, bool BeginsParagraph, bool BeginsDocument = false);
