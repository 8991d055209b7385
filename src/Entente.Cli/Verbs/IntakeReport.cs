using Entente.Codebook;
using Entente.Intake;

namespace Entente.Cli.Verbs;

/// <summary>Passes the articles on, and tells of what was wrong with an input as it comes.</summary>
internal sealed class IntakeReport(IEnumerable<IntakeResult> results, TextWriter error)
{
    /// <summary>Whether any input gave no article; known once all <see cref="Articles"/> were taken.</summary>
    public bool HasSetAside { get; private set; }

    /// <summary>The articles that could be taken in, in order.</summary>
    public IEnumerable<Article> Articles()
    {
        foreach (var result in results)
        {
            foreach (var diagnostic in result.Diagnostics) error.WriteLine(diagnostic);
            if (result.Article is { } article) yield return article;
            else HasSetAside = true;
        }
    }
}
