using System.Collections.Immutable;
using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>Makes the profile of a filed dealing. Immutable.</summary>
internal sealed class ProfileMaker(CodebookEdition edition, WordWeights weights)
{
    private const string Undated = "9999-12-31";
    private readonly PartyWords _partyWords = new(edition);
    private readonly BlockingKeys _keys = new(weights);

    public LinkProfile Make(FiledDealing filed)
    {
        var (article, dealing) = filed;
        var words = new DealingWords(filed, _partyWords);
        var profile = new LinkProfile
        {
            Key = filed.Key,
            Article = article.Hash,
            Order = Order(filed),
            Published = article.Published?.ToString(),
            Kind = dealing.Kind,
            Sector = dealing.Sector,
            Status = dealing.Status,
            Parties = Sorted(dealing.Parties.Select(p => $"{p.Code}:{p.Role}")),
            Names = Sorted(words.Names),
            SubjectNames = Sorted(words.SubjectNames),
            Subject = Sorted(words.Subject),
            Words = Sorted(words.Others),
            Terms = Sorted(dealing.Terms.Select(Written)),
            Keys = [],
        };
        return profile with { Keys = Sorted(_keys.Of(profile)) };
    }

    private static string Order(FiledDealing filed)
    {
        var day = filed.Article.Published?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Undated;
        // A shorter id is an earlier one, d2 before d10: the length in front makes ordinal comparison see it so.
        return $"{day}/{filed.Article.Hash}/{filed.Dealing.Id.Length:D2}{filed.Dealing.Id}";
    }

    private static string Written(Term term) => $"{Codebook.Names.Of(term.Type)} {term.Value} {term.Unit}".TrimEnd();

    private static ImmutableArray<string> Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
