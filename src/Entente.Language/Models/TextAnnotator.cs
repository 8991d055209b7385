using Entente.Language.Features;
using Entente.Language.Names;

namespace Entente.Language.Models;

/// <summary>Runs a model over a text's sentences, some at a time. Holds working memory: one thread at a time.</summary>
internal sealed class TextAnnotator(LanguageModel model)
{
    // A batch this large is quick for its size and still fits the cache; a longer sentence is parsed in parts.
    private const int BatchTokens = 200, LongestPart = 200;

    private readonly Predictor _predictor = model.Predictor();
    private readonly NameFinder? _names = model.Names?.Finder();
    private readonly BatchBuilder _builder = new(model.Index, model.Vectors);
    private readonly List<Part> _parts = [];
    private readonly int _parataxis = model.Relations.PlaceOf("parataxis");
    private TokenSetting[] _settings = [];
    private int _sentenceRoot;

    // The tokens of a sentence, or of a stretch of one that is too long.
    private readonly record struct Part(int First, int End, bool Continues);

    public Annotation Annotate(string text, TextSpan[] tokens, SentenceBounds[] sentences, Func<Annotation, IEnumerable<Name>> findNames)
    {
        return Annotation.Of(
            model.Tags, model.Relations, model.Lemmatiser, tokens.Length,
            annotation =>
            {
                _builder.Batch.Clear();
                _parts.Clear();
                foreach (var sentence in sentences) Add(text, tokens, sentence, annotation);
                Flush(annotation);
            },
            findNames);
    }

    public IEnumerable<Name> FindNames(string text, TextSpan[] tokens, SentenceBounds[] sentences, Annotation annotation) =>
        _names?.Find(text, tokens, sentences, annotation) ?? [];

    private void Add(string text, TextSpan[] tokens, SentenceBounds sentence, Annotation annotation)
    {
        for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestPart)
        {
            var part = new Part(first, Math.Min(first + LongestPart, sentence.EndToken), first > sentence.FirstToken);
            if (_builder.Batch.TokenCount > 0 && _builder.Batch.TokenCount + part.End - part.First > BatchTokens) Flush(annotation);
            AddPart(text, tokens, part);
        }
    }

    private void AddPart(string text, TextSpan[] tokens, Part part)
    {
        var count = part.End - part.First;
        if (_settings.Length < count) _settings = new TokenSetting[Math.Max(count, LongestPart)];
        var settings = _settings.AsSpan(0, count);
        SentenceSettings.Fill(text, tokens, part.First, settings);
        _builder.BeginSentence();
        for (var i = 0; i < count; i++) _builder.Add(tokens[part.First + i].In(text), settings[i]);
        _builder.EndSentence();
        _parts.Add(part);
    }

    private void Flush(Annotation annotation)
    {
        if (_parts.Count == 0) return;
        _predictor.Predict(_builder.Batch);
        var starts = _builder.Batch.SentenceStarts;
        for (var p = 0; p < _parts.Count; p++) Read(_parts[p], starts[p] + 1, annotation);
        _builder.Batch.Clear();
        _parts.Clear();
    }

    private void Read(Part part, int row, Annotation annotation)
    {
        for (var token = part.First; token < part.End; token++, row++)
        {
            var (head, relation) = (part.First + _predictor.Heads[row] - 1, _predictor.Relations[row]);
            if (_predictor.Heads[row] == 0)
            {
                head = part.Continues ? _sentenceRoot : -1;
                if (part.Continues) relation = _parataxis;
                else _sentenceRoot = token;
            }

            annotation.Set(token, _predictor.Tags[row], head, relation);
        }
    }
}
