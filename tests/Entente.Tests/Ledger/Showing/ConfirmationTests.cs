using Entente.Codebook;

namespace Entente.Tests.Ledger.Showing;

/// <summary>Which parties confirm a deal: those whose officials say what is shown.</summary>
public class ConfirmationTests
{
    [Theory]
    [InlineData("who says the status shown", Status.Signed, Status.Signed, "EGY")]
    [InlineData("or a further one", Status.Signed, Status.Ratified, "EGY")]
    [InlineData("not who says less", Status.Signed, Status.Proposed, "")]
    [InlineData("nor who denies", Status.Signed, Status.Rejected, "")]
    public void Officials_who_say_the_status_confirm(string rule, Status paper, Status official, string confirmed)
    {
        var deal = ShownDeal.Of(
            Reports.Independent("Nile Post", "2016-05-01", paper, []),
            Reports.Independent("Delta Courier", "2016-05-02", paper, []),
            Reports.Independent("Cairo Wire", "2016-05-09", official, [], speaker: "Sahar Nasr/EGY"));
        Assert.True(confirmed == string.Join(' ', deal.Sources.ConfirmedBy), rule);
        Assert.True(deal.Sources.Official, rule);
    }

    [Fact]
    public void An_official_who_says_a_term_as_shown_confirms_though_the_deal_went_on()
    {
        var deal = ShownDeal.Of(
            SpokenOf(Reports.Independent("Cairo Wire", "2016-05-01", Status.Agreed, ["amount 25000000000 USD"], speaker: "Sahar Nasr/EGY")),
            Reports.Independent("Nile Post", "2016-05-09", Status.Signed, []));
        Assert.Equal(["EGY"], deal.Sources.ConfirmedBy);
    }

    [Fact]
    public void An_official_who_denies_the_status_confirms_no_term()
    {
        var deal = ShownDeal.Of(
            Reports.Independent("Nile Post", "2016-05-01", Status.Signed, ["amount 25000000000 USD"]),
            Reports.Independent("Delta Courier", "2016-05-02", Status.Signed, []),
            SpokenOf(Reports.Independent("Cairo Wire", "2016-05-09", Status.Proposed, ["amount 25000000000 USD"], speaker: "Sahar Nasr/EGY")));
        Assert.Empty(deal.Sources.ConfirmedBy);
        Assert.Equal(["signed", "proposed"], Assert.Single(deal.Conflicts).Sides.Select(s => s.Value));
    }

    // The speaker says all of the article.
    private static ArticleReading SpokenOf(ArticleReading reading)
    {
        var all = reading.Dealings[0].Evidence;
        return reading with { Statements = [.. reading.Statements.SelectMany(s => all.Select(content => s with { Content = content }))] };
    }
}
