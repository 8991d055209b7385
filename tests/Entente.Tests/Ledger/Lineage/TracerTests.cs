using Entente.Codebook;
using Entente.Language;
using Entente.Ledger;
using Entente.Ledger.Lineage;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Lineage;

/// <summary>What an article says of where it has a dealing from, and whose officials speak.</summary>
public class TracerTests
{
    private static readonly ReportTracer Tracer = new(SharedReader.Edition);

    [Theory]
    [InlineData("MOSCOW, Feb 19 (Reuters) - Russia will sell Hungary gas.", "The Budapest Observer", "Reuters")]
    [InlineData("MOSCOW, February 19. /TASS/. Russia will sell Hungary gas.", "The Budapest Observer", "Tass")]
    [InlineData("Russia will sell Hungary gas.\n\nSource: Interfax", "The Budapest Observer", "Interfax")]
    [InlineData("Russia will sell Hungary gas, Interfax reported.", "The Budapest Observer", "Interfax")]
    [InlineData("Russia will sell Hungary gas, according to the state news agency Tass.", "The Budapest Observer", "Tass")]
    [InlineData("Russia will sell Hungary gas, a minister told Reuters on Thursday.", "The Budapest Observer", "Reuters")]
    [InlineData("Russia will sell Hungary gas, a minister was quoted by Interfax as saying.", "The Budapest Observer", "Interfax")]
    [InlineData("Russia will sell Hungary gas, Reuters reported.", "Reuters", null)]
    [InlineData("MOSCOW, Feb 19 (Reuters) - Russia will sell Hungary gas.", "Reuters", null)]
    [InlineData("Russia will sell Hungary gas. Shares of Thomson Reuters rose.", "The Budapest Observer", null)]
    [InlineData("Russia will sell Hungary gas, ministers said.", null, null)]
    public void Who_has_it_from_whom(string text, string? outlet, string? from)
    {
        var trace = Trace(text, outlet, null);
        Assert.Equal(from is null ? [] : [from], trace.From.Select(o => o.Name));
        Assert.Equal(outlet, trace.Publisher?.Name);
        Assert.Equal(outlet == "Reuters" && text.Contains("(Reuters)", StringComparison.Ordinal), trace.CreditsPublisher);
        Assert.Equal(trace.ToJson(), ReportTrace.FromJson(trace.ToJson()).ToJson());
    }

    [Fact]
    public void The_farthest_link_of_a_relay_is_where_it_comes_from()
    {
        var trace = Trace("It is said.", "The Budapest Observer", new Attribution("an official", ["Reuters", "IRNA"], default));
        Assert.Equal("IRNA", Assert.Single(trace.From).Name);
        Assert.True(trace.From[0].IsStateMedia);
        Assert.Equal("IRN", trace.From[0].Home);
    }

    [Fact]
    public void A_speaker_without_relay_is_heard_first_hand() =>
        Assert.Empty(Trace("Interfax told of it.", "The Budapest Observer", new Attribution("Peter Szijjarto", [], default)).From);

    [Theory]
    [InlineData("Peter Szijjarto", "HUN", "said", "HUN")]
    [InlineData("a Hungarian official", "HUN", "said", "HUN")]
    [InlineData("Peter Szijjarto", "HUN", "denied", null)]
    [InlineData("a Hungarian analyst", "HUN", "said", null)]
    [InlineData("Tass", "RUS", "said", null)]
    [InlineData("the state news agency Tass", "RUS", "said", null)]
    [InlineData("Olaf Scholz", "DEU", "said", null)]
    public void A_party_confirms_by_its_own_officials(string speaker, string code, string cue, string? confirmed)
    {
        var text = $"Russia will sell Hungary gas, {speaker} {cue}.";
        var dealing = Dealing(text, "supply/gas", "gas", "RUS:supplier HUN:buyer");
        var at = text.IndexOf(cue, StringComparison.Ordinal);
        var statement = new Statement(
            speaker,
            code,
            [],
            StatementMode.Indirect,
            new TextSpan(0, 28),
            new TextSpan(30, 30 + speaker.Length),
            new TextSpan(at, at + cue.Length));
        var trace = Tracer.Trace(new FiledDealing(Article(text, "2021-09-27"), dealing), [statement]);
        Assert.Equal(confirmed is null ? [] : [confirmed], trace.ConfirmedBy);
    }

    private static ReportTrace Trace(string text, string? outlet, Attribution? attribution)
    {
        var dealing = Dealing(text, "supply/gas", "gas", "RUS:supplier HUN:buyer") with { Attribution = attribution };
        return Tracer.Trace(new FiledDealing(Article(text, "2021-09-27", outlet), dealing), []);
    }
}
