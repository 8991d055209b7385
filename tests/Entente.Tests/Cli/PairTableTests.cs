using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

public sealed class PairTableTests : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();

    private LedgerView View => new(_place.Store, SharedReader.Edition);

    [Fact]
    public void A_pair_is_told_with_titles_parties_deals_and_reasons()
    {
        Add(
            Talks("Russia and Egypt talk about a trade zone.", "2018-05-23", "trade", "trade zone"),
            Talks("Egypt and Russia talk about wheat from the Black Sea.", null, "agriculture", "wheat"));
        var printed = Printed(20);
        foreach (var words in new[] { "1 pair of dealings", "/d1 trade zone · negotiation · RUS party, EGY party", "/d1 wheat · negotiation", "both negotiation (+2.6)" })
            Assert.Contains(words, printed, StringComparison.Ordinal);
        Assert.All(View.Deals(new DealQuery()), deal => Assert.Contains($"deal {deal.Id[..8]}", printed, StringComparison.Ordinal));
        Assert.DoesNotContain(" more;", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_that_are_left_out_are_counted()
    {
        Add(
            Talks("Russia and Egypt talk about a trade zone.", "2018-05-23", "trade", "trade zone"),
            Talks("Egypt and Russia talk about wheat from the Black Sea.", null, "agriculture", "wheat"),
            Talks("China and Kenya talk about a trade zone.", "2018-05-23", "trade", "trade zone", "CHN:party KEN:party"),
            Talks("Kenya and China talk about tea from the hills.", null, "agriculture", "tea", "CHN:party KEN:party"));
        Assert.Contains("1 more; --limit 2 prints all.", Printed(1), StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private static ArticleReading Talks(string text, string? day, string sector, string subject, string parties = "RUS:party EGY:party")
    {
        var filed = FiledDealings.Filed(text, day, $"negotiation/{sector}", subject, parties);
        return new ArticleReading(filed.Article, [filed.Dealing], []);
    }

    private void Add(params ArticleReading[] readings) => new LedgerWriter(_place.Store, SharedReader.Edition, time: new ManualClock()).Add(readings);

    private string Printed(int most) => PrintedPage.Of(console => new PairTable(console, View, new DealLinker(SharedReader.Edition)).Print(most));
}
