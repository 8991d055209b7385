using System.Collections.Immutable;

namespace Entente.Codebook;

/// <summary>What one article says: its dealings, and who says so.</summary>
/// <param name="Article">The article read; every span below is an offset into its text.</param>
/// <param name="Dealings">In order of their first evidence.</param>
/// <param name="Statements">In order, without overlap.</param>
public sealed record ArticleReading(Article Article, ImmutableArray<Dealing> Dealings, ImmutableArray<Statement> Statements);
