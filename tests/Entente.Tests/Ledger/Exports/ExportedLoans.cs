using System.Text;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

/// <summary>A ledger of reports by hand, and what its exports write.</summary>
internal sealed class ExportedLoans : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();

    public ExportedLoans(params ArticleReading[] reports) => new LedgerWriter(_place.Store, SharedReader.Edition, time: new ManualClock()).Add(reports);

    public void Judge(JudgementRequest request) => new LedgerWriter(_place.Store, SharedReader.Edition, time: new ManualClock()).Judge(request);

    public LedgerView View => new(_place.Store, SharedReader.Edition);

    public DealView[] Deals => [.. View.Pictures(new DealQuery())];

    /// <summary>A loan that is signed, with all terms of a loan.</summary>
    public static ArticleReading Signed(string outlet = "Delta Courier", string plant = "El Marwa", string day = "2015-11-19") => Reports.Loan(
        outlet, day, Status.Signed, ["amount 25000000000 USD", "rate 3 %", "duration P35Y", "grace P13Y6M"], plant, more: $"{outlet} has it.");

    /// <summary>The same with its text and headline put behind others, so that everything stands elsewhere.</summary>
    public static ArticleReading Behind(string before, string? headline = null, string? url = null)
    {
        var reading = Signed();
        var article = FiledDealings.Article(before + reading.Article.Text, "2015-11-19", "Delta Courier", headline ?? "El Marwa") with { Url = url };
        var moved = reading.Dealings[0];
        return new ArticleReading(article, [Moved(moved, before.Length)], []);
    }

    public string Written(string format) => Written(format, Deals);

    public static string Written(string format, IEnumerable<DealView> deals)
    {
        using var output = new MemoryStream();
        new DealExport(format, SharedReader.Edition).Write(output, deals);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public string[] Lines(string format) => Written(format).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _place.Dispose();

    private static Dealing Moved(Dealing dealing, int by) => dealing with
    {
        StatusEvidence = Moved(dealing.StatusEvidence, by),
        Parties = [.. dealing.Parties.Select(p => p with { Evidence = Moved(p.Evidence, by) })],
        Terms = [.. dealing.Terms.Select(t => t with { Evidence = Moved(t.Evidence, by) })],
        Evidence = [.. dealing.Evidence.Select(e => Moved(e, by))],
    };

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
