using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Tests.Ledger.Adding;

public abstract class AddingContract : LedgerContract
{
    [Fact]
    public void What_is_added_is_there_with_every_entry()
    {
        Writer().Add(Signed());
        var deal = TheDeal();
        Assert.Equal(("financing", "nuclear", Status.Signed), (deal.Kind, deal.Sector, deal.Status.Shown));
        Assert.Equal(["RUS provider", "EGY recipient"], deal.Parties.Select(p => $"{p.Code} {p.Role}"));
        var entry = Assert.Single(Assert.Single(deal.Terms).Shown.Entries);
        Assert.Equal("amount 25000000000 USD", deal.Members[0].Quote(entry.Span));
    }

    [Fact]
    public void Adding_twice_is_adding_once()
    {
        Writer().Add(Signed());
        var before = Printed(View);
        Assert.Equal(FilingOutcome.Known, Writer().Add(Signed()).Outcome);
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void An_article_that_comes_twice_in_one_batch_is_filed_once() =>
        Assert.Equal([FilingOutcome.Filed, FilingOutcome.Known], Writer().Add([Signed(), Signed()]).Select(r => r.Outcome));

    [Fact]
    public void One_text_from_two_places_is_one_article_with_two_appearances()
    {
        var reading = Signed("Harbour Times", "2015-11-20");
        var earlier = reading with { Article = reading.Article with { Outlet = "Delta Courier", Published = PartialDate.TryParse("2015-11-19"), Id = "another" } };
        Assert.Equal(FilingOutcome.Filed, Writer().Add(reading).Outcome);
        Assert.Equal(FilingOutcome.Reappeared, Writer().Add(earlier).Outcome);
        var member = Assert.Single(TheDeal().Members);
        Assert.Equal(["Delta Courier", "Harbour Times"], member.Article.Appearances.Select(a => a.Outlet));
        Assert.Equal("Delta Courier", member.Article.Article.Outlet);
        Assert.Equal((2, 1), (TheDeal().Sources.Articles, TheDeal().Sources.Independent));
    }

    [Fact]
    public void Whichever_appearance_came_first_the_ledger_is_the_same()
    {
        var reading = Signed("Harbour Times", "2015-11-20");
        var earlier = reading with { Article = reading.Article with { Outlet = "Delta Courier", Published = PartialDate.TryParse("2015-11-19"), Id = "another" } };
        Writer().Add([reading, earlier]);
        using var other = NewPlace();
        var writer = new LedgerWriter(other.Store, SharedReader.Edition, time: Clock);
        writer.Add(earlier);
        writer.Add(reading);
        Assert.Equal(Printed(View), Printed(new LedgerView(other.Store, SharedReader.Edition)));
    }

    [Fact]
    public void Receipts_say_what_was_new_confirmed_contradicted_and_superseded()
    {
        var writer = Writer();
        Assert.Equal([EntryEffect.New, EntryEffect.New], Effects(writer.Add(Signed())));
        Assert.Equal([EntryEffect.Confirmed, EntryEffect.Confirmed], Effects(writer.Add(Signed("Harbour Times", "2015-11-20"))));
        Assert.Equal([EntryEffect.Confirmed, EntryEffect.Contradicted], Effects(writer.Add(Signed("Gulf Ledger", "2015-11-21", "amount 30000000000 USD"))));
        Assert.Equal([EntryEffect.Superseded, EntryEffect.Superseded], Effects(writer.Add(Reports.Loan("Gulf Ledger", "2015-12-01", Status.Ratified, ["amount 26000000000 USD"]))));
    }

    [Fact]
    public void Receipts_of_a_batch_are_those_of_one_by_one()
    {
        ArticleReading[] readings = [Signed(), Signed("Harbour Times", "2015-11-20"), Signed("Gulf Ledger", "2015-11-21", "amount 30000000000 USD")];
        var batch = Writer().Add(readings).Select(Effects).ToArray();
        using var other = NewPlace();
        var writer = new LedgerWriter(other.Store, SharedReader.Edition, time: Clock);
        Assert.Equal(readings.Select(r => Effects(writer.Add(r))), batch);
    }

    [Fact]
    public void A_value_without_verbatim_evidence_is_refused_and_nothing_of_it_stays()
    {
        var reading = Signed();
        var beyond = new Entente.Language.TextSpan(reading.Article.Text.Length - 1, reading.Article.Text.Length + 1);
        var dealing = reading.Dealings[0];
        var broken = reading with { Dealings = [dealing with { Terms = [dealing.Terms[0] with { Evidence = beyond }] }] };
        Assert.Throws<EvidenceException>(() => Writer().Add([Signed("Harbour Times"), broken]));
        Assert.Empty(View.Deals(new DealQuery()));
    }

    [Fact]
    public void A_text_that_its_hash_does_not_name_is_refused()
    {
        var reading = Signed();
        Assert.Throws<EvidenceException>(() => Writer().Add(reading with { Article = reading.Article with { Text = reading.Article.Text + " " } }));
    }

    [Theory]
    [InlineData("'; drop table articles; --")]
    [InlineData("nul \0 in the middle")]
    [InlineData("half a pair \ud83d of a smile")]
    [InlineData("\u202ereversed, \u0007 bell, \ud83d\ude00 smile, \u00e9\u0301")]
    [InlineData("%_\\\"{}[]@p0 $1 :x")]
    public void Hostile_metadata_harms_nothing(string hostile)
    {
        var reading = Signed();
        var article = reading.Article with { Title = hostile, Outlet = hostile, Url = hostile, Id = hostile };
        Assert.Equal(FilingOutcome.Filed, Writer().Add(reading with { Article = article }).Outcome);
        Assert.Equal(FilingOutcome.Known, Writer().Add(reading with { Article = article }).Outcome);
        Assert.Equal(hostile.Length, TheDeal().Members[0].Article.Article.Title.Length);
    }

    [Fact]
    public void A_text_with_any_character_is_kept_verbatim()
    {
        var reading = Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, [], more: "nul \0, \ud83d\ude00, \u202e, '; drop table articles; --");
        Writer().Add(reading);
        Assert.Equal(reading.Article.Text, View.Article(reading.Article.Hash)!.Article.Text);
    }

    [Fact]
    public void Two_writers_at_once_lose_nothing_and_file_nothing_twice()
    {
        ArticleReading[] readings = [.. Enumerable.Range(1, 24).Select(i => Reports.Loan($"Outlet {i}", $"2015-11-{i:D2}", Status.Signed, [$"amount {1 + (i % 5)}000000000 USD"], more: $"Report {i}."))];
        _ = Store;
        Parallel.ForEach([readings, [.. readings.Reverse()]], half =>
        {
            var writer = Writer();
            foreach (var batch in half.Chunk(3)) writer.Add(batch);
        });
        using var other = NewPlace();
        new LedgerWriter(other.Store, SharedReader.Edition, time: Clock).Add(readings);
        Assert.Equal(Printed(new LedgerView(other.Store, SharedReader.Edition)), Printed(View));
    }

    private static EntryEffect[] Effects(Receipt receipt) => [.. receipt.Deals.SelectMany(d => d.Entries).Select(e => e.Effect)];
}

public sealed class SqliteAddingTests : AddingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresAddingTests : AddingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
