using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Tests.Codebook;

public class NamesTests
{
    [Theory]
    [InlineData(Qualifier.UpTo, "up-to")]
    [InlineData(Qualifier.AtLeast, "at-least")]
    [InlineData(Qualifier.Over, "over")]
    public void A_qualifier_is_written_in_small_letters_with_hyphens(Qualifier value, string name) => Assert.Equal(name, Names.Of(value));

    [Fact]
    public void A_name_of_three_words_keeps_all_its_hyphens() => Assert.Equal("export-credit-agency", Names.Of(CompanyKind.ExportCreditAgency));

    [Fact]
    public void The_statuses_are_written_as_the_ledger_shows_them() =>
        Assert.Equal(
            ["proposed", "agreed", "signed", "ratified", "in-force", "under-way", "completed", "suspended", "cancelled", "rejected"],
            Enum.GetValues<Status>().Select(Names.Of));

    [Fact]
    public void A_value_outside_the_enumeration_has_no_name() => Assert.Throws<KeyNotFoundException>(() => Names.Of((Qualifier)99));
}
