using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Looking;

/// <summary>With which editions of the codebook the articles of a ledger were read.</summary>
public static class ReadingEditions
{
    /// <summary>The ids of those other than <paramref name="edition"/>, sorted; readings that somebody gave count with none.</summary>
    public static ImmutableArray<string> Others(LedgerStore store, CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(edition);
        return
        [
            .. store.Read(session => session.Articles.Editions()).Where(e => e != GivenReadingTable.Edition)
                .Select(e => e.Split('/')[0])
                .Where(id => id != edition.Id)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
