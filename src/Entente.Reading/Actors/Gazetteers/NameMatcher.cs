using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>Finds the gazetteer's names in a text, and settles what each means from the date and the rest of the article.</summary>
internal sealed class NameMatcher
{
    private readonly Gazetteer _gazetteer;
    private readonly ActorWords _words;
    private readonly PartialDate? _published;
    private readonly HashSet<string> _supported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private NameMatcher(Gazetteer gazetteer, ActorWords words, PartialDate? published) =>
        (_gazetteer, _words, _published) = (gazetteer, words, published);

    /// <summary>The names, each under its first token; null where none begins.</summary>
    public static NameMatch?[] Match(Gazetteer gazetteer, ActorWords words, PartialDate? published) =>
        new NameMatcher(gazetteer, words, published).Match();

    private NameMatch?[] Match()
    {
        var found = _words.Text.Sentences.SelectMany(s => InSentence(s.FirstToken, s.EndToken)).ToList();
        foreach (var match in found.Where(m => m.Values.All(v => !v.IsAmbiguous)))
            if (match.Values.Select(v => v.Code).Distinct().Count() == 1) _supported.Add(match.Values[0].Code);
        foreach (var match in found.Where(m => m.Values is [{ Type: ActorType.Person, IsShort: false }])) _named.Add(match.Values[0].Name);
        var matches = new NameMatch?[_words.Count];
        foreach (var match in found) matches[match.First] = Settle(match);
        return matches;
    }

    private IEnumerable<TrieMatch<NameSense>> InSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_gazetteer.Names.Longest(_words, i, end) is not { } match) continue;
            i = match.End - 1;
            if (match.Values.Any(v => v.IsHidden)) continue;
            var senses = match.Values.Where(v => !v.IsShort || (v.HoldsAt(_published) && !IsAcronym(match.First))).ToImmutableArray();
            if (!senses.IsEmpty) yield return match with { Values = OfTheTime(senses) };
        }
    }

    // "BAE" is not Mr Bae.
    private bool IsAcronym(int at) => _words.IsAllCapitals(at) && !_words.InCapitals(at);

    // A name that only a former state bears ("Soviet Union" in 2025) keeps it.
    private ImmutableArray<NameSense> OfTheTime(ImmutableArray<NameSense> senses)
    {
        var current = senses.Where(s => s.HoldsAt(_published)).ToImmutableArray();
        return current.IsEmpty ? senses : current;
    }

    private NameMatch? Settle(TrieMatch<NameSense> match)
    {
        var plain = match.Values.Where(v => !v.IsAmbiguous).ToList();
        if (plain.Count > 0) return Best(match, plain);
        if (NameContext.IsPartOfOtherName(_words, _gazetteer, match.First, match.End)) return null;
        var persons = match.Values.Where(v => v.IsShort && (_named.Contains(v.Name) || IsTitled(match.First))).ToList();
        if (persons.Count > 0) return Best(match, persons);
        var supported = match.Values.Where(v => !v.IsShort && _supported.Contains(v.Code)).ToList();
        if (supported.Count > 0) return Best(match, supported);
        var fitting = match.Values.Where(v => !v.IsShort && NameContext.Fits(_words, _gazetteer, match.First, match.End, v.Type)).ToList();
        return fitting.Count > 0 ? Best(match, fitting) : null;
    }

    // "Prime Minister Brown", not "Brown" nor "Mr Brown".
    private bool IsTitled(int at) =>
        at > 0 && _gazetteer.Roles.Longest(_words, at - 1, at) is { } role && role.Values.Any(v => v.Word is RoleWord.Head or RoleWord.Office);

    private static NameMatch Best(TrieMatch<NameSense> match, List<NameSense> senses)
    {
        var best = senses.OrderBy(Rank).First();
        var codes = senses.Where(s => Rank(s) == Rank(best)).Select(s => s.Code).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new NameMatch(match.First, match.End, best.Type, best.Form, codes, best.Name, best.IsShort);
    }

    private static int Rank(NameSense sense) => (sense.Type, sense.Form) switch
    {
        (ActorType.State, ActorForm.Seat) => 6,
        (ActorType.State, _) => 0,
        (ActorType.Organisation, _) => 1,
        (ActorType.Body, _) => 2,
        (ActorType.Person, _) => sense.IsShort ? 8 : 3,
        (ActorType.Company, _) => 4,
        (ActorType.Outlet, _) => 5,
        _ => 7,
    };
}
