using Entente.Codebook;

namespace Entente.Tests.Ledger.Showing;

/// <summary>Who speaks for a party: to be of its state is not enough.</summary>
public class OfficialTests
{
    [Theory]
    [InlineData("a minister does", "Sergei Ivanov/RUS", true)]
    [InlineData("the state's own firm does", "Rosatom/RUS", true)]
    [InlineData("an official of no party does not", "Olaf Scholz/DEU", false)]
    [InlineData("an agency does not", "Interfax/RUS", false)]
    [InlineData("nor where it is described", "the state news agency Tass/RUS", false)]
    [InlineData("an analyst does not", "a Russian analyst/RUS", false)]
    [InlineData("the opposition does not", "an opposition leader/RUS", false)]
    [InlineData("a private firm does not", "Lukoil/RUS", false)]
    [InlineData("nor somebody whose state is not known", "Sergei Ivanov", false)]
    public void An_official_speaks_for_a_party(string rule, string speaker, bool isOfficial)
    {
        var deal = ShownDeal.Of(Reports.Loan("Delta Courier", "2016-06-02", Status.Agreed, [], speaker: speaker));
        Assert.True(Assert.Single(deal.Status.Entries).IsOfficial == isOfficial, rule);
        Assert.True(deal.Sources.ConfirmedBy.Contains("RUS") == isOfficial, rule);
    }

    [Theory]
    [InlineData("Egyptian Ministry of Finance", "EGY")]
    [InlineData("Ministry of Foreign Affairs of the Russian Federation", "RUS")]
    [InlineData("The Kremlin", "RUS")]
    [InlineData("Embassy of Egypt in Moscow", "EGY")]
    [InlineData("French Ministry of Finance", null)]
    [InlineData("Egyptian Gazette", null)]
    [InlineData("Interfax", null)]
    [InlineData(null, null)]
    public void What_a_ministry_of_a_party_publishes_an_official_says(string? outlet, string? code)
    {
        var deal = ShownDeal.Of(Reports.Loan(outlet, "2016-06-02", Status.Signed, ["amount 25000000000 USD"]));
        Assert.All(deal.AllEntries, e => Assert.Equal(code, e.OfficialOf));
        Assert.Equal(code is null ? [] : [code], deal.Sources.ConfirmedBy);
    }

    [Fact]
    public void A_ministry_that_quotes_somebody_else_says_nothing_itself()
    {
        var deal = ShownDeal.Of(Reports.Loan("Egyptian Ministry of Finance", "2016-06-02", Status.Signed, [], speaker: "Olaf Scholz/DEU"));
        Assert.False(Assert.Single(deal.Status.Entries).IsOfficial);
    }

    [Theory]
    [InlineData("Interfax/RUS", Status.Signed)]
    [InlineData("Sergei Ivanov/RUS", Status.Agreed)]
    public void An_agency_takes_nothing_back_in_the_name_of_its_state(string speaker, Status shown)
    {
        var deal = ShownDeal.Of(
            Reports.Loan("Nile Post", "2016-05-01", Status.Signed, []),
            Reports.Loan("Delta Courier", "2016-06-02", Status.Agreed, [], speaker: speaker));
        Assert.Equal(shown, deal.Status.Shown);
    }
}
