using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Linking;

namespace Entente.Tests.Ledger.Judging;

public abstract class JudgingContract : LedgerContract
{
    private static readonly ArticleReading Other = Reports.Loan("Gulf Ledger", "2019-03-01", Status.Proposed, ["amount 400000000 USD"], plant: "Wadi Salib");

    [Fact]
    public void What_is_judged_the_same_is_one_deal_until_it_is_taken_back()
    {
        var ids = AddTwo();
        var judgement = Writer().Judge(new JudgementRequest(Verdict.Same, ids[0], "one programme") { Other = ids[1] });
        Assert.Equal(2, TheDeal().Members.Length);
        Writer().Undo(judgement.Number);
        Assert.Equal(ids, Ids());
        Assert.Equal([2L, null], View.Judgements().Select(j => j.SupersededBy));
    }

    [Fact]
    public void What_is_judged_not_the_same_comes_apart()
    {
        Writer().Add([Signed(), Signed("Harbour Times", "2015-11-20")]);
        var members = TheDeal().Members;
        Writer().Judge(new JudgementRequest(Verdict.NotSame, TheDeal().Id, "") { Other = $"{members[1].Article.Article.Hash[..12]}/d1" });
        Assert.Equal(2, View.Deals(new DealQuery()).Count);
    }

    [Fact]
    public void A_later_judgement_on_the_same_matter_supersedes_the_earlier_one()
    {
        Writer().Add(Signed());
        Correct("30000000000", "the gazette");
        Correct("27000000000", "the gazette, corrected");
        var term = Assert.Single(TheDeal().Terms);
        Assert.Equal(("27000000000", ShownRule.Judged), (term.Shown.Value, term.Rule));
        Assert.Contains(term.Values, v => v.Value == "25000000000");
        Assert.Equal([2L, null], View.Judgements().Select(j => j.SupersededBy));
    }

    [Fact]
    public void A_correction_survives_a_rebuild_that_numbers_dealings_otherwise()
    {
        AddTwo();
        var id = View.Deals(new DealQuery { Sector = "nuclear", Since = new DateOnly(2019, 1, 1) }).Single().Id;
        Writer().Judge(new JudgementRequest(Verdict.Correct, id, "the contract") { Property = "amount", Value = "500000000" });
        Writer().Judge(new JudgementRequest(Verdict.Confirm, id, "seen"));
        var report = Writer().Rebuild(articles => articles.Select(Renumbered));
        Assert.Empty(report.Unbound);
        Assert.Empty(report.Appeared);
        Assert.Empty(report.Vanished);
        var deal = View.Pictures(new DealQuery { Since = new DateOnly(2019, 1, 1) }).Single();
        Assert.Equal(("d7", "500000000", Verdict.Confirm), (deal.Members[0].Dealing.Id, deal.Terms[0].Shown.Value, deal.Standing!.Verdict));
    }

    [Fact]
    public void A_rebuild_with_the_same_edition_gives_the_same_bytes()
    {
        var ids = AddTwo();
        Writer().Judge(new JudgementRequest(Verdict.Same, ids[0], "") { Other = ids[1] });
        var before = Printed(View);
        var report = Writer().Rebuild(articles => articles.Select(Again));
        Assert.Equal((2, 1, 1), (report.Articles, report.Before, report.After));
        Assert.Empty(report.Values);
        Assert.Equal(before, Printed(View));
    }

    [Fact]
    public void A_rebuild_tells_of_values_that_changed_and_deals_that_vanished()
    {
        AddTwo();
        var report = Writer().Rebuild(articles => articles.Select(a => a.Hash == Other.Article.Hash ? Again(a) with { Dealings = [] } : Ratified(a)));
        Assert.Equal((2, 2, 1), (report.Articles, report.Before, report.After));
        Assert.Equal("loan for the Wadi Salib nuclear power plant", Assert.Single(report.Vanished).Title);
        Assert.Equal(new ValueChange(TheDeal().Id, "status", "signed", "ratified"), Assert.Single(report.Values));
    }

    [Fact]
    public void A_rebuild_tells_of_parties_sector_and_title_too()
    {
        Writer().Add(Signed());
        var report = Writer().Rebuild(articles => articles.Select(Regional));
        Assert.Equal(
        [
            new ValueChange(TheDeal().Id, "parties", "EGY recipient, RUS provider", "EGY guarantor, RUS provider"),
            new ValueChange(TheDeal().Id, "sector", "nuclear", "power"),
            new ValueChange(TheDeal().Id, "title", "loan for the El Marwa nuclear power plant", "loan"),
        ], report.Values);
    }

    [Fact]
    public void A_dismissed_deal_is_out_of_the_list_but_not_out_of_the_ledger()
    {
        Writer().Add(Signed());
        Writer().Judge(new JudgementRequest(Verdict.Dismiss, TheDeal().Id, "a plan of the paper's own"));
        Assert.Empty(View.Deals(new DealQuery()));
        Assert.Equal(Verdict.Dismiss, Assert.Single(View.Deals(new DealQuery { Dismissed = true })).Standing);
    }

