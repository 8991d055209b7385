using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Codebook.Serialisation;
using Entente.Reading;
using Entente.Tests.Referees;

namespace Entente.Tests.Reading.Dealings;

/// <summary>How candidates become dealings over an article, and what holds for any text.</summary>
public class DealingArticleTests
{
    private static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();
    private static readonly NewsReader Reader = new(Edition);

    private static readonly string[] Articles =
    [
        """
        ANKARA, May 2 - Russia will lend Turkey $3 billion for two reactors on the Black Sea coast, Energy Minister Alexei Orlov said on Thursday.

        The loan runs for 20 years at 3 percent with five years' grace. "We have an understanding on everything," Orlov told reporters.
        Turkey has already bought gas from Russia under a contract of 2019, and talks between the two countries on a new price go on.
        """,
        """
        Japan and Mongolia signed a free trade agreement in Ulan Bator. The agreement enters into force in October. The European Union threatened
        to impose sanctions on Belarus, while Norway has suspended its supply of weapons to Georgia. Serbia wants to join NATO.
        """,
        """
        The Chinese President will visit Serbia in May. A Chinese company is building a railway in Serbia, and Chinas Export-Import Bank
        granted Serbia a loan of $1 billion for it. Another loan of $400 million to Serbia was refused. India and Japan held naval exercises.
        """,
    ];

    [Fact]
    public void Later_mentions_add_to_the_dealing_that_they_mean()
    {
        var dealing = Assert.Single(Read("Kenya signed a loan agreement with China for $2 billion. The loan is for 15 years."), d => d.Kind == "financing");
        Assert.Equal(["2000000000 USD", "P15Y "], dealing.Terms.Select(t => $"{t.Value} {t.Unit}"));
        Assert.Equal(2, dealing.Evidence.Length);
    }

    [Theory]
    [InlineData("Russia is disbursing the loan of $11 billion to Bangladesh for the plant. The loan is to be repaid over 28 years.")]
    [InlineData("The loan of $11 billion that Russia gave Bangladesh for the plant is being disbursed.")]
    public void What_is_said_to_go_on_now_goes_on(string text) =>
        Assert.Equal(Status.UnderWay, Assert.Single(Read(text), d => d.Kind == "financing").Status);

    [Fact]
    public void Loans_of_different_sums_between_the_same_parties_are_two_dealings()
    {
        var read = Read("China granted Kenya a loan of $2 billion. China granted Kenya a loan of $700 million for a port.");
        Assert.Equal(2, read.Count(d => d.Kind == "financing"));
    }

    [Fact]
    public void Each_state_that_a_tour_leads_to_is_visited()
    {
        var read = Read("French President Emmanuel Macron will visit Vietnam, Indonesia and Singapore next week.").Where(d => d.Kind == "meeting");
        Assert.Equal(["FRA+VNM", "FRA+IDN", "FRA+SGP"], read.Select(d => string.Join('+', d.Parties.Where(p => p.Role == "party").Select(p => p.Code))));
    }

    [Theory]
    [InlineData("The finance ministers of France and Germany ended a two-day meeting in Paris on Thursday.")]
    [InlineData("Chancellor Helmut Kohl held talks with Mexican President Miguel de la Madrid in Bonn.")]
    public void The_same_words_tell_of_a_meeting_or_of_a_negotiation(string text) =>
        Assert.Single(Read(text), d => d.Kind is "meeting" or "negotiation");

    [Theory]
    [InlineData("Britain said on Monday it would give Zambia 10 million pounds in aid.", "GBR", "Britain")]
    [InlineData("Zambia is short of money. Its finance minister, Basil Kabwe, left for Paris. The World Bank has held back the second instalment of a $50 million loan.", "ZMB", "Zambia")]
    public void A_party_is_named_by_a_name(string text, string code, string name) =>
        Assert.Equal(name, Assert.Single(Read(text), d => d.Kind == "financing").Parties.Single(p => p.Code == code).Name);

    [Theory]
    [InlineData("Japan is ready to lend Indonesia 900 million dollars.", Status.Proposed)]
    [InlineData("A refinery is being built by Japan in Indonesia.", Status.UnderWay)]
    public void Adjectives_and_being_show_how_far_it_is(string text, Status status) => Assert.Equal(status, Assert.Single(Read(text)).Status);

    [Theory]
    [InlineData("Poland plans to buy tanks from Korea.", Status.Proposed)]
    [InlineData("Poland agreed to buy helicopters from Italy.", Status.Agreed)]
    [InlineData("Poland signed a contract to buy helicopters from Italy.", Status.Signed)]
    [InlineData("Poland refused to buy helicopters from Italy.", Status.Rejected)]
    [InlineData("Italy will not sell helicopters to Poland.", Status.Rejected)]
    public void Status_is_told_by_the_verb_that_governs(string text, Status status) =>
        Assert.Equal(status, Assert.Single(Read(text.Replace("Korea", "South Korea", StringComparison.Ordinal)), d => d.Kind == "supply").Status);

    [Theory]
    [InlineData("Poland signed a contract to buy helicopters from Italy.", "signed")]
    [InlineData("The planned loan from Japan to Vietnam pays for a bridge.", "planned")]
    [InlineData("Trade talks between Chile and Peru are under way.", "under way")]
    public void The_words_that_show_the_status_are_kept(string text, string words) =>
        Assert.Equal(words, Assert.Single(Read(text)).StatusEvidence.In(text).ToString());

    [Fact]
    public void A_sum_of_dollars_names_no_state() =>
        Assert.DoesNotContain(Read("Kuwait granted Jordan a loan of 30 mln U.S. dlrs.").SelectMany(d => d.Parties), p => p.Code == "USA");

    [Fact]
    public void The_same_article_gives_the_same_bytes() => Assert.Equal(Bytes(Articles[0]), Bytes(Articles[0]));

    [Fact]
    public void Any_text_is_read_and_all_that_is_read_stands_in_it()
    {
        var mutator = new TextMutator(2);
        for (var i = 0; i < 600; i++)
        {
            var text = i % 5 == 0 ? mutator.Noise() : mutator.Mutate(Articles[i % Articles.Length]);
            ReadingReferee.Check(Reader.Read(ArticleOf(text)), Edition);
        }
    }

    [Fact]
    public void Terms_stand_in_the_evidence()
    {
        foreach (var dealing in Articles.SelectMany(text => Read(text)))
            Assert.All(dealing.Terms, term => Assert.Contains(dealing.Evidence, span => span.Contains(term.Evidence)));
    }

    [Fact]
    public void A_sentence_of_thousands_of_words_is_read_in_its_turn()
    {
        var text = string.Concat(Enumerable.Repeat("Russia granted Iran a loan and Egypt bought wheat from France, ", 600));
        ReadingReferee.Check(Reader.Read(ArticleOf(text)), Edition);
    }

    private static byte[] Bytes(string text)
    {
        using var output = new MemoryStream();
        ReadingJson.WriteLines(output, [new NewsReader(Edition).Read(ArticleOf(text))]);
        return output.ToArray();
    }

    private static ImmutableArray<Dealing> Read(string text) => Reader.Read(ArticleOf(text)).Dealings;

    private static Article ArticleOf(string text) => new("article", "", "The Courier", new PartialDate(2024, 5, 2), null, text, "");
}
