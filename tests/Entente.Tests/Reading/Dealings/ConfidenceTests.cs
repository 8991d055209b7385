using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;

namespace Entente.Tests.Reading.Dealings;

/// <summary>Confidence: between none and full, and what is less sure can be left out.</summary>
public class ConfidenceTests
{
    private static readonly ArticleReading Reading = new NewsReader(CodebookLoader.BuiltIn()).Read(new Article(
        "a", "", null, new PartialDate(2024, 5, 2), null, "Russia granted Egypt a loan of $2 billion at 3 percent. Poland may want to talk to Norway about gas.", ""));

    [Fact]
    public void Dealings_and_terms_say_how_sure_they_are()
    {
        Assert.NotEmpty(Reading.Dealings);
        Assert.All(Reading.Dealings, d => Assert.InRange(d.Confidence, 0.01m, 1));
        Assert.All(Reading.Dealings.SelectMany(d => d.Terms), t => Assert.InRange(t.Confidence, 0.01m, 1));
    }

    [Fact]
    public void What_is_less_sure_can_be_left_out()
    {
        var least = Reading.Dealings.Max(d => d.Confidence);
        Assert.All(Reading.AtLeast(least).Dealings, d => Assert.True(d.Confidence >= least));
        Assert.DoesNotContain(Reading.AtLeast(0.9m).Dealings.SelectMany(d => d.Terms), t => t.Confidence < 0.9m);
    }
}
