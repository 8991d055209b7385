using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Names;
using Entente.Language.Networks;
using Entente.Language.Training;

namespace Entente.Tests.Language;

public class NamesTests
{
    [Fact]
    public void Labels_spell_names()
    {
        var names = new List<Name>();
        NameDecoder.Read([1, 2, 1, 0, 5, 6, 6, 3], 10, names);
        Assert.Equal(
            [new(NameKind.Person, 10, 12), new(NameKind.Person, 12, 13), new(NameKind.Place, 14, 17), new(NameKind.Organisation, 17, 18)], names);
    }

    [Fact]
    public void An_inside_never_stands_without_its_beginning()
    {
        var scores = new Matrix(2, NameLabels.Count);
        scores[0, NameLabels.Outside] = 1;
        scores[0, NameLabels.Begin(NameKind.Place)] = 0.5f;
        scores[1, NameLabels.Inside(NameKind.Place)] = 1;
        var labels = new int[2];
        NameDecoder.Decode(scores, 0, 2, labels);
        Assert.Equal([NameLabels.Begin(NameKind.Place), NameLabels.Inside(NameKind.Place)], labels);
    }

    [Fact]
    public void Of_a_mention_the_article_and_what_explains_it_are_cut()
    {
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(
            """
            1	the	the	DET	DT	_	3	det	_	Entity=(1-organization-new
            2	World	World	PROPN	NNP	_	3	compound	_	_
            3	Bank	Bank	PROPN	NNP	_	7	nsubj	_	SpaceAfter=No
            4	,	,	PUNCT	,	_	6	punct	_	_
            5	a	a	DET	DT	_	6	det	_	Entity=(2-abstract-new
            6	lender	lender	NOUN	NN	_	3	appos	_	Entity=2)1)
            7	lends	lend	VERB	VBZ	_	0	root	_	_
            8	Kenya	Kenya	PROPN	NNP	_	7	iobj	_	Entity=(3-place-new)

            """)));
        Assert.Equal([new(NameKind.Organisation, 1, 3), new(NameKind.Place, 7, 8)], GoldNames.In(sentence));
        Assert.Equal(new Name(NameKind.Organisation, 0, 6), GoldNames.Uncut(sentence)[0]);
    }

    [Fact]
    public void What_most_mentions_of_a_name_are_all_are_and_missed_ones_are_added()
    {
        const string Text = "Byron wrote . Byron left Byron alone ; Byron House stood";
        var tokens = Entente.Language.Tokenisation.Tokeniser.Tokenise(Text);
        int[] properNouns = [0, 3, 5, 8, 9];
        var names = NameConsistency.Apply([Named(NameKind.Place, 0), Named(NameKind.Person, 3), Named(NameKind.Person, 5)], Text, tokens, properNouns.Contains);
        Assert.Equal([Named(NameKind.Person, 0), Named(NameKind.Person, 3), Named(NameKind.Person, 5)], names);
        Assert.Equal(names, NameConsistency.Apply([Named(NameKind.Person, 0), Named(NameKind.Person, 5)], Text, tokens, properNouns.Contains));

        static Name Named(NameKind kind, int token) => new(kind, token, token + 1);
    }
}
