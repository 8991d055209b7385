using System.Collections.Immutable;
using Entente.Ledger.Linking.Parts;

namespace Entente.Ledger.Linking;

/// <summary>
/// Says which deals are parts of others (a package and its tranches, a framework and its contracts), so that totals do not count them
/// twice.
/// </summary>
/// <remarks>
/// An article must say so. Of two of its dealings, the parties of the one all among those of the other, one is part of the other where
/// <list type="number">
/// <item><c>named</c>: the greater amount stands before the smaller one of the same currency in one sentence, and words such as "of which",
/// "including", "a first tranche" between them;</item>
/// <item><c>under</c>: its evidence says "under the agreement", "part of the package", "a tranche of the programme", and one dealing of the
/// article alone is told of by that noun;</item>
/// <item><c>disbursement</c>: its amount is called a disbursement, tranche, instalment or drawing, and one financing of the article alone has a
/// greater amount of the same currency that is not;</item>
/// <item><c>sum</c>: the amounts of two or more dealings of the same parties and currency add up to that of another.</item>
/// </list>
/// A deal is part of one other at most: the one that most articles name, then the first by id; and never, over others, part of itself.
/// </remarks>
public static class PartFinder
{
    /// <summary>Finds the parts among some deals.</summary>
    /// <param name="members">Dealings with the id of the deal that each is in; in any order.</param>
    /// <returns>In the order of the parts' ids.</returns>
    public static ImmutableArray<DealPart> Of(IEnumerable<(string Deal, FiledDealing Member)> members)
    {
        var hints = members.GroupBy(m => m.Member.Article.Hash, StringComparer.Ordinal).SelectMany(Hints);
        var ranked = hints.GroupBy(h => (h.Part, h.Whole)).Select(g => Link(g.Key.Part, g.Key.Whole, [.. g]))
            .OrderByDescending(link => link.Articles.Length)
            .ThenBy(link => link.Part, StringComparer.Ordinal).ThenBy(link => link.Whole, StringComparer.Ordinal);
        var wholeOf = new SortedDictionary<string, DealPart>(StringComparer.Ordinal);
        foreach (var link in ranked)
        {
            if (!wholeOf.ContainsKey(link.Part) && !LeadsTo(link.Whole, link.Part, wholeOf)) wholeOf[link.Part] = link;
        }

        return [.. wholeOf.Values];
    }

    private static IEnumerable<PartHint> Hints(IGrouping<string, (string Deal, FiledDealing Member)> article)
    {
        PartCandidate[] dealings = [.. article.OrderBy(m => FilingOrder.Of(m.Member), StringComparer.Ordinal)
            .Select(m => new PartCandidate(m.Deal, m.Member))];
        return NamedAmounts.Of(dealings).Concat(UnderAgreement.Of(dealings)).Concat(Disbursements.Of(dealings)).Concat(SummedAmounts.Of(dealings))
            .Where(hint => hint.Part != hint.Whole);
    }

    private static DealPart Link(string part, string whole, PartHint[] hints) => new(
        part,
        whole,
        hints.Select(h => h.Reason).Min(StringComparer.Ordinal)!,
        [.. hints.Select(h => h.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static bool LeadsTo(string from, string to, SortedDictionary<string, DealPart> wholeOf)
    {
        var deal = from;
        while (deal != to && wholeOf.TryGetValue(deal, out var link)) deal = link.Whole;
        return deal == to;
    }
}

/// <summary>A deal that is part of another.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Whole">The id of the deal that holds it.</param>
/// <param name="Reason">Which rule found it, and the words: "named: $25 billion … including … $4 billion".</param>
/// <param name="Articles">The hashes of the articles that say so, sorted.</param>
public sealed record DealPart(string Part, string Whole, string Reason, ImmutableArray<string> Articles);
