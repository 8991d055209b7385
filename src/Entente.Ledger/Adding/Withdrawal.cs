using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>Takes the dealings of articles out, and says what has to be linked and shown anew without them.</summary>
internal sealed class Withdrawal(LedgerSession session, FilingContext context)
{
    public Withdrawn Of(IReadOnlyCollection<string> articles)
    {
        if (articles.Count == 0) return new Withdrawn([], [], []);
        var index = context.Index(session);
        var rows = session.Members.OfArticles(articles);
        LinkProfile[] profiles = [.. rows.Select(row => index.Find(row.Key)!.Profile)];
        var dependents = index.DependentsOf(profiles);
        session.Members.DeleteOfArticles(articles, profiles);
        foreach (var profile in profiles) context.Blocks.Remove(profile);
        session.Articles.DeleteReadings(articles);
        session.Statements.DeleteOfArticles(articles);
        foreach (var hash in articles) context.Articles.Forget(hash);
        return new Withdrawn(
            [.. dependents.Where(p => !articles.Contains(p.Article))],
            [.. rows.Select(r => r.Strand).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. rows.Select(r => r.Deal).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}

/// <summary>What was taken out.</summary>
/// <param name="Dependents">Dealings to be placed anew.</param>
/// <param name="Strands">Strands that lost a dealing.</param>
/// <param name="Deals">Deals that lost one.</param>
internal sealed record Withdrawn(IReadOnlyCollection<LinkProfile> Dependents, IReadOnlyCollection<string> Strands, IReadOnlyCollection<string> Deals);
