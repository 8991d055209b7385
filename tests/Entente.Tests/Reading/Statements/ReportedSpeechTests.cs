namespace Entente.Tests.Reading.Statements;

/// <summary>How agencies and translated news report speech; some of it shows by the tags of the words only.</summary>
public class ReportedSpeechTests
{
    [Theory]
    [InlineData("The dam shows what the bank can do, stated River Board Director Anna Berg, adding that work goes on.",
        "Anna Berg: The dam shows what the bank can do", "Anna Berg: work goes on")]
    [InlineData("Two frigates arrived at the port of Mombasa, stated the Kenya Navy.", "Kenya Navy: Two frigates arrived at the port of Mombasa")]
    [InlineData("The dam is full, reports the Volga News.", "Volga News: The dam is full")]
    [InlineData("The dam is full, claims Anna Berg.", "Anna Berg: The dam is full")]
    [InlineData("The dam is full, a notice sent to The Nairobi Post stated.", "a notice sent to The Nairobi Post: The dam is full")]
    [InlineData("The dam is full, board documents seen by this paper showed.", "board documents seen by this paper: The dam is full")]
    [InlineData("Customs figures show that imports fell.", "Customs figures: imports fell")]
    [InlineData("The minister showed that he was tired.")]
    [InlineData("Anna Berg outlined that the dam would be full in May.", "Anna Berg: the dam would be full in May")]
    [InlineData("Norway said on Friday (May 4) that the loan was ready.", "Norway: the loan was ready")]
    [InlineData("On Monday, the junta leader announced by decree the dismissal of nine judges.", "the junta leader: the dismissal of nine judges")]
    public void The_cue_has_its_content_on_either_side(string text, params string[] lines) => Assert.Equal(lines, Reader.TaggedLines(text));

    [Theory]
    [InlineData("OSLO, May 4 - Norway signed a pact with Kenya and said it would lend $40 million.", "Norway: it would lend $40 million")]
    [InlineData("EL OBEID, Sudan (Nile Press) - Sudan signed a pact and said it would pay.", "Sudan: it would pay")]
    [InlineData("Tromso, May 4 (Nile Press) – Norway signed a pact and said it would pay.", "Norway: it would pay")]
    [InlineData("Kenya holds the chair of the bloc and has announced that it will invite Sudan.", "Kenya: it will invite Sudan")]
    [InlineData("Statnett, Norway's state-run grid operator, says the cable is ready.", "Statnett: the cable is ready")]
    [InlineData("According to Anna Berg, the river board's chief adviser, the dam is full.", "Anna Berg: the dam is full")]
    [InlineData("Anna Berg opened the dam. According to her, it will hold.", "Anna Berg: it will hold")]
    [InlineData("Berg, who turns 80 this year, was last seen when he issued a proclamation saying he would rest.", "Berg: he would rest")]
    [InlineData("The energy ministry in a statement on Monday said the dam was full.", "The energy ministry: the dam was full")]
    [InlineData("The Courier reported earlier, citing unnamed officials, that the talks had failed.", "unnamed officials: the talks had failed")]
    [InlineData("Describing the talks as \"frank\", Anna Berg said the text was final.",
        "Anna Berg: the talks as \"frank", "Anna Berg: the text was final")]
    public void The_speaker_is_who_does_the_saying(string text, params string[] lines) => Assert.Equal(lines, Reader.TaggedLines(text));

    [Theory]
    [InlineData("Kenya's presidency said in a statement that the loan was ready.\n\n\"The terms were mild,\" the statement said.", "Kenya's presidency")]
    [InlineData("Norway's Foreign Ministry said the text was ready. Kenya's Foreign Ministry said it was not.", "Kenya's Foreign Ministry")]
    [InlineData("Equinor, based in Stavanger, has signed a contract with Statkraft, the company confirmed on Friday.", "Equinor")]
    [InlineData("Minister Anna Berg met Minister Odd Lie. Berg said the text was ready. The ministers said they would meet again.", "The ministers")]
    [InlineData("Kenyan Energy Ministry spokeswoman Anna Berg said the dam was full. The Kenyan energy ministry official said it would hold.", "Anna Berg")]
    public void A_later_mention_stands_for_whom_it_can_mean(string text, string speaker) => Assert.Equal(speaker, Reader.Tagged(text)[^1].Speaker);

