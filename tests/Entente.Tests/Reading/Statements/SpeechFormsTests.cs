namespace Entente.Tests.Reading.Statements;

/// <summary>Rarer forms of attribution, and words that look like one.</summary>
public class SpeechFormsTests
{
    [Theory]
    [InlineData("The minister hit back by saying the dam was full.", "The minister: the dam was full")]
    [InlineData("The minister has refused to print the text - saying such papers are secret.", "The minister: such papers are secret")]
    [InlineData("Farmers claim the dam was never full.", "Farmers: the dam was never full")]
    [InlineData("Kenya's engineers claim it was never full.", "Kenya's engineers: it was never full")]
    [InlineData("The dam is nearly full, board figures published today showed.", "board figures published: The dam is nearly full")]
    [InlineData("\"The dam is full,\" Anna Berg said of the works at Kisumu.", "Anna Berg: The dam is full")]
    [InlineData("Anna Berg told the semi-official daily Al-Nahr she was confident.", "Anna Berg: she was confident")]
    [InlineData("Anna Berg told the Morning Mail's Today programme: \"The dam is full.\"", "Anna Berg: The dam is full.")]
    [InlineData("The dam is nearly full, Anna Berg told a conference sponsored by the Grain Board.", "Anna Berg: The dam is nearly full")]
    [InlineData("Anna Berg predicted in a published interview an end to the drought.", "Anna Berg: an end to the drought")]
    [InlineData("The board said that, according to data from the river, the dam was full.", "The board: the dam was full")]
    [InlineData("The dam has been a success and, according to the river board, is now full.", "the river board: is now full")]
    [InlineData("Now, say engineers, there is water for all.", "engineers: Now, say engineers, there is water for all")]
    [InlineData("\"The dam may fill,\" thus easing the drought, added Anna Berg, head of the board.", "Anna Berg: The dam may fill,\" thus easing the drought")]
    [InlineData("The engineers say in the northern towns, the dam is a blessing.", "The engineers: in the northern towns, the dam is a blessing")]
    [InlineData("Anna Berg rejected the allegation that the dam was late.", "Anna Berg: the dam was late")]
    [InlineData("Engineers have raised fears that the dam may burst.", "Engineers: the dam may burst")]
    [InlineData("Engineers cautioned against reading much into the figures.", "Engineers: reading much into the figures")]
    [InlineData("An advertisement placed by the Owners Association read, \"The strike is over.\"", "Owners Association: The strike is over.")]
    [InlineData("Water is priced according to the price of oil, Anna Berg said.", "Anna Berg: Water is priced according to the price of oil")]
    [InlineData("Anna Berg said the dam was late but defended the board.", "Anna Berg: the dam was late")]
    [InlineData("MILL BROOK, N.J., march 11 - Lake Corp said it had a plan.", "Lake Corp: it had a plan")]
    [InlineData("\"The dam is half empty,\" as one senior engineer put it.", "one senior engineer: The dam is half empty")]
    [InlineData("The dam is half empty, as Anna Berg said on Friday.", "Anna Berg: The dam is half empty")]
    [InlineData("The minister put it this way: \"The dam cannot wait.\"", "The minister: The dam cannot wait.")]
    [InlineData("Anna Berg told reporters on a conference call that the dam was full.", "Anna Berg: the dam was full")]
    [InlineData("The two ministers agreed to open the dam, Anna Berg said.", "Anna Berg: The two ministers agreed to open the dam")]
    [InlineData("Villagers said they heard the dam.", "Villagers: they heard the dam")]
    [InlineData("The paper claims the board knew of the leak.", "The paper: the board knew of the leak")]
    public void It_attributes(string text, string line) => Assert.Equal(line, Assert.Single(Reader.TaggedLines(text)));

    [Theory]
    [InlineData("Among the gifts reported to have been sent were two boats.")]
    [InlineData("Lenders have been pushing for a greater say in how the club is run.")]
    [InlineData("Nor could the engineers say or estimate the loss.")]
    [InlineData("Prices rose on reports from London that stocks were low.")]
    [InlineData("The yen rose and this explains the recent calm in the market.")]
    [InlineData("Kenya has denied the claims, made in a new book.")]
    [InlineData("Anna Berg reiterated calls for an inquiry into the dam.")]
    [InlineData("Moscow has promised a credit for most of the cost, put at $14 billion.")]
    public void It_attributes_nothing(string text) => Assert.Empty(Reader.TaggedLines(text));

    [Fact]
    public void A_view_in_what_leads_in_is_no_statement() => Assert.Equal(["Anna Berg: the dam could be larger"],
        Reader.TaggedLines("Reaffirming the government's view that the key was water, Anna Berg said the dam could be larger."));

    [Fact]
    public void A_reason_is_no_source()
    {
        var text = "The board said the dam was full. \"It will hold,\" it said, citing low rainfall in most districts. It said work went on.";
        Assert.All(Reader.Tagged(text), s => Assert.Equal(("The board", 0), (s.Speaker, s.Relay.Length)));
    }

    [Fact]
    public void Whom_a_relay_names_speaks()
    {
        var statement = Assert.Single(Reader.Tagged("According to the Norsk Herald newspaper, Anna Berg told reporters the dam was full."));
        Assert.Equal(("Anna Berg", "Norsk Herald newspaper"), (statement.Speaker, Assert.Single(statement.Relay)));
    }
}
