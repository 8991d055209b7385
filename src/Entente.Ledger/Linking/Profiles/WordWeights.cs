using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>
/// How much a word tells, from 0 to 1.5, by a fixed background: the codebook and a list of common words. Counts of the ledger itself would
/// make a comparison depend on what else was added.
/// </summary>
internal sealed class WordWeights
{
    private const double Trigger = 0.2;
    private const double Common = 0.3;
    private const double SectorWord = 0.5;
    private const double Known = 0.4;
    private const double Telling = 1;
    private const double Designation = 1.5;

    private readonly FrozenDictionary<string, double> _words;
    private readonly FrozenDictionary<string, double> _names;

    public WordWeights(CodebookEdition edition)
    {
        _words = Least(
            (SectorWord, edition.Sectors.SelectMany(s => s.Words.Concat(s.Hints))),
            (Common, BackgroundWords()),
            (Trigger, edition.Kinds.SelectMany(TriggerWords)));
        _names = Least(
            (Known, edition.States.SelectMany(s => s.AllNames.Except(s.Places, StringComparer.Ordinal))),
            (Known, edition.Organisations.SelectMany(o => o.OtherNames.Append(o.Name).Append(o.Code))),
            (Known, edition.OfficeHolders.SelectMany(p => p.Short.Append(p.Name))),
            (Trigger, edition.Bodies.SelectMany(b => b.OtherNames.Append(b.Name))),
            (Trigger, edition.Offices.SelectMany(o => o.OtherNames.Append(o.Name))),
            (0, edition.LegalForms.SelectMany(f => f.OtherNames.Append(f.Name))),
            (0, edition.Outlets.SelectMany(o => o.OtherNames.Append(o.Name))));
    }

    /// <summary>The weight of a stem.</summary>
    public double OfWord(string stem) => _words.GetValueOrDefault(stem, Telling);

    /// <summary>
    /// The weight of a name: as a name, and as the word that it may be as well ("Agreement", "Trade"); "S-400" is more telling than
    /// either.
    /// </summary>
    public double OfName(string name) =>
        name.Any(char.IsDigit) ? Designation : Math.Min(_names.GetValueOrDefault(name, Telling), OfWord(Stems.Of(name)));

    private static IEnumerable<string> TriggerWords(Codebook.Vocabulary.DealingKind kind) =>
        kind.Triggers.SelectMany(t => t.Verbs.Concat(t.Nouns).Concat(t.Frames.SelectMany(f => f.Verbs))).Append(kind.Id);

    private static IEnumerable<string> BackgroundWords()
    {
        using var stream = typeof(WordWeights).Assembly.GetManifestResourceStream("background-words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    // A word that stands in several lists has the least of their weights; words of a phrase count singly, in all their forms.
    private static FrozenDictionary<string, double> Least(params (double Weight, IEnumerable<string> Phrases)[] lists) => lists
        .SelectMany(list => list.Phrases.SelectMany(phrase => WordScan.Of(phrase.AsMemory())).SelectMany(Forms)
            .Select(form => (form, list.Weight)))
        .GroupBy(word => word.form, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Min(word => word.Weight), StringComparer.Ordinal);

    private static IEnumerable<string> Forms(ScannedWord word)
    {
        var lower = word.Text.ToLowerInvariant();
        var singular = Stems.Singular(lower);
        yield return Stems.Plain(lower);
        yield return singular;
        yield return Stems.Of(singular);
    }
}
