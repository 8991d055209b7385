using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Codebook.Serialisation.Given;

/// <summary>A reading that somebody gave for an article: of the codebook's form, made or corrected by hand.</summary>
/// <param name="Reading">The reading with evidence for each of its values; null where it cannot be taken.</param>
/// <param name="Fault">Why not, in one sentence; null where it can.</param>
public sealed record GivenReading(ArticleReading? Reading, string? Fault)
{
    /// <summary>Takes a reading for an article.</summary>
    /// <param name="json">
    /// An object with <c>dealings</c> and <c>statements</c> as <see cref="ReadingJson"/> writes them; it is changed. What goes beyond the
    /// codebook's form may be left out: evidence of single values is then found by their words, confidence is 1. Every span may have its
    /// words beside it or in place of its offsets (<c>quote</c>).
    /// </param>
    /// <param name="article">The article; its text is what each span and quote must stand in.</param>
    /// <param name="edition">The vocabulary that kinds, roles and sectors must be of.</param>
    public static GivenReading Of(JsonObject json, Article article, CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(edition);
        try
        {
            new EvidenceCompletion(article.Text).Complete(json);
            var reading = ReadingParser.Read(JsonSerializer.SerializeToUtf8Bytes(json), article);
            return ReadingCheck.FaultOf(reading, edition) is { } fault ? new GivenReading(null, fault) : new GivenReading(reading, null);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            return new GivenReading(null, e is JsonException { InnerException: { } cause } ? cause.Message : e.Message);
        }
    }
}
