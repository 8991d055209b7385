using System.Collections.Concurrent;
using Entente.Language.Models;
using Entente.Language.Tokenisation;
using Entente.Language.Views;

namespace Entente.Language;

/// <summary>
/// Text to tokens, sentences and quotations, and with a model to tags, lemmas, trees and names. Immutable and safe for use by many
/// threads at once.
/// </summary>
public sealed class Analyser
{
    private const string EnglishModel = "english.model";

    private static readonly Lazy<Analyser> Shipped = new(LoadShipped);

    private readonly LanguageModel? _model;
    private readonly ConcurrentBag<TextAnnotator> _annotators = [];

    /// <summary>An analyser without a model: tokens, sentences and quotations only.</summary>
    public Analyser()
    {
    }

    internal Analyser(LanguageModel model) => _model = model;

    /// <summary>The analyser with the model that comes with the program, loaded when first asked for.</summary>
    /// <exception cref="ModelException">The program was built without a model, or with one of another version.</exception>
    public static Analyser English => Shipped.Value;

    /// <summary>What the model says of itself; null without one.</summary>
    public ModelCard? Card => _model?.Card;

    /// <summary>An analyser with the model in <paramref name="stream"/>, which is read to its end.</summary>
    /// <exception cref="ModelException">The file is damaged, of another version, or no model.</exception>
    public static Analyser Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Analyser(ModelFile.Read(stream));
    }

    /// <summary>Analyses <paramref name="view"/>; any text is taken, and nothing of it throws.</summary>
    public AnnotatedText Analyse(TextView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = Tokeniser.Tokenise(view.Text);
        return Analyse(view, tokens, SentenceSplitter.Split(view.Text, tokens));
    }

    /// <summary>Analyses a text as it stands.</summary>
    public AnnotatedText Analyse(string text) => Analyse(TextView.Of(text));

    /// <summary>Analyses a text whose tokens and sentences are given.</summary>
    internal AnnotatedText Analyse(TextView view, TextSpan[] tokens, SentenceBounds[] sentences)
    {
        var quotations = QuotationFinder.Find(view.Text);
        return new AnnotatedText(view, tokens, sentences, [.. quotations], Annotate(view.Text, tokens, sentences));
    }

    private Annotation? Annotate(string text, TextSpan[] tokens, SentenceBounds[] sentences)
    {
        if (_model is null || tokens.Length == 0) return null;
        return With(_model, a => a.Annotate(text, tokens, sentences, annotation => With(_model, b => b.FindNames(text, tokens, sentences, annotation))));
    }

    // Working memory is lent to one thread at a time.
    private T With<T>(LanguageModel model, Func<TextAnnotator, T> work)
    {
        if (!_annotators.TryTake(out var annotator)) annotator = new TextAnnotator(model);
        var done = work(annotator);
        _annotators.Add(annotator);
        return done;
    }

    private static Analyser LoadShipped()
    {
        using var stream = typeof(Analyser).Assembly.GetManifestResourceStream(EnglishModel)
            ?? throw new ModelException("The program was built without a model. Train one with `entente train` and give it with --model.");
        return Load(stream);
    }
}
