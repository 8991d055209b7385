using System.Xml.Linq;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Ledger.Exports.Activities;

namespace Entente.Tests.Ledger.Exports;

public sealed class IatiActivitiesTests
{
    [Fact]
    public void All_is_as_the_schema_has_it()
    {
        using var loans = new ExportedLoans(
            ExportedLoans.Signed(),
            ExportedLoans.Behind("News. ", "Deal \0 \ud83d\ude00", "https://example.org/news?a=1&b=<2>"),
            Reports.Loan("Gulf Ledger", "2014", Status.Proposed, ["start 2016-05", "end 2020"], plant: "Bay of Nal"),
            Reports.Loan(null, null, Status.Rejected, [], plant: "Sirat Dam"));
        var root = RootOf(loans);
        Assert.Empty(ActivitySchema.FaultsOf(root));
        Assert.Equal(loans.Deals.Length, root.Elements().Count());
    }

    public static TheoryData<string, Action<XElement>> Breaches() => new()
    {
        { "no code of the list", a => a.Element("activity-status")!.SetAttributeValue("code", "9") },
        { "out of order", a => a.Element("title")!.AddBeforeSelf(new XElement("sector", new XAttribute("code", "oil"))) },
        { "too few", a => a.Elements("activity-date").Remove() },
        { "too many", a => a.Element("title")!.AddAfterSelf(new XElement(a.Element("title")!)) },
        { "no day", a => a.Element("activity-date")!.SetAttributeValue("iso-date", "2014-13-01") },
        { "no number", a => a.Element("transaction")!.Element("value")!.Value = "20bn" },
        { "an unknown attribute", a => a.SetAttributeValue("colour", "red") },
        { "a needed attribute is missing", a => a.Element("reporting-org")!.Attribute("ref")!.Remove() },
        { "empty text", a => a.Element("iati-identifier")!.Value = "" },
        { "an unknown element", a => a.Add(new XElement("budget-line")) },
    };

