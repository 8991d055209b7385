using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>
/// The keys under which a dealing is filed for comparison. Few, and telling: each pair of its parties with its kind and with each of its
/// most
/// telling words, and, since a report may leave a party out, each party with its figures and names.
/// </summary>
internal sealed class BlockingKeys(CodebookEdition edition, WordWeights weights)
{
    private const int MostPairs = 6;
    private const int MostParties = 3;
    private const int MostWords = 5;
    private const int MostFigures = 2;
    private const int MostNames = 2;
    private const double Telling = 1;
    private static readonly string[] FigureTypes = ["amount", "volume", "capacity"];
    private readonly FrozenSet<string> _organisations = edition.Organisations.Select(o => o.Code).ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<string> Of(LinkProfile profile)
    {
        var codes = Codes(profile);
        var pairs = codes.SelectMany((left, i) => codes.Skip(i + 1).Select(right => $"{left}+{right}")).Take(MostPairs);
        var words = MostTelling(profile).Prepend(profile.Kind).ToArray();
        var figures = profile.Terms.Where(term => FigureTypes.Contains(term[..term.IndexOf(' ', StringComparison.Ordinal)]))
            .Take(MostFigures);
        var single = figures.Concat(TellingNames(profile)).ToArray();
        return Joined(pairs, words).Concat(Joined(codes.Take(MostParties), single));
    }

    // An organisation is named in every report on its accords, its members by turns: it comes first.
    private string[] Codes(LinkProfile profile) =>
    [
        .. profile.Parties.Select(party => party[..party.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)
            .OrderByDescending(_organisations.Contains).ThenBy(code => code, StringComparer.Ordinal),
    ];

    private IEnumerable<string> MostTelling(LinkProfile profile) => profile.Names.Select(name => (Word: name, Weight: weights.OfName(name)))
        .Concat(profile.Subject.Select(word => (Word: word, Weight: weights.OfWord(word))))
        .OrderByDescending(word => word.Weight).ThenByDescending(word => word.Word.Length).ThenBy(word => word.Word, StringComparer.Ordinal)
        .Select(word => word.Word)
        .Take(MostWords);

    private IEnumerable<string> TellingNames(LinkProfile profile) => profile.Names.Where(name => weights.OfName(name) >= Telling)
        .OrderByDescending(weights.OfName).ThenByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
        .Take(MostNames);

    private static IEnumerable<string> Joined(IEnumerable<string> parties, string[] words) =>
        parties.SelectMany(party => words.Select(word => $"{party}|{word}"));
}
