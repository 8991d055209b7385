using Entente.Codebook;
using Entente.Language.Cleaning;
using Entente.Ledger.Looking;
using Entente.Web.Drawing;
using Entente.Web.Wording;

namespace Entente.Web.Articles;

/// <summary>What is marked in an article: what its reading found, and what the ledger keeps of it.</summary>
internal static class ArticleMarks
{
    public static IEnumerable<MarkedSpan> Of(ArticleView article) =>
        Of(article.Filed.Reading).Concat(article.Entries.Select(e => new MarkedSpan(e.Span, "m-entry", "e" + e.Id)));

    /// <summary>What a reading found, filed or not.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="prefix">What anchors begin with where several articles share a page.</param>
    public static IEnumerable<MarkedSpan> Of(ArticleReading reading, string prefix = "") =>
        ArticleCleaner.RemainsIn(reading.Article.Text).Select(span => new MarkedSpan(span, "m-remains", Title: "No part of the article: what was left of the page around it"))
            .Concat(reading.Statements.SelectMany((s, i) => MarksOf(s, i, prefix)))
            .Concat(reading.Dealings.SelectMany(d => MarksOf(d, prefix)));

    private static IEnumerable<MarkedSpan> MarksOf(Statement statement, int number, string prefix)
    {
        var name = $"s{number + 1}";
        yield return new MarkedSpan(statement.Content, "m-statement", prefix + name, $"{statement.Speaker} says") { Back = ($"{prefix}r-{name}", name) };
        yield return new MarkedSpan(statement.SpeakerEvidence, "m-speaker", Title: $"speaker: {statement.Speaker}");
    }

    private static IEnumerable<MarkedSpan> MarksOf(Dealing dealing, string prefix)
    {
        foreach (var (span, i) in dealing.Evidence.Select((s, i) => (s, i)))
        {
            yield return new MarkedSpan(span, "m-dealing", i == 0 ? prefix + dealing.Id : null, $"{dealing.Id}: {dealing.Kind}")
            {
                Back = i == 0 ? ($"{prefix}r-{dealing.Id}", dealing.Id) : null,
            };
        }

        foreach (var party in dealing.Parties) yield return new MarkedSpan(party.Evidence, "m-actor", Title: $"{party.Code}, {party.Role} ({dealing.Id})");
        foreach (var term in dealing.Terms)
            yield return new MarkedSpan(term.Evidence, "m-term", Title: $"{Names.Of(term.Type)} {TermText.Long(term.Type, term.Value.ToString(), term.Unit, term.Qualifier)} ({dealing.Id})");
    }
}
