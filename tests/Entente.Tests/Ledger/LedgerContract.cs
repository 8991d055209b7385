using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Serialisation;

namespace Entente.Tests.Ledger;

/// <summary>What every store must do; each derived class runs all of it over one database.</summary>
public abstract class LedgerContract : IDisposable
{
    private LedgerPlace? _place;

    internal LedgerPlace Place => _place ??= NewPlace();

    internal ManualClock Clock { get; } = new();

    internal LedgerStore Store => Place.Store;

    internal LedgerView View => new(Store, SharedReader.Edition);

    internal LedgerWriter Writer() => new(Store, SharedReader.Edition, time: Clock);

    internal abstract LedgerPlace NewPlace();

    public void Dispose()
    {
        _place?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The one deal of the ledger.</summary>
    internal DealView TheDeal(AsOf? asOf = null) => Assert.Single(View.Pictures(new DealQuery { AsOf = asOf ?? AsOf.Now }));

    /// <summary>All deals with all their entries, as they are printed.</summary>
    internal static string Printed(LedgerView view, DealQuery? query = null)
    {
        using var output = new MemoryStream();
        DealJson.WriteLines(output, view.Pictures(query ?? new DealQuery()));
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    internal static ArticleReading Signed(string outlet = "Delta Courier", string day = "2015-11-19", string amount = "amount 25000000000 USD") =>
        Reports.Loan(outlet, day, Status.Signed, [amount], more: $"{outlet} reported it.");
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class ManualClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
