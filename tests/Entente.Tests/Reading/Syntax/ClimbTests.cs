using Entente.Reading.Syntax;

namespace Entente.Tests.Reading.Syntax;

/// <summary>The steps up hand-made trees, and where two words meet.</summary>
public class ClimbTests
{
    private const string Granted = """
        Russia PROPN NNP 4 nsubj
        and CCONJ CC 3 cc
        China PROPN NNP 1 conj
        granted VERB VBD 0 root grant
        a DET DT 6 det
        loan NOUN NN 4 obj
        to ADP IN 8 case
        Egypt PROPN NNP 6 nmod
        """;

    [Theory]
    [InlineData(0, "s", "o")]
    [InlineData(2, "s", "o")]
    [InlineData(7, "to", "")]
    public void A_word_meets_the_trigger_by_steps(int word, string own, string other)
    {
        var words = Parse.Of(Granted);
        var path = TreePath.Between(Climb.From(words, word), Climb.From(words, 5));
        Assert.Equal((own, other), (path!.Value.Own, path.Value.Other));
    }

    [Fact]
    public void The_agent_of_a_passive_is_who_acts()
    {
        var words = Parse.Of("loan NOUN NN 3 nsubj:pass\nwas AUX VBD 3 aux:pass be\ngranted VERB VBN 0 root grant\nby ADP IN 5 case\nRussia PROPN NNP 3 obl");
        Assert.Equal("s", Climb.From(words, 4)[1].Steps);
        Assert.Equal("o", Climb.From(words, 0)[1].Steps);
    }

    [Fact]
    public void Words_of_two_sentences_do_not_meet()
    {
        var words = Parse.Of("Russia PROPN NNP 0 root\nEgypt PROPN NNP 0 root");
        Assert.Null(TreePath.Between(Climb.From(words, 0), Climb.From(words, 1)));
    }
}
