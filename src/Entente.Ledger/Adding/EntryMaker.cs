using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Ledger.Adding;

/// <summary>The entries that one dealing of an article makes: its status, its parties, its terms.</summary>
internal static class EntryMaker
{
    /// <summary>In this order: status, parties, terms; each once.</summary>
    public static IEnumerable<Entry> Of(FiledArticle article, Dealing dealing, string deal)
    {
        var maker = new Made(article, dealing, deal);
        return maker.All().DistinctBy(e => e.Id);
    }

    private sealed class Made(FiledArticle article, Dealing dealing, string deal)
    {
        public IEnumerable<Entry> All()
        {
            yield return Make(DealProperty.Status, Names.Of(dealing.Status), "", dealing.StatusEvidence, dealing.Confidence, null);
            foreach (var party in dealing.Parties) yield return Make(DealProperty.Party, party.Code, party.Role, party.Evidence, dealing.Confidence, null);
            foreach (var term in dealing.Terms)
                yield return Make(Names.Of(term.Type), term.Value.ToString(), term.Unit, term.Evidence, term.Confidence, term.Qualifier);
        }

        private Entry Make(string property, string value, string unit, TextSpan span, decimal confidence, Qualifier? qualifier)
        {
            var word = SpokenWord.For(article.Reading, dealing, span);
            return new Entry
            {
                Id = ContentKey.Of(article.Article.Hash, dealing.Id, property, value, unit, span.ToString()),
                Deal = deal,
                Property = property,
                Value = value,
                Unit = unit,
                Qualifier = qualifier,
                Article = article.Article.Hash,
                Dealing = dealing.Id,
                Span = span,
                Speaker = word?.Speaker,
                SpeakerCode = word?.Code,
                Relay = word?.Relay ?? [],
                Outlet = article.Article.Outlet,
                Published = article.Article.Published,
                KnownSince = article.KnownSince,
                Confidence = confidence,
            };
        }
    }
}

/// <summary>On whose word a value stands.</summary>
internal sealed record SpokenWord(string Speaker, string? Code, ImmutableArray<string> Relay)
{
    /// <summary>
    /// The statement that holds the value's words; else the dealing's attribution; null where the article speaks for itself.
    /// </summary>
    public static SpokenWord? For(ArticleReading reading, Dealing dealing, TextSpan span)
    {
        var statement = reading.Statements.FirstOrDefault(s => s.Content.Contains(span));
        if (statement is not null) return new SpokenWord(statement.Speaker, statement.Code, statement.Relay);
        if (dealing.Attribution is not { } attribution) return null;
        var spoken = reading.Statements.FirstOrDefault(s => s.Code is not null && s.Speaker == attribution.Speaker);
        return new SpokenWord(attribution.Speaker, spoken?.Code, attribution.Relay);
    }
}
