using System.Text;
using Dapper;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Storage;

namespace Entente.Tests.Ledger.Storage;

public abstract class StoreContract : LedgerContract
{
    [Fact]
    public void An_article_that_is_not_there_is_none() => Assert.Null(View.Article(new string('0', 64)));

    [Fact]
    public void A_ledger_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        Writer().Add(Signed());
        Execute("update ledger_version set version = version + 1");
        var refusal = Assert.Throws<NewerLedgerException>(() => Store);
        Assert.Equal((Migrations.Current + 1, Migrations.Current), (refusal.Version, refusal.Known));
        Execute("update ledger_version set version = version - 1");
        Assert.Single(View.Deals(new DealQuery()));
    }

    [Fact]
    public void A_ledger_of_the_first_version_is_brought_forward_and_rebuilt()
    {
        ArticleReading[] readings = [Signed(), Signed("Gulf Ledger", "2016-02-01")];
        Writer().Add(readings);
        var (before, keys) = (Printed(View), Query("select key || place from link_places order by key, place"));
        Execute(BackToTheFirstVersion);
        Assert.Throws<RebuildDueException>(() => Store);
        Assert.Equal(keys, Query("select key || place from link_places order by key, place"));

        var due = new LedgerWriter(LedgerStore.Open(Place.Value, create: false, toRebuild: true), SharedReader.Edition, time: Clock);
        due.Rebuild(articles => articles.Select(a => readings.Single(r => r.Article.Hash == a.Hash)));
        Assert.Equal(before, Printed(View));
        Assert.Equal(1, View.Count(new DealQuery { Text = TheDeal().Title }));
    }

    [Fact]
    public void A_ledger_without_deals_is_brought_forward_alone()
    {
        _ = Store;
        Execute(BackToTheFirstVersion);
        Assert.Empty(View.Deals(new DealQuery()));
    }

    [Fact]
    public void Opening_again_changes_nothing()
    {
        Writer().Add(Signed());
        var before = Printed(View);
        _ = Store;
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void Many_may_open_a_new_ledger_at_once()
    {
        var place = Place.Value;
        Parallel.For(0, 4, _ => Assert.Empty(new LedgerView(LedgerStore.Open(place, create: true), SharedReader.Edition).Deals(new DealQuery())));
    }

    [Fact]
    public void A_writer_of_another_ledger_beside_it_does_not_wait()
    {
        using var beside = NewPlace();
        var writer = new LedgerWriter(beside.Store, SharedReader.Edition, time: Clock);
        Assert.True(Store.Write(_ => Task.Run(() => writer.Add(Signed())).Wait(TimeSpan.FromMinutes(1))));
    }

    [Fact]
    public void A_text_that_was_tampered_with_is_noticed()
    {
        var reading = Signed();
        Writer().Add(reading);
        Execute("update articles set text = @text", new { text = Encoding.UTF8.GetBytes(reading.Article.Text.Replace("25", "52", StringComparison.Ordinal)) });
        Assert.Equal(reading.Article.Hash, Assert.Throws<TamperedTextException>(() => TheDeal()).Article);
    }

    [Fact]
    public void A_ledger_that_is_not_there_is_not_made_by_looking() =>
        Assert.Throws<UnusableLedgerException>(() => LedgerStore.Open(Place.Value, create: false));

    // What later versions brought is taken out, and what they took out is put back.
    private const string BackToTheFirstVersion = """
        create table link_keys (
            key ordinal_text not null, place ordinal_text not null, member ordinal_text not null references members (key) on delete cascade, primary key (key, place, member));
        insert into link_keys (key, place, member) select l.key, l.place, m.key from link_places l join members m on m.place = l.place;
        drop table link_places; drop table rebuild_due; drop table given_readings; drop table statements; drop table deal_amounts; drop table deal_marks;
        drop index deals_by_title; drop index entries_by_article; drop index entries_by_surety; drop index readings_by_edition;
        drop index appearances_undated; drop index appearances_by_published; drop index appearances_by_known; drop index entries_by_status; create index articles_by_published on articles (published);
        update ledger_version set version = 1;
        """;

    private List<string> Query(string sql)
    {
        using var connection = Dialect.For(Place.Value).Connect();
        return connection.Query<string>(sql).AsList();
    }

    private void Execute(string sql, object? parameters = null)
    {
        using var connection = Dialect.For(Place.Value).Connect();
        connection.Execute(sql, parameters);
    }
}

public sealed class SqliteStoreTests : StoreContract
{
    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        File.WriteAllText(Place.Value, new string('x', 4096));
        Assert.Throws<UnusableLedgerException>(() => Store);
    }

    [Fact]
    public void A_ledger_in_memory_is_refused() => Assert.Throws<UnusableLedgerException>(() => LedgerStore.Open(":memory:", create: true));

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Throws<UnusableLedgerException>(() => LedgerStore.Open("/nowhere/at/all/ledger.db", create: true));

    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresStoreTests : StoreContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}

public class DialectTests
{
    [Theory]
    [InlineData("postgresql://nobody:secret@127.0.0.1:1/entente")]
    [InlineData("Host=127.0.0.1;Port=1;Database=entente;Username=nobody;Password=secret")]
    public void A_server_that_is_not_there_is_told_without_the_password(string place)
    {
        var refusal = Assert.Throws<UnusableLedgerException>(() => LedgerStore.Open(place, create: true));
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
        Assert.StartsWith("entente on 127.0.0.1", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://")]
    [InlineData("Host=a;Nonsense=b")]
    public void A_connection_string_that_is_none_is_told(string place) =>
        Assert.Throws<UnusableLedgerException>(() => LedgerStore.Open(place, create: true));
}
