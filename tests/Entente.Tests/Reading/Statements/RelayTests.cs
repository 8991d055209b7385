using Entente.Language;
using Entente.Reading.Statements;

namespace Entente.Tests.Reading.Statements;

public class RelayTests
{
    [Theory]
    [InlineData("The Norsk Herald newspaper, citing Kenyan officials, reported that the dam was full.", "Kenyan officials", "Norsk Herald newspaper")]
    [InlineData("Anna Berg, quoted by the Norsk Herald newspaper, said the dam was full.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("The Norsk Herald newspaper quoted Anna Berg as saying the dam was full.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("The dam was full, Anna Berg was quoted as saying by the Norsk Herald newspaper.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("Anna Berg told the Norsk Herald newspaper the dam was full.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("Anna Berg said in an interview with the Norsk Herald newspaper that the dam was full.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("Anna Berg said the dam was full, the Norsk Herald newspaper reported.", "Anna Berg", "Norsk Herald newspaper")]
    [InlineData("Anna Berg told the daily Al-Nahr that the dam was full.", "Anna Berg", "daily Al-Nahr")]
    [InlineData("The dam was full, Anna Berg told Al-Nahr television.", "Anna Berg", "Al-Nahr television")]
    [InlineData("Anna Berg told IRKB that the dam was full.", "Anna Berg", "IRKB")]
    [InlineData("Asked by The Washington Post, Anna Berg said the dam was full.", "Anna Berg", "The Washington Post")]
    [InlineData("A Kenyan source quoted by The Washington Post said the dam was full.", "A Kenyan source", "The Washington Post")]
    [InlineData("The dam was full, according to the Norsk Herald newspaper, which quotes the project coordinator.", "the project coordinator", "Norsk Herald newspaper")]
    [InlineData("Anna Berg told reporters the dam was full.", "Anna Berg", "")]
    [InlineData("Anna Berg told MPs the dam was full.", "Anna Berg", "")]
    [InlineData("Anna Berg told Parliament the dam was full.", "Anna Berg", "")]
    [InlineData("Anna Berg told the Norwegian people that the dam was full.", "Anna Berg", "")]
    public void Who_passed_it_on_is_its_relay(string text, string speaker, string relay)
    {
        var statement = Assert.Single(Reader.Read(text));
        Assert.Equal((speaker, relay), (statement.Speaker, string.Join("|", statement.Relay)));
        Assert.Equal("the dam was full", statement.Content.In(text).ToString(), ignoreCase: true);
    }

    [Fact]
    public void The_articles_own_outlet_is_no_relay() =>
        Assert.Empty(Assert.Single(Reader.Read("Anna Berg told the Norsk Herald newspaper the dam was full.", "Norsk Herald")).Relay);

    [Fact]
    public void A_relay_holds_in_its_paragraph_only()
    {
        var text = "Anna Berg told the Norsk Herald newspaper the dam was full. She said it would hold.\n\nBerg said the river was rising.";
        Assert.Equal([1, 1, 0], Reader.Read(text).Select(s => s.Relay.Length));
    }

    [Fact]
    public void Somebody_named_speaks_in_the_report_that_goes_on()
    {
        var text = "The Washington Post, citing Kenyan state media, said the dam was full. Anna Berg said it would hold.\n\nBerg said the river was rising.";
        Assert.Equal(["The Washington Post", "The Washington Post|Kenyan state media", ""], Reader.Read(text).Select(s => string.Join("|", s.Relay)));
    }

    [Fact]
    public void The_agency_is_the_outlet_that_was_heard_before()
    {
        var text = "Bloomberg reported that the dam was full.\n\nAnna Berg told the agency that it would hold.";
        Assert.Equal(["", "Bloomberg"], Reader.Read(text).Select(s => string.Join("|", s.Relay)));
    }

    [Fact]
    public void Who_cannot_speak_passes_nothing_on() =>
        Assert.Empty(Assert.Single(Reader.Read("Anna Berg said the dam held 80 million tonnes, reported a year earlier.")).Relay);

    [Fact]
    public void A_stretch_has_the_attribution_of_the_statement_that_covers_most_of_it()
    {
        var text = "Anna Berg said the dam was full. The river is rising.";
        var attributions = new AttributionFinder(Reader.Read(text));
        Assert.Equal("Anna Berg", attributions.For(new TextSpan(0, 32))?.Speaker);
        Assert.Null(attributions.For(new TextSpan(33, text.Length)));
    }
}
