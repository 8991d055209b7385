using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>A dealing together with the article that reports it.</summary>
/// <param name="Article">Where it was read; known by its <see cref="Codebook.Article.Hash"/>.</param>
/// <param name="Dealing">One of the dealings of its reading.</param>
public sealed record FiledDealing(Article Article, Dealing Dealing)
{
    /// <summary>Unique in a ledger: the hash of the article's text, a slash, the dealing's id in its reading.</summary>
    public string Key => $"{Article.Hash}/{Dealing.Id}";

    /// <summary>All dealings of a reading, filed.</summary>
    public static IEnumerable<FiledDealing> Of(ArticleReading reading) =>
        reading.Dealings.Select(dealing => new FiledDealing(reading.Article, dealing));
}
