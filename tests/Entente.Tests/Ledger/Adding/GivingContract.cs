using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Tests.Ledger.Adding;

/// <summary>Readings that somebody gives take the place of the program's, and stay.</summary>
public abstract class GivingContract : LedgerContract
{
    private static readonly ArticleReading Read = Signed(amount: "amount 25000000000 USD");

    private static readonly ArticleReading Corrected = WithAmount(20_000_000_000);

    [Fact]
    public void A_given_reading_takes_the_place_of_the_one_that_was_read()
    {
        Writer().Add(Read);
        var receipt = Assert.Single(Writer().Give([Corrected]));
        Assert.Equal(FilingOutcome.Replaced, receipt.Outcome);
        Assert.Equal([EntryEffect.New, EntryEffect.New], receipt.Deals.SelectMany(d => d.Entries).Select(e => e.Effect));
        Assert.Equal(["20000000000"], Amounts());
        Assert.True(TheDeal().Members[0].Article.IsGiven);
    }

    [Fact]
    public void It_comes_to_the_same_as_giving_it_at_first()
    {
        Writer().Add([Read, Signed("Harbour Times")]);
        Writer().Give([Corrected]);
        using var other = NewPlace();
        var writer = new LedgerWriter(other.Store, SharedReader.Edition, time: Clock);
        Assert.Equal(FilingOutcome.Filed, Assert.Single(writer.Give([Corrected])).Outcome);
        writer.Add(Signed("Harbour Times"));
        Assert.Equal(Printed(new LedgerView(other.Store, SharedReader.Edition)), Printed(View));
    }

    [Fact]
    public void Giving_twice_is_giving_once()
    {
        Writer().Give([Corrected]);
        var before = Printed(View);
        Assert.Equal(FilingOutcome.Known, Assert.Single(Writer().Give([Corrected])).Outcome);
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void The_last_one_given_holds()
    {
        Writer().Give([Corrected]);
        Assert.Equal(FilingOutcome.Replaced, Assert.Single(Writer().Give([WithAmount(21_000_000_000)])).Outcome);
        Assert.Equal(["21000000000"], Amounts());
        Writer().Give([Corrected]);
        Assert.Equal(["20000000000"], Amounts());
    }

    [Fact]
    public void A_rebuild_keeps_it_and_does_not_read_its_article()
    {
        Writer().Add([Read, Signed("Harbour Times")]);
        Writer().Give([Corrected]);
        var before = Printed(View);
        var outlets = new List<string?>();
        Writer().Rebuild(articles =>
        {
            outlets.AddRange(articles.Select(a => a.Outlet));
            return articles.Select(a => View.Article(a.Hash)!.Reading);
        });
        Assert.Equal(["Harbour Times"], outlets);
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void One_given_while_a_rebuild_reads_is_kept_too()
    {
        Writer().Add(Read);
        Writer().Rebuild(articles =>
        {
            Writer().Give([Corrected]);
            return [Read];
        });
        Assert.Equal(["20000000000"], Amounts());
    }

    [Fact]
    public void The_program_does_not_read_over_it_where_the_text_turns_out_to_have_appeared_earlier()
    {
        Writer().Give([Corrected]);
        var earlier = Read with { Article = Read.Article with { Outlet = "Sea Bulletin", Published = PartialDate.TryParse("2015-11-18"), Id = "another" } };
        Assert.Equal(FilingOutcome.Reappeared, Writer().Add(earlier).Outcome);
        Assert.Equal(["20000000000"], Amounts());
        Assert.Equal("Sea Bulletin", TheDeal().Members[0].Article.Article.Outlet);
        Assert.True(TheDeal().Members[0].Article.IsGiven);
    }

    [Fact]
    public void Judgements_find_their_dealings_in_it()
    {
        Writer().Add(Read);
        Writer().Judge(new JudgementRequest(Verdict.Dismiss, TheDeal().Id, "not a deal"));
        Writer().Give([Corrected]);
        Assert.Empty(View.Deals(new DealQuery()));
    }

    [Fact]
    public void One_without_verbatim_evidence_changes_nothing()
    {
        Writer().Add(Read);
        var before = Printed(View);
        Assert.Equal(FilingOutcome.SetAside, Assert.Single(Writer().Give([Reports.WithEvidenceBeyondTheText(Corrected)])).Outcome);
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void One_without_dealings_takes_the_deal_away()
    {
        Writer().Add(Read);
        Writer().Give([Read with { Dealings = [] }]);
        Assert.Empty(View.Deals(new DealQuery()));
    }

    private static ArticleReading WithAmount(decimal amount)
    {
        var dealing = Read.Dealings[0];
        return Read with { Dealings = [dealing with { Terms = [dealing.Terms[0] with { Value = TermValue.Of(amount) }] }] };
    }

    private IEnumerable<string> Amounts() => Assert.Single(TheDeal().Terms).Values.Select(v => v.Value);
}

public sealed class SqliteGivingTests : GivingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresGivingTests : GivingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
