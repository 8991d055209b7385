using System.IO.Compression;
using System.Text;

namespace Entente.Tests.Intake;

public class WarcTests
{
    private const string Page = "<html><head><title>Loan</title></head><body><p>A loan was signed.</p></body></html>";

    [Fact]
    public void Pages_fetched_with_success_are_articles_and_other_records_are_passed_over()
    {
        var results = Source.Read(
            Record("warcinfo", "application/warc-fields", "software: x")
            + Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")
            + Response("text/html", Page)
            + Record("response", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Page)
            + Response("image/png", "x")
            + Record("resource", "text/html", Page)
            + Record("conversion", "text/plain", "As plain text."));
        Assert.Equal(["A loan was signed.", "A loan was signed.", "As plain text."], results.Select(r => r.Article!.Text));
        Assert.All(results, r => Assert.Equal("https://quay.example/1", r.Article!.Url));
        Assert.Equal("Loan", results[0].Article!.Title);
    }

    [Fact]
    public void Each_record_may_be_a_gzip_member_of_its_own()
    {
        byte[] archive = [.. Source.Gzip(Response("text/html", Page)), .. Source.Gzip(Response("text/html", Page.Replace("signed", "paid")))];
        Assert.Equal(["A loan was signed.", "A loan was paid."], Source.Read(archive, "a.warc.gz").Select(r => r.Article!.Text));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void Codings_of_the_content_are_taken_off(string coding)
    {
        using var buffer = new MemoryStream();
        using (Stream packer = coding switch
        {
            "gzip" => new GZipStream(buffer, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(buffer, CompressionLevel.Optimal),
            _ => new BrotliStream(buffer, CompressionLevel.Optimal),
        })
            packer.Write(Encoding.UTF8.GetBytes(Page));

        var article = Source.Article(Latin1(Response("text/html", Encoding.Latin1.GetString(buffer.ToArray()), $"Content-Encoding: {coding}\r\n")));
        Assert.Equal("A loan was signed.", article.Text);
    }

    [Theory]
    [InlineData("5\r\n<p>A \r\n1A;x=y\r\nloan was signed again.</p>\r\n\r\n0\r\n\r\n", "A loan was signed again.")]
    [InlineData("<p>Chunks were joined by the crawler.</p>", "Chunks were joined by the crawler.")]
    public void Chunks_are_joined(string body, string expected) =>
        Assert.Equal(expected, Source.Article(Response("text/html", body, "Transfer-Encoding: chunked\r\n")).Text);

    [Fact]
    public void The_charset_of_the_response_holds()
    {
        var archive = Latin1(Response("text/html; charset=windows-1251", "<p>\u00CC\u00EE\u00F1\u00EA\u00E2\u00E0</p>"));
        Assert.Equal("Москва", Source.Article(archive).Text);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(-80)]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(500)]
    [InlineData(1_000_000)]
    public void A_wrong_length_costs_one_record(int difference)
    {
        var wrong = Response("text/html", Page, lengthError: difference);
        var results = Source.Read(Response("text/html", Page) + wrong + Response("text/html", Page.Replace("signed", "paid")), "a.warc");
        Assert.Equal(["A loan was signed.", "A loan was paid."], results.Where(r => !r.IsSetAside).Select(r => r.Article!.Text));
        var fault = Source.Fault([.. results.Where(r => r.IsSetAside)]);
        Assert.Equal(("E-IN-015", "a.warc (record 2)"), (fault.Code, fault.Place));
    }

    [Fact]
    public void A_length_wrong_by_no_more_than_the_line_ends_behind_it_does_no_harm() =>
        Assert.Equal("A loan was signed.", Source.Article(Response("text/html", Page, lengthError: 2)).Text);

    [Fact]
    public void A_header_without_a_length_costs_one_record()
    {
        var results = Source.Read("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\r\n\r\n" + Response("text/html", Page));
        Assert.Equal(["E-IN-016", null], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n", "5\r\n<p>A \r\nFF\r\nloan", "E-IN-006")]
    [InlineData("Content-Encoding: gzip\r\n", "\u001f\u008b\u0008 no gzip follows here at all", "E-IN-006")]
    [InlineData("", "", "E-IN-009")]
    public void A_broken_body_costs_one_record(string header, string body, string code)
    {
        var results = Source.Read(Latin1(Response("text/html", body, header) + Response("text/html", Page)));
        Assert.Equal([code, null], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
        Assert.Equal("A loan was signed.", results[1].Article!.Text);
    }

    [Fact]
    public void A_page_too_large_costs_one_record()
    {
        var large = new string('x', 300_000);
        var results = Source.Read(Response("text/html", large) + Response("text/html", Page), options: new() { MaxArticleBytes = 100_000 });
        Assert.Equal(["E-IN-005", null], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
    }

    [Fact]
    public void A_feed_that_was_fetched_gives_its_items()
    {
        var feed = "<rss><channel><item><description>One.</description></item><item><description>Two.</description></item></channel></rss>";
        Assert.Equal(["One.", "Two."], Source.Read(Response("application/rss+xml", feed)).Select(r => r.Article!.Text));
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    private static string Response(string type, string body, string header = "", int lengthError = 0) =>
        Record("response", "application/http; msgtype=response", $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{header}\r\n{body}", lengthError);

    private static string Record(string kind, string type, string block, int lengthError = 0) =>
        $"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://quay.example/1\r\nContent-Type: {type}\r\n"
        + $"Content-Length: {block.Length + lengthError}\r\n\r\n{block}\r\n\r\n";
}
