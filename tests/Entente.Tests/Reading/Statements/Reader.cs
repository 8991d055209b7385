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
    private static readonly Analyser Analyser = new();

    public static ImmutableArray<Statement> Read(string text, string? outlet = null)
    {
        var annotated = Analyser.Analyse(text);
        return Statements.Find(annotated, Actors.Find(annotated, new Article("a", "", outlet, null, null, text, "")), outlet);
    }

    /// <summary>Speaker, content: one line a statement.</summary>
    public static string[] Lines(string text) => [.. Read(text).Select(s => $"{s.Speaker}: {s.Content.In(text)}")];
}
