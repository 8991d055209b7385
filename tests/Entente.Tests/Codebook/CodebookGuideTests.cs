using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;

namespace Entente.Tests.Codebook;

/// <summary>What docs/codebook.md shows and lists is what the loader does.</summary>
public partial class CodebookGuideTests
{
    private static readonly string Guide = ReadGuide();

    [Fact]
    public void Every_example_is_taken_over_the_built_in_codebook() => Assert.All(Examples(), example => example.Load().Edition());

    [Fact]
    public void The_first_example_adds_a_place_and_a_seat_and_keeps_the_rest()
    {
        var (own, builtIn) = (Examples()[0].Load().Edition(), CodebookLoader.BuiltIn());
        Assert.Equal([.. Of(builtIn, "EGY").Places, "Berenike"], Of(own, "EGY").Places);
        Assert.Equal([.. Of(builtIn, "IND").Seats, "Barrackpore House"], Of(own, "IND").Seats);
        Assert.Equal(Of(builtIn, "IND").Capital, Of(own, "IND").Capital);
    }

    [Fact]
    public void The_second_example_needs_the_mark_in_both()
    {
        var example = Examples()[1];
        Assert.Contains("Berenice", Of(example.Load().Edition(), "ZMB").Ambiguous);
        var unmarked = example with { Text = example.Text[example.Text.IndexOf("- code: ZMB", StringComparison.Ordinal)..] };
        Assert.Equal("E-CB-006", unmarked.Load().Fault().Code);
    }

    [Fact]
    public void The_third_example_replaces_one_state_and_adds_another()
    {
        var own = Examples()[2].Load().Edition();
        Assert.Empty(Of(own, "MCO").Places);
        Assert.Equal("Rhodesia and Nyasaland", Of(own, "RHO").Name);
    }

    [Fact]
    public void The_fourth_example_replaces_a_kind()
    {
        var kind = Assert.Single(Examples()[3].Load().Edition().Kinds, k => k.Id == "financing");
        Assert.Contains("lease", kind.Triggers[1].Nouns);
        Assert.Equal(["subject", "object"], kind.Triggers[1].Frames[0].Roles.Select(r => r.Slots[0]));
    }

    [Fact]
    public void The_guide_lists_the_keys_that_a_state_has()
    {
        var known = LoadedCodebook.Of(LoadedCodebook.States("code: RUS\nname: Russia\ncolour: red\n")).Fault().Remedy;
        var keys = known[(known.IndexOf(':') + 2)..].TrimEnd('.').Split(", ");
        Assert.Equal(keys, KeysOfTable("## A state").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_lists_the_sections_that_the_built_in_codebook_has() =>
        Assert.All(CodebookFile.BuiltIn(), file =>
            Assert.Contains(KeysOfTable("## Where things stand"), section => file.Path == section || (section.EndsWith('/') && file.Path.StartsWith(section, StringComparison.Ordinal))));

    private static State Of(CodebookEdition edition, string code) => Assert.Single(edition.States, s => s.Code == code);

    private static IReadOnlyList<Example> Examples() =>
        [.. Fence().Matches(Guide).Select(m => new Example(m.Groups["path"].Value, m.Groups["text"].Value))];

    private static IEnumerable<string> KeysOfTable(string heading) =>
        Guide.Split('\n').SkipWhile(l => l != heading).Skip(1).TakeWhile(l => !l.StartsWith('#')).Where(l => l.StartsWith("| `"))
            .SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(m => m.Groups[1].Value));

    private static string ReadGuide()
    {
        using var stream = typeof(CodebookGuideTests).Assembly.GetManifestResourceStream("docs/codebook.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("`my/(?<path>[^`]+)`\n```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([a-z/.-]+)`")]
    private static partial Regex Quoted();

    private sealed record Example(string Path, string Text)
    {
        public CodebookLoad Load() => CodebookLoader.Load([CodebookFile.BuiltIn(), [new CodebookFile(Path, Path, Text)]]);
    }
}
