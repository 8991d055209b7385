using System.Text;
using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Intake;

namespace Entente.Web.Adding;

/// <summary>Articles as JSON Lines: what a preview hands to its form, so that nothing is kept between looking and filing.</summary>
internal static class ArticleLines
{
    // As JSON a text is longer than it was.
    private static readonly IntakeOptions Options = TakenIn.Options with { MaxArticleBytes = 4 * TakenIn.Options.MaxArticleBytes };

    public static string Of(IEnumerable<Article> articles)
    {
        using var output = new MemoryStream();
        JsonLines.Write(output, articles, Write);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>The same articles again, with the same hashes.</summary>
    public static TakenIn Read(string lines) =>
        TakenIn.Of(new ArticleSource(Options).Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "the form.jsonl"));

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        ReadingJson.WriteOrigin(json, article.Id, article.Title, article.Outlet, article.Published, article.Url);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    }
}
