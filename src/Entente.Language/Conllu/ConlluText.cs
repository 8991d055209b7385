using Entente.Language.Models;
using Entente.Language.Tagging;
using Entente.Language.Tokenisation;
using Entente.Language.Views;

namespace Entente.Language.Conllu;

/// <summary>CoNLL-U in and out of <see cref="AnnotatedText"/>.</summary>
public static class ConlluText
{
    /// <summary>
    /// The text that a CoNLL-U file stands for, with its own sentences, words, tags, lemmas, heads and relations; its names are not read.
    /// Tests make parses by hand with it.
    /// </summary>
    /// <exception cref="FormatException">The text is no CoNLL-U; the message names the line.</exception>
    public static AnnotatedText Read(TextReader reader)
    {
        var sentences = ConlluReader.Read(reader);
        var raw = RawText.Of(sentences);
        var words = sentences.SelectMany(s => s.Words).ToList();
        var tags = new Inventory<Tag>(words.Select(TagOf).Distinct());
        var relations = new Inventory<string>(words.Select(w => w.Relation).Distinct());
        var annotation = words.Count == 0 ? null : Annotation.Of(tags, relations, null, words.Count, columns =>
        {
            foreach (var sentence in raw.Sentences)
                for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                    columns.Set(i, tags.PlaceOf(TagOf(words[i])), HeadOf(words[i], sentence), relations.PlaceOf(words[i].Relation), words[i].Lemma);
        }, _ => []);
        return new AnnotatedText(TextView.Of(raw.Text), raw.Words, raw.Sentences, [.. QuotationFinder.Find(raw.Text)], annotation);
    }

    /// <summary>The analysis of a CoNLL-U file's text by <paramref name="analyser"/>, which keeps the file's sentences and words.</summary>
    /// <exception cref="FormatException">The text is no CoNLL-U; the message names the line.</exception>
    public static AnnotatedText Analyse(Analyser analyser, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(analyser);
        var raw = RawText.Of(ConlluReader.Read(reader));
        return analyser.Analyse(TextView.Of(raw.Text), raw.Words, raw.Sentences);
    }

    /// <summary>Writes a text as CoNLL-U.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">What sentences are named by: this, a hyphen, their number.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(AnnotatedText text, string id, TextWriter writer) => new ConlluWriter(text, id, writer).Write();

    private static Tag TagOf(ConlluWord word) => new(word.Upos, word.Xpos, word.Features);

    private static int HeadOf(ConlluWord word, SentenceBounds sentence) =>
        word.Head > 0 && word.Head <= sentence.EndToken - sentence.FirstToken ? sentence.FirstToken + word.Head - 1 : -1;
}
