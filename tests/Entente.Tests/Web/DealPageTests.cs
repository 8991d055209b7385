using System.Net;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Web;

public class DealPageTests
{
    private static readonly ArticleReading[] Story =
    [
        Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 3 %", "duration P22Y"], speaker: "Ashraf Noor/EGY"),
        Reports.Loan("Harbour Times", "2016-01-20", Status.Ratified, ["amount 20000000000 USD"]),
        Reports.Loan("Gulf Ledger", "2018-01-07", Status.Suspended, []),
    ];

    [Fact]
    public async Task Every_value_opens_its_words_and_every_entry_leads_to_them_in_the_article()
    {
        await using var served = await ServedLedger.Of(Story);
        var deal = Assert.Single(served.View.Pictures(new DealQuery()));
        var links = Regex.Matches(await served.Page($"/deals/{deal.Id}"), "href=\"(/articles/[0-9a-f]+)#(e[0-9a-f]+)\"").Select(m => (m.Groups[1].Value, Anchor: m.Groups[2].Value)).ToHashSet();
        Assert.Equal(deal.AllEntries.Select(e => "e" + e.Id).Order(), links.Select(l => l.Anchor).Distinct().Order());
        foreach (var (address, anchor) in links) Assert.Single(Regex.Matches(await served.Page(address), $"id=\"{anchor}\""));
    }

