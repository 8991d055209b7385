using Entente.Language;

namespace Entente.Tests.Language;

/// <summary>The shipped model's trees of sentences as papers and agencies build them.</summary>
public class NewsProseTests
{
    [Theory]
    [InlineData("Turkey, a NATO member, bought missiles from Russia.", "Turkey", "bought")]
    [InlineData("Egypt, which borders Libya, signed a treaty with France.", "Egypt", "signed")]
    [InlineData("Washington, which accuses Tehran of seeking nuclear arms, imposed sanctions on eight Chinese firms on Friday.", "Washington", "imposed")]
    [InlineData("Japan, eager to cut its surplus, imposed limits on car exports to the United States.", "Japan", "imposed")]
    [InlineData("Moscow, accusing Kiev of theft, halted gas supplies to Ukraine.", "Moscow", "halted")]
    [InlineData("Iraq, whose pipeline was cut, asked Turkey for talks.", "Iraq", "asked")]
    public void Who_is_described_between_commas_is_still_the_subject(string sentence, string subject, string verb)
    {
        var text = Analyser.English.Analyse(sentence);
        var root = text.Tokens.Single(t => t.Head < 0);
        Assert.Equal(verb, root.Form.ToString());
        Assert.Contains(root.Dependents, t => t.Relation == "nsubj" && t.Form.ToString() == subject);
    }
}
