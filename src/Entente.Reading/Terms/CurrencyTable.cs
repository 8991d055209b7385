using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms;

/// <summary>The signs and words of all currencies. One sign may belong to several; <see cref="CurrencyWord"/> holds them all.</summary>
internal sealed class CurrencyTable
{
    private readonly PhraseTable<CurrencyWord> _signs = new(keepsCase: true);
    private readonly PhraseTable<CurrencyWord> _words = new();
    private readonly PhraseTable<CurrencyWord> _minors = new();
    private readonly PhraseTable<CurrencyWord> _places = new();

    public CurrencyTable(ImmutableArray<Currency> currencies)
    {
        Add(_signs, currencies, c => c.Symbols);
        Add(_words, currencies, c => c.OtherNames.AddRange(c.Units).AddRange(Named(c, c.Units)).Add(c.Name));
        Add(_minors, currencies, c => c.Minor.AddRange(c.MinorSymbols).AddRange(Named(c, c.Minor)));
        Add(_places, currencies, c => c.Places.AddRange(c.Nations));
    }

    /// <summary>A sign that stands before its figure.</summary>
    public (CurrencyWord Value, int End)? Sign(PieceRun run, int at) => _signs.Match(run, at);

    /// <summary>A name or a code behind a figure.</summary>
    public (CurrencyWord Value, int End)? Word(PieceRun run, int at) => _words.Match(run, at) ?? _signs.Match(run, at);

    /// <summary>A name of a hundredth behind a figure.</summary>
    public (CurrencyWord Value, int End)? Minor(PieceRun run, int at) => _minors.Match(run, at);

    /// <summary>The currencies of the place or nation that is named at <paramref name="at"/>.</summary>
    public (CurrencyWord Value, int End)? Place(PieceRun run, int at) => _places.Match(run, at);

    private static IEnumerable<string> Named(Currency currency, ImmutableArray<string> units) =>
        currency.Nations.SelectMany(nation => units.Select(unit => $"{nation} {unit}"));

    private static void Add(
        PhraseTable<CurrencyWord> table, ImmutableArray<Currency> currencies, Func<Currency, ImmutableArray<string>> phrases)
    {
        var byPhrase = currencies.SelectMany(c => phrases(c).Distinct(StringComparer.Ordinal).Select(p => (Phrase: p, Currency: c)))
            .GroupBy(p => p.Phrase, StringComparer.Ordinal);
        foreach (var group in byPhrase) table.Add(group.Key, new CurrencyWord(group.Key, [.. group.Select(p => p.Currency)]));
    }
}

/// <summary>A sign or word, and the currencies that it may mean.</summary>
internal sealed record CurrencyWord(string Word, ImmutableArray<Currency> Candidates)
{
    /// <summary>Those in use at the date; all of them where none was.</summary>
    public ImmutableArray<Currency> UsedAt(PartialDate? date) =>
        Candidates.Where(c => c.IsUsedAt(date)).ToImmutableArray() is { IsEmpty: false } used ? used : Candidates;
}
