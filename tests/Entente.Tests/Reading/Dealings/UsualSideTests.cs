using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Tests.Reading.Dealings;

/// <summary>On which side a code usually stands, by hand-made lists laid over the built-in kind of supply.</summary>
public class UsualSideTests
{
    private static readonly KindWords Supply = new(
        CodebookLoader.BuiltIn().Kinds.Single(k => k.Id == "supply"),
        0,
        [
            new UsualParties("oil sellers", "supply", "supplier", ["oil"], ["NOR", "SAU"]),
            new UsualParties("oil buyers", "supply", "buyer", ["oil"], ["JPN", "SAU"]),
            new UsualParties("buyers of anything", "supply", "buyer", [], ["SGP"]),
            new UsualParties("lenders", "financing", "provider", [], ["ITA"]),
        ]);

    [Theory]
    [InlineData("NOR", "oil", "Active")]
    [InlineData("NOR", "gas", "None")]
    [InlineData("JPN", "oil", "Passive")]
    [InlineData("SGP", "gas", "Passive")]
    [InlineData("SAU", "oil", "None")]
    [InlineData("ITA", "oil", "None")]
    public void A_side_is_usual_by_kind_and_sector_and_none_where_lists_differ(string code, string sector, string expected) =>
        Assert.Equal(expected, Supply.UsualSideOf(code, sector).ToString());
}
