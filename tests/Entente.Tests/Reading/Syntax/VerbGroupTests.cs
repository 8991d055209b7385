using Entente.Reading.Syntax;

namespace Entente.Tests.Reading.Syntax;

/// <summary>Tense, voice and negation off hand-made trees.</summary>
public class VerbGroupTests
{
    [Fact]
    public void A_verb_with_will_is_future() =>
        Assert.Equal(new VerbGroup(Tense.Future, false, false), Group("Russia PROPN NNP 3 nsubj\nwill AUX MD 3 aux\nlend VERB VB 0 root", 2));

    [Fact]
    public void A_passive_in_the_past_is_both() =>
        Assert.Equal(new VerbGroup(Tense.Past, true, false), Group("loan NOUN NN 3 nsubj:pass\nwas AUX VBD 3 aux:pass be\ngranted VERB VBN 0 root grant", 2));

    [Fact]
    public void A_negated_perfect_is_denied() =>
        Assert.Equal(new VerbGroup(Tense.Perfect, false, true), Group("Iran PROPN NNP 4 nsubj\nhas AUX VBZ 4 aux have\nnot PART RB 4 advmod\nsigned VERB VBN 0 root sign", 3));

    [Fact]
    public void An_infinitive_behind_be_is_future() =>
        Assert.Equal(Tense.Future, Group("plant NOUN NN 2 nsubj\nis VERB VBZ 0 root be\nto PART TO 4 mark\nopen VERB VB 2 xcomp", 3).Tense);

    [Fact]
    public void A_participle_behind_its_noun_is_passive() =>
        Assert.Equal(new VerbGroup(Tense.Participle, true, false), Group("loan NOUN NN 0 root\ngranted VERB VBN 1 acl grant\nby ADP IN 4 case\nRussia PROPN NNP 2 obl", 1));

    [Fact]
    public void A_passive_with_being_goes_on() =>
        Assert.Equal(Tense.Progressive, Group("plant NOUN NN 4 nsubj:pass\nis AUX VBZ 4 aux be\nbeing AUX VBG 4 aux:pass be\nbuilt VERB VBN 0 root build", 3).Tense);

    [Fact]
    public void An_infinitive_behind_going_is_future() =>
        Assert.Equal(Tense.Future, Group("Russia PROPN NNP 3 nsubj\nis AUX VBZ 3 aux be\ngoing VERB VBG 0 root go\nto PART TO 5 mark\nlend VERB VB 3 xcomp", 4).Tense);

    private static VerbGroup Group(string lines, int verb) => VerbGroup.Of(Parse.Of(lines), verb);
}
