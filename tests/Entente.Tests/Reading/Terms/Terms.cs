using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Language;
using Entente.Reading.Terms;

namespace Entente.Tests.Reading.Terms;

/// <summary>Finds terms with the built-in codebook and writes them down in one line.</summary>
internal static class Terms
{
    private static readonly PartialDate Monday = new(1987, 3, 16);
    private static readonly Analyser Analyser = new();
    private static readonly TermFinder Finder = new(CodebookLoader.BuiltIn());

    /// <summary>"type value unit qualifier" of each mention, joined by semicolons; published on Monday, 16 March 1987.</summary>
    public static string In(string text) => In(text, Monday);

    public static string In(string text, PartialDate? published) => string.Join("; ", Find(text, published).Select(Line));

    public static ImmutableArray<TermMention> Find(string text) => Find(text, Monday);

    public static ImmutableArray<TermMention> Find(string text, PartialDate? published) => Finder.Find(Analyser.Analyse(text), published);

    private static string Line(TermMention mention) => string.Join(' ', new[]
    {
        Names.Of(mention.Type), mention.Value.ToString(), mention.Unit, mention.Qualifier is { } qualifier ? Names.Of(qualifier) : "",
    }.Where(part => part.Length > 0));
}
