using Entente.Codebook;
using Entente.Ledger;
using Entente.Reading;

namespace Entente.Web.Serving;

/// <summary>The workbench's one writer, which requests use one after another.</summary>
internal sealed class LedgerDesk(LedgerStore store, CodebookEdition edition)
{
    private readonly LedgerWriter _writer = new(store, edition, NewsReader.ModelId);
    private readonly Lock _turn = new();

    /// <summary>Does a piece of writing when its turn has come.</summary>
    public T Write<T>(Func<LedgerWriter, T> work)
    {
        lock (_turn) return work(_writer);
    }
}