    [Fact]
    public async Task The_page_tells_status_conflict_sources_and_repayment()
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Decoded($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}");
        foreach (var told in new[]
        {
            "Russia finances Egypt: loan for the El Marwa nuclear power plant; $20 billion, over 22 years, at 3 %. Suspended, as told on 7 January 2018.",
            "suspended; had come as far as ratified", "Conflicts", "2 independent sources, an official one among them",
            "grant element (IMF, 5 %)", "payments by year", "3 dealings, and why they are one deal",
        }) Assert.Contains(told, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_whose_officials_confirm_and_who_says_otherwise_of_the_status()
    {
        await using var served = await ServedLedger.Of(
            Reports.Independent("Delta Courier", "2015-11-19", Status.Signed, [], speaker: "Sergei Ivanov/RUS"),
            Reports.Independent("Harbour Times", "2016-01-20", Status.Proposed, [], speaker: "Ashraf Noor/EGY"));
        var page = await served.Decoded($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}");
        foreach (var told in new[] { "Confirmed by officials of Russia.", "1 conflict<", "proposed — said by 1 article ⚠", "Ashraf Noor", "(official)" })
            Assert.Contains(told, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_id_leads_on_to_the_deal()
    {
        await using var served = await ServedLedger.Of(Story[1..]);
        var former = Assert.Single(served.View.Deals(new DealQuery())).Id;
        served.Writer.Add(Story[0]);
        var id = Assert.Single(served.View.Deals(new DealQuery())).Id;
        Assert.NotEqual(former, id);
        Assert.Equal($"/deals/{id}", (await served.Ask($"/deals/{former}")).Headers.Location?.ToString());
        Assert.Contains($"\"id\":\"{id}\"", await served.Page($"/api/v1/deals/{former}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judgements_and_what_they_superseded_are_shown()
    {
        await using var served = await ServedLedger.Of(Story);
        var id = Assert.Single(served.View.Deals(new DealQuery())).Id;
        served.Writer.Judge(new JudgementRequest(Verdict.Correct, id, "by the decree") { Property = "amount", Value = "25000000000" });
        served.Writer.Judge(new JudgementRequest(Verdict.Correct, id, "by the annex") { Property = "amount", Value = "24000000000" });
        var page = await served.Page($"/deals/{id}");
        Assert.Contains("superseded by no. 2", page, StringComparison.Ordinal);
        Assert.Contains("by the annex", page, StringComparison.Ordinal);
        Assert.Contains("$24 billion", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount", "USD", "24000000000", "$24 billion")]
    [InlineData("share", "%", "85", "85 %")]
    [InlineData("end", "", "2030-05", "2030-05")]
    [InlineData("status", "", "in-force", "in force")]
    public async Task A_value_is_set_from_the_page_which_tells_it_and_takes_it_back(string property, string unit, string value, string told)
    {
        await using var served = await ServedLedger.Of(Story);
        var deal = Assert.Single(served.View.Deals(new DealQuery()));
        var set = await served.Sent(Correction(await served.Page($"/deals/{deal.Id}"), property, unit, value).With("note", "by the decree"));
        Assert.Contains($"Judgement 1: {property} {told} is right.", set, StringComparison.Ordinal);
        Assert.Equal((property, value), Assert.Single(served.View.Judgements().Select(j => (j.Property, j.Value))));
        Assert.Contains("Judgement 2: taken back", await served.Press(set, "u"), StringComparison.Ordinal);
        Assert.Equal(deal.Terms, Assert.Single(served.View.Deals(new DealQuery())).Terms);
    }

    [Theory]
    [InlineData("amount", "USD", "24000000000", " ")]
    [InlineData("amount", "USD", "much", "by the decree")]
    [InlineData("amount", "", "24000000000", "by the decree")]
    [InlineData("colour", "", "red", "by the decree")]
    [InlineData("status", "", "signed twice", "by the decree")]
    public async Task What_is_no_value_or_has_no_reason_is_not_set(string property, string unit, string value, string note)
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Page($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}");
        using var answer = await served.Send(Correction(page, property, unit, value).With("note", note));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(served.View.Judgements());
    }

    [Fact]
    public async Task The_past_is_looked_at_and_not_judged()
    {
        await using var served = await ServedLedger.Of(Story);
        var id = Assert.Single(served.View.Deals(new DealQuery())).Id;
        Assert.Contains("action=\"/judgements\"", await served.Page($"/deals/{id}"), StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/judgements", await served.Page($"/deals/{id}?as-of=2015-12-31"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_note_on_paper_is_named_by_a_value_and_every_number_has_its_note()
    {
        await using var served = await ServedLedger.Of(Story);
        var page = await served.Decoded($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}");
        var notes = Regex.Count(page[page.IndexOf("<h2>Notes</h2>", StringComparison.Ordinal)..], "<li>");
        var numbers = Regex.Matches(page, "<sup class=\"print-only\">([^<]*)</sup>").SelectMany(m => m.Groups[1].Value.Split(", "))
            .Select(n => n.Split('–').Select(int.Parse).ToArray()).SelectMany(n => Enumerable.Range(n[0], n[^1] - n[0] + 1));
        Assert.Equal(Enumerable.Range(1, notes), numbers.Distinct().Order());
        Assert.Equal(Story.Sum(r => r.Dealings[0].Evidence.Length), notes);
    }

    [Fact]
    public async Task A_deal_is_found_by_its_first_digits_and_seen_as_of_a_day()
    {
        await using var served = await ServedLedger.Of(Story);
        var id = Assert.Single(served.View.Deals(new DealQuery())).Id;
        using var answer = await served.Ask($"/deals/{id[..6]}?as-of=2015-12-31");
        Assert.Equal($"/deals/{id}?as-of=2015-12-31", answer.Headers.Location?.ToString());
        Assert.DoesNotContain("Conflicts", await served.Page($"/deals/{id}?as-of=2015-12-31"), StringComparison.Ordinal);
        using var before = await served.Ask($"/deals/{id}?as-of=2014-12-31");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        using var none = await served.Ask("/deals/000000000000");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Forty_copies_of_one_text_are_one_source_and_fit_a_small_page()
    {
        await using var served = await ServedLedger.Of([.. Enumerable.Range(0, 40).Select(i => Reports.Loan($"Paper {i}", $"2016-{1 + (i / 20):D2}-{1 + (i % 20):D2}", Status.Signed, ["amount 25000000000 USD"], more: $"Paper {i} has it."))]);
        var page = await served.Decoded($"/deals/{Assert.Single(served.View.Deals(new DealQuery())).Id}");
        Assert.Contains("$25 billion — 40 entries, 1 source", page, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 1, 200_000);
    }

    private static PageForm Correction(string page, string property, string unit, string value) =>
        PageForm.OfButton(page, "set this value").With("decision", "correct").With("property", property).With("unit", unit).With("value", value);
}
