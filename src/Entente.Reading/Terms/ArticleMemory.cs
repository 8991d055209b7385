using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms;

/// <summary>What of the whole article bears on single figures: which nations are named where, and what prices were last for.</summary>
/// <param name="tables">The codebook's words.</param>
/// <param name="runs">All sentences.</param>
/// <param name="published">When the article appeared.</param>
internal sealed class ArticleMemory(TermTables tables, ImmutableArray<PieceRun> runs, PartialDate? published)
{
    private const int NearbyPlaces = 16;

    private readonly Lazy<ImmutableArray<(int Token, CurrencyWord Place)>> _places = new(() => Places(tables, runs));

    private readonly Lazy<string?> _oilUnit = new(() => runs.Any(SpeaksOfOil) ? "bbl" : null);

    /// <summary>What the last price was for ("bbl"), for later ones that leave it out; null before the first.</summary>
    public string? PricedUnit { get; set; }

    /// <summary>The period that quantities in a base unit were last counted over.</summary>
    public Dictionary<string, FlowPeriod> Flows { get; } = new(StringComparer.Ordinal);

    /// <summary>The last date that the text fixed, for "the following year"; null before the first.</summary>
    public PartialDate? LastDate { get; set; }

    /// <summary>"bbl" where the article speaks of oil by the barrel; null in others.</summary>
    public string? OilUnit => _oilUnit.Value;

    /// <summary>The codes that a currency word at a token may mean, likeliest first.</summary>
    public ImmutableArray<string> Choose(CurrencyWord word, int token)
    {
        var candidates = word.UsedAt(published);
        if (candidates.Length == 1) return [candidates[0].Code];
        var always = candidates.Where(c => c.Always.Contains(word.Word)).Select(c => c.Code).ToArray();
        if (always.Length > 0) return [always[0]];
        var byPlace = candidates.Select(c => (c.Code, Distance: Distance(c.Code, token), IsDefault: c.Defaults.Contains(word.Word)));
        return [.. byPlace.OrderBy(c => c.Distance).ThenBy(c => !c.IsDefault).Where(c => c.IsDefault || c.Distance < int.MaxValue)
            .Select(c => c.Code).DefaultIfEmpty(candidates[0].Code)];
    }

    // What is named behind the figure counts half as near as what was named before it; far-off names say nothing.
    private int Distance(string code, int token)
    {
        var behind = FirstPlaceFrom(token);
        var nearest = int.MaxValue;
        for (var i = Math.Max(0, behind - NearbyPlaces); i < Math.Min(_places.Value.Length, behind + NearbyPlaces); i++)
        {
            var (at, place) = _places.Value[i];
            var distance = at < token ? token - at : 2 * (at - token);
            if (distance < nearest && place.Candidates.Any(c => c.Code == code)) nearest = distance;
        }

        return nearest;
    }

    private int FirstPlaceFrom(int token)
    {
        var (low, high) = (0, _places.Value.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places.Value[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ImmutableArray<(int Token, CurrencyWord Place)> Places(TermTables tables, ImmutableArray<PieceRun> runs)
    {
        var places = ImmutableArray.CreateBuilder<(int, CurrencyWord)>();
        foreach (var run in runs)
            for (var i = 0; i < run.Count; i++)
                if (run[i].IsCapitalised && tables.Currencies.Place(run, i) is { } match) places.Add((run[i].FirstToken, match.Value));
        return places.ToImmutable();
    }

    private static bool SpeaksOfOil(PieceRun run) =>
        Enumerable.Range(0, run.Count).Any(i => run.IsOneOf(i, "barrel", "barrels", "bpd", "bbl", "bbls", "crude"));
}
