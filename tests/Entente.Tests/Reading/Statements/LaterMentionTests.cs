namespace Entente.Tests.Reading.Statements;

/// <summary>Who is meant by a short name, a description or a pronoun.</summary>
public class LaterMentionTests
{
    [Theory]
    [InlineData("The Lake & Harbour Organisation has warned of floods. The LHO said the dam was full.", "Lake & Harbour Organisation")]
    [InlineData("But, Anna Berg, a board member of the country's largest bank, the Norsk Bank, said the dam was full.", "Anna Berg")]
    [InlineData("The Kenyan Foreign Ministry said a pact was signed.\n\nA statement said it was final.", "Kenyan Foreign Ministry")]
    [InlineData("Shares in the football club Lake United fell. The club said it would sell players.", "Lake United")]
    [InlineData("Anna Berg said the dam took long to build. But added: \"It is full.\"", "Anna Berg")]
    [InlineData("Energy Minister Anna Ostergard said the dam was full. Mrs Ostergrad said it would hold.", "Anna Ostergard")]
    [InlineData("According to the papers, Lakeview was owed two sums. The papers said it was paid.", "papers")]
    [InlineData("J.C. Berg of the Lake Oil Corp said the price was low. He said it would hold.", "J.C. Berg of the Lake Oil Corp")]
    [InlineData("Another engineer said the dam was full. Another said it was not. \"It leaks,\" he said.", "Another")]
    public void The_last_speaker_is(string text, string speaker) => Assert.Contains(speaker, Reader.Tagged(text)[^1].Speaker, StringComparison.Ordinal);

    [Fact]
    public void A_body_that_calls_for_something_is_it()
    {
        var text = "The Trade Council said prices fell. Medical Aid has called on firms to wait. It added that the poor would suffer.";
        Assert.Equal("Medical Aid", Reader.Tagged(text)[^1].Speaker);
    }

    [Fact]
    public void Whose_sentence_it_is_may_be_he()
    {
        var text = "Odd Lie said the dam was full. Mr Berg condemned the plan, which the board says is late. \"It leaks,\" he said.";
        Assert.Equal("Berg", Reader.Tagged(text)[^1].Speaker.Split(' ')[^1]);
    }

    // Whoever comes next may be somebody else: a wrong name is worse than none.
    [Theory]
    [InlineData("its chief engineer has said")]
    [InlineData("a senior board official said")]
    [InlineData("a senior source said")]
    [InlineData("a communique said")]
    public void Who_is_unnamed_is_not_named_by_who_comes_next(string said) => Assert.NotEqual("Anna Berg",
        Reader.Tagged($"The dam is full, {said}.\n\nAnna Berg told reporters it would hold.")[0].Speaker);
}