    [Theory]
    [InlineData("The bank has approved the loan. This was stated by Energy Minister Anna Berg in Oslo.", "Anna Berg: The bank has approved the loan.")]
    [InlineData("Norway has confirmed the transfer of six boats to Kenya. This was announced by Minister Anna Berg.",
        "Anna Berg: Norway has confirmed the transfer of six boats to Kenya.")]
    [InlineData("Norway said that six boats were ready. This was confirmed by Minister Anna Berg.", "Norway: six boats were ready")]
    [InlineData("The bank has approved the loan. Anna Berg announced this at a news briefing.", "Anna Berg: The bank has approved the loan.")]
    public void A_sentence_may_attribute_the_one_before_it(string text, string line) =>
        Assert.Equal(line.TrimEnd('.'), Assert.Single(Reader.TaggedLines(text)));

    [Theory]
    [InlineData("He added that the dam was full, reports Nile news agency.", "the dam was full")]
    [InlineData("He added that he had \"full support for what was done\", reports Nile news agency.", "he had \"full support for what was done")]
    public void An_agency_behind_a_cue_of_its_own_relays(string text, string content)
    {
        text = "Anna Berg opened the dam. " + text;
        var statement = Assert.Single(Reader.Tagged(text));
        Assert.Equal(("Anna Berg", content), (statement.Speaker, statement.Content.In(text).ToString()));
        Assert.Contains("Nile news agency", statement.Relay);
    }

    [Theory]
    [InlineData("The loan came late and it thanked the bank for it, the ministry said.", "The loan came late and it thanked the bank for it")]
    [InlineData("The exchange was fair and it expressed thanks to both, the ministry said.", "The exchange was fair and it expressed thanks to both")]
    [InlineData("The ministry said that Kenya condemns the attack and reiterates its offer.", "Kenya condemns the attack and reiterates its offer")]
    [InlineData("The ministry said it would back the talks, citing its ties with both.", "it would back the talks")]
    [InlineData("The ministry revealed nine men were free, although no list has been published.", "nine men were free")]
    [InlineData("The ministry said these cargoes were bought:\n\n60,000 tonnes from Romania\n\n55,000 tonnes from France",
        "these cargoes were bought:\n\n60,000 tonnes from Romania\n\n55,000 tonnes from France")]
    [InlineData("The ministry said in a statement that the text was ready.\n\n\"We will sign it in May.\"",
        "the text was ready.\n\n\"We will sign it in May.")]
    public void What_is_said_ends_where_the_speaker_ends(string text, string content)
    {
        var statement = Assert.Single(Reader.Tagged(text));
        Assert.Equal(content, statement.Content.In(text).ToString());
    }

    [Theory]
    [InlineData("Anna Berg expressed her condolences over the accident.")]
    [InlineData("Norway and Kenya reaffirmed their intention to work together.")]
    [InlineData("The base was empty when President Anna Berg announced its closure.")]
    [InlineData("The board announced the tender for six boats on November 29.")]
    [InlineData("The board announced the tender for six boats on 29 November.")]
    [InlineData("He praised him during a speech.")]
    public void An_act_of_speech_says_nothing(string text) => Assert.Empty(Reader.Tagged(text));

    [Theory]
    [InlineData("Norway reaffirmed its intention to lend more.", "Norway: its intention to lend more")]
    [InlineData("Norway and Kenya announced a ban on the fishing of cod.", "Norway and Kenya: a ban on the fishing of cod")]
    [InlineData("The ministry said nine men were free, although two were \"not yet home\".",
        "The ministry: nine men were free, although two were \"not yet home")]
    public void Other_reports_stand(string text, string line) => Assert.Equal(line, Assert.Single(Reader.TaggedLines(text)));

    [Fact]
    public void An_inverted_cue_takes_no_more_than_its_clause() => Assert.Equal(
        ["the board: the dam is full", "the minister: that was an insult"],
        Reader.TaggedLines("According to the board, the dam is full; that was an insult, said the minister."));
}
