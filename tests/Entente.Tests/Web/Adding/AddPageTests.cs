using System.Net;
using System.Text;
using Entente.Ledger;
using Entente.Web.Adding;

namespace Entente.Tests.Web.Adding;

public class AddPageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></svg><style>*{display:none}</style>";

    [Fact]
    public async Task A_text_is_shown_read_before_anything_is_filed()
    {
        await using var served = await ServedLedger.Of();
        var preview = await Preview(served, ("text", Sample("el-dabaa-loan.txt")));
        foreach (var told in new[] { "Before filing", "The loan behind Egypt's first reactors", "amount $25 bn", "title=\"RUS, provider (d1)\"", "file 1 article" })
            Assert.Contains(told, preview, StringComparison.Ordinal);
        Assert.Empty(served.View.Deals(new DealQuery()));
    }

    [Fact]
    public async Task What_was_looked_at_is_filed_and_the_receipt_says_what_it_brought()
    {
        await using var served = await ServedLedger.Of();
        var first = await File(served, ("text", Sample("ledger/1-terms-agreed.txt")));
        Assert.Contains("new deal", first, StringComparison.Ordinal);
        var second = await File(served, ("text", Sample("ledger/2-loan-signed.txt")));
        foreach (var told in new[] { "Moscow signs Rooppur credit", "contradicted ⚠</span> amount $11.38 billion", "superseded</span> status signed" })
            Assert.Contains(told, second, StringComparison.Ordinal);
        Assert.Contains("known already", await File(served, ("text", Sample("ledger/2-loan-signed.txt"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_text_is_the_same_article_as_its_file()
    {
        await using var served = await ServedLedger.Of();
        await File(served, ("text", Sample("ledger/1-terms-agreed.txt").ReplaceLineEndings("\r\n")));
        var form = PageForm.OfAction(await served.Page("/add"), "/add/preview") with { Files = [("a.txt", Encoding.UTF8.GetBytes(Sample("ledger/1-terms-agreed.txt")))] };
        Assert.Contains("known to the ledger", await Answer(served, form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_form_says_of_a_pasted_text_goes_before_what_the_text_says()
    {
        await using var served = await ServedLedger.Of();
        await File(served, ("text", "Russia will lend Egypt $25 billion."), ("title", "A \"loan\" <b>"), ("outlet", "Delta Courier"), ("published", "2016-05"));
        var article = Assert.Single(served.View.Pictures(new DealQuery())).Members[0].Article.Article;
        Assert.Equal(("A \"loan\" <b>", "Delta Courier", "2016-05"), (article.Title, article.Outlet, article.Published?.ToString()));
    }

    [Fact]
    public async Task Files_are_read_whatever_their_format_and_what_cannot_be_is_told()
    {
        await using var served = await ServedLedger.Of();
        var form = PageForm.OfAction(await served.Page("/add"), "/add/preview") with
        {
            Files =
            [
                ("two.jsonl", """{"title": "One", "text": "Russia will lend Egypt $25 billion."}{"title": "Two", "text": "France will sell Egypt 30 Rafale jets."}"""u8.ToArray()),
                ("lines.jsonl", "{\"title\": \"One\", \"text\": \"Russia will lend Egypt $25 billion.\"}\n{\"title\": \"Two\", \"text\": \"France will sell Egypt 30 Rafale jets.\"}\n"u8.ToArray()),
                ("../../odd.pdf", "%PDF-1.7 "u8.ToArray()),
            ],
        };
        var preview = await Answer(served, form);
        foreach (var told in new[] { "file 2 articles", "id=\"a1-d1\"", "id=\"a2-d1\"", "two.jsonl", "odd.pdf", "It is a PDF file, not text." }) Assert.Contains(told, preview, StringComparison.Ordinal);
        Assert.DoesNotContain("../", preview, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", " ")]
    [InlineData("published", "soon")]
    public async Task What_cannot_be_read_is_told(string field, string value)
    {
        await using var served = await ServedLedger.Of();
        var form = PageForm.OfAction(await served.Page("/add"), "/add/preview").With("text", "Russia will lend Egypt $25 billion.").With(field, value);
        using var answer = await served.Send(form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData($"<html><body><p>Russia will lend Egypt $25 billion.</p>{Hostile}</body></html>")]
    [InlineData($"Title: {Hostile}\nOutlet: {Hostile}\nUrl: javascript:alert(4)\n\nRussia will lend Egypt $25 billion. {Hostile}")]
    [InlineData($"Russia will lend Egypt $25 billion. </textarea>{Hostile}\" onclick=\"alert(5)")]
    public async Task Markup_of_an_article_never_becomes_markup_of_preview_or_receipt(string text)
    {
        await using var served = await ServedLedger.Of();
        var preview = await Answer(served, PageForm.OfAction(await served.Page("/add"), "/add/preview").With("text", text).With("title", Hostile), isDecoded: false);
        HostileTextTests.Harmless(preview);
        HostileTextTests.Harmless(await served.Filed(preview));
    }

    [Fact]
    public void More_than_fits_a_page_is_cut_and_said_so()
    {
        var lines = string.Concat(Enumerable.Range(0, TakenIn.MostArticles + 1).Select(i => $"{{\"text\": \"Report {i}.\"}}\n"));
        var takenIn = ArticleLines.Read(lines);
        Assert.Equal((TakenIn.MostArticles, true), (takenIn.Articles.Length, takenIn.IsCut));
        Assert.False(ArticleLines.Read(ArticleLines.Of(takenIn.Articles)).IsCut);
    }

    [Theory]
    [InlineData("Plain.\r\nTwo lines.\n\n\tA tab, “quotes”, a NUL \\0, \u2028 and 核电站 😀.")]
    [InlineData("</script>&amp;<!--")]
    public void Articles_pass_through_the_form_unchanged(string text)
    {
        var before = ArticleLines.Read($"{{\"id\": \"x\", \"published\": \"2016-05\", \"text\": {System.Text.Json.JsonSerializer.Serialize(text)}}}").Articles;
        Assert.Equal(before, ArticleLines.Read(ArticleLines.Of(before)).Articles);
        Assert.Equal(text, Assert.Single(before).Text);
    }

    private static async Task<string> Preview(ServedLedger served, params (string Name, string Value)[] fields)
    {
        var form = PageForm.OfAction(await served.Page("/add"), "/add/preview");
        return await Answer(served, fields.Aggregate(form, (f, field) => f.With(field.Name, field.Value)));
    }

    private static async Task<string> File(ServedLedger served, params (string Name, string Value)[] fields)
    {
        var form = fields.Aggregate(PageForm.OfAction(await served.Page("/add"), "/add/preview"), (f, field) => f.With(field.Name, field.Value));
        return WebUtility.HtmlDecode(await served.Filed(await Answer(served, form, isDecoded: false)));
    }

    private static async Task<string> Answer(ServedLedger served, PageForm form, bool isDecoded = true)
    {
        using var answer = await served.Send(form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return isDecoded ? WebUtility.HtmlDecode(page) : page;
    }

    private static string Sample(string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name));
}
