using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Language;
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
    public void A_known_text_need_not_be_read_again_with_the_same_edition()
    {
        var reading = Signed();
        Assert.Empty(Writer().Held([reading.Article]));
        Writer().Add(reading);
        var elsewhere = reading.Article with { Outlet = "Harbour Times", Id = "again" };
        var held = Assert.Single(Writer().Held([elsewhere, reading.Article]));
        Assert.Equal((reading.Article.Hash, reading.Dealings[0].Subject), (held.Key, held.Value.Dealings[0].Subject));
        Assert.Empty(new LedgerWriter(Store, SharedReader.Edition with { Id = "another" }).Held([elsewhere]));
    }

    [Fact]
    public void It_is_known_with_which_editions_articles_were_read()
    {
        Writer().Add(Signed());
        new LedgerWriter(Store, SharedReader.Edition, "model").Add(Signed("Harbour Times"));
        new LedgerWriter(Store, SharedReader.Edition with { Id = "another" }, "model").Add(Signed("Gulf Ledger"));
        Writer().Give([Signed("Atlas Agency")]);
        Assert.Equal(["another"], Entente.Ledger.Looking.ReadingEditions.Others(Store, SharedReader.Edition));
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
    public void A_reading_without_verbatim_evidence_is_set_aside_and_the_rest_of_its_batch_is_filed()
    {
        var broken = Reports.WithEvidenceBeyondTheText(Signed());
        var receipts = Writer().Add([Signed("Harbour Times"), broken, Signed("Gulf Ledger")]);
        Assert.Equal([FilingOutcome.Filed, FilingOutcome.SetAside, FilingOutcome.Filed], receipts.Select(r => r.Outcome));
        Assert.Equal(["Harbour Times", "Delta Courier", "Gulf Ledger"], receipts.Select(r => r.Article.Outlet));
        Assert.Equal(["Gulf Ledger", "Harbour Times"], TheDeal().Members.Select(m => m.Article.Article.Outlet).Order(StringComparer.Ordinal));
        Assert.Null(View.Article(broken.Article.Hash));
    }

    [Fact]
    public void A_receipt_says_why_an_article_was_set_aside()
    {
        var fault = Writer().Add(Reports.WithEvidenceBeyondTheText(Signed())).Fault!;
        Assert.Equal(("E-LE-001", "Delta Courier-2015-11-19-Signed"), (fault.Code, fault.Place));
        Assert.Contains("amount 25000000000", fault.Message, StringComparison.Ordinal);
        Assert.Empty(View.Deals(new DealQuery()));
    }

    [Fact]
    public void What_was_set_aside_is_filed_once_its_reading_is_sound()
    {
        Writer().Add(Reports.WithEvidenceBeyondTheText(Signed()));
        Assert.Equal(FilingOutcome.Filed, Writer().Add(Signed()).Outcome);
    }

    [Fact]
    public void A_text_that_its_hash_does_not_name_is_set_aside()
    {
        var reading = Signed();
        var changed = reading with { Article = reading.Article with { Text = reading.Article.Text + " " } };
        Assert.Equal(FilingOutcome.SetAside, Writer().Add(changed).Outcome);
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_set_aside()
    {
        var reading = Signed();
        var torn = reading with { Article = reading.Article with { Text = reading.Article.Text + "\ud83d" } };
        Assert.Contains("surrogate", Writer().Add(torn).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_that_cuts_a_character_in_two_is_set_aside()
    {
        var reading = Signed();
        var text = reading.Article.Text + " \ud83d\ude00";
        var article = reading.Article with { Text = text, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) };
        var half = new TextSpan(text.Length - 1, text.Length);
        var dealing = reading.Dealings[0];
        Assert.Equal(FilingOutcome.Filed, Writer().Add(reading with { Article = article }).Outcome);
        Assert.Equal(FilingOutcome.SetAside, Writer().Add(reading with { Article = article, Dealings = [dealing with { StatusEvidence = half }] }).Outcome);
    }

    [Fact]
    public void A_rebuild_that_would_lose_an_article_to_bad_evidence_changes_nothing()
    {
        Writer().Add([Signed(), Signed("Harbour Times")]);
        var before = Printed(View);
        Assert.Throws<EvidenceException>(() => Writer().Rebuild(articles => articles.Select(Read)));
        Assert.Equal(before, Printed(View));

        ArticleReading Read(Article article) => article.Outlet == "Delta Courier"
            ? Reports.WithEvidenceBeyondTheText(View.Article(article.Hash)!.Reading)
            : View.Article(article.Hash)!.Reading;
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
}

public sealed class SqliteAddingTests : AddingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresAddingTests : AddingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
