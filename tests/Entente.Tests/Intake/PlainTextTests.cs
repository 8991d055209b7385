using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;

namespace Entente.Tests.Intake;

public class PlainTextTests
{
    [Fact]
    public void Header_lines_become_what_is_known_and_the_text_begins_behind_the_blank_line()
    {
        var article = Source.Article("Title: Loan for a port\r\nOutlet: The Quay\r\nDate: 2024-03-02\r\nURL: https://quay.example/1\r\n\r\nCAIRO - A loan.\r\nMore.\r\n");
        Assert.Equal("Loan for a port", article.Title);
        Assert.Equal("The Quay", article.Outlet);
        Assert.Equal(new PartialDate(2024, 3, 2), article.Published);
        Assert.Equal("https://quay.example/1", article.Url);
        Assert.Equal("CAIRO - A loan.\r\nMore.\r\n", article.Text);
    }

    [Theory]
    [InlineData("A port will be built.\n\nTitle: not a header here.")]
    [InlineData("Title: A headline that is not closed\nThe text follows at once.\n\nMore.")]
    [InlineData("Title: one\nTitle: two\n\nMore.")]
    [InlineData("Title: nothing else")]
    [InlineData("\n\n  Wrapped lines\nstay as they are.  \n")]
    public void Without_a_whole_header_all_is_text(string content)
    {
        var article = Source.Article(content);
        Assert.Equal(content, article.Text);
        Assert.Equal("", article.Title);
    }

    [Fact]
    public void An_article_without_an_id_is_known_by_its_hash()
    {
        var article = Source.Article("Tromsø lends.");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("Tromsø lends."))), article.Hash);
        Assert.Equal(article.Hash, article.Id);
    }

    [Fact]
    public void A_date_that_cannot_be_understood_is_a_warning()
    {
        var result = Assert.Single(Source.Read("Date: 04/05/2025\n\nA port."));
        Assert.Null(result.Article!.Published);
        Assert.Equal("W-IN-003", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_header_without_a_text_gives_no_article() =>
        Assert.Equal("E-IN-009", Source.Fault(Source.Read("Title: Loan\n\n \n")).Code);
}
