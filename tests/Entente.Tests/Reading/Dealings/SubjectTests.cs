using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;

namespace Entente.Tests.Reading.Dealings;

public sealed class SubjectTests
{
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());

    [Theory]
    [InlineData("Russia and Bangladesh signed a loan agreement of $11.38 billion for the Rooppur nuclear plant on Tuesday.", "financing", "loan agreement of $11.38 billion for the Rooppur nuclear plant")]
    [InlineData("Russia is disbursing the loan of $11.38 billion to Bangladesh for the Rooppur nuclear power plant.", "financing", "loan of $11.38 billion to Bangladesh")]
    [InlineData("Talks between Greece and Turkey on the Aegean shelf broke down on Friday.", "negotiation", "Aegean shelf")]
    [InlineData("Greek-Turkish talks on the Aegean shelf broke down on Friday.", "negotiation", "Aegean shelf")]
    [InlineData("Russia signed a $4 billion deal to develop seven oil fields in Iran.", "extraction", "seven oil fields")]
    [InlineData("Iran's oil minister met with Russian energy minister Sergei Tsivilev in Moscow for the 18th Joint Economic Commission.", "meeting", "18th Joint Economic Commission")]
    [InlineData("The joint commission of Iran and Armenia convened in Yerevan.", "meeting", "joint commission of Iran and Armenia")]
    public void A_subject_is_a_whole_noun_phrase(string text, string kind, string subject)
    {
        var article = new Article("a", "", null, null, null, text, new string('0', 64));
        Assert.Contains(Reader.Read(article).Dealings, d => d.Kind == kind && d.Subject == subject);
    }
}
