using System.Text;

namespace Entente.Language.Conllu;

/// <summary>The running text of CoNLL-U sentences, with the places of their words in it.</summary>
/// <param name="Text">Sentences joined by blanks, paragraphs by a blank line.</param>
/// <param name="Words">The words' spans, in order.</param>
/// <param name="Sentences">The sentences' word ranges and paragraphs.</param>
internal sealed record RawText(string Text, TextSpan[] Words, SentenceBounds[] Sentences)
{
    public static RawText Of(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<TextSpan>();
        var bounds = new List<SentenceBounds>();
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0) text.Append("\n\n");
            var first = words.Count;
            foreach (var word in sentence.Words)
            {
                words.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form);
                if (word.SpaceAfter) text.Append(' ');
            }

            var paragraph = bounds.Count == 0 ? 0 : bounds[^1].Paragraph + (sentence.BeginsParagraph ? 1 : 0);
            bounds.Add(new SentenceBounds(first, words.Count, paragraph));
        }

        return new RawText(text.ToString(), [.. words], [.. bounds]);
    }
}
