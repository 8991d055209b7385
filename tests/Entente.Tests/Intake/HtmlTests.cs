using Entente.Codebook;
using Entente.Intake;

namespace Entente.Tests.Intake;

public class HtmlTests
{
    private const string Body =
        """
        <nav><ul><li><a href="/">Home</a></li><li>Login</li></ul></nav>
        <article><h1>Port to be built with a loan</h1>
        <p>Northland will lend Southland $200 million to build
           a port at Easthaven, the two governments <b>said</b> on Monday&nbsp;night, after months of talks in the capital.</p>
        <p>The loan runs for 15 years, and the first ship is expected to land, if all goes well, in the spring of 2028.</p>
        <blockquote>"We have waited long for it", the harbour master told reporters, who had come in great numbers.</blockquote>
        <p>First line of an address,<br>second line, in which the bank of the state is named as well.</p>
        <script>var a = "<p>No text</p>";</script></article>
        <footer>All rights reserved</footer>
        """;

    [Fact]
    public void The_article_is_told_from_its_surroundings_and_keeps_its_paragraphs()
    {
        var article = Source.Article($"<!doctype html><html><head><title>T</title></head><body>{Body}</body></html>");
        Assert.Contains("""
            Northland will lend Southland $200 million to build a port at Easthaven, the two governments said on Monday&nbsp;night, after months of talks in the capital.

            The loan runs for 15 years, and the first ship is expected to land, if all goes well, in the spring of 2028.

            "We have waited long for it", the harbour master told reporters, who had come in great numbers.

            First line of an address,
            second line, in which the bank of the state is named as well.
            """.ReplaceLineEndings("\n").Replace("&nbsp;", "\u00a0"), article.Text);
        Assert.DoesNotContain("Login", article.Text);
        Assert.DoesNotContain("rights", article.Text);
        Assert.DoesNotContain("var a", article.Text);
    }

    [Theory]
    [InlineData("<p>Short.</p><p>Two <i>words</i>.</p>", "Short.\n\nTwo words.")]
    [InlineData("<nav>Login</nav><div>One<div>Two</div>Three</div><footer>End</footer>", "One\n\nTwo\n\nThree")]
    [InlineData("<table><tr><td>Egypt</td><td>25</td></tr><tr><td>Iran</td><td>4</td></tr></table>", "Egypt 25\n\nIran 4")]
    [InlineData("<ul><li>one<li>two</ul>", "one\n\ntwo")]
    [InlineData("<pre>CAIRO,\n  May 5 - A loan\n\nwas signed.</pre>", "CAIRO,\nMay 5 - A loan\n\nwas signed.")]
    [InlineData("<p>a<br><br><br>b</p>", "a\n\nb")]
    [InlineData("<p>A<span hidden>X</span><style>p{}</style>B &amp; C</p>", "AB & C")]
    public void A_page_too_short_to_tell_gives_the_text_of_its_body(string body, string expected) =>
        Assert.Equal(expected, Source.Article($"<html><body>{body}</body></html>").Text);

    [Fact]
    public void Json_ld_says_more_than_open_graph_and_that_more_than_elements()
    {
        var article = Source.Article(
            """
            <html><head><title>Port | Quay</title><meta property="og:title" content="Graph title"><meta property="og:site_name" content="Graph site">
            <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "Quay"}, {"@type": ["NewsArticle"], "headline": "Linked title",
            "datePublished": "2025-04-26T08:00:00Z"}]}</script><link rel="canonical" href="https://quay.example/port"></head><body><p>A port.</p></body></html>
            """);
        Assert.Equal("Linked title", article.Title);
        Assert.Equal("Graph site", article.Outlet);
        Assert.Equal(new PartialDate(2025, 4, 26), article.Published);
        Assert.Equal("https://quay.example/port", article.Url);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-04-26T08:00:00Z'>", "")]
    [InlineData("<meta name='date' content='26 April 2025'>", "<time datetime='2001-01-01'>1</time>")]
    [InlineData("", "<time datetime='2025-04-26'>Saturday</time>")]
    [InlineData("", "<time datetime='2001-01-01'>old</time><article><time>April 26, 2025</time></article>")]
    [InlineData("<script type='application/ld+json'>{broken</script>", "<time pubdate datetime='2025-04-26'>Saturday</time>")]
    public void The_date_is_found_wherever_pages_put_it(string head, string body)
    {
        var article = Source.Article($"<html><head>{head}</head><body><p>A port.</p>{body}</body></html>");
        Assert.Equal(new PartialDate(2025, 4, 26), article.Published);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b id=1>", 100_000)]
    [InlineData("<span>", 1_000)]
    [InlineData("<span><div></span>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<svg><style><g>", 20_000)]
    public void Markup_nested_without_end_is_set_aside(string tag, int times) =>
        Assert.Equal("E-IN-010", Source.Fault(Source.Read("<html><body>" + string.Concat(Enumerable.Repeat(tag, times)) + "text")).Code);

    [Fact]
    public void Markup_just_within_the_limit_is_read() =>
        Assert.Equal("text", Source.Article("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 500)) + "text").Text);

    [Fact]
    public void End_tags_that_are_left_out_are_no_nesting() =>
        Assert.Contains("\n\nline\n\n", Source.Article("<html><body>" + string.Concat(Enumerable.Repeat("<p>line<br><a name=x>", 2_000))).Text);

    [Fact]
    public void Too_many_elements_or_attributes_are_set_aside()
    {
        var options = new IntakeOptions { MaxHtmlElements = 1_000 };
        Assert.Equal("E-IN-011", Source.Fault(Source.Read("<html>" + string.Concat(Enumerable.Repeat("<i></i>", 1_001)), options: options)).Code);
        Assert.Equal("E-IN-011", Source.Fault(Source.Read("<html><p " + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i} ")) + ">text")).Code);
    }

    [Fact]
    public void A_page_without_words_gives_no_article() =>
        Assert.Equal("E-IN-009", Source.Fault(Source.Read("<html><body><nav>Home</nav><img src=x></body></html>")).Code);
}
