using Entente.Language;

namespace Entente.Tests.Language;

public class SentenceSplitterTests
{
    private static readonly Analyser Analyser = new();

    [Theory]
    [InlineData("Iran signed. Iraq did not.", "Iran signed.|Iraq did not.")]
    [InlineData("He met Mr. Shultz. J. Smith of Oil Co. was there.", "He met Mr. Shultz.|J. Smith of Oil Co. was there.")]
    [InlineData("It is made in the U.S. The plan failed.", "It is made in the U.S.|The plan failed.")]
    [InlineData("It left the U.S. Army there.", "It left the U.S. Army there.")]
    [InlineData("\"We agree.\" He left.", "\"We agree.\"|He left.")]
    [InlineData("WASHINGTON, March 26 - The bank lent 5 mln dlrs.", "WASHINGTON, March 26 -|The bank lent 5 mln dlrs.")]
    [InlineData("TEHRAN (AFP) — Iran will build it.", "TEHRAN (AFP) —|Iran will build it.")]
    [InlineData("OPEC - the oil cartel - met.", "OPEC - the oil cartel - met.")]
    [InlineData("The pact held. [17] Others fell.", "The pact held. [17]|Others fell.")]
    [InlineData("1. The lender pays.", "1. The lender pays.")]
    [InlineData("Minister visits\nThe minister came.", "Minister visits|The minister came.")]
    [InlineData("The minister came\nto sign it.", "The minister came\nto sign it.")]
    [InlineData("okay then. see you there.", "okay then.|see you there.")]
    [InlineData("Prices rose 5 pct. in March.", "Prices rose 5 pct. in March.")]
    public void Text_is_split_into_sentences(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Analyser.Analyse(text).Sentences.Select(s => s.ToString()));
}
