using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Syntax;
using Entente.Tests.Reading.Syntax;

namespace Entente.Tests.Reading.Dealings;

public sealed class NameListTests
{
    // The tree takes the last name for the subject of "grew".
    private static readonly ParsedWords Torn = Parse.Of(
        """
        Trade NOUN NN 10 nsubj
        with ADP IN 3 case
        Benin PROPN NNP 1 nmod
        , PUNCT , 5 punct
        Togo PROPN NNP 3 conj
        , PUNCT , 9 punct
        and CCONJ CC 9 cc
        the DET DT 9 det
        Gambia PROPN NNP 10 nsubj
        grew VERB VBD 0 root
        """);

    private static readonly ParsedWords Joined = Parse.Of(
        """
        Trade NOUN NN 6 nsubj
        with ADP IN 3 case
        Benin PROPN NNP 1 nmod
        and CCONJ CC 5 cc
        Togo PROPN NNP 3 conj
        grew VERB VBD 0 root
        """);

    [Fact]
    public void All_names_of_a_list_stand_where_the_first_one_stands()
    {
        var mended = NameLists.Mend(Torn, [At(2, ActorType.State), At(4, ActorType.State), At(8, ActorType.State)]);
        Assert.Equal(["with>s", "with>s", "with>s"], mended.Select(m => m.Rungs[^1].Steps));
        Assert.Equal([2, 4, 8], mended.Select(m => m.Rungs[0].Token));
    }

    [Fact]
    public void Two_names_are_left_to_the_tree()
    {
        var mended = NameLists.Mend(Torn, [At(4, ActorType.State), At(8, ActorType.State)]);
        Assert.Equal(["with>s", "s"], mended.Select(m => m.Rungs[^1].Steps));
    }

    [Fact]
    public void Names_of_a_list_know_that_they_are_of_one()
    {
        Assert.Equal([2, 2, 2], NameLists.Mend(Torn, [At(2, ActorType.State), At(4, ActorType.State), At(8, ActorType.State)]).Select(m => m.List));
        Assert.Equal([2, 2], NameLists.Mend(Joined, [At(2, ActorType.State), At(4, ActorType.State)]).Select(m => m.List));
        Assert.Equal([-1, -1], NameLists.Mend(Torn, [At(4, ActorType.State), At(8, ActorType.State)]).Select(m => m.List));
    }

    [Fact]
    public void Two_names_that_the_tree_joins_are_a_list_whatever_they_are() =>
        Assert.Equal([2, 2], NameLists.Mend(Joined, [At(2, ActorType.State), At(4, ActorType.Organisation)]).Select(m => m.List));

    [Fact]
    public void Names_of_different_types_are_no_list()
    {
        var mended = NameLists.Mend(Torn, [At(2, ActorType.State), At(4, ActorType.State), At(8, ActorType.Organisation)]);
        Assert.Equal("s", mended[2].Rungs[^1].Steps);
    }

    private static Mention At(int token, ActorType type)
    {
        var actor = new ActorMention(new TextSpan(token, token + 1), token, token + 1, type, ActorForm.Name, ["X"], "X");
        return new Mention(actor, ["X"], token, 0, IsSpeaker: false, Climb.From(Torn, token));
    }
}
