using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Tests.Ledger.Adding;

/// <summary>What receipts say of each status and term of an article.</summary>
public abstract class ReceiptContract : LedgerContract
{
    [Fact]
    public void Receipts_say_what_was_new_confirmed_contradicted_and_superseded()
    {
        Assert.Equal("new new", Added(Independent("Delta Courier", "2015-11-19")));
        Assert.Equal("confirmed confirmed", Added(Independent("Harbour Times", "2015-11-20")));
        Assert.Equal("confirmed contradicted", Added(Independent("Gulf Ledger", "2015-11-21", "amount 30000000000 USD")));
        Assert.Equal("superseded superseded", Added(Reports.Loan("Gulf Ledger", "2015-12-01", Status.Ratified, ["amount 26000000000 USD"])));
    }

    [Fact]
    public void Receipts_of_a_batch_are_those_of_one_by_one()
    {
        ArticleReading[] readings = [Independent("Delta Courier", "2015-11-19"), Independent("Harbour Times", "2015-11-20"), Independent("Gulf Ledger", "2015-11-21", "amount 30000000000 USD")];
        var batch = Writer().Add(readings).Select(Effects).ToArray();
        using var other = NewPlace();
        var writer = new LedgerWriter(other.Store, SharedReader.Edition, time: Clock);
        Assert.Equal(readings.Select(r => Effects(writer.Add(r))), batch);
    }

    [Fact]
    public void Only_another_source_confirms()
    {
        Added(Signed());
        Assert.Equal("repeated repeated", Added(Independent("Delta Courier", "2015-11-21")));
        Assert.Equal("repeated repeated", Added(Signed("Northern Wire", "2015-11-21")));
        Assert.Equal("confirmed confirmed", Added(Agency("Nile Post", "2015-11-22")));
        Assert.Equal("repeated repeated", Added(Agency("Harbour Times", "2015-11-23")));
    }

    [Fact]
    public void A_denial_contradicts_and_so_does_a_signing_after_it()
    {
        Added(Reports.Independent("Nile Post", "2016-05-01", Status.Signed, []));
        Added(Reports.Independent("Delta Courier", "2016-05-02", Status.Signed, []));
        Assert.Equal("contradicted", Added(Reports.Independent("Cairo Wire", "2016-05-09", Status.Proposed, [], speaker: "Sahar Nasr/EGY")));
        Assert.Equal("contradicted", Added(Reports.Independent("Gulf Ledger", "2016-05-10", Status.Rejected, [], speaker: "Anton Siluanov/RUS")));
        Assert.Equal("contradicted", Added(Reports.Independent("Nile Post", "2016-05-11", Status.Signed, [])));
    }

    [Fact]
    public void What_came_before_the_rest_moves_nothing_though_it_is_filed_behind()
    {
        Added(Signed());
        Assert.Equal("new", Added(Reports.Loan("Gulf Ledger", "2014-05-01", Status.Proposed, [])));
        Assert.Equal("new", Added(Reports.Loan("Gulf Ledger", "2015-05-01", Status.Agreed, [])));
    }

    [Fact]
    public void What_a_voice_has_long_replaced_is_new_and_stands_against_nothing()
    {
        Added(Signed("Gulf Ledger", "2015-11-21"));
        Assert.Equal("new", Added(Reports.Loan("Gulf Ledger", "2014-05-01", Status.Signed, ["amount 20000000000 USD"])).Split(' ')[1]);
    }

    [Fact]
    public void A_contradiction_names_the_other_side()
    {
        Added(Signed());
        var receipt = Writer().Add(Signed("Gulf Ledger", "2015-11-21", "amount 30000000000 USD"));
        var against = Assert.Single(receipt.Deals[0].Entries.Single(e => e.Effect == EntryEffect.Contradicted).Against);
        Assert.Equal(("25000000000", "Delta Courier"), (against.Value, against.Outlet));
        Assert.Contains(TheDeal().AllEntries, e => e.Id == against.Id);
    }

    // Both papers have it from one agency.
    private static ArticleReading Agency(string outlet, string day) =>
        Reports.Independent(outlet, day, Status.Signed, ["amount 25000000000 USD"], end: "\n\nSource: Reuters");

    private static ArticleReading Independent(string outlet, string day, string amount = "amount 25000000000 USD") =>
        Reports.Independent(outlet, day, Status.Signed, [amount]);

    private string Added(ArticleReading reading) => Effects(Writer().Add(reading));

    private static string Effects(Receipt receipt) => string.Join(' ', receipt.Deals.SelectMany(d => d.Entries).Select(e => Names.Of(e.Effect)));
}

public sealed class SqliteReceiptTests : ReceiptContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresReceiptTests : ReceiptContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
