using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>Makes the profile of a filed dealing. Immutable.</summary>
internal sealed class ProfileMaker(CodebookEdition edition, WordWeights weights)
{
    private readonly PartyWords _partyWords = new(edition);
    private readonly BlockingKeys _keys = new(edition, weights);

    public LinkProfile Make(FiledDealing filed)
    {
        var (article, dealing) = filed;
        var words = new DealingWords(filed, _partyWords);
        var profile = new LinkProfile
        {
            Key = filed.Key,
            Article = article.Hash,
            Order = FilingOrder.Of(filed),
            Published = article.Published?.ToString(),
            Kind = dealing.Kind,
            Sector = dealing.Sector,
            Status = dealing.Status,
            Parties = Sorted(dealing.Parties.Select(p => $"{p.Code}:{p.Role}")),
            Names = Sorted(words.Names),
            SubjectNames = Sorted(words.SubjectNames),
            Subject = Sorted(words.Subject),
            Words = Sorted(words.Others),
            Terms = Sorted(dealing.Terms.Where(t => t.Value.ToString().Length > 0).Select(Written)),
            Keys = [],
        };
        return profile with { Keys = Sorted(_keys.Of(profile)) };
    }

    private static string Written(Term term) => $"{Codebook.Names.Of(term.Type)} {term.Value} {term.Unit}".TrimEnd();

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
