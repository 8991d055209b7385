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
        new LabelChain().Decode(scores, 0, 2, labels);
        Assert.Equal([NameLabels.Begin(NameKind.Place), NameLabels.Inside(NameKind.Place)], labels);
    }

    /// <summary>The gradients of the chain against the difference quotient.</summary>
    [Fact]
    public void The_chains_gradients_are_the_slopes_of_its_loss()
    {
        var chain = new LabelChain();
        var (transitions, random) = (chain.Parameters.Single(), new SeededRandom(3));
        transitions.Scatter(random, 0.5f);
        var scores = new Matrix(4, NameLabels.Count);
        foreach (ref var cell in scores.Data.AsSpan(0, scores.Length)) cell = random.Share();
        int[] gold = [0, 1, 2, 5];
        float Loss()
        {
            var copy = new Matrix();
            copy.CopyFrom(scores);
            return chain.Learn(copy, 0, 4, gold, 1);
        }

        var gradient = new Matrix();
        gradient.CopyFrom(scores);
        chain.Learn(gradient, 0, 4, gold, 1);
        var slope = transitions.Gradient[1, 2];
        Assert.Equal(gradient[1, 3], Quotient(ref scores[1, 3], Loss), 2e-2f);
        Assert.Equal(slope, Quotient(ref transitions.Value[1, 2], Loss), 2e-2f);

        static float Quotient(ref float cell, Func<float> loss)
        {
            const float Step = 0.01f;
            cell += Step;
            var above = loss();
            cell -= 2 * Step;
            var below = loss();
            cell += Step;
            return (above - below) / (2 * Step);
        }
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

    [Theory]
    [InlineData("in", 2)]
    [InlineData("of", 5)]
    public void A_place_where_it_is_does_not_belong_to_a_name(string preposition, int end)
    {
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(
            $"""
            1	Old	Old	PROPN	NNP	_	2	amod	_	Entity=(1-organization-new
            2	Museum	Museum	PROPN	NNP	_	0	root	_	_
            3	{preposition}	{preposition}	ADP	IN	_	5	case	_	_
            4	New	New	PROPN	NNP	_	5	amod	_	Entity=(2-place-new
            5	York	York	PROPN	NNP	_	2	nmod	_	Entity=2)1)

            """)));
        Assert.Equal(new Name(NameKind.Organisation, 0, end), GoldNames.In(sentence)[0]);
        Assert.Equal(end == 2 ? 2 : 1, GoldNames.In(sentence).Count);
    }

    [Fact]
    public void The_mentions_of_a_name_in_one_text_agree()
    {
        const string Conllu =
            """
            1	Byron	Byron	PROPN	NNP	_	2	nsubj	_	_
            2	saw	see	VERB	VBD	_	0	root	_	_
            3	Byron	Byron	PROPN	NNP	_	2	obj	_	_
            4	Byron	Byron	PROPN	NNP	_	3	appos	_	_

            """;
        var text = ConlluText.Read(new StringReader(Conllu));
        var scores = new Matrix(4, NameLabels.Count);
        scores[0, NameLabels.Begin(NameKind.Person)] = scores[2, NameLabels.Begin(NameKind.Person)] = 5;
        scores[3, NameLabels.Begin(NameKind.Place)] = 1;
        scores[1, NameLabels.Outside] = 5;
        new NameAgreement().Apply(scores, text.Text, [.. text.Tokens.Select(t => t.Span)], text.Annotation);
        Assert.Equal(NameLabels.Begin(NameKind.Person), Activations.IndexOfMax(scores.Row(3)));
        Assert.Equal(NameLabels.Outside, Activations.IndexOfMax(scores.Row(1)));
    }
}
