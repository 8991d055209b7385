using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Ledger;
using Entente.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Entente.Browser;

/// <summary>A workbench on a free loopback port over a ledger of its own, gone after the test.</summary>
public sealed class OpenLedger : IAsyncDisposable
{
    internal static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-");
    private readonly LedgerStore _store;
    private readonly WebApplication _workbench;

    private OpenLedger(IReadOnlyList<ArticleReading> readings)
    {
        _store = LedgerStore.Open(Path.Combine(_folder.FullName, "ledger.db"), create: true);
        if (readings.Count > 0) Writer.Add(readings);
        _workbench = WorkbenchHost.Create(new WorkbenchSettings(_store, Edition, "http://127.0.0.1:0"));
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Site => _workbench.Urls.Single();

    public LedgerView View => new(_store, Edition);

    public LedgerWriter Writer => new(_store, Edition);

    public static async Task<OpenLedger> Of(params IReadOnlyList<ArticleReading> readings)
    {
        var opened = new OpenLedger(readings);
        await opened._workbench.StartAsync();
        return opened;
    }

    /// <summary>Somebody else who writes: until it is disposed, no other writer comes in.</summary>
    public IDisposable Writing()
    {
        var connection = new SqliteConnection($"Data Source={_store.Place}");
        connection.Open();
        _ = connection.BeginTransaction(deferred: false);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await _workbench.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
