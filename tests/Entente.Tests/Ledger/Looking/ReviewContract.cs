using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Looking;

namespace Entente.Tests.Ledger.Looking;

public abstract class ReviewContract : LedgerContract
{
    [Fact]
    public void Links_come_first_then_conflicts_then_doubts()
    {
        Writer().Add(
        [
            Talks("Russia and Egypt talk about a trade zone.", "2018-05-23", "trade", "trade zone"),
            Talks("Egypt and Russia talk about wheat from the Black Sea.", null, "agriculture", "wheat"),
            Signed(), Signed("Harbour Times", "2016-01-20", "amount 20000000000 USD"),
            Sure(0.49m, "Ras Falak"), Sure(0.5m, "Wadi Zahr"), Sure(0.05m, "Umm Rashid"),
        ]);
        Assert.Equal([typeof(LinkQuestion), typeof(ConflictQuestion), typeof(DoubtQuestion), typeof(DoubtQuestion)], View.Questions().Select(q => q.GetType()));
        Assert.Equal([0.49m, 0.05m], View.Questions().OfType<DoubtQuestion>().Select(q => q.Confidence));
    }

    [Fact]
    public void A_deal_is_doubtful_only_where_none_of_its_readings_is_sure()
    {
        Writer().Add([Sure(0.31m, "El Marwa"), Sure(0.93m, "El Marwa", "2016-01-20")]);
        _ = TheDeal();
        Assert.Empty(View.Questions());
    }

    [Fact]
    public void What_a_view_keeps_is_dropped_when_anybody_has_written()
    {
        var view = View;
        Writer().Add(Sure(0.31m, "El Marwa"));
        var question = Assert.Single(view.Questions());
        var judgement = Writer().Judge(new JudgementRequest(Verdict.Dismiss, question.Deal, ""));
        Assert.Empty(view.Questions());
        Writer().Undo(judgement.Number);
        Assert.Equal(question, Assert.Single(view.Questions()));
    }

    [Fact]
    public void A_dismissed_deal_asks_for_nothing()
    {
        Writer().Add([Signed(), Signed("Harbour Times", "2016-01-20", "amount 20000000000 USD")]);
        Writer().Judge(new JudgementRequest(Verdict.Dismiss, TheDeal().Id, ""));
        Assert.Empty(View.Questions());
    }

    private static ArticleReading Sure(decimal confidence, string plant, string day = "2015-11-19")
    {
        var reading = Reports.Loan("Delta Courier", day, Status.Signed, [], plant, more: $"It was told on {day}.");
        return reading with { Dealings = [reading.Dealings[0] with { Confidence = confidence }] };
    }

    private static ArticleReading Talks(string text, string? published, string sector, string subject)
    {
        var filed = FiledDealings.Filed(text, published, $"negotiation/{sector}", subject, "RUS:party EGY:party");
        return new ArticleReading(filed.Article, [filed.Dealing], []);
    }
}

public sealed class SqliteReviewTests : ReviewContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresReviewTests : ReviewContract
{
    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
