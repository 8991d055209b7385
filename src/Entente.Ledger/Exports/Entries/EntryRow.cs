using Entente.Codebook;

namespace Entente.Ledger.Exports.Entries;

/// <summary>An entry with its deal and its article, and whether it is what the deal shows first.</summary>
internal sealed record EntryRow(DealView Deal, Entry Entry, bool IsShown)
{
    /// <summary>The rows of a deal: status, then parties, then terms, as the ledger orders them.</summary>
    public static IEnumerable<EntryRow> Of(DealView deal)
    {
        var status = Names.Of(deal.Status.Shown);
        var shown = deal.Terms.Where(t => !t.Shown.IsDismissed).SelectMany(t => t.Shown.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return deal.AllEntries.Select(e => new EntryRow(deal, e, e.Property switch
        {
            DealProperty.Party => true,
            DealProperty.Status => e.Value == status,
            _ => shown.Contains(e.Id),
        }));
    }

    /// <summary>The dealing that the entry belongs to.</summary>
    public DealMember Member { get; } = Deal.Members.First(m => m.Article.Article.Hash == Entry.Article && m.Dealing.Id == Entry.Dealing);
}
