using Entente.Language.Conllu;
using Entente.Reading.Syntax;

namespace Entente.Tests.Reading.Syntax;

/// <summary>Parses written by hand: a word a line, as <c>form upos xpos head relation</c> with an optional lemma behind.</summary>
internal static class Parse
{
    public static ParsedWords Of(string lines)
    {
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(' ')).ToList();
        var conllu = rows.Select((f, i) => string.Join('\t', i + 1, f[0], f.Length > 5 ? f[5] : f[0].ToLowerInvariant(), f[1], f[2], "_", f[3], f[4], "_", "_"));
        return new ParsedWords(ConlluText.Read(new StringReader(string.Join('\n', conllu) + "\n\n")), new VerbForms());
    }
}
