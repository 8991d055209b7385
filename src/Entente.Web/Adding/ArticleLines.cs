using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Codebook;
using Entente.Intake;

namespace Entente.Web.Adding;

/// <summary>Articles as JSON Lines: what a preview hands to its form, so that nothing is kept between looking and filing.</summary>
internal static class ArticleLines
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<Article> articles)
    {
        using var output = new MemoryStream();
        foreach (var article in articles)
        {
            using (var json = new Utf8JsonWriter(output, Compact)) Write(json, article);
            output.WriteByte((byte)'\n');
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>The same articles again, with the same hashes.</summary>
    public static TakenIn Read(string lines) =>
        TakenIn.Of(new ArticleSource(TakenIn.Options with { MaxArticleBytes = 4 * TakenIn.Options.MaxArticleBytes }).Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "the form.jsonl"));

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("url", article.Url);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    }
}
