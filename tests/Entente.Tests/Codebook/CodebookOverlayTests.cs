using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;
using static Entente.Tests.Codebook.LoadedCodebook;

namespace Entente.Tests.Codebook;

public class CodebookOverlayTests
{
    private const string Own = "own.yaml";

    [Fact]
    public void A_later_entry_replaces_the_whole_of_an_earlier_one()
    {
        var state = Over("code: RUS\nname: Rossiya\n");
        Assert.Equal("Rossiya", state.Name);
        Assert.Null(state.Capital);
        Assert.Empty(state.Adjectives);
    }

    [Fact]
    public void An_extension_appends_to_lists_replaces_values_and_keeps_the_rest()
    {
        var state = Over("code: RUS\nextend: true\nplaces: [Bilibino]\ndemonyms: [Russians]\ncapital: Saint Petersburg\n");
        Assert.Equal("Russia", state.Name);
        Assert.Equal("Saint Petersburg", state.Capital);
        Assert.Equal(["Sochi", "Bilibino"], state.Places);
        Assert.Equal(["Russians"], state.Demonyms);
        Assert.Equal(["Russian"], state.Adjectives);
    }

    [Fact]
    public void An_extension_may_mark_a_name_of_the_earlier_entry_ambiguous() =>
        Assert.Equal(["Moscow"], Over("code: RUS\nextend: true\nambiguous: [Moscow]\n").Ambiguous);

    [Fact]
    public void An_entry_that_says_it_does_not_extend_replaces() =>
        Assert.Empty(Over("code: RUS\nname: Russia\nextend: false\n").Places);

    [Fact]
    public void An_entry_of_its_own_is_added_behind_the_others()
    {
        var edition = Layers(States(Russia), States("code: IRN\nname: Iran\n", Own)).Edition();
        Assert.Equal(["RUS", "IRN"], edition.States.Select(s => s.Code));
    }

    [Theory]
    [InlineData("code: RUS\nextend: true\nplacs: [Bilibino]\n", "E-CB-002", 3)]
    [InlineData("# ours\n- code: RUS\n  extend: true\n  ambiguous: [Rus]\n", "E-CB-002", 2)]
    [InlineData("code: RUS\nextend: true\nplaces: Bilibino\n", "E-CB-002", 3)]
    [InlineData("# ours\n- code: SUN\n  extend: true\n  places: [Gorky]\n", "E-CB-007", 2)]
    [InlineData("- code: RUS\n  extend: true\n- code: RUS\n  extend: true\n", "E-CB-003", 3)]
    [InlineData("# ours\n- code: SUN\n  name: Soviet Union\n  capital: Moscow\n", "E-CB-006", 2)]
    public void A_fault_of_the_later_entry_names_its_own_file_and_line(string text, string code, int line)
    {
        var fault = Layers(States(Russia), States(text, Own)).Fault();
        Assert.Equal((code, $"{Own}:{line}"), (fault.Code, fault.Place));
    }

    [Fact]
    public void A_folder_is_laid_over_the_built_in_codebook_and_only_its_YAML_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("codebook-");
        try
        {
            var states = folder.CreateSubdirectory("actors").CreateSubdirectory("states");
            File.WriteAllText(Path.Combine(states.FullName, "mine.yml"), "code: EGY\nextend: true\nplaces: [Berenike]\n");
            File.WriteAllText(Path.Combine(folder.FullName, "README.md"), "Our own names.");
            var edition = CodebookLoader.WithFolder(folder.FullName).Edition();
            var builtIn = CodebookLoader.BuiltIn();
            Assert.Contains("Berenike", edition.States.Single(s => s.Code == "EGY").Places);
            Assert.Equal(builtIn.States.Select(s => s.Code), edition.States.Select(s => s.Code));
            Assert.NotEqual(builtIn.Id, edition.Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_the_callers_mistake() =>
        Assert.Throws<DirectoryNotFoundException>(() => CodebookLoader.WithFolder(Path.Combine(Path.GetTempPath(), "no-such-codebook")));

    private static State Over(string text) => Assert.Single(Layers(States(Russia), States(text, Own)).Edition().States);
}
