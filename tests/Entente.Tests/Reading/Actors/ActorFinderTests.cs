using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;

namespace Entente.Tests.Reading.Actors;

public class ActorFinderTests
{
    private static readonly ActorFinder Finder = new(ScratchCodebook.Edition);

    [Theory]
    [InlineData("Iran and Russia signed.", "Iran/State/Name/IRN; Russia/State/Name/RUS")]
    [InlineData("Iran's talks with the Kremlin go on.", "Iran/State/Name/IRN; Kremlin/State/Seat/RUS")]
    [InlineData("A U.S.-Iranian pact was drafted in Geneva.", "U.S./State/Name/USA; Iranian/State/Adjective/IRN; Geneva/Place/Name/CHE")]
    [InlineData("They ate turkey and fine china.", "")]
    [InlineData("BRAZIL SEEKS LOAN FROM JAPAN", "BRAZIL/State/Name/BRA; JAPAN/State/Name/JPN")]
    [InlineData("Opec met the International Monetary Fund.", "Opec/Organisation/Name/OPEC; International Monetary Fund/Organisation/Name/IMF")]
    [InlineData("The Turks asked Gazprom for gas.", "Turks/State/Adjective/TUR; Gazprom/Company/Name/RUS")]
    public void Names_of_the_gazetteer_are_found(string text, string expected) => Assert.Equal(expected, Show(text, "2025-04-26"));

    [Theory]
    [InlineData("Iranian Oil Minister Hamid Rostami spoke.", "Iranian Oil Minister Hamid Rostami/Person/IRN/Hamid Rostami")]
    [InlineData("The Japanese foreign ministry agreed.", "Japanese foreign ministry/Body/JPN/Japanese foreign ministry")]
    [InlineData("Japanese trade and finance officials met.", "Japanese trade and finance officials/Body/JPN/Japanese trade and finance officials")]
    [InlineData("Norway's Energy and Natural Resources Minister Per Dahl came.", "Norway's Energy and Natural Resources Minister Per Dahl/Person/NOR/Per Dahl")]
    [InlineData("The president of Brazil, Tomas Leal, agreed.", "president of Brazil/Person/BRA/Tomas Leal; Tomas Leal/Person/BRA/Tomas Leal")]
    [InlineData("Ivan Orlov, Brazil's energy minister, agreed.", "Ivan Orlov/Person/BRA/Ivan Orlov; Brazil's energy minister/Person/BRA/Ivan Orlov")]
    [InlineData("Kuwait's Oil Minister, Sheikh Ali al-Khalid al-Nasser, agreed.", "Kuwait's Oil Minister/Person/KWT/Ali al-Khalid al-Nasser; Sheikh Ali al-Khalid al-Nasser/Person/KWT/Ali al-Khalid al-Nasser")]
    [InlineData("The Soviet firm Stroyexport builds.", "Soviet firm Stroyexport/Company/SUN/Stroyexport")]
    [InlineData("The Central Bank of Iran paid.", "Central Bank of Iran/Body/IRN/Central Bank of Iran")]
    public void Titles_bodies_and_firms_take_the_state_beside_them(string text, string expected) => Assert.Equal(expected, ShowNames(text));

    [Fact]
    public void A_former_state_holds_the_name_in_its_time()
    {
        Assert.Equal("Moscow/State/Seat/SUN", Show("Moscow agreed.", "1987-03-01"));
        Assert.Equal("Moscow/State/Seat/RUS", Show("Moscow agreed.", "2025-03-01"));
        Assert.Equal("Moscow/State/Seat/RUS", Show("Moscow agreed.", null));
        Assert.Equal("Soviet Union/State/Name/SUN", Show("The Soviet Union had agreed.", "2025-03-01"));
    }

    [Theory]
    [InlineData("Michael Jordan scored.", "")]
    [InlineData("Mr Jordan agreed with Poland.", "Mr Jordan/Person/Name/; Poland/State/Name/POL")]
    [InlineData("A loan to Jordan was approved.", "Jordan/State/Name/JOR")]
    [InlineData("Officials in Amman agreed. Jordan and others wait.", "Officials/Body/Reference/; Amman/State/Seat/JOR; Jordan/State/Name/JOR")]
    [InlineData("Georgia and Armenia agreed.", "Georgia/State/Name/GEO; Armenia/State/Name/ARM")]
    [InlineData("In Total, nine came.", "")]
    public void Ambiguous_names_need_context(string text, string expected) => Assert.Equal(expected, Show(text, "2025-04-26"));

    [Fact]
    public void An_open_choice_of_states_keeps_its_candidates() =>
        Assert.Equal("Congo/State/Name/COD,COG", Show("The loan to Congo was signed.", "2025-04-26"));

    [Fact]
    public void Later_short_mentions_lead_to_the_full_name()
    {
        var mentions = ShowNames("Iranian Oil Minister Hamid Rostami spoke. Mr Rostami and Poland agreed. Rostami left.");
        Assert.Equal(
            "Iranian Oil Minister Hamid Rostami/Person/IRN/Hamid Rostami; Mr Rostami/Person/IRN/Hamid Rostami; Poland/State/POL/Poland; Rostami/Person/IRN/Hamid Rostami",
            mentions);
    }

    [Fact]
    public void The_two_countries_are_both_together()
    {
        var mentions = Find("Iran and Russia signed. The two countries will trade.", "2025-04-26");
        var pair = mentions.Single(m => m.IsGroup);
        Assert.Equal(["IRN", "RUS"], pair.Codes);
        Assert.Equal("countries", pair.Span.In("Iran and Russia signed. The two countries will trade.").ToString());
    }

    [Fact]
    public void A_dateline_is_a_place_and_no_more()
    {
        var mentions = Find("GENEVA, March 4 - Iran signed.", "1987-03-04");
        Assert.Equal([true, false], mentions.Select(m => m.IsDateline));
        Assert.Equal(ActorType.Place, mentions[0].Type);
    }

    private static ActorMentions Find(string text, string? published)
    {
        var article = new Article("a", "", null, PartialDate.TryParse(published), null, text, "");
        return Finder.Find(new Analyser().Analyse(text), article);
    }

    private static string Show(string text, string? published) => string.Join("; ", Find(text, published).Select(
        m => $"{m.Span.In(text)}/{m.Type}/{m.Form}/{string.Join(',', m.Codes)}"));

    private static string ShowNames(string text) => string.Join("; ", Find(text, "1987-03-01").Select(
        m => $"{m.Span.In(text)}/{m.Type}/{string.Join(',', m.Codes)}/{m.Name}"));
}
