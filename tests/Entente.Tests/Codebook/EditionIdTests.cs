using Entente.Codebook.Loading;

namespace Entente.Tests.Codebook;

public class EditionIdTests
{
    [Fact]
    public void The_same_files_have_the_same_id_wherever_they_stand() =>
        Assert.Equal(Id(("a.yaml", "code: RUS")), EditionId.Of([[new CodebookFile("elsewhere/a.yaml", "a.yaml", "code: RUS")]]));

    [Fact]
    public void An_id_is_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", CodebookLoader.BuiltIn().Id);

    [Fact]
    public void The_built_in_edition_has_one_id() => Assert.Equal(CodebookLoader.BuiltIn().Id, CodebookLoader.BuiltIn().Id);

    [Fact]
    public void Other_content_another_path_or_another_split_gives_another_id()
    {
        string[] ids =
        [
            Id(("a.yaml", "code: RUS")),
            Id(("a.yaml", "code: RUS ")),
            Id(("b.yaml", "code: RUS")),
            Id(("a.yamlc", "ode: RUS")),
            Id(("a.yaml", "code: RUS"), ("b.yaml", "")),
            Id(),
        ];
        Assert.Distinct(ids);
    }

    private static string Id(params (string Path, string Text)[] files) =>
        EditionId.Of([[.. files.Select(f => new CodebookFile(f.Path, f.Path, f.Text))]]);
}
