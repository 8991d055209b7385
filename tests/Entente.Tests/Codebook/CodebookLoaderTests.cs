using Entente.Codebook.Loading;

namespace Entente.Tests.Codebook;

public class CodebookLoaderTests
{
    [Theory]
    [InlineData("- code: RUS\n  name: Russia\n  colour: red\n", "E-CB-002", 3, "unknown key 'colour'")]
    [InlineData("- code: RUS\n  name: Russia\n  [a, b]: red\n", "E-CB-002", 3, "unknown key")]
    [InlineData("- code: RUS\n  name: Russia\n  name: Rossiya\n", "E-CB-001", 3, "name")]
    [InlineData("- code: RUS\n", "E-CB-002", 1, "'name' is missing")]
    [InlineData("- code: EGY\n  name: Egypt\n- name: Russia\n", "E-CB-002", 3, "'code' is missing")]
    [InlineData("- code: [R, U]\n  name: Russia\n", "E-CB-002", 1, "'code' is missing")]
    [InlineData("- code: RUS\n  name: [Russia]\n", "E-CB-002", 2, "'name' holds something that is not a text")]
    [InlineData("- code: RUS\n  name:\n", "E-CB-002", 2, "'name' holds something that is not a text")]
    [InlineData("- code: RUS\n  name: Russia\n  seats: Kremlin\n", "E-CB-002", 3, "'seats' is not a list")]
    [InlineData("- code: RUS\n  name: Russia\n  seats:\n    - {a: b}\n", "E-CB-002", 4, "'seats' holds something that is not a text")]
    [InlineData("- code: RUS\n  name: Russia\n\n  since: someday\n", "E-CB-002", 4, "'someday' is not a date")]
    [InlineData("- code: RUS\n  name: Russia\n  extend: perhaps\n", "E-CB-002", 3, "'extend' is neither true nor false")]
    [InlineData("- code: RUS\n  name: Russia\n  ambiguous: [Rus]\n", "E-CB-002", 1, "'Rus' is marked ambiguous or dated")]
    [InlineData("- code: RUS\n  name: Russia\n  dated:\n    - {names: [Rus], until: 1999}\n", "E-CB-002", 1, "'Rus' is marked ambiguous or dated")]
    [InlineData("- code: RUS\n  name: Russia\n  dated:\n    - {names: [Russia]}\n", "E-CB-002", 4, "dated names without a date")]
    [InlineData("- code: RUS\n  name: Russia\n  dated:\n    - {names: [Russia], til: 1999, since: 1990}\n", "E-CB-002", 4, "unknown key 'til'")]
    [InlineData("- code: RUS\n  name: Russia\n  dated: 1999\n", "E-CB-002", 3, "'dated' does not hold 'key: value' pairs")]
    [InlineData("- Russia\n", "E-CB-002", 1, "an entry does not hold 'key: value' pairs")]
    [InlineData("Russia\n", "E-CB-002", 1, "an entry does not hold 'key: value' pairs")]
    [InlineData("- code: RUS\n  name: Russia\n- code: RUS\n  name: Rossiya\n", "E-CB-003", 3, "code 'RUS' stands twice")]
    [InlineData("- code: RUS\n  name: \"Russia\n", "E-CB-001", 2, "not YAML")]
    [InlineData("- code: RUS\n\tname: Russia\n", "E-CB-001", 1, "not YAML")]
    [InlineData("- code: RUS\n  name: Russia\n  extend: true\n", "E-CB-007", 1, "code 'RUS' extends an entry that does not exist")]
    [InlineData("- code: CZE\n  name: Czechia\n  capital: Prague\n- code: CSK\n  name: Czechoslovakia\n  capital: Prague\n", "E-CB-006", 4, "'Prague' names both CZE (states.yaml:1) and CSK")]
    public void A_fault_is_refused_with_file_and_line(string text, string code, int line, string message)
    {
        var fault = LoadedCodebook.Of(LoadedCodebook.States(text)).Fault();
        Assert.Equal((code, $"states.yaml:{line}"), (fault.Code, fault.Place));
        Assert.Contains(message, fault.Message);
        Assert.NotEmpty(fault.Remedy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("code: EGY\nname: Egypt\n")]
    [InlineData("---\ncode: EGY\nname: Egypt\n---\ncode: IRN\nname: Iran\n")]
    [InlineData("- code: CZE\n  name: Czechia\n  capital: Prague\n  since: 1993\n- code: CSK\n  name: Czechoslovakia\n  capital: Prague\n  until: 1993\n")]
    [InlineData("- code: GEO\n  name: Georgia\n  ambiguous: [Georgia]\n- code: USA\n  name: America\n  places: [Georgia]\n  ambiguous: [Georgia]\n")]
    [InlineData("- code: YUG\n  name: Yugoslavia\n  places: [Zagreb]\n  dated: [{names: [Zagreb], until: 1991-06}]\n- code: HRV\n  name: Croatia\n  capital: Zagreb\n  since: 1991-06-25\n  dated: [{names: [Zagreb], since: 1992}]\n")]
    public void A_sound_file_is_taken(string text) => LoadedCodebook.Of(LoadedCodebook.States(text)).Edition();

    [Theory]
    [InlineData("Andean Bank", "[Cordillera]", 1)]
    [InlineData("Cordillera", "[Andean]", 1)]
    [InlineData("Andean Bank", "[Andean]", 0)]
    [InlineData("Andean Bank", "[Cordillera]\nambiguous: [Cordillera]", 0)]
    public void A_name_without_doubt_may_mean_one_organisation_firm_or_outlet_only(string firm, string names, int faults)
    {
        var load = LoadedCodebook.Of(
            LoadedCodebook.States("code: PER\nname: Peru\n"),
            new CodebookFile("bodies.yaml", "actors/organisations/bodies.yaml", "code: CDL\nname: Cordillera\n"),
            new CodebookFile("firms.yaml", "actors/companies/firms.yaml", $"name: {firm}\nhome: PER\nkind: commercial-bank\nnames: {names}\n"));
        Assert.Equal(faults, load.Faults.Length);
        Assert.All(load.Faults, fault => Assert.Equal(("E-CB-006", "firms.yaml:1"), (fault.Code, fault.Place)));
    }

    [Fact]
    public void All_faults_of_all_files_are_found_in_one_pass()
    {
        var load = LoadedCodebook.Of(
            LoadedCodebook.States("- code: RUS\n  colour: red\n", "a.yaml"),
            LoadedCodebook.States("- code: [\n", "b.yaml"),
            LoadedCodebook.States("- code: RUS\n  name: Russia\n", "c.yaml"));
        Assert.Equal(["b.yaml:2", "c.yaml:1", "a.yaml:1", "a.yaml:2"], load.Faults.Select(f => f.Place));
    }

    [Theory]
    [InlineData("companies", "home: EGX, kind: company")]
    [InlineData("outlets", "home: EGX, kind: agency")]
    [InlineData("persons", "state: EGX")]
    [InlineData("bodies", "state: EGX, kind: authority")]
    public void A_home_that_leads_nowhere_is_refused_where_it_stands(string section, string keys)
    {
        var file = new CodebookFile("own.yaml", $"actors/{section}/own.yaml", $"# ours\n- {{name: Nile, {keys}}}\n");
        var fault = LoadedCodebook.Of(LoadedCodebook.States(LoadedCodebook.Russia), file).Fault();
        Assert.Equal(("E-CB-005", "own.yaml:2"), (fault.Code, fault.Place));
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused_with_those_that_do()
    {
        var outlet = new CodebookFile("outlets.yaml", "actors/outlets/outlets.yaml", "- name: Nile Wire\n  home: RUS\n  kind: blog\n");
        var fault = LoadedCodebook.Of(LoadedCodebook.States(LoadedCodebook.Russia), outlet).Fault();
        Assert.Equal(("E-CB-002", "outlets.yaml:3"), (fault.Code, fault.Place));
        Assert.Contains("agency, paper, broadcaster, site", fault.Remedy);
    }

    [Theory]
    [InlineData("actors/planets/mars.yaml")]
    [InlineData("actors/states.yaml")]
    [InlineData("actors/statesmen/a.yaml")]
    public void A_file_in_no_section_is_refused(string path)
    {
        var fault = LoadedCodebook.Of(new CodebookFile(path, path, LoadedCodebook.Russia)).Fault();
        Assert.Equal(("E-CB-004", path), (fault.Code, fault.Place));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("- ", "x")]
    [InlineData("{a: ", "")]
    [InlineData("? ", "x")]
    public void Deep_nesting_gives_faults_and_no_overflow(string opening, string end) =>
        Assert.NotEmpty(LoadedCodebook.Of(LoadedCodebook.States(string.Concat(Enumerable.Repeat(opening, 20_000)) + end)).Faults);

    [Fact]
    public void An_alias_to_itself_gives_a_fault() =>
        Assert.NotEmpty(LoadedCodebook.Of(LoadedCodebook.States("- code: RUS\n  name: Russia\n  seats: &a [*a]\n")).Faults);

    [Fact]
    public void The_built_in_codebook_is_free_of_faults() => Assert.NotEmpty(CodebookLoader.BuiltIn().States);
}
