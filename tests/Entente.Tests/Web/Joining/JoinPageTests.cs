using System.Net;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web.Joining;

public class JoinPageTests
{
    private static readonly ArticleReading[] Two =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
        Reports.Loan("Harbour Times", "2009-01-20", Status.Completed, ["amount 700000000 EUR"], "Ras Falak"),
    ];

    private static readonly ArticleReading[] One =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
        Reports.Loan("Harbour Times", "2015-11-20", Status.Signed, ["amount 25000000000 USD"], more: "Cairo has it."),
        Reports.Loan("Gulf Ledger", "2015-11-21", Status.Signed, ["rate 3 %"], more: "So does Moscow."),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Two_deals_are_joined_from_the_page_of_either_and_parted_again_by_undoing(int from)
    {
        await using var served = await ServedLedger.Of(Two);
        string[] ids = [.. Deals(served).Select(d => d.Id)];
        var search = await served.Page($"/deals/{ids[from]}/same");
        Assert.Contains($"name=\"other\" value=\"{ids[1 - from]}\"", search, StringComparison.Ordinal);
        var joined = await served.Sent(Choice(search, "one deal", "same").With("other", ids[1 - from]).With("note", "one plant, two names"));
        Assert.Contains("Judgement 1: one deal.", joined, StringComparison.Ordinal);
        Assert.Contains("2 dealings, and why they are one deal", joined, StringComparison.Ordinal);
        Assert.Single(Deals(served));
        Assert.Contains("Judgement 2: taken back", await served.Press(joined, "u"), StringComparison.Ordinal);
        Assert.Equal(ids.Order(), Deals(served).Select(d => d.Id).Order());
    }

    [Theory]
    [InlineData("Ras Falak", true)]
    [InlineData("falak loan", true)]
    [InlineData("ID", true)]
    [InlineData("", true)]
    [InlineData("Wadi Halfa", false)]
    public async Task Another_deal_is_looked_for_by_words_by_its_id_or_by_the_parties(string text, bool isFound)
    {
        await using var served = await ServedLedger.Of(Two);
        var (deal, other) = (Deals(served).First(d => d.Title.Contains("El Marwa", StringComparison.Ordinal)), Deals(served).First(d => d.Title.Contains("Ras Falak", StringComparison.Ordinal)));
        var page = await served.Decoded($"/deals/{deal.Id}/same?text={Uri.EscapeDataString(text == "ID" ? other.Id[..6] : text)}");
        Assert.Equal(isFound ? [other.Id] : [], Regex.Matches(page, "name=\"other\" value=\"([0-9a-f]+)\"").Select(m => m.Groups[1].Value));
        Assert.Equal(!isFound, page.Contains("No other deal has these words.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_deals_are_judged_to_be_two_and_stay_two()
    {
        await using var served = await ServedLedger.Of(Two);
        string[] ids = [.. Deals(served).Select(d => d.Id)];
        var page = await served.Sent(Choice(await served.Page($"/deals/{ids[0]}/same"), "two deals", "not-same").With("other", ids[1]));
        Assert.Contains("Judgement 1: two deals.", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/deals/{ids[1]}\"", page, StringComparison.Ordinal);
        Assert.Equal(2, Deals(served).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_dealing_that_is_not_of_the_deal_leaves_it_and_comes_back_by_undoing(int which)
    {
        await using var served = await ServedLedger.Of(One);
        var deal = Assert.Single(served.View.Pictures(new DealQuery()));
        var page = await served.Page($"/deals/{deal.Id}");
        var pairs = Regex.Matches(page, "name=\"pair\" value=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(deal.Members.Select(m => m.Key), pairs.Select(p => p.Split(' ')[0]));
        var parted = await served.Sent(Choice(page, "not of this deal", "not-same").With("pair", pairs[which]));
        Assert.Contains("Judgement 1: two deals.", parted, StringComparison.Ordinal);
        Assert.Equal(2, Deals(served).Count);
        Assert.DoesNotContain(served.View.Pictures(new DealQuery()), d => pairs[which].Split(' ').All(key => d.Members.Any(m => m.Key == key)));
        Assert.Contains("Judgement 2: taken back", await served.Press(parted, "u"), StringComparison.Ordinal);
        Assert.Equal(deal.Members.Select(m => m.Key), Assert.Single(served.View.Pictures(new DealQuery())).Members.Select(m => m.Key));
    }

    [Theory]
    [InlineData("pair", "")]
    [InlineData("pair", "one two three")]
    [InlineData("pair", "nobody/d1 nowhere/d2")]
    public async Task A_choice_of_nothing_changes_nothing(string field, string value)
    {
        await using var served = await ServedLedger.Of(One);
        var page = await served.Page($"/deals/{Assert.Single(Deals(served)).Id}");
        using var answer = await served.Send(Choice(page, "not of this deal", "not-same").With(field, value));
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
        Assert.Empty(served.View.Judgements());
    }

    [Fact]
    public async Task The_past_is_not_joined()
    {
        await using var served = await ServedLedger.Of(Two);
        var id = Deals(served)[0].Id;
        Assert.DoesNotContain("/same", await served.Page($"/deals/{id}?as-of=2020-01-01"), StringComparison.Ordinal);
        using var answer = await served.Ask($"/deals/{id}/same?as-of=2020-01-01");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static IReadOnlyList<DealSummary> Deals(ServedLedger served) => served.View.Deals(new DealQuery());

    private static PageForm Choice(string page, string button, string decision) => PageForm.OfButton(page, button).With("decision", decision);
}
