using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Codebook;
using Entente.Codebook.Serialisation.Given;

namespace Entente.Cli.Verbs;

/// <summary>
/// Readings that the user gives, from JSON Lines: each line is a reading as <c>entente read --format jsonl</c> prints it, or an article with
/// its reading under <c>gold</c>. A reading belongs to the article with its <c>sha256</c>, or, where it tells none, with its <c>id</c>.
/// </summary>
internal sealed class GivenReadings(CodebookEdition edition, TextWriter error)
{
    private const string NoArticle = "E-LE-003";
    private const string BadReading = "E-LE-002";
    private const string PrintIt = "Give one reading a line, as `entente read --format jsonl` prints them.";
    private const string NameIt = "Name the file with its article beside --readings; the text must be the one that was read.";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>Whether any line could not be used.</summary>
    public bool HasSetAside { get; private set; }

    /// <summary>Takes lines in; what is none is told and passed over.</summary>
    public void Load(TextReader lines, string file)
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line)) Take(line, $"{file}:{number}");
    }

    /// <summary>
    /// The articles that no reading was given for; of the others the readings that could be taken go to <paramref name="readings"/>.
    /// </summary>
    public IEnumerable<Article> Others(IEnumerable<Article> articles, List<ArticleReading> readings)
    {
        foreach (var article in articles)
        {
            if (Find(article) is { } line) readings.AddRange(Read(line, article));
            else yield return article;
        }
    }

    /// <summary>The readings for which no article came; their articles are looked for by hash.</summary>
    public IEnumerable<ArticleReading> Rest(Func<string, Article?> find)
    {
        foreach (var line in _lines.Values.Where(l => !l.IsUsed))
        {
            if (line.Hash is { } hash && find(hash) is { } article)
                foreach (var reading in Read(line, article)) yield return reading;
            else
                Tell(NoArticle, line.Place, $"No article has {line.Name}.", NameIt);
        }
    }

    private Line? Find(Article article)
    {
        var line = _lines.GetValueOrDefault(article.Hash) ?? _lines.GetValueOrDefault("id " + article.Id);
        return line is null || (line.Hash is { } hash && hash != article.Hash) ? null : line;
    }

    private IEnumerable<ArticleReading> Read(Line line, Article article)
    {
        line.IsUsed = true;
        var given = GivenReading.Of((JsonObject)line.Reading.DeepClone(), article, edition);
        if (given.Reading is { } reading) yield return reading;
        else Tell(BadReading, line.Place, given.Fault!, "Nothing of this reading was filed; correct it and give it again.");
    }

    private void Take(string text, string place)
    {
        if (Parsed(text) is not { } root) Tell(BadReading, place, "This is no JSON object.", PrintIt);
        else if (Line.Of(root, place) is not { } line) Tell(BadReading, place, "It tells neither the sha256 nor the id of its article.", PrintIt);
        else if (!_lines.TryAdd(line.Key, line))
            Tell(BadReading, place, $"{_lines[line.Key].Place} is a reading of the same article.", "Give one reading of an article.");
    }

    private static JsonObject? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Tell(string code, string place, string message, string remedy)
    {
        error.WriteLine(new Diagnostic(code, place, message, remedy));
        HasSetAside = true;
    }

    private sealed record Line(string Place, string? Hash, string Name, JsonObject Reading)
    {
        public bool IsUsed { get; set; }

        public string Key => Hash ?? Name;

        public static Line? Of(JsonObject root, string place)
        {
            var document = root["document"] as JsonObject ?? root;
            var hash = Text(document, "sha256")?.ToLowerInvariant();
            var name = hash is not null ? $"the sha256 {hash}" : Text(document, "id") is { } id ? "id " + id : null;
            return name is null ? null : new Line(place, hash, name, root["gold"] as JsonObject ?? root);
        }

        private static string? Text(JsonObject owner, string key) =>
            owner[key] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }
}
