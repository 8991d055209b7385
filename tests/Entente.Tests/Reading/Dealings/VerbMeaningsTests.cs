using Entente.Codebook;
using Entente.Reading.Dealings.Triggers;
using Entente.Tests.Reading.Syntax;

namespace Entente.Tests.Reading.Dealings;

/// <summary>Verbs of several words off hand-made trees.</summary>
public class VerbMeaningsTests
{
    private static readonly VerbMeanings Meanings = new();

    static VerbMeaningsTests()
    {
        Meanings.Add("break down", Status.Cancelled);
        Meanings.Add("enter into force", Status.InForce);
        Meanings.Add("put on ice", Status.Suspended);
        Meanings.Add("call for", Status.Proposed);
        Meanings.Add("roll", Status.UnderWay);
        Meanings.Add("roll over", Status.InForce);
        Meanings.Add("roll over", Status.Agreed);
    }

    [Fact]
    public void A_verb_has_its_particle_behind_it() =>
        Assert.Equal(Status.Cancelled, At("talks NOUN NNS 2 nsubj\nbroke VERB VBD 0 root break\ndown ADP RP 2 compound:prt", 1));

    [Fact]
    public void A_particle_may_stand_behind_the_object() =>
        Assert.Equal(Status.InForce, At("rolled VERB VBD 0 root roll\nloans NOUN NNS 1 obj\nover ADP RP 1 compound:prt", 0));

    [Fact]
    public void An_idiom_holds_whether_or_not_its_object_stands_in_it()
    {
        Assert.Equal(Status.Suspended, At("put VERB VBD 0 root put\nthe DET DT 3 det\ndeal NOUN NN 1 obj\non ADP IN 5 case\nice NOUN NN 1 obl", 0));
        Assert.Equal(Status.InForce, At("entered VERB VBD 0 root enter\ninto ADP IN 3 case\nforce NOUN NN 1 obl", 0));
    }

    [Fact]
    public void Half_an_idiom_shows_nothing() =>
        Assert.Null(At("put VERB VBD 0 root put\nthe DET DT 3 det\ndeal NOUN NN 1 obj\non ADP IN 5 case\npaper NOUN NN 1 obl", 0));

    [Fact]
    public void A_preposition_counts_that_leads_to_what_is_acted_on()
    {
        const string Called = "called VERB VBD 0 root call\nagain ADV RB 1 advmod\nfor ADP IN 4 case\ntalks NOUN NNS 1 obl";
        Assert.Equal(Status.Proposed, At(Called, 0, "for"));
        Assert.Null(At(Called, 0));
    }

    [Fact]
    public void Without_its_particle_a_verb_means_what_it_means_alone() =>
        Assert.Equal(Status.UnderWay, At("works NOUN NNS 2 nsubj\nroll VERB VBP 0 root roll", 1));

    private static Status? At(string lines, int verb, string step = "") => Meanings.At(Parse.Of(lines), verb, step)?.Status;
}
