namespace Entente.Tests.Reading.Statements;

public class SpeakerTests
{
    [Theory]
    [InlineData("Energy Minister Anna Berg said the dam was full. He doubted it. Berg said it would hold.", "Anna Berg")]
    [InlineData("Anna Berg said the dam was full. She said it would hold.", "Anna Berg")]
    [InlineData("Anna Berg opened the dam. \"It will hold,\" she said.", "Anna Berg")]
    [InlineData("A spokesman for the river board said the dam was full. The spokesman said it would hold.", "A spokesman for the river board")]
    [InlineData("Traders said the price was high. They said it would hold.", "Traders")]
    [InlineData("The U.S. Agriculture Department said stocks were high. USDA said they would hold.", "U.S. Agriculture Department")]
    [InlineData("Norway said the dam was full. It said it would hold.", "Norway")]
    [InlineData("Norway's statement said the dam was full. The statement said it would hold.", "Norway")]
    [InlineData("Anna Berg said the dam was full. The opposition party said it would not hold.", "The opposition party")]
    [InlineData("Mayor Anna Berg said the dam was full. The ambassador said it would hold.", "The ambassador")]
    [InlineData("The Asian Development Bank (ADB) opened an office. The ADB said the dam was full.", "Asian Development Bank (ADB)")]
    public void A_later_mention_stands_for_whom_it_named_first(string text, string speaker)
    {
        var statements = Reader.Read(text);
        Assert.Equal(speaker, statements[^1].Speaker);
    }

    [Theory]
    [InlineData("Kenyan officials said the dam was full.", "KEN")]
    [InlineData("The foreign ministry in Oslo said the dam was full.", "NOR")]
    [InlineData("Tehran said the dam was full.", "IRN")]
    [InlineData("Alstom said the dam was full.", "FRA")]
    [InlineData("Ethiopian Airlines said the dam was full.", "ETH")]
    [InlineData("The Francophonie said the dam was full.", "OIF")]
    public void A_speaker_has_the_code_of_their_state(string text, string code) =>
        Assert.Equal(code, Assert.Single(Reader.Read(text)).Code);

    [Fact]
    public void A_lead_without_a_name_has_the_speaker_whom_the_next_sentence_names()
    {
        var text = "The dam is full, a senior Kenyan official said.\n\nKenyan Energy Minister Anna Berg told reporters the river was rising.";
        Assert.Equal(["Anna Berg", "Anna Berg"], Reader.Read(text).Select(s => s.Speaker));
    }
}
