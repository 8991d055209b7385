using Entente.Cli.Verbs;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

public sealed class FilingReportTests : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();
    private readonly StringWriter _error = new();

    [Fact]
    public void One_reading_with_bad_evidence_is_told_of_and_all_others_are_filed()
    {
        ArticleReading[] readings = [.. Enumerable.Range(1, 40).Select(i => LedgerContract.Signed($"Outlet {i}"))];
        readings[7] = Reports.WithEvidenceBeyondTheText(readings[7]);
        var report = Report(readings);
        Assert.Equal(39, report.Receipts().Count(r => r.Outcome == FilingOutcome.Filed));
        Assert.True(report.HasSetAside);
        var line = Assert.Single(_error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(": E-LE-001: ", line, StringComparison.Ordinal);
        Assert.Contains(readings[7].Article.Id, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_told_where_all_is_filed()
    {
        var report = Report([LedgerContract.Signed()]);
        Assert.Single(report.Receipts());
        Assert.False(report.HasSetAside);
        Assert.Empty(_error.ToString());
    }

    public void Dispose()
    {
        _error.Dispose();
        _place.Dispose();
    }

    private FilingReport Report(ArticleReading[] readings) =>
        new(new ParallelFiling(new LedgerWriter(_place.Store, SharedReader.Edition), largestBatch: 16).Of(readings), _error);
}
