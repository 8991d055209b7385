using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Statements;

namespace Entente.Tests.Reading.Statements;

/// <summary>Finds the statements of a text with the built-in codebook.</summary>
internal static class Reader
{
    private static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();
    private static readonly ActorFinder Actors = new(Edition);
    private static readonly StatementFinder Statements = new(Edition);
    private static readonly Analyser Untagged = new();

    public static ImmutableArray<Statement> Read(string text, string? outlet = null) => Read(Untagged, text, outlet);

    /// <summary>As the program reads: with the tags of the model that comes with it.</summary>
    public static ImmutableArray<Statement> Tagged(string text) => Read(Analyser.English, text, null);

    /// <summary>Speaker, content: one line a statement of the tagged text.</summary>
    public static string[] TaggedLines(string text) => [.. Tagged(text).Select(s => $"{s.Speaker}: {s.Content.In(text)}")];

    /// <summary>Speaker, content: one line a statement.</summary>
    public static string[] Lines(string text) => [.. Read(text).Select(s => $"{s.Speaker}: {s.Content.In(text)}")];

    private static ImmutableArray<Statement> Read(Analyser analyser, string text, string? outlet)
    {
        var annotated = analyser.Analyse(text);
        return Statements.Find(annotated, Actors.Find(annotated, new Article("a", "", outlet, null, null, text, "")), outlet);
    }
}
