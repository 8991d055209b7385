using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms;

/// <summary>A codebook edition's words of terms, ready for matching.</summary>
internal sealed class TermTables
{
    public TermTables(CodebookEdition edition)
    {
        Cues = new CueTables(edition.TermCues);
        Numbers = new NumberGrammar(edition.NumberScales);
        Series = new SeriesGrammar(Numbers);
        Currencies = new CurrencyTable(edition.Currencies);
        foreach (var unit in edition.Units)
            foreach (var word in unit.Words) Units.Add(word, unit);
        foreach (var benchmark in edition.Benchmarks)
            foreach (var word in benchmark.Words) Benchmarks.Add(word, benchmark.Name);
        foreach (var thing in edition.CountedThings)
            foreach (var word in thing.Words) Things.Add(word, thing.Name);
        Lexer = new PieceLexer(edition.Currencies.SelectMany(c => c.Symbols).ToFrozenSet(StringComparer.Ordinal));
    }

    public CueTables Cues { get; }

    public NumberGrammar Numbers { get; }

    public SeriesGrammar Series { get; }

    public CurrencyTable Currencies { get; }

    public PhraseTable<Unit> Units { get; } = new();

    public PhraseTable<string> Benchmarks { get; } = new();

    public PhraseTable<string> Things { get; } = new();

    public PieceLexer Lexer { get; }
}
