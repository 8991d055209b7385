using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web;

/// <summary>Whatever an article holds stays text.</summary>
public class HostileTextTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' style=\"x\" ‮";

    [Theory]
    [InlineData("/deals")]
    [InlineData("/deals/{deal}")]
    [InlineData("/articles/{article}")]
    [InlineData("/actors/EGY")]
    [InlineData("/actors")]
    [InlineData("/deals?text=%3Cscript%3Ealert(1)%3C/script%3E&party=%3Cscript%3E")]
    [InlineData("/deals?kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Markup_of_an_article_or_an_address_never_becomes_markup_of_a_page(string address)
    {
        await using var served = await ServedLedger.Of(Hostile());
        var deal = Assert.Single(served.View.Deals(new DealQuery()));
        var page = await served.Page(address.Replace("{deal}", deal.Id, StringComparison.Ordinal).Replace("{article}", Hostile().Article.Hash, StringComparison.Ordinal));
        Harmless(page);
    }

    [Fact]
    public async Task A_question_of_the_review_shows_markup_of_its_articles_as_text()
    {
        await using var served = await ServedLedger.Of(
            Reports.Loan($"Courier {Script}", "2016-05-22", Status.Signed, ["amount 25000000000 USD"], plant: $"El Marwa {Script}", speaker: $"Noor {Script}/EGY"),
            Reports.Loan($"Times {Script}", "2016-06-22", Status.Signed, ["amount 20000000000 USD"], plant: $"El Marwa {Script}"));
        var page = await served.Page("/review?at=%3Cscript%3E&from=%22%3E%3Cscript%3E&done=1");
        Assert.Contains("Which amount is right?", page, StringComparison.Ordinal);
        Harmless(page);
        Harmless(await served.Sent(PageForm.OfKey(page, "y").With("note", Script).With("analyst", Script)));
        Harmless(await served.Page($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}"));
    }

    [Fact]
    public async Task The_frozen_text_is_shown_to_the_letter()
    {
        await using var served = await ServedLedger.Of(Hostile());
        var page = await served.Page($"/articles/{Hostile().Article.Hash}");
        var frozen = Regex.Match(page, "<div class=\"frozen\"[^>]*>(.*?)</div>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(Hostile().Article.Text, System.Net.WebUtility.HtmlDecode(Regex.Replace(frozen, "<[^>]*>", "")));
    }

    [Fact]
    public async Task Names_in_any_script_are_shown_as_they_are()
    {
        var reading = Reports.Loan("الأهرام", "2016-05-22", Status.Signed, ["rate 3 %"], plant: "محطة الضبعة 核电站");
        await using var served = await ServedLedger.Of(reading);
        var deal = Assert.Single(served.View.Deals(new DealQuery()));
        foreach (var address in new[] { "/deals", $"/deals/{deal.Id}", $"/articles/{reading.Article.Hash}" })
            Assert.Contains("محطة الضبعة 核电站", await served.Decoded(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_title_is_shown_whole()
    {
        var title = string.Join(' ', Enumerable.Repeat("Qasr-al-Bahr-and-Umm-Rashid", 11));
        await using var served = await ServedLedger.Of(Reports.Loan("Delta Courier", "2016-05-22", Status.Signed, ["rate 3 %"], plant: title));
        Assert.Contains(title, await served.Page("/deals"), StringComparison.Ordinal);
    }

    internal static void Harmless(string page)
    {
        var others = Regex.Replace(page, "<script type=\"module\" src=\"/assets/[0-9a-f]+/script/[a-z]+.js\"></script>", "");
        Assert.DoesNotContain("<script", others, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("<[^>\"]*(\"[^\"]*\"[^>\"]*)* (style|on[a-z]+)=", page);
        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)(href|src|action)=\"\\s*(javascript|data:text)", page);
    }

    private static ArticleReading Hostile()
    {
        var reading = Reports.Loan($"Courier {Script}", "2016-05-22", Status.Signed, ["amount 25000000000 USD"], plant: Script, speaker: $"Noor {Script}/EGY");
        return reading with { Article = reading.Article with { Title = $"Title {Script}", Url = "javascript:alert(3)" } };
    }
}