    [Fact]
    public void Contradictory_judgements_are_refused_and_not_kept()
    {
        Writer().Add([Signed(), Other, Signed("Harbour Times", "2021-11-20", "amount 77000000 USD")]);
        var keys = View.Pictures(new DealQuery()).SelectMany(d => d.Members).Select(m => $"{m.Article.Article.Hash[..12]}/d1").ToArray();
        Judge(Verdict.Same, keys[0], keys[1]);
        Judge(Verdict.Same, keys[1], keys[2]);
        Assert.Throws<ContradictoryJudgementsException>(() => Judge(Verdict.NotSame, keys[0], keys[2]));
        Assert.Equal(2, View.Judgements().Count);
    }

    [Theory]
    [InlineData("amount", "many")]
    [InlineData("duration", "22 years")]
    [InlineData("start", "soon")]
    [InlineData("status", "nearly")]
    [InlineData("colour", "blue")]
    [InlineData("price", "17")]
    [InlineData("amount", "-5")]
    [InlineData("amount", "0")]
    [InlineData("amount", "5", "usd")]
    [InlineData("amount", "5", "dollars")]
    [InlineData("volume", "5", "parsec/year")]
    [InlineData("share", "5", "USD")]
    [InlineData("duration", "P2Y", "year")]
    [InlineData(null, "5")]
    public void A_value_that_fits_no_property_is_refused(string? property, string value, string? unit = null)
    {
        Writer().Add(Signed());
        Assert.Throws<UnfitJudgementException>(() =>
            Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "why") { Property = property, Value = value, Unit = unit }));
        Assert.Empty(View.Judgements());
    }

    [Theory]
    [InlineData("amount", "5", "EUR/year")]
    [InlineData("volume", "5", "t/year")]
    [InlineData("count", "5", "reactor")]
    [InlineData("rate", "0.5", "LIBOR+%")]
    [InlineData("price", "17", "USD/t")]
    [InlineData("start", "2029-10", null)]
    public void A_term_that_no_article_tells_of_can_be_set_in_a_unit_that_there_is(string property, string value, string? unit)
    {
        Writer().Add(Signed());
        Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "why") { Property = property, Value = value, Unit = unit });
        Assert.Contains(TheDeal().Terms, t => t.Shown.Value == value && t.Unit == (unit ?? "") && t.Rule == ShownRule.Judged);
    }

    [Theory]
    [InlineData(Verdict.Confirm, "amount", "24000000000")]
    [InlineData(Verdict.Dismiss, "amount", "24000000000")]
    [InlineData(Verdict.Confirm, "status", "completed")]
    public void What_nobody_says_is_neither_confirmed_nor_dismissed(Verdict verdict, string property, string value)
    {
        Writer().Add(Signed());
        Correct("30000000000", "the gazette");
        var refusal = Assert.Throws<UnfitJudgementException>(
            () => Writer().Judge(new JudgementRequest(verdict, TheDeal().Id, "") { Property = property, Value = value }));
        Assert.Contains(property == "amount" ? "25000000000, 30000000000" : "signed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("30000000000", TheDeal().Terms[0].Shown.Value);
    }

    [Fact]
    public void News_behind_a_judgement_moves_the_status_on()
    {
        Writer().Add(Signed());
        Writer().Judge(new JudgementRequest(Verdict.Confirm, TheDeal().Id, "") { Property = "status" });
        Writer().Add(Reports.Loan("Gulf Ledger", "2020-05-01", Status.Ratified, []));
        Assert.Equal(Status.Signed, TheDeal().Status.Shown);
        Writer().Add(Reports.Loan("Misprint Mail", "2027-05-01", Status.InForce, []));
        Assert.Equal(Status.Signed, TheDeal().Status.Shown);
        Clock.Now = Clock.Now.AddYears(2);
        Writer().Add(Reports.Loan("Gulf Ledger", "2027-06-01", Status.Completed, []));
        Assert.Equal((Status.Completed, null), (TheDeal().Status.Shown, TheDeal().Status.Judgement));
    }

    [Fact]
    public void What_is_dismissed_is_not_shown_first()
    {
        Writer().Add(Signed());
        Writer().Judge(new JudgementRequest(Verdict.Dismiss, TheDeal().Id, "another plant's") { Property = "amount" });
        Assert.True(Assert.Single(TheDeal().Terms).Shown.IsDismissed);
        Assert.Empty(Assert.Single(View.Deals(new DealQuery())).Terms);
        Assert.Contains("\"standing\":\"dismiss\"", Printed(View), StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_an_analyst_sets_is_shown_since_it_was_set()
    {
        Writer().Add(Signed());
        Writer().Judge(new JudgementRequest(Verdict.Confirm, TheDeal().Id, "") { Property = "status" });
        Assert.Equal(new DateOnly(2015, 11, 19), TheDeal().Status.Since);
        Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, "the gazette") { Property = "status", Value = "in-force" });
        Assert.Equal(new DateOnly(2026, 1, 1), TheDeal().Status.Since);
        Assert.Equal((new DateOnly(2026, 1, 1), true), View.Deals(new DealQuery()).Select(d => (d.StatusSince, d.IsStatusJudged)).Single());
    }

    [Fact]
    public void A_former_id_leads_to_the_deal_that_has_the_dealing_now()
    {
        Writer().Add(Signed("Harbour Times", "2015-11-20"));
        var former = TheDeal().Id;
        Writer().Add(Signed());
        Assert.NotEqual(former, TheDeal().Id);
        Assert.Equal(TheDeal().Id, View.Find(former)!.Id);
        Assert.Equal(TheDeal().Id, View.Find(former[..6])!.Id);
        Assert.Equal(TheDeal().Id, View.Find(TheDeal().Members[1].Key)!.Id);
    }

    [Fact]
    public void A_value_is_judged_in_one_matter_whichever_id_names_the_deal()
    {
        Writer().Add(Signed("Harbour Times", "2015-11-20"));
        var former = TheDeal().Id;
        Writer().Add(Signed());
        Correct("30000000000", "the gazette");
        Writer().Judge(new JudgementRequest(Verdict.Correct, former, "the gazette, corrected") { Property = "amount", Value = "27000000000" });
        Assert.Equal([2L, null], View.Judgements().Select(j => j.SupersededBy));
    }

    [Fact]
    public void A_judgement_of_a_value_stays_with_who_says_it_when_the_deal_comes_apart()
    {
        Writer().Add([Signed(), Reports.Loan("Harbour Times", "2015-11-20", Status.Signed, ["amount 25000000000 USD", "duration P35Y"])]);
        var id = TheDeal().Id;
        Writer().Judge(new JudgementRequest(Verdict.Dismiss, id, "") { Property = "duration" });
        Judge(Verdict.NotSame, TheDeal().Members[0].Key, TheDeal().Members[1].Key);
        var later = View.Pictures(new DealQuery()).Single(d => d.Id != id);
        Assert.True(later.Terms.Single(t => t.Unit.Length == 0).Shown.IsDismissed);
    }

    [Fact]
    public void A_value_that_another_article_says_is_judged_in_the_same_matter()
    {
        Writer().Add([Signed(), Reports.Loan("Harbour Times", "2015-11-20", Status.Signed, ["amount 27000000000 USD"])]);
        Correct("30000000000", "the gazette");
        Writer().Judge(new JudgementRequest(Verdict.Confirm, TheDeal().Id, "") { Property = "amount", Value = "27000000000" });
        Assert.Equal([2L, null], View.Judgements().Select(j => j.SupersededBy));
        Assert.Equal(("27000000000", ShownRule.Judged), (TheDeal().Terms[0].Shown.Value, TheDeal().Terms[0].Rule));
    }

    [Fact]
    public void Deals_that_were_put_together_are_taken_apart_by_their_former_ids()
    {
        var ids = AddTwo();
        Judge(Verdict.Same, ids[0], ids[1]);
        Judge(Verdict.NotSame, ids[0], ids[1]);
        Assert.Equal(ids, Ids());
    }

    [Fact]
    public void A_name_that_nothing_bears_is_told() =>
        Assert.Throws<UnknownNameException>(() => Writer().Judge(new JudgementRequest(Verdict.Confirm, "0000000", "")));

    private static ArticleReading Again(Article article) => article.Hash == Other.Article.Hash ? Other : Signed();

    private static ArticleReading Ratified(Article article) => Again(article) is var reading && reading.Dealings[0] is var dealing
        ? reading with { Dealings = [dealing with { Status = Status.Ratified }] }
        : throw new InvalidOperationException();

    private static ArticleReading Regional(Article _)
    {
        var reading = Signed();
        var dealing = reading.Dealings[0];
        return reading with
        {
            Dealings = [dealing with { Sector = "power", Subject = "loan", Parties = [dealing.Parties[0], dealing.Parties[1] with { Role = "guarantor" }] }],
        };
    }

    private static ArticleReading Renumbered(Article article) =>
        Again(article) is var reading ? reading with { Dealings = [reading.Dealings[0] with { Id = "d7" }] } : throw new InvalidOperationException();

    private string[] AddTwo()
    {
        Writer().Add([Signed(), Other]);
        return Ids();
    }

    private string[] Ids() => [.. View.Deals(new DealQuery()).Select(d => d.Id)];

    private void Judge(Verdict verdict, string one, string other) => Writer().Judge(new JudgementRequest(verdict, one, "") { Other = other });

    private void Correct(string value, string note) =>
        Writer().Judge(new JudgementRequest(Verdict.Correct, TheDeal().Id, note) { Property = "amount", Value = value });
}

public sealed class SqliteJudgingTests : JudgingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresJudgingTests : JudgingContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