    [Theory]
    [MemberData(nameof(Breaches), DisableDiscoveryEnumeration = true)]
    public void A_breach_of_the_schema_is_noticed(string what, Action<XElement> breach)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var root = RootOf(loans);
        Assert.Empty(ActivitySchema.FaultsOf(root));
        breach(root.Elements().Single());
        Assert.True(ActivitySchema.FaultsOf(root).Count > 0, what);
    }

    [Theory]
    [InlineData("iati-identifier", null, "ENTENTE-{deal}")]
    [InlineData("title", null, "loan for the El Marwa nuclear power plant")]
    [InlineData("activity-status", "code", "1")]
    [InlineData("recipient-country", "code", "EG")]
    [InlineData("sector", "code", "nuclear")]
    [InlineData("sector", "vocabulary", "99")]
    [InlineData("default-finance-type", "code", "421")]
    [InlineData("reporting-org", "secondary-reporter", "1")]
    public void A_loan_fills_the_elements_with_what_was_said(string element, string? attribute, string expected)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var found = RootOf(loans).Descendants(element).First();
        Assert.Equal(expected.Replace("{deal}", loans.Deals[0].Id), attribute is null ? found.Value : found.Attribute(attribute)?.Value);
    }

    [Fact]
    public void Who_publishes_it_is_named_and_begins_its_identifiers()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        using var output = new MemoryStream();
        var reporter = ReportingOrganisation.TryParse("GB-COH-01234567, Debt Watch, Ltd.,21");
        new DealExport(DealExport.Iati, SharedReader.Edition, reporter).Write(output, loans.Deals);
        var root = Parsed(System.Text.Encoding.UTF8.GetString(output.ToArray()));
        Assert.Empty(ActivitySchema.FaultsOf(root));
        var org = root.Descendants("reporting-org").Single();
        Assert.Equal(
            ("GB-COH-01234567", "21", "Debt Watch, Ltd."), (org.Attribute("ref")?.Value, org.Attribute("type")?.Value, org.Value));
        Assert.Equal($"GB-COH-01234567-{loans.Deals[0].Id}", root.Descendants("iati-identifier").Single().Value);
    }

    [Theory]
    [InlineData("GB-COH-1,Debt Watch")]
    [InlineData("GB COH 1,Debt Watch,21")]
    [InlineData("GB/COH,Debt Watch,21")]
    [InlineData("GB-COH-1,,21")]
    [InlineData("GB-COH-1,Debt Watch,99")]
    public void A_publisher_that_IATI_would_not_take_is_none(string told) => Assert.Null(ReportingOrganisation.TryParse(told));

    [Theory]
    [InlineData("proposed", "1")]
    [InlineData("in-force", "2")]
    [InlineData("under-way", "2")]
    [InlineData("completed", "4")]
    [InlineData("cancelled", "5")]
    [InlineData("rejected", "5")]
    [InlineData("suspended", "6")]
    public void A_status_is_one_of_the_list(string status, string code) => Assert.Equal(code, IatiCodes.StatusOf(Names.Parse<Status>(status)));

    [Fact]
    public void Parties_stand_in_their_roles()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Assert.Equal(
            ["1 10 Russia", "2 10 Egypt"],
            RootOf(loans).Descendants("participating-org").Select(o => $"{o.Attribute("role")?.Value} {o.Attribute("type")?.Value} {o.Value}"));
    }

    [Fact]
    public void What_was_agreed_is_a_pledge_and_what_was_signed_a_commitment_each_with_the_amount_of_its_time()
    {
        using var loans = new ExportedLoans(
            Reports.Loan("Delta Courier", "2014-05-01", Status.Agreed, ["amount 20000000000 USD"]),
            Reports.Loan("Northern Wire", "2015-11-19", Status.Signed, ["amount 25000000000 USD"]),
            Reports.Loan("Harbour Times", "2015-11-20", Status.Signed, ["amount 25000000000 USD"]));
        Assert.Equal(
            ["12 2014-05-01 20000000000 USD Russia Egypt", "2 2015-11-19 25000000000 USD Russia Egypt"],
            RootOf(loans).Descendants("transaction").Select(TransactionOf));
    }

    [Theory]
    [InlineData("proposed", 0)]
    [InlineData("agreed", 1)]
    [InlineData("signed", 1)]
    [InlineData("completed", 1)]
    [InlineData("rejected", 0)]
    public void Nothing_is_promised_before_it_is_agreed(string status, int transactions)
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2014-05-01", Names.Parse<Status>(status), ["amount 20000000000 USD"]));
        Assert.Equal(transactions, RootOf(loans).Descendants("transaction").Count());
    }

    [Fact]
    public void News_without_a_date_dates_no_promise()
    {
        using var loans = new ExportedLoans(Reports.Loan(null, null, Status.Signed, ["amount 1000 USD"]));
        Assert.Empty(RootOf(loans).Descendants("transaction"));
        Assert.Equal("the day on which undated news of it was filed", RootOf(loans).Descendants("activity-date").Single().Value);
    }

    [Fact]
    public void What_was_taken_back_has_not_begun()
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2017-03-01", Status.UnderWay, []));
        var deal = loans.Deals[0] with { Status = loans.Deals[0].Status with { Shown = Status.Signed } };
        Assert.Equal(["1"], Parsed(ExportedLoans.Written("iati", [deal])).Descendants("activity-date").Select(d => d.Attribute("type")?.Value));
    }

    // IATI's list has no currency that was gone before 2011.
    [Fact]
    public void Marks_and_roubles_of_old_are_told_but_not_counted()
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "1987-03-01", Status.Signed, ["amount 900000000 DEM"]));
        var activity = RootOf(loans).Elements().Single();
        Assert.Empty(ActivitySchema.FaultsOf(activity.Parent!));
        Assert.Empty(activity.Elements("transaction"));
        Assert.Contains(activity.Elements("description"), d => d.Value.Contains("900000000 DEM", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_countries_are_a_region_of_ours()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var deal = loans.Deals[0];
        var both = deal with { Parties = [.. deal.Parties, deal.Parties.Single(p => p.Role == "recipient") with { Code = "SUN" }] };
        var region = Parsed(ExportedLoans.Written("iati", [both])).Descendants("recipient-region").Single();
        Assert.Equal(("EGY-SUN", "99", "Egypt, Soviet Union"), (region.Attribute("code")?.Value, region.Attribute("vocabulary")?.Value, region.Value));
    }

    [Theory]
    [InlineData("loan", "421")]
    [InlineData("grant", "110")]
    [InlineData("debt rescheduling", null)]
    public void How_money_flows_is_told_by_the_subject(string subject, string? type)
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2017-03-01", Status.Signed, []));
        var member = loans.Deals[0].Members[0];
        var deal = loans.Deals[0] with { Members = [member with { Dealing = member.Dealing with { Subject = subject } }] };
        Assert.Equal(type, Parsed(ExportedLoans.Written("iati", [deal])).Descendants("default-finance-type").SingleOrDefault()?.Attribute("code")?.Value);
    }

    [Fact]
    public void A_part_promises_nothing_again_and_names_its_whole()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var (whole, part) = (loans.Deals[0] with { Parts = [new PartLink("part", "named")] }, loans.Deals[0] with { Id = "part", PartOf = new PartLink("whole", "named") });
        Assert.Equal("2 ENTENTE-part", RelatedOf(whole));
        Assert.Equal("1 ENTENTE-whole", RelatedOf(part));
        using var package = new ExportedLoans(Tranches.Package());
        Assert.Equal(["10000000000"], Promised(package));
    }

    [Fact]
    public void A_part_promises_for_itself_where_its_whole_does_not_count()
    {
        using var package = new ExportedLoans(Tranches.Package());
        var whole = package.Deals.Single(d => d.Parts.Length == 2);
        package.Judge(new JudgementRequest(Verdict.Dismiss, whole.Id, "never made"));
        Assert.Equal(["2000000000", "3000000000"], Promised(package).Order());
    }

    [Fact]
    public void What_an_official_took_back_was_no_commitment()
    {
        using var loans = new ExportedLoans(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 1000 USD"]),
            Reports.Loan("Northern Wire", "2015-12-01", Status.Agreed, ["amount 1000 USD"], speaker: "Ashraf Noor/EGY"));
        Assert.Equal(Status.Agreed, loans.Deals.Single().Status.Shown);
        Assert.Equal(["1"], Types(loans));
    }

    [Theory]
    [InlineData("agreed", "1")]
    [InlineData("signed", "1 2")]
    [InlineData("rejected", "")]
    public void What_an_analyst_says_of_the_status_decides_what_was_promised(string status, string types)
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2015-11-19", Status.Agreed, ["amount 1000 USD"]));
        loans.Judge(new JudgementRequest(Verdict.Correct, loans.Deals[0].Id, "the gazette") { Property = "status", Value = status });
        Assert.Equal(types, string.Join(' ', Types(loans)));
    }

    private static IEnumerable<string> Promised(ExportedLoans loans) => RootOf(loans).Descendants("transaction").Select(t => t.Element("value")!.Value);

    private static IEnumerable<string> Types(ExportedLoans loans) =>
        RootOf(loans).Descendants("transaction-type").Select(t => t.Attribute("code")!.Value == IatiCodes.OutgoingPledge ? "1" : "2");

    [Fact]
    public void Talks_and_treaties_are_no_activities()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var (loan, meeting) = (loans.Deals[0], loans.Deals[0] with { Kind = "meeting" });
        Assert.Single(Parsed(ExportedLoans.Written("iati", [meeting, loan, meeting])).Elements());
        Assert.Contains("no empty list", Assert.Throws<NoActivityException>(() => ExportedLoans.Written("iati", [meeting])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start 2016-05", "signed", "1 2016-05-01 2016-05")]
    [InlineData("start 2016-05", "under-way", "2 2016-05-01 2016-05")]
    [InlineData("start 2029-10-15", "under-way", "1 2029-10-15 ")]
    [InlineData("end 2016-05-07", "completed", "2 2016-05-07 not later than its end;4 2016-05-07 ")]
    [InlineData("end 2030", "signed", "1 2017-03-01 the first news of it;3 2030-01-01 2030")]
    [InlineData("start 2035", "under-way", "1 2035-01-01 2035")]
    [InlineData("start 2035;end 2030", "under-way", "2 2017-03-01 the day on which news of it was published;3 2030-01-01 2030")]
    [InlineData("end 2016-05-07", "signed", "1 2016-05-07 not later than its end;3 2016-05-07 ")]
    [InlineData("rate 3 %", "signed", "1 2017-03-01 the first news of it")]
    public void Dates_are_planned_until_news_has_it_that_they_came(string term, string status, string dates)
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2017-03-01", Names.Parse<Status>(status), term.Split(';')));
        Assert.Equal(dates, string.Join(';', RootOf(loans).Descendants("activity-date").Select(d => $"{d.Attribute("type")?.Value} {d.Attribute("iso-date")?.Value} {d.Value}")));
    }

    [Fact]
    public void Every_entry_stands_there_with_its_words()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var lines = RootOf(loans).Descendants("description").Single(d => d.Attribute("type")?.Value == "4").Value.Split('\n');
        Assert.Equal(loans.Deals[0].AllEntries.Count(), lines.Length);
        Assert.Contains($"rate 3 %: \"rate 3 %\" ({loans.Deals[0].Members[0].Article.Article.Hash[..12]})", lines);
    }

    [Fact]
    public void What_XML_cannot_write_is_replaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD\ud83d\ude00\r\n", XmlText.Of("a\0b\ud83d\ud83d\ude00\r\n"));
        using var loans = new ExportedLoans(ExportedLoans.Behind("", "Line\r\nbreak \u0007", "https://example.org/a"));
        Assert.Equal("Line\r\nbreak \uFFFD", RootOf(loans).Element("iati-activity")!.Element("document-link")!.Element("title")!.Value);
    }

    [Fact]
    public void Every_state_of_today_has_a_country_code()
    {
        var without = SharedReader.Edition.States.Where(s => CountryCodes.Of(s.Code) is null).Select(s => s.Code).Order(StringComparer.Ordinal);
        Assert.Equal(["CSK", "DDR", "SCG", "SUN", "YMD", "YUG"], without);
    }

    private static string TransactionOf(XElement transaction)
    {
        string?[] parts =
        [
            transaction.Element("transaction-type")!.Attribute("code")?.Value, transaction.Element("transaction-date")!.Attribute("iso-date")?.Value,
            transaction.Element("value")!.Value, transaction.Element("value")!.Attribute("currency")?.Value,
            transaction.Element("provider-org")!.Value, transaction.Element("receiver-org")!.Value,
        ];
        return string.Join(' ', parts);
    }

    private static string RelatedOf(DealView deal)
    {
        var related = Parsed(ExportedLoans.Written("iati", [deal])).Descendants("related-activity").Single();
        return $"{related.Attribute("type")?.Value} {related.Attribute("ref")?.Value}";
    }

    private static XElement RootOf(ExportedLoans loans) => Parsed(loans.Written("iati"));

    private static XElement Parsed(string xml) => XDocument.Parse(xml).Root!;
}
