using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Web.Adding;

/// <summary>What articles say, before they are filed.</summary>
/// <param name="TakenIn">The articles.</param>
/// <param name="Readings">What each says.</param>
/// <param name="Known">The hashes of those that the ledger has.</param>
public sealed record PreviewModel(TakenIn TakenIn, ImmutableArray<ArticleReading> Readings, IReadOnlySet<string> Known)
{
    /// <summary>The articles as the form sends them on.</summary>
    public string Lines => ArticleLines.Of(TakenIn.Articles);
}
