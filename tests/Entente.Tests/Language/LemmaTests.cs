using Entente.Language.Conllu;
using Entente.Language.Lemmas;
using Entente.Language.Tagging;
using Entente.Language.Training;

namespace Entente.Tests.Language;

public class LemmaTests
{
    private static readonly Lemmatiser Lemmatiser = new(LemmaTrainer.Train(ConlluReader.Read(new StringReader(
        """
        1	parties	party	NOUN	NNS	_	0	root	_	_
        2	Treaties	treaty	NOUN	NNS	_	1	dep	_	_
        3	loans	loan	NOUN	NNS	_	1	dep	_	_
        4	pipelines	pipeline	NOUN	NNS	_	1	dep	_	_
        5	men	man	NOUN	NNS	_	1	dep	_	_
        6	Iranian	Iranian	ADJ	JJ	_	1	dep	_	_

        """))));

    [Theory]
    [InlineData("parties", "party")]
    [InlineData("COUNTRIES", "country")]
    [InlineData("tankers", "tanker")]
    [InlineData("Men", "man")]
    [InlineData("s", "s")]
    public void Plurals_lose_their_ending(string form, string lemma) => Assert.Equal(lemma, Lemmatiser.LemmaOf(form, new Tag("NOUN", "NNS", "")));

    [Theory]
    [InlineData("Iranian", "JJ", "Iranian")]
    [InlineData("IRANIAN", "JJ", "Iranian")]
    [InlineData("Big", "RB", "big")]
    public void Capitals_stay_where_training_kept_them(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, Lemmatiser.LemmaOf(form, new Tag("ADJ", xpos, "")));

    [Theory]
    [InlineData("Rosatom", "Rosatom")]
    [InlineData("OPEC", "OPEC")]
    [InlineData("O’Neill", "O'Neill")]
    public void A_name_that_training_did_not_see_keeps_its_capitals(string form, string lemma) =>
        Assert.Equal(lemma, Lemmatiser.LemmaOf(form, new Tag("PROPN", "NNP", "")));

    [Theory]
    [InlineData("i", "I")]
    [InlineData("FRENCH", "French")]
    [InlineData("went", "go")]
    [InlineData("Moscow", "Moscow")]
    [InlineData("Talks", "talk")]
    public void A_script_leads_from_form_to_lemma(string form, string lemma) => Assert.Equal(lemma, LemmaScript.Between(form, lemma).Apply(form));
}
