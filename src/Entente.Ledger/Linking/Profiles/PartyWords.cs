using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>The words by which each state and organisation is named: beside a party's code they tell nothing more.</summary>
internal sealed class PartyWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _byCode;

    public PartyWords(CodebookEdition edition)
    {
        var states = edition.States.Select(s => (s.Code, Names: s.AllNames.Except(s.Places, StringComparer.Ordinal)));
        var organisations = edition.Organisations
            .Select(o => (o.Code, Names: o.OtherNames.Append(o.Name).Append(o.Code).Concat(o.Adjectives)));
        var persons = edition.OfficeHolders.Select(p => (Code: p.State, Names: p.Short.Append(p.Name).Concat(p.OtherNames)));
        _byCode = states.Concat(organisations).Concat(persons)
            .GroupBy(actor => actor.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => Words(g.SelectMany(actor => actor.Names)), StringComparer.Ordinal);
    }

    /// <summary>Whether a lower-case word names the party, or one of its well-known leaders.</summary>
    public bool Names(string code, string word) => _byCode.TryGetValue(code, out var words) && words.Contains(word);

    private static FrozenSet<string> Words(IEnumerable<string> names) => names
        .SelectMany(name => WordScan.Of(name.AsMemory()))
        .Select(word => Stems.Singular(word.Text.ToLowerInvariant()))
        .ToFrozenSet(StringComparer.Ordinal);
}
