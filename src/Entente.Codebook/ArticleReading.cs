using System.Collections.Immutable;

namespace Entente.Codebook;

/// <summary>What one article says: its dealings, and who says so.</summary>
/// <param name="Article">The article read; every span below is an offset into its text.</param>
/// <param name="Dealings">In order of their first evidence.</param>
/// <param name="Statements">In order, without overlap.</param>
public sealed record ArticleReading(Article Article, ImmutableArray<Dealing> Dealings, ImmutableArray<Statement> Statements)
{
    /// <summary>The reading without the dealings and terms whose confidence is below <paramref name="confidence"/>; the ids of the others stay.</summary>
    public ArticleReading AtLeast(decimal confidence) => this with
    {
        Dealings = [.. Dealings.Where(d => d.Confidence >= confidence).Select(d => d with { Terms = [.. d.Terms.Where(t => t.Confidence >= confidence)] })],
    };
}
