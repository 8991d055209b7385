using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;

namespace Entente.Tests.Codebook;

public class StateDataTests
{
    private static readonly IReadOnlyList<State> States = CodebookLoader.BuiltIn().States;

    [Fact]
    public void Every_code_of_ISO_3166_1_stands_once_and_beside_it_only_Kosovo_and_former_states()
    {
        Assert.Equal((193, 56), (IsoCodes.Members.Count, IsoCodes.Others.Count));
        string[] expected = [.. IsoCodes.Members, .. IsoCodes.Others, "XKX", "CSK", "DDR", "SCG", "SUN", "YMD", "YUG"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), States.Select(s => s.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_of_the_United_Nations_has_an_adjective_and_a_capital() =>
        Assert.All(IsoCodes.Members, code => Assert.True(StateOf(code) is { Adjectives.Length: > 0, Capital: not null }, code));

    [Fact]
    public void Only_former_states_have_ended() =>
        Assert.Equal(["CSK", "DDR", "SCG", "SUN", "YMD", "YUG"], States.Where(s => s.Until is not null).Select(s => s.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("GEO", "Georgia", "Georgian")]
    [InlineData("USA", "Georgia")]
    [InlineData("JOR", "Jordan")]
    [InlineData("TCD", "Chad")]
    [InlineData("COD", "Congo", "Congolese")]
    [InlineData("COG", "Congo", "Congolese")]
    [InlineData("KOR", "Korea", "Korean", "Koreans")]
    [InlineData("PRK", "Korea", "Korean", "Koreans")]
    [InlineData("NER", "Niger")]
    [InlineData("GIN", "Guinea", "Guinean")]
    [InlineData("DOM", "Dominican")]
    [InlineData("DMA", "Dominican")]
    [InlineData("WSM", "Samoa", "Samoan")]
    [InlineData("MKD", "Macedonia")]
    [InlineData("FSM", "Micronesia")]
    [InlineData("IRL", "Ireland")]
    [InlineData("BEL", "Brussels")]
    [InlineData("POL", "Poles")]
    [InlineData("SYC", "Victoria")]
    [InlineData("BMU", "Hamilton")]
    [InlineData("JAM", "Kingston")]
    [InlineData("GUY", "Georgetown")]
    [InlineData("BHS", "Nassau")]
    [InlineData("ATG", "St. John's")]
    [InlineData("MDV", "Male")]
    [InlineData("CAF", "CAR")]
    public void Names_that_often_mean_something_else_are_marked(string code, params string[] names) =>
        Assert.All(names, name => Assert.Contains(name, StateOf(code).Ambiguous));

    [Theory]
    [InlineData("Turkey")]
    [InlineData("China")]
    [InlineData("Polish")]
    [InlineData("Washington")]
    [InlineData("Cuba")]
    [InlineData("U.S.")]
    public void Names_that_mean_their_state_nearly_always_are_not_marked(string name) =>
        Assert.DoesNotContain(States, s => s.Ambiguous.Contains(name));

    [Theory]
    [InlineData("Moscow", "1987-03-26", "SUN")]
    [InlineData("Moscow", "1991-12-25", "SUN")]
    [InlineData("Moscow", "1991-12-26", "RUS")]
    [InlineData("Russian", "1987-03-26", "SUN")]
    [InlineData("Russia", "2025-04-26", "RUS")]
    [InlineData("Kiev", "1987-03-26", "SUN")]
    [InlineData("Kiev", "2005-01-01", "UKR")]
    [InlineData("Riga", "1991-09-06", "LVA")]
    [InlineData("Bonn", "1987-03-26", "DEU")]
    [InlineData("German", "1987-03-26", "DEU")]
    [InlineData("East Berlin", "1987-03-26", "DDR")]
    [InlineData("Leipzig", "1987-03-26", "DDR")]
    [InlineData("Leipzig", "2004-03-26", "DEU")]
    [InlineData("Prague", "1987-03-26", "CSK")]
    [InlineData("Czech", "1993-01-01", "CZE")]
    [InlineData("Slovak", "2004-03-26", "SVK")]
    [InlineData("Belgrade", "1999-03-24", "YUG")]
    [InlineData("Belgrade", "2004-03-24", "SCG")]
    [InlineData("Belgrade", "2025-03-24", "SRB")]
    [InlineData("Zagreb", "1987-03-26", "YUG")]
    [InlineData("Zagreb", "1999-03-26", "HRV")]
    [InlineData("Pristina", "2007-03-26", "SRB")]
    [InlineData("Pristina", "2025-03-26", "XKX")]
    [InlineData("Aden", "1987-03-26", "YMD")]
    [InlineData("Aden", "2025-03-26", "YEM")]
    [InlineData("Sanaa", "1987-03-26", "YEM")]
    [InlineData("Asmara", "1987-03-26", "ETH")]
    [InlineData("Juba", "2012-01-01", "SSD")]
    public void A_name_means_the_state_of_its_day(string name, string day, string code) =>
        Assert.Equal(code, Assert.Single(States, s => s.AllNames.Contains(name) && s.ValidityOf(name).Covers(DateOnly.Parse(day))).Code);

    [Theory]
    [InlineData("Zaire", "COD")]
    [InlineData("Burma", "MMR")]
    [InlineData("Rangoon", "MMR")]
    [InlineData("Upper Volta", "BFA")]
    [InlineData("West Germany", "DEU")]
    [InlineData("Peking", "CHN")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("UAE", "ARE")]
    [InlineData("Britain", "GBR")]
    [InlineData("Foggy Bottom", "USA")]
    [InlineData("Quai d'Orsay", "FRA")]
    [InlineData("Taiwanese", "TWN")]
    [InlineData("Hong Kong", "HKG")]
    [InlineData("Bushehr", "IRN")]
    [InlineData("El Dabaa", "EGY")]
    public void Former_names_variants_seats_and_sites_lead_to_their_state(string name, string code) =>
        Assert.Equal(code, Assert.Single(States, s => s.AllNames.Contains(name)).Code);

    [Fact]
    public void No_name_is_listed_twice_begins_with_a_small_article_or_has_stray_spaces() =>
        Assert.All(States, s => Assert.All(
            new[] { s.OtherNames.Add(s.Name), s.Adjectives, s.Demonyms, s.Seats, s.Places, s.Ambiguous },
            names =>
            {
                Assert.Equal(names.Distinct(), names);
                Assert.DoesNotContain(names, n => n != n.Trim() || n.Contains("  ") || n.StartsWith("the ", StringComparison.Ordinal));
            }));

    [Fact]
    public void A_bonn_of_after_1999_stands_for_no_government() =>
        Assert.False(StateOf("DEU").ValidityOf("Bonn").Covers(new DateOnly(2004, 1, 1)));

    private static State StateOf(string code) => Assert.Single(States, s => s.Code == code);
}
