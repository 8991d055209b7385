using System.Text.Json.Nodes;
using Entente.Language;

namespace Entente.Codebook.Serialisation.Given;

/// <summary>Checks spans, and words that stand for spans, against a text.</summary>
internal sealed class QuotedSpans(string text)
{
    private const int LongestShown = 60;

    /// <summary>
    /// The span that an object gives as <c>start</c> and <c>end</c>, as <c>quote</c>, or as both. Afterwards it has start and end.
    /// </summary>
    /// <exception cref="FormatException">
    /// It lies outside the text, is empty, or cuts a character in two; or the quote is not what stands there, or stands nowhere or in
    /// several places.
    /// </exception>
    public TextSpan Check(JsonObject given)
    {
        var quote = given["quote"] is JsonValue value && value.TryGetValue<string>(out var words) ? words : null;
        var span = given["start"] is null && given["end"] is null && quote is not null ? TheOnly(quote) : Offsets(given);
        if (quote is not null && !text.AsSpan(span.Start, span.Length).SequenceEqual(quote))
            throw new FormatException($"at {span} the text does not say {Quoted(quote)} but {Quoted(span.In(text).ToString())}.");
        (given["start"], given["end"]) = (span.Start, span.End);
        return span;
    }

    /// <summary>Where a name stands first in one of these sentences, or else in the text.</summary>
    /// <exception cref="FormatException">Nowhere.</exception>
    public TextSpan NameIn(IEnumerable<TextSpan> sentences, string name) =>
        sentences.Select(s => Find(name, s)).FirstOrDefault(found => found is not null)
        ?? Name(name)
        ?? throw new FormatException($"the text does not say {Quoted(name)}; give the words that name it as 'evidence'.");

    /// <summary>Where a name stands first in the text; null where it does not.</summary>
    public TextSpan? Name(string name) => Find(name, new TextSpan(0, text.Length));

    /// <summary>A span as readings have it.</summary>
    public static JsonObject Written(TextSpan span) => new() { ["start"] = span.Start, ["end"] = span.End };

    private TextSpan? Find(string name, TextSpan within)
    {
        if (name.Length == 0) return null;
        var at = text.IndexOf(name, within.Start, within.Length, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, at + name.Length);
    }

    private TextSpan TheOnly(string quote)
    {
        var found = Name(quote) ?? throw new FormatException($"the text does not say {Quoted(quote)}.");
        if (text.IndexOf(quote, found.Start + 1, StringComparison.Ordinal) >= 0)
            throw new FormatException($"the text says {Quoted(quote)} more than once; quote more of it, or give 'start' and 'end'.");
        return found;
    }

    private TextSpan Offsets(JsonObject given)
    {
        if (Number(given["start"]) is not { } start || Number(given["end"]) is not { } end)
            throw new FormatException("a place in the text takes 'start' and 'end', whole numbers, or 'quote', its words.");
        var span = new TextSpan(start, end);
        if (start < 0 || end > text.Length || span.IsEmpty)
            throw new FormatException($"{span} holds no words of the text, which has {text.Length} characters.");
        if (!span.IsOf(text)) throw new FormatException($"{span} cuts a character in two.");
        return span;
    }

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static string Quoted(string words) => words.Length <= LongestShown ? $"\"{words}\"" : $"\"{words[..LongestShown]}…\"";
}
