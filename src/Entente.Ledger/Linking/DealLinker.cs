using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Linking.Likeness;
using Entente.Ledger.Linking.Placing;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking;

/// <summary>
/// Says which dealings of many articles are about one deal. Immutable and safe to use from many threads; made once from an edition.
/// What it says is a function of the set of dealings and judgements: not of the order in which they came, nor of the clock.
/// </summary>
public sealed class DealLinker
{
    /// <summary>
    /// How many dealings nearest before it in each block a dealing is compared with; so a crowded block costs no more than a small one.
    /// </summary>
    public const int Window = 24;

    private readonly ProfileMaker _profiles;
    private readonly Comparison _comparison;

    /// <summary>Makes a linker.</summary>
    /// <param name="edition">Says which words name parties, and which are too common to tell anything.</param>
    public DealLinker(CodebookEdition edition)
    {
        var weights = new WordWeights(edition);
        _profiles = new ProfileMaker(edition, weights);
        _comparison = new Comparison(edition, weights);
    }

    /// <summary>All that a dealing is compared by.</summary>
    public LinkProfile Profile(FiledDealing dealing) => _profiles.Make(dealing);

    /// <summary>The blocking keys of a dealing: two dealings are compared only where they share one.</summary>
    public ImmutableArray<string> Keys(FiledDealing dealing) => Profile(dealing).Keys;

    /// <summary>Compares two dealings; symmetric.</summary>
    public LinkVerdict Compare(LinkProfile left, LinkProfile right) => _comparison.Of(left, right);

    /// <summary>The likeness that <see cref="Compare(LinkProfile, LinkProfile)"/> gives, without the reasons.</summary>
    public decimal Likeness(LinkProfile left, LinkProfile right) => _comparison.Likeness(left, right);

    /// <summary>The same for one that is compared with many.</summary>
    public Func<LinkProfile, decimal> LikenessTo(LinkProfile dealing) => _comparison.LikenessTo(dealing);

    /// <inheritdoc cref="Compare(LinkProfile, LinkProfile)"/>
    public LinkVerdict Compare(FiledDealing left, FiledDealing right) => Compare(Profile(left), Profile(right));

    /// <summary>Puts all dealings together to deals: what <see cref="StrandPlacer"/> comes to, done at once in memory.</summary>
    /// <param name="dealings">In any order; each key once.</param>
    /// <param name="judgements">In any order; those on dealings that are not there have no effect.</param>
    /// <exception cref="ContradictoryJudgementsException">The judgements cannot all hold.</exception>
    public DealGrouping Group(IEnumerable<FiledDealing> dealings, IEnumerable<LinkJudgement> judgements)
    {
        var index = new MemoryDealingIndex(dealings.Select(Profile));
        var book = new JudgementBook(judgements);
        new StrandPlacer(this, index, book).Place(index.Dealings);
        return index.Grouping(book);
    }
}
