using System.Text.Json;
using Entente.Codebook.Serialisation;
using Entente.Ledger.Looking;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes articles of the ledger as JSON Lines, without text and reading: the <c>document</c> of a reading, and what the ledger knows of it.</summary>
public static class ArticleJson
{
    /// <summary>Writes one line an article, each with its line end.</summary>
    public static void WriteLines(Stream output, IEnumerable<FiledArticle> articles) => JsonLines.Write(output, articles, (json, article) =>
    {
        json.WriteStartObject();
        WriteFiled(json, article);
        json.WriteEndObject();
    });

    /// <summary>Writes one line: the article, and under <c>deals</c> the deal of each of its dealings.</summary>
    public static void WriteLine(Stream output, ArticleView article) => JsonLines.Write(output, [article], (json, view) =>
    {
        json.WriteStartObject();
        WriteFiled(json, view.Filed);
        json.WriteList("deals", view.Deals, (writer, deal) =>
        {
            writer.WriteStartObject();
            writer.WriteString("dealing", deal.Key);
            writer.WriteString("deal", deal.Value.Id);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    });

    /// <summary>Writes one line a statement: as in a reading, with the hash of its article before.</summary>
    public static void WriteLines(Stream output, IEnumerable<FiledStatement> statements) => JsonLines.Write(output, statements, (json, filed) =>
    {
        json.WriteStartObject();
        json.WriteString("sha256", filed.Article.Article.Hash);
        json.WritePropertyName("statement");
        ReadingJson.WriteStatement(json, filed.Statement);
        json.WriteEndObject();
    });

    private static void WriteFiled(Utf8JsonWriter json, FiledArticle article)
    {
        ReadingJson.WriteDocument(json, article.Article);
        json.WriteString("knownSince", article.KnownSince);
        json.WriteList("appearances", article.Appearances, WriteAppearance);
    }

    private static void WriteAppearance(Utf8JsonWriter json, Appearance appearance)
    {
        json.WriteStartObject();
        ReadingJson.WriteOrigin(json, appearance.Id, appearance.Title, appearance.Outlet, appearance.Published, appearance.Url);
        json.WriteString("knownSince", appearance.KnownSince);
        json.WriteEndObject();
    }
}
