using Entente.Language.Tokenisation;
using Entente.Language.Views;

namespace Entente.Language;

/// <summary>Text to tokens, sentences and quotations. Immutable and safe for use by many threads at once.</summary>
public sealed class Analyser
{
    /// <summary>Analyses <paramref name="view"/>; any text is taken, and nothing of it throws.</summary>
    public AnnotatedText Analyse(TextView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = Tokeniser.Tokenise(view.Text);
        var quotations = QuotationFinder.Find(view.Text);
        var sentences = SentenceSplitter.Split(view.Text, tokens);
        return new AnnotatedText(view, tokens, sentences, [.. quotations]);
    }

    /// <summary>Analyses a text as it stands.</summary>
    public AnnotatedText Analyse(string text) => Analyse(TextView.Of(text));
}
