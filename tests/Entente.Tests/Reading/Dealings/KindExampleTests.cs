using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Codebook.Vocabulary;
using Entente.Reading;

namespace Entente.Tests.Reading.Dealings;

/// <summary>The examples and counter-examples of the codebook's kinds, read by the whole program.</summary>
public class KindExampleTests
{
    private static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();
    private static readonly NewsReader Reader = new(Edition);

    public static TheoryData<string, string> Examples =>
        new(Edition.Kinds.SelectMany(k => k.Examples.Select(e => (k.Id, e.Text))));

    public static TheoryData<string, string> CounterExamples =>
        new(Edition.Kinds.SelectMany(k => k.CounterExamples.Select(text => (k.Id, text))));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_dealing(string kind, string text)
    {
        var example = Edition.Kinds.Single(k => k.Id == kind).Examples.Single(e => e.Text == text);
        var dealing = Assert.Single(Read(text), d => d.Kind == kind);
        Assert.Equal(Roles(example), dealing.Parties.Select(p => $"{p.Role} {p.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(example.Status, dealing.Status);
        if (example.Sector is { } sector) Assert.Equal(sector, dealing.Sector);
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_counter_example_gives_no_dealing_of_its_kind(string kind, string text) =>
        Assert.DoesNotContain(Read(text), d => d.Kind == kind);

    [Fact]
    public void Every_kind_has_examples_of_both_sorts() =>
        Assert.All(Edition.Kinds, kind => Assert.True(kind.Examples.Length > 1 && kind.CounterExamples.Length > 0, kind.Id));

    private static IEnumerable<string> Roles(DealingExample example) =>
        example.Parties.SelectMany(p => p.Value.Select(code => $"{p.Key} {code}")).Order(StringComparer.Ordinal);

    private static ImmutableArray<Dealing> Read(string text) =>
        Reader.Read(new Article("example", "", null, new PartialDate(2024, 5, 2), null, text, "")).Dealings;
}
