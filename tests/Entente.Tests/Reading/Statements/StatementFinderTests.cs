using Entente.Codebook;

namespace Entente.Tests.Reading.Statements;

public class StatementFinderTests
{
    [Theory]
    [InlineData("Norway said it would lend Kenya $40 million.", "Norway", "it would lend Kenya $40 million")]
    [InlineData("OSLO, May 4 - Norway said on Friday that the loan was ready.", "Norway", "the loan was ready")]
    [InlineData("Energy Minister Anna Berg told reporters the pipeline would be built.", "Anna Berg", "the pipeline would be built")]
    [InlineData("Energy Minister Anna Berg told a news conference in Lagos yesterday that work had begun.", "Anna Berg", "work had begun")]
    [InlineData("A Western diplomat said last week the talks had failed.", "A Western diplomat", "the talks had failed")]
    [InlineData("Officials at the ministry said in a statement the terms were settled.", "Officials at the ministry", "the terms were settled")]
    [InlineData("Traders, however, warned that prices could fall.", "Traders", "prices could fall")]
    [InlineData("Kenya has also denied that it sought a loan.", "Kenya", "it sought a loan")]
    [InlineData("Sweden announced plans to close its mission in Chad.", "Sweden", "plans to close its mission in Chad")]
    [InlineData("Anna Berg, who heads the delegation, said the text was final.", "Anna Berg", "the text was final")]
    [InlineData("In Geneva the chief negotiator, Anna Berg, said the text was final.", "Anna Berg", "the text was final")]
    [InlineData("Opening the session, Anna Berg pointed out that the text was final.", "Anna Berg", "the text was final")]
    [InlineData("A banker who has followed the talks said the margin was thin.", "A banker who has followed the talks", "the margin was thin")]
    public void Speech_may_follow_its_cue(string text, string speaker, string content) =>
        Check(text, speaker, content, StatementMode.Indirect);

    [Theory]
    [InlineData("The loan has been signed, Norway said.", "Norway", "The loan has been signed")]
    [InlineData("But the loan has been signed, a finance ministry official said on Monday.", "a finance ministry official", "the loan has been signed")]
    [InlineData("The dam is nearly full, said Anna Berg, an engineer at the site.", "Anna Berg", "The dam is nearly full")]
    [InlineData("The dam is nearly full, Anna Berg, head of the river board, said.", "Anna Berg", "The dam is nearly full")]
    [InlineData("The dam is nearly full, according to the river board.", "the river board", "The dam is nearly full")]
    [InlineData("The plant was late; no date had been set, a spokesman said.", "a spokesman", "no date had been set")]
    [InlineData("The dam was filling up, the ministry said after a night of rain, giving no figures.", "the ministry", "The dam was filling up")]
    public void Speech_may_stand_before_its_cue(string text, string speaker, string content) =>
        Check(text, speaker, content, StatementMode.Indirect);

    [Theory]
    [InlineData("The dam, he said, would be full in May.", "The dam, he said, would be full in May")]
    [InlineData("\"The dam is full,\" Anna Berg said on Monday. \"We will open it.\"", "The dam is full,\" Anna Berg said on Monday. \"We will open it.")]
    [InlineData("“The dam is full,” said Anna Berg, “but we will keep it shut.”", "The dam is full,” said Anna Berg, “but we will keep it shut.")]
    [InlineData("\"The dam is full,\" said Anna Berg.\n\n\"We will open it next week.\"", "The dam is full,\" said Anna Berg.\n\n\"We will open it next week.")]
    public void Speech_that_its_cue_breaks_is_one_statement(string text, string content)
    {
        var said = "Anna Berg visited Kisumu. " + text;
        var statement = Assert.Single(Reader.Read(said));
        Assert.Equal(("Anna Berg", content), (statement.Speaker, statement.Content.In(said).ToString()));
    }

    [Theory]
    [InlineData("According to the river board, the dam is nearly full.", "the river board", "the dam is nearly full")]
    [InlineData("As reported by the river board, the dam is nearly full.", "the river board", "the dam is nearly full")]
    [InlineData("The announcement by Norway that it would lend more came late.", "Norway", "it would lend more came late")]
    [InlineData("Anna Berg was quoted as saying the dam was full.", "Anna Berg", "the dam was full")]
    [InlineData("The minister described the talks as \"very frank\".", "The minister", "the talks as \"very frank")]
    [InlineData("The accord holds. This was confirmed by a Kenyan official on Friday.", "a Kenyan official", "The accord holds")]
    public void Other_phrases_attribute_too(string text, string speaker, string content) =>
        Check(text, speaker, content, StatementMode.Indirect);

    [Theory]
    [InlineData("Kenya, Anna Berg said, had asked for more.", "Anna Berg", "Kenya, Anna Berg said, had asked for more")]
    [InlineData("Over the past year, Anna Berg noted, two dams were filled.", "Anna Berg", "Over the past year, Anna Berg noted, two dams were filled")]
    [InlineData("The dam is nearly full, the river board said on Monday, the third time in a row.", "the river board", "The dam is nearly full")]
    [InlineData("The dam is nearly full, the river board said, only two days after the rain.", "the river board", "The dam is nearly full")]
    [InlineData("Anna Berg, who led the talks, said the text was final.", "Anna Berg", "the text was final")]
    [InlineData("Norconsult, the firm that runs the dam, said the water was clean.", "Norconsult", "the water was clean")]
    [InlineData("Asked about it on Thursday, a spokesman for the board said the text was final.", "a spokesman for the board", "the text was final")]
    [InlineData("Officials said about 55 percent of the water was lost.", "Officials", "about 55 percent of the water was lost")]
    [InlineData("Anna Berg denied, as the board always has, that the water was lost.", "Anna Berg", "the water was lost")]
    [InlineData("Ministers have told Kenya it cannot join, a spokesman for the board said.", "a spokesman for the board", "Ministers have told Kenya it cannot join")]
    public void A_cue_is_told_from_what_stands_around_it(string text, string speaker, string content) =>
        Check(text, speaker, content, StatementMode.Indirect);

