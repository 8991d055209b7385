using Entente.Tests.Referees;

namespace Entente.Tests.Reading.Statements;

public class StatementRefereeTests
{
    private const string Sound =
        """
        OSLO, May 4 - Norway will lend Kenya $40 million, Energy Minister Anna Berg told reporters. "The dam is ready," she said. "We will sign."

        According to Kenyan officials, quoted by the Herald newspaper, the terms were settled; a banker said the margin was thin, adding that it would hold.
        """;

    [Fact]
    public void Statements_of_damaged_texts_stay_inside_in_order_and_verbatim()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var mutator = new TextMutator(seed);
            Check(seed % 3 == 0 ? mutator.Noise() : mutator.Mutate(Sound));
        }
    }

    [Theory]
    [InlineData("said ")]
    [InlineData("X said Y and ")]
    [InlineData("according to ")]
    [InlineData("\" said ")]
    [InlineData("and quoted a man as saying , ")]
    [InlineData("the statement that he said that ")]
    [InlineData(", adding that ; ")]
    public void Endless_sentences_are_read(string part) => Check(string.Concat(Enumerable.Repeat(part, 2000)));

    private static void Check(string text)
    {
        var end = 0;
        foreach (var statement in Reader.Read(text))
        {
            Assert.True(statement.Content.Start >= end && statement.Content.End <= text.Length
                && !statement.Content.IsEmpty, $"{statement.Content} in {text}");
            end = statement.Content.End;
            Assert.All(statement.Relay.Append(statement.Speaker), name => Assert.Contains(name, text, StringComparison.Ordinal));
            Assert.False(statement.CueEvidence.IsEmpty || statement.SpeakerEvidence.IsEmpty);
        }
    }
}
