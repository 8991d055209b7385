using System.Collections.Immutable;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>Makes deals anew whose strands have changed, with their entries and summaries.</summary>
/// <param name="session">The transaction.</param>
/// <param name="context">How to show.</param>
/// <param name="joined">Strands that judgements join, each with the one that stands for the deal.</param>
internal sealed class DealUpdate(LedgerSession session, FilingContext context, IReadOnlyDictionary<string, string> joined)
{
    /// <summary>The deals of these strands, written; deals that have none left are gone.</summary>
    /// <param name="strands">What changed.</param>
    /// <param name="former">Deals that have lost dealings which are not there any more.</param>
    public IReadOnlyCollection<DealView> Of(IEnumerable<string> strands, IEnumerable<string> former)
    {
        var touched = WithJoined(strands.ToHashSet(StringComparer.Ordinal));
        var rows = session.Members.OfStrands(touched).ToDictionary(r => r.Key, StringComparer.Ordinal);
        var stale = rows.Values.Select(r => r.Deal).OfType<string>().Concat(former).ToHashSet(StringComparer.Ordinal);
        foreach (var row in session.Members.OfDeals(stale)) rows.TryAdd(row.Key, row);
        var groups = rows.Values.GroupBy(r => DealId.Of(RootOf(r.Strand!)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var deals = Pictures(groups);
        Write(deals, groups, stale);
        return deals;
    }

    private string RootOf(string strand) => joined.GetValueOrDefault(strand, strand);

    private HashSet<string> WithJoined(HashSet<string> strands)
    {
        var roots = strands.Select(RootOf).ToHashSet(StringComparer.Ordinal);
        strands.UnionWith(roots);
        strands.UnionWith(joined.Where(j => roots.Contains(j.Value)).Select(j => j.Key));
        return strands;
    }

    private List<DealView> Pictures(IReadOnlyCollection<IGrouping<string, MemberRow>> groups)
    {
        var rows = groups.SelectMany(g => g).ToArray();
        var articles = context.Articles.Load(session, [.. rows.Select(r => r.Article).Distinct(StringComparer.Ordinal)]);
        var judgements = session.Judgements.OnMembers(rows.Select(r => r.Key));
        return [.. groups.Select(g => Picture(g.Key, [.. g.OrderBy(r => r.Place, StringComparer.Ordinal)], articles, judgements))];
    }

    private DealView Picture(string id, MemberRow[] rows, Dictionary<string, FiledArticle> articles, ILookup<string, Judgement> judgements)
    {
        ImmutableArray<DealMember> members = [.. rows.Select(r => DealMember.Of(articles[r.Article], r))];
        Entry[] entries = [.. members.SelectMany(m => EntryMaker.Of(m.Article, m.Dealing, id))];
        return context.Assembly.Of(id, members, entries, [.. rows.SelectMany(r => judgements[r.Key])], today: null);
    }

    private void Write(List<DealView> deals, IReadOnlyCollection<IGrouping<string, MemberRow>> groups, HashSet<string> stale)
    {
        session.Members.SetDeals(groups.SelectMany(group => group.Where(r => r.Deal != group.Key).Select(r => (r.Key, group.Key))));
        stale.UnionWith(deals.Select(d => d.Id));
        session.Entries.DeleteOfDeals(stale);
        session.Deals.Delete(stale);
        session.Deals.Insert([.. deals.Select(DealSummary.Of)]);
        session.Marks.Insert(deals);
        session.Entries.Insert(deals.SelectMany(d => d.AllEntries));
        new PartUpdate(session, context).Of(deals, stale);
    }
}
