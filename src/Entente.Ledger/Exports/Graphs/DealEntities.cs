using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Graphs;

/// <summary>
/// The FollowTheMoney entities of a deal. Their ids are made from the ledger's, so that the same deal always has the same ones.
/// </summary>
internal sealed class DealEntities(PartyNames names)
{
    private const string DealPrefix = "entente-deal-";
    private const string ArticlePrefix = "entente-article-";
    private const string PartyPrefix = "entente-party-";

    /// <summary>The entities of all deals, each once; what one of them names stands before it.</summary>
    public IEnumerable<GraphEntity> Of(IEnumerable<DealView> deals) => deals.SelectMany(Of).DistinctBy(e => e.Id, StringComparer.Ordinal);

    // Parties, articles, the deal, who has which role in it, and the debt where it is a loan.
    private IEnumerable<GraphEntity> Of(DealView deal)
    {
        foreach (var code in deal.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal)) yield return Party(code);
        foreach (var article in deal.Members.Select(m => m.Article).DistinctBy(a => a.Article.Hash, StringComparer.Ordinal))
            yield return Report(article);
        yield return Event(deal);
        foreach (var party in deal.Parties) yield return Role(deal, party);
        if (Debt(deal) is { } debt) yield return debt;
    }

    private GraphEntity Party(string code)
    {
        var schema = names.IsState(code) ? "PublicBody" : names.IsOrganisation(code) ? "Organization" : "LegalEntity";
        return new GraphEntity(schema, PartyPrefix + code).With("name", names.Of(code));
    }

    private static GraphEntity Report(FiledArticle article) =>
        new GraphEntity("Article", ArticlePrefix + article.Article.Hash)
            .With("name", article.Article.Title.Length > 0 ? article.Article.Title : article.Article.Id)
            .With("fileName", article.Article.Hash + ".txt")
            .With("title", article.Appearances.Select(a => a.Title))
            .With("publisher", article.Appearances.Select(a => a.Outlet))
            .With("publishedAt", article.Appearances.Select(a => a.Published?.ToString()))
            .With("sourceUrl", article.Appearances.Select(a => WebAddress.Of(a.Url)))
            .SeenAt(article.KnownSince);

    private static GraphEntity Event(DealView deal) =>
        Dated(new GraphEntity("Event", DealPrefix + deal.Id), deal)
            .With("name", deal.Title)
            .With("keywords", deal.Kind, deal.Sector, Names.Of(deal.Status.Shown))
            .With("summary", $"{deal.Kind}, {deal.Sector}: {Names.Of(deal.Status.Shown)} since {Day(deal.Status.Since)}, as published")
            .With("involved", deal.Parties.Select(p => PartyPrefix + p.Code))
            .With("proof", deal.Members.Select(m => ArticlePrefix + m.Article.Article.Hash))
            .With("notes", deal.AllEntries.Select(e => EvidenceText.Of(deal, e)));

    private static GraphEntity Role(DealView deal, DealParty party) =>
        new GraphEntity("UnknownLink", "entente-role-" + ContentKey.Of(deal.Id, party.Code, party.Role))
            .With("subject", PartyPrefix + party.Code)
            .With("object", DealPrefix + deal.Id)
            .With("role", party.Role)
            .With("proof", party.Entries.Select(e => ArticlePrefix + e.Article))
            .With("description", party.Entries.Select(e => EvidenceText.Of(deal, e)))
            .SeenAt([.. party.Entries.Select(e => e.KnownSince)]);

    // Only what is to be paid back is a debt; a deal that came to nothing is none.
    private static GraphEntity? Debt(DealView deal)
    {
        var loan = new LoanReport(deal);
        if (deal.Status.Shown is Status.Proposed or Status.Cancelled or Status.Rejected) return null;
        if (!loan.IsLoan || !loan.In("recipient").Any()) return null;
        return Dated(new GraphEntity("Debt", "entente-debt-" + deal.Id), deal)
            .With("creditor", loan.In("provider").Select(c => PartyPrefix + c))
            .With("debtor", loan.In("recipient").Select(c => PartyPrefix + c))
            .With("amount", loan.Amount?.Shown.Value)
            .With("currency", loan.Amount?.Unit)
            .With("proof", deal.Members.Select(m => ArticlePrefix + m.Article.Article.Hash))
            .With("description", deal.Terms.SelectMany(t => t.Shown.Entries).Select(e => EvidenceText.Of(deal, e)));
    }

    private static GraphEntity Dated(GraphEntity entity, DealView deal)
    {
        var told = new LoanReport(deal);
        return entity
            .With("recordId", deal.Id)
            .With("date", Day(deal.Members.Min(m => m.Article.Day)))
            .With("startDate", told.Shown(TermType.Start))
            .With("endDate", told.Shown(TermType.End))
            .SeenAt([.. deal.Members.Select(m => m.Article.KnownSince)]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
