using Entente.Codebook;
using Entente.Ledger.Lineage;
using Entente.Ledger.Linking;
using Entente.Ledger.Showing;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>What filing needs beside the ledger: how to link and to show, and what was read lately.</summary>
internal sealed class FilingContext(CodebookEdition edition, string model)
{
    private long _lastSeen = -1;

    public CodebookEdition Codebook => edition;

    public DealLinker Linker { get; } = new(edition);

    public ReportTracer Tracer { get; } = new(edition);

    public DealAssembly Assembly { get; } = new(edition);

    /// <summary>What readings are made with: the ids of codebook and model.</summary>
    public string Edition { get; } = model.Length == 0 ? edition.Id : $"{edition.Id}/{model}";

    public ProfileCache Profiles { get; } = new();

    public BlockCache Blocks { get; } = new();

    public ArticleCache Articles { get; } = new();

    /// <summary>What linking looks up and keeps, within a transaction.</summary>
    public StoredDealingIndex Index(LedgerSession session) => new(session, Profiles, Blocks);

    /// <summary>Begins a piece of writing: where another writer came between, nothing that was read before holds any more.</summary>
    public void Begin(LedgerSession session)
    {
        var number = session.ChangeNumber();
        if (number != _lastSeen) Forget();
        _lastSeen = number;
    }

    /// <summary>Ends a piece of writing that has changed something: whoever read before knows by the number.</summary>
    public void Count(LedgerSession session)
    {
        session.Execute("update ledger_changes set number = number + 1");
        _lastSeen++;
    }

    /// <summary>Lets go of what was read: a transaction that failed may have changed it in memory only.</summary>
    public void Forget()
    {
        _lastSeen = -1;
        Profiles.Forget();
        Blocks.Forget();
        Articles.Forget();
    }
}
