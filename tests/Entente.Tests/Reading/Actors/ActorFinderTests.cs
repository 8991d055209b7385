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

    [Theory]
    [InlineData("A delegation from Kuwait held talks in Poland.", "delegation from Kuwait/KWT; Poland/POL")]
    [InlineData("Brazil withdrew its officials from Kuwait.", "Brazil/BRA; its/BRA; Kuwait/KWT")]
    public void Who_comes_from_a_state_is_told_by_the_tree(string text, string expected)
    {
        var article = new Article("a", "", null, new PartialDate(1987, 3, 1), null, text, "");
        var found = Finder.Find(Analyser.English.Analyse(text), article);
        Assert.Equal(expected, string.Join("; ", found.Where(m => !m.Codes.IsEmpty).Select(m => $"{m.Span.In(text)}/{string.Join(',', m.Codes)}")));
    }

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
    [InlineData("Officials in Amman agreed. Jordan and others wait.", "Officials/Body/Reference/JOR; Amman/State/Seat/JOR; Jordan/State/Name/JOR")]
    [InlineData("Georgia and Armenia agreed.", "Georgia/State/Name/GEO; Armenia/State/Name/ARM")]
    [InlineData("In Total, nine came.", "")]
    public void Ambiguous_names_need_context(string text, string expected) => Assert.Equal(expected, Show(text, "2025-04-26"));

    [Theory]
    [InlineData("Brown agreed with Poland and Britain.", "2005-03-01", "Poland/State/Name/POL; Britain/State/Name/GBR")]
    [InlineData("Prime Minister Brown agreed.", "2009-03-01", "Prime Minister Brown/Person/Name/GBR")]
    [InlineData("Gordon Brown came. Brown agreed.", "2005-03-01", "Gordon Brown/Person/Name/GBR; Brown/Person/Name/GBR")]
    [InlineData("Nasser Jabri came. Nasser al-Jabri spoke.", "1987-03-01", "Nasser Jabri/Person/Name/KWT; Nasser al-Jabri/Person/Name/KWT")]
    [InlineData("Reagan agreed.", "1987-03-01", "Reagan/Person/Name/USA")]
    [InlineData("Reagan agreed.", "2020-03-01", "")]
    public void Short_names_of_office_holders_need_their_time_or_their_full_name(string text, string published, string expected) =>
        Assert.Equal(expected, Show(text, published));

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

    [Theory]
    [InlineData("President Reagan spoke.", "President Reagan/Person/USA/Ronald Reagan")]
    [InlineData("Jan Vesely, an adviser to the Polish government, agreed.", "Jan Vesely/Person/POL/Jan Vesely; adviser/Person/POL/Jan Vesely; Polish government/Body/POL/Polish government")]
    [InlineData("Ola Berg, who heads the Swedish team, agreed.", "Ola Berg/Person/SWE/Ola Berg; Swedish team/Body/SWE/Swedish team")]
    [InlineData("The Turkish Grain Corp bought wheat.", "Turkish Grain Corp/Company/TUR/Turkish Grain Corp")]
    [InlineData("A group led by Harbour Works Inc came.", "Harbour Works Inc/Company/USA/Harbour Works Inc")]
    [InlineData("The Bank of Warsaw lent.", "Bank of Warsaw/Company/POL/Bank of Warsaw")]
    [InlineData("The price is in U.S. dollars in the South China Sea.", "")]
    [InlineData("Poland's ambassador to Brazil, Ewa Nowak, left.", "Poland's ambassador to Brazil/Person/POL/Ewa Nowak; Ewa Nowak/Person/POL/Ewa Nowak")]
    [InlineData("A defence ministry spokesman in Tokyo said no.", "defence ministry spokesman/Person/JPN/defence ministry spokesman; Tokyo/State/JPN/Japan")]
    public void Persons_and_firms_take_the_state_that_the_words_around_tell(string text, string expected) => Assert.Equal(expected, ShowNames(text));

    [Theory]
    [InlineData("Gazprom will build it. Poland's parliament must agree. Jan Kos, a member of its energy committee, said no.", "POL")]
    [InlineData("Poland agreed. Gazprom signed. Ivan Orlov, a spokesman, said no.", "RUS")]
    public void Who_holds_a_post_holds_it_where_the_words_behind_it_say(string text, string expected) =>
        Assert.Equal(expected, Find(text, "2025-04-26").First(m => m.Type == ActorType.Person).Code);

    [Theory]
    [InlineData("Norway signed. It will pay. The kingdom is rich.", "It/NOR; kingdom/NOR")]
    [InlineData("Norway waits. Turkey and Poland have not ratified its bid.", "its/NOR")]
    [InlineData("Norway waits. Turkey and its allies agreed.", "its/TUR")]
    [InlineData("Polish President Jan Kos met Mr Li. He said yes.", "He/POL")]
    [InlineData("Ireland and Japan agreed. The department of foreign affairs said so.", "department of foreign affairs/IRL")]
    [InlineData("Japan and Brazil agreed. The department of foreign affairs said so.", "")]
    [InlineData("Japan agreed. The department of energy said no.", "department of energy/USA")]
    [InlineData("Japan and Brazil agreed. The two ministers said so.", "ministers/JPN,BRA")]
    [InlineData("Japan and Brazil agreed. Two ministers said so.", "ministers/")]
    [InlineData("Japan and Brazil agreed. Both sides said so; they will meet.", "sides/JPN,BRA; they/JPN,BRA")]
    public void Descriptions_and_pronouns_lead_back(string text, string expected) => Assert.Equal(expected, string.Join("; ",
        Find(text, "2025-04-26").Where(m => m.Form == ActorForm.Reference).Select(m => $"{m.Span.In(text)}/{string.Join(',', m.Codes)}")));

    [Fact]
    public void Any_text_gives_mentions_in_order_without_overlap()
    {
        string[] parts = ["Iran", "'s", " ", "-", "Oil", "Minister", "of", "the", "and", ",", "(", ")", "<", ">", "\n\n", ".", "he", "It", "its", "Jordan", "Mr", "President", "two", "countries",
            "MOSCOW", "said", "\uD83D", "al", "\"", "Inc", "Bank", "U.S.", "spokesman", "for", "in", "to", "Tokyo", "both", "sides", "who", "based", "\u0000", "Reagan", "Hamid", "Rostami"];
        var random = new Random(7);
        for (var n = 0; n < 400; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(parts.Length)] + (random.Next(5) == 0 ? "" : " ")));
            var end = 0;
            foreach (var mention in Find(text, random.Next(2) == 0 ? "1987-03-04" : null))
            {
                Assert.InRange(mention.Span.Start, end, text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                Assert.Equal(mention.Span.Start, new Analyser().Analyse(text).Token(mention.FirstToken).Span.Start);
                end = mention.Span.End;
            }
        }
    }

    [Theory]
    [InlineData("Iran and Russia said the two countries, he said, ")]
    [InlineData("the minister of the president of the ")]
    [InlineData("Hamid Rostami, the official, ")]
    [InlineData("he it its they ")]
    public void A_sentence_without_end_is_read_inside_its_text(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 40_000 / part.Length * 10));
        Assert.All(Find(text, "2025-04-26"), actor => Assert.InRange(actor.Span.End, actor.Span.Start + 1, text.Length));
    }

    [Fact]
    public void Names_for_the_repair_of_possessives_leave_out_what_ends_in_s_by_itself()
    {
        var names = CleaningNames.Of(ScratchCodebook.Edition);
        Assert.Superset(new HashSet<string> { "Moscow", "Iran", "Gazprom", "Ronald Reagan" }, names.Names.ToHashSet());
        Assert.DoesNotContain("Iranian", names.Names.AsEnumerable());
        Assert.Superset(new HashSet<string> { "Russians", "Turks", "TotalEnergies", "Iranians" }, names.Exceptions.ToHashSet());
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
