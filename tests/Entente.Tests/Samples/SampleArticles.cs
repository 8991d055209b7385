using Entente.Codebook;
using Entente.Intake;

namespace Entente.Tests.Samples;

/// <summary>The articles under samples/, copied beside the tests.</summary>
internal static class SampleArticles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>File names in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>The articles of one file; a sample that cannot be taken in fails the test.</summary>
    public static IReadOnlyList<Article> In(string file) =>
        [.. new ArticleSource().Read([Path.Combine(Folder, file)]).Select(r => r.Article ?? throw new InvalidDataException(r.Diagnostics[0].ToString()))];
}
