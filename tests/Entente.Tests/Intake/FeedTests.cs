using System.Text;
using Entente.Codebook;
using Entente.Intake;

namespace Entente.Tests.Intake;

public class FeedTests
{
    private const string Rss =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
        <title>Quay &amp;amp; Port</title><link>https://quay.example/</link>
        <item><title>Loan for a port</title><link>https://quay.example/1</link><guid isPermaLink="false">q-1</guid>
        <pubDate>Sat, 26 Apr 2025 10:00:00 GMT</pubDate><media:title>Picture</media:title><media:description>A longer description of a picture than all</media:description>
        <description>In brief.</description><content:encoded><![CDATA[<p>A loan of &pound;5 bn.</p><p>Signed in <b>May</b>.</p>]]></content:encoded></item>
        <item><title>Bad date</title><guid>https://quay.example/2</guid><pubDate>the day before</pubDate><description>Plain text, 3 &lt; 4.</description></item>
        <item><title>Nothing in it</title></item>
        <item><title>Escaped</title><source url="https://other.example/feed">Other Wire</source><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    [Fact]
    public void Items_of_a_feed_are_articles_of_its_outlet()
    {
        var results = Source.Read(Rss, "feed.xml");
        var first = results[0].Article!;
        Assert.Equal(("q-1", "Loan for a port", "Quay & Port", "https://quay.example/1"), (first.Id, first.Title, first.Outlet, first.Url));
        Assert.Equal(new PartialDate(2025, 4, 26), first.Published);
        Assert.Equal("A loan of £5 bn.\n\nSigned in May.", first.Text);
        Assert.Equal("One.\n\nTwo & three.", results[3].Article!.Text);
        Assert.Equal("Other Wire", results[3].Article!.Outlet);
    }

    [Fact]
    public void A_bad_date_or_an_empty_item_does_not_hinder_the_others()
    {
        var results = Source.Read(Rss, "feed.xml");
        Assert.Equal([null, "W-IN-003", "E-IN-009", null], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
        Assert.Equal("feed.xml:7", results[1].Diagnostics[0].Place);
        Assert.Equal(("Plain text, 3 < 4.", "https://quay.example/2"), (results[1].Article!.Text, results[1].Article!.Url));
    }

    [Fact]
    public void Atom_entries_are_articles_whatever_their_content_is_written_in()
    {
        var results = Source.Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>
            <entry><id>tag:1</id><title type="html">Loan &amp;amp; port</title><link rel="self" href="https://quay.example/self"/><link href="https://quay.example/1"/>
            <published>2025-04-26T10:00:00Z</published><updated>2025-04-28T10:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three<br/>four.</p></div></content></entry>
            <entry><id>tag:2</id><title>Text</title><updated>2025-04-28T10:00:00Z</updated><content type="text">a &lt;b&gt; c</content></entry>
            <entry><id>tag:3</id><title>Brief</title><source><title>Elsewhere</title></source><summary type="html">&lt;p&gt;Brief.&lt;/p&gt;</summary></entry>
            </feed>
            """);
        Assert.Equal(["One < two.\n\nThree\nfour.", "a <b> c", "Brief."], results.Select(r => r.Article!.Text));
        Assert.Equal(["2025-04-26", "2025-04-28", null], results.Select(r => r.Article!.Published?.ToString()));
        Assert.Equal(["Quay", "Quay", "Elsewhere"], results.Select(r => r.Article!.Outlet));
        Assert.Equal(("tag:1", "Loan & port", "https://quay.example/1"), (results[0].Article!.Id, results[0].Article!.Title, results[0].Article!.Url));
    }

    [Fact]
    public void Broken_xml_leaves_the_items_before_it()
    {
        var results = Source.Read("<rss><channel>\n<item><description>One.</description></item>\n<item><description>Two.</item></channel></rss>", "f.rss");
        Assert.Equal("One.", results[0].Article!.Text);
        Assert.Equal(("E-IN-012", "f.rss:3"), (results[1].Diagnostics[0].Code, results[1].Diagnostics[0].Place));
        Assert.Equal(2, results.Length);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"x\">]><rss><channel/></rss>", "E-IN-014")]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "E-IN-013")]
    [InlineData("<?xml version=\"1.0\"?>", "E-IN-012")]
    public void What_is_no_feed_gives_one_diagnostic(string content, string code) => Assert.Equal(code, Source.Fault(Source.Read(content, "f.xml")).Code);

    [Fact]
    public void The_encoding_that_the_xml_declares_holds()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><channel><item><description>Ш</description></item></channel></rss>";
        Assert.Equal("Ш", Source.Article([.. xml.Select(c => c == 'Ш' ? (byte)0xFB : (byte)c)]).Text);
    }

    [Fact]
    public void Wrong_bytes_cost_the_feed_nothing_but_a_warning()
    {
        byte[] xml = [.. Encoding.UTF8.GetBytes("<rss><channel><item><description>Tromsø, "), 0xF8, .. Encoding.UTF8.GetBytes("</description></item></channel></rss>")];
        var result = Assert.Single(Source.Read(xml));
        Assert.Equal("Tromsø, \uFFFD", result.Article!.Text);
        Assert.Equal("W-IN-001", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void An_item_too_large_is_set_aside_and_the_next_is_read()
    {
        var feed = new Filler(
            "<rss><channel><item><description>", "words ", 3_000_000, "</description></item><item><description>Short.</description></item></channel></rss>");
        var results = Source.Read(feed, options: new IntakeOptions { MaxArticleBytes = 100_000 });
        Assert.Equal(["E-IN-005"], results.SelectMany(r => r.Diagnostics).Select(d => d.Code));
        Assert.Equal("Short.", results[1].Article!.Text);
    }

    [Theory]
    [InlineData("<rss><")]
    [InlineData("<rss><channel><item><description><![CDATA[")]
    public void What_cannot_be_read_in_pieces_is_not_held_in_memory(string beginning) =>
        Assert.Equal("E-IN-005", Source.Fault(Source.Read(new Filler(beginning, "x", 10_000_000), options: new IntakeOptions { MaxArticleBytes = 100_000 })).Code);
}
