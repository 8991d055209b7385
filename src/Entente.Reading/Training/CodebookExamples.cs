using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Language;

namespace Entente.Reading.Training;

/// <summary>The examples of the codebook's kinds as annotated articles of one sentence: what an analyst wrote there is learned, and counts for more than one article.</summary>
internal static class CodebookExamples
{
    /// <summary>An article for each example and counter-example.</summary>
    public static IEnumerable<GoldArticle> Of(CodebookEdition edition)
    {
        foreach (var kind in edition.Kinds)
        {
            foreach (var example in kind.Examples) yield return Article(example.Text, [DealingOf(kind, example)]);
            foreach (var text in kind.CounterExamples) yield return Article(text, []);
        }
    }

    private static GoldDealing DealingOf(DealingKind kind, DealingExample example) => new(
        kind.Id,
        example.Status,
        [.. example.Parties.SelectMany(p => p.Value.Select(code => new GoldParty(code, p.Key)))],
        [],
        [],
        [new TextSpan(0, example.Text.Length)]);

    private static GoldArticle Article(string text, ImmutableArray<GoldDealing> dealings) =>
        new(new Article("example", "", null, new PartialDate(2024, 5, 2), null, text, ""), dealings) { Weight = 10, NotesTerms = false, NotesSources = false };
}