    [Theory]
    [InlineData("Anna Berg called it a blow to the river.", "Anna Berg", "a blow to the river")]
    [InlineData("Anna Berg called the terms very hard.", "Anna Berg", "the terms very hard")]
    [InlineData("Analysts put the loss at 40 million dollars.", "Analysts", "the loss at 40 million dollars")]
    [InlineData("Kenya made it plain that the dam would stay.", "Kenya", "the dam would stay")]
    [InlineData("Kenya has let it be known that the dam would stay.", "Kenya", "the dam would stay")]
    [InlineData("Kenya accused Norway of breaking the pact.", "Kenya", "breaking the pact")]
    [InlineData("Anna Berg spoke of double standards.", "Anna Berg", "double standards")]
    [InlineData("Anna Berg was quick to point out that the dam would stay.", "Anna Berg", "the dam would stay")]
    public void Set_phrases_and_naming_attribute(string text, string speaker, string content) =>
        Check(text, speaker, content, StatementMode.Indirect);

    [Theory]
    [InlineData("Anna Berg called a meeting of the board.")]
    [InlineData("The firms put up a plant at 12 sites.")]
    [InlineData("Demonstrators demanded that the dam be closed.")]
    [InlineData("The board's last estimate of the harvest was low.")]
    [InlineData("Norway was struck from the list of states that fund the dam.")]
    [InlineData("Traders may buy wheat under the scheme announced for it last year.")]
    public void Other_uses_of_cue_words_attribute_nothing(string text) => Assert.Empty(Reader.Read(text));

    [Theory]
    [InlineData("Anna Berg said: \"The dam is full. We will open it.\"", "The dam is full. We will open it.")]
    [InlineData("\"The dam is full,\" Anna Berg said.", "The dam is full")]
    [InlineData("“Is the dam full?” asked Anna Berg.", "Is the dam full?")]
    [InlineData("We have been through all this before, says Anna Berg", "We have been through all this before")]
    [InlineData("Anna Berg said the price was high, but, \"We are determined to pay.\"", "the price was high, but, \"We are determined to pay.")]
    public void A_whole_quoted_clause_makes_speech_direct(string text, string content) =>
        Check(text, "Anna Berg", content, StatementMode.Direct);

    [Theory]
    [InlineData("Norway said the talks were \"useful\".", "the talks were \"useful")]
    [InlineData("Norway said \"real progress\" was being made.", "real progress\" was being made")]
    public void Quoted_fragments_leave_speech_indirect(string text, string content) =>
        Check(text, "Norway", content, StatementMode.Indirect);

    [Theory]
    [InlineData("Norway called for talks and urged Kenya to take part.")]
    [InlineData("Norway threatened to leave and promised to return.")]
    [InlineData("The minister would not say how much Kenya will seek.")]
    [InlineData("The delegates were said to be near a deal.")]
    [InlineData("It is part of a package announced on March 13 for the coal sector.")]
    [InlineData("The state-owned company reports to the ministry.")]
    [InlineData("Members states of the union report yearly.")]
    [InlineData("The firm added 500 tonnes to its stocks.")]
    public void Words_that_attribute_nothing_make_no_statement(string text) => Assert.Empty(Reader.Read(text));

    [Fact]
    public void Two_cues_in_a_sentence_make_two_statements()
    {
        Assert.Equal(["Norway: the loan was ready", "Norway: it had been late"],
            Reader.Lines("Norway said the loan was ready and denied it had been late."));
        Assert.Equal(["Norway: the loan was ready", "officials: no date was set"],
            Reader.Lines("Norway said the loan was ready, but officials said no date was set."));
        Assert.Equal(["Norway: the loan was ready", "Norway: work had begun"],
            Reader.Lines("Norway said the loan was ready, adding that work had begun."));
        Assert.Equal(["London: the boats will come", "Paris: they will not"],
            Reader.Lines("London says the boats will come; Paris insists that they will not."));
    }

    [Fact]
    public void A_cue_inside_what_is_said_makes_no_statement_of_its_own() =>
        Assert.Equal(["Norway: it knew that Kenya had announced a tender"],
            Reader.Lines("Norway said it knew that Kenya had announced a tender."));

    [Fact]
    public void A_second_cue_for_the_same_words_adds_nothing() =>
        Assert.Equal(["Norway: the loan was ready"], Reader.Lines("Norway said the loan was ready, it said."));

    [Fact]
    public void What_the_speaker_does_besides_is_no_part_of_what_is_said() =>
        Assert.Equal(["Norway: the loan was ready"], Reader.Lines("Norway said the loan was ready but gave no date."));

    private static void Check(string text, string speaker, string content, StatementMode mode)
    {
        var statement = Assert.Single(Reader.Read(text));
        Assert.Equal((speaker, content, mode), (statement.Speaker, statement.Content.In(text).ToString(), statement.Mode));
    }
}
