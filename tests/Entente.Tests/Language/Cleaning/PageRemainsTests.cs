using Entente.Language.Cleaning;

namespace Entente.Tests.Language.Cleaning;

public class PageRemainsTests
{
    [Theory]
    [InlineData("Login")]
    [InlineData("LOG IN")]
    [InlineData("Advertisement")]
    [InlineData("Home / Energy / Turkey")]
    [InlineData("Home > World > Asia")]
    [InlineData("Log in | Subscribe | Podcasts")]
    [InlineData("Login   Newsletter   Search")]
    [InlineData("Share Facebook X LinkedIn")]
    [InlineData("Home Security Harbours Login")]
    [InlineData("Read more: How a harbour is dredged")]
    [InlineData("READ MORE: Five charts on freight")]
    [InlineData("Read more in Harbours")]
    [InlineData("Read next Easthaven through to the final after 2-0 win")]
    [InlineData("Also read: Keeper stays for two more years")]
    [InlineData("Related: What a dry dock costs")]
    [InlineData("Related stories")]
    [InlineData("Share this: Facebook | Twitter")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Click here to get the app")]
    [InlineData("Trending now Ferry sinks in port | Mayor of Easthaven steps down over the affair of the cranes | Keeper stays for two more years | Rain ahead")]
    [InlineData("4 min read")]
    [InlineData("Reading time: 4 minutes")]
    [InlineData("Comments 14")]
    [InlineData("This site uses cookies Accept all Login")]
    [InlineData("We use cookies to improve your experience on our pages. By going on you agree to their use, and to that of our partners, as told in our policy.")]
    [InlineData("© 2025 The Quay. All rights reserved.")]
    [InlineData("Copyright (c) 2025 The Quay")]
    [InlineData("All rights reserved.")]
    public void A_line_of_the_page_is_left_out_and_the_paragraphs_stay_apart(string line)
    {
        var view = new ArticleCleaner().Clean($"A loan was signed.\n\n{line}\n\nIt runs for ten years.\n{line}");
        Assert.Equal("A loan was signed.\n\n\n\nIt runs for ten years.\n", view.Text);
    }

    [Theory]
    [InlineData("Read more than once, the treaty says little.")]
    [InlineData("Related parties signed the loan on Monday")]
    [InlineData("Share prices fell")]
    [InlineData("Home Secretary Jane Roe Arrives")]
    [InlineData("Search and rescue teams were sent by both states.")]
    [InlineData("Print money, the minister said")]
    [InlineData("Cookie makers of both states signed a pact, the ministry said.")]
    [InlineData("Copyright law is part of the treaty.")]
    [InlineData("Egypt / France: a loan for Rafales")]
    [InlineData("Follow-up talks are to be held in Oman")]
    [InlineData("Subscribe they must, \"Read more\" he said")]
    [InlineData("Next month the two sides meet again")]
    [InlineData("14 ships")]
    [InlineData("18:40")]
    [InlineData("UYUNI")]
    public void A_line_of_the_article_is_kept(string line)
    {
        var text = $"A loan was signed.\n\n{line}\n\nIt runs for ten years.";
        Assert.Equal(text, new ArticleCleaner().Clean(text).Text);
    }

    [Theory]
    [InlineData("The ministry said that the two sides would\nshare\nthe costs of the port.")]
    [InlineData("The two states hold ten pct each of the bank, whose\nShare\nis to grow.")]
    [InlineData("They left for talks in the capital and then flew\nHome\non Monday.")]
    public void A_word_of_a_wrapped_sentence_is_kept(string text) => Assert.Equal(text, new ArticleCleaner().Clean(text).Text);
}
