using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Intake;

namespace Entente.Web.Adding;

/// <summary>What was pasted, uploaded or fetched, as articles: no more than one page can show and one form can send.</summary>
/// <param name="Articles">In order; each text once.</param>
/// <param name="Diagnostics">What was set aside or doubtful, and why.</param>
/// <param name="IsCut">Whether there was more.</param>
public sealed record TakenIn(ImmutableArray<Article> Articles, ImmutableArray<Diagnostic> Diagnostics, bool IsCut)
{
    /// <summary>The most articles; what is more belongs to <c>entente add</c>.</summary>
    public const int MostArticles = 100;

    private const int MostCharacters = 4 * 1024 * 1024;
    private const int MostDiagnostics = 200;

    /// <summary>The limits of the intake here: a page is no place for a book.</summary>
    internal static readonly IntakeOptions Options = new() { MaxArticleBytes = 2 * 1024 * 1024, MaxExpansion = 20 };

    internal static TakenIn Of(IEnumerable<IntakeResult> results)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var characters = 0;
        foreach (var result in results)
        {
            diagnostics.AddRange(result.Diagnostics);
            if (diagnostics.Count > MostDiagnostics) return new TakenIn(articles.ToImmutable(), diagnostics.ToImmutable(), IsCut: true);
            if (result.Article is not { } article || articles.Any(a => a.Hash == article.Hash)) continue;
            if (articles.Count == MostArticles || (characters += article.Text.Length) > MostCharacters)
                return new TakenIn(articles.ToImmutable(), diagnostics.ToImmutable(), IsCut: true);
            articles.Add(article);
        }

        return new TakenIn(articles.ToImmutable(), diagnostics.ToImmutable(), IsCut: false);
    }
}
