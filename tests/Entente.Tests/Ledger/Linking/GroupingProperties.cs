using CsCheck;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Ledger.Linking.Placing;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Linking;

/// <summary>
/// Grouping is a function of the set of dealings and judgements: any order, any portions, the same deals. Random dealings about few things,
/// so that blocks overflow the window and everything nearly links with everything.
/// </summary>
public class GroupingProperties
{
    private static readonly DealLinker Linker = new(SharedReader.Edition);
    private static readonly string[] Places = ["Paks", "Akkuyu", "Dabaa", "Rooppur", "Bushehr"];
    private static readonly string[] Works = ["reactors", "turbines", "pipeline", "railway"];
    private static readonly string[] Sides = ["RUS:builder HUN:host", "RUS:builder TUR:host", "CHN:builder HUN:host"];

    private static readonly Gen<FiledDealing[]> Dealings =
        from count in Gen.Int[1, 70]
        from seeds in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 900], Gen.Int[1, 3]).Array[count]
        select Make(seeds);

    private static readonly Gen<(int Left, int Right, bool IsSame)[]> Pairs =
        Gen.Select(Gen.Int[0, 69], Gen.Int[0, 69], Gen.Bool).Array[0, 8];

    [Fact]
    public void The_order_of_coming_does_not_matter() => Gen.Select(Dealings, Pairs, Gen.Int).Sample(
        (dealings, pairs, seed) =>
        {
            var judgements = Judgements(dealings, pairs);
            var there = Written(Linker.Group(dealings, judgements));
            Assert.Equal(there, Written(Linker.Group(Shuffled(dealings, seed), judgements.Reverse())));
        },
        iter: 80);

    [Fact]
    public void Adding_by_portions_comes_to_the_same_as_all_at_once() => Gen.Select(Dealings, Pairs, Gen.Int, Gen.Int[1, 9]).Sample(
        (dealings, pairs, seed, portion) =>
        {
            var judgements = Judgements(dealings, pairs);
            var book = new JudgementBook(judgements);
            var index = new MemoryDealingIndex([]);
            foreach (var chunk in Shuffled(dealings, seed).GroupBy(d => d.Article.Hash).Chunk(portion))
            {
                var profiles = chunk.SelectMany(article => article).Select(Linker.Profile).ToArray();
                foreach (var profile in profiles) index.Add(profile);
                new StrandPlacer(Linker, index, book).Place(profiles);
            }

            Assert.Equal(Written(Linker.Group(dealings, judgements)), Written(index.Grouping(book)));
        },
        iter: 80);

    [Fact]
    public void Judging_afterwards_comes_to_the_same_as_judging_before() => Gen.Select(Dealings, Pairs).Sample(
        (dealings, pairs) =>
        {
            var judgements = Judgements(dealings, pairs);
            var index = new MemoryDealingIndex(dealings.Select(Linker.Profile));
            new StrandPlacer(Linker, index, new JudgementBook([])).Place(index.Dealings);
            var book = new JudgementBook(judgements);
            new StrandPlacer(Linker, index, book).Replace(book.Dealings);
            Assert.Equal(Written(Linker.Group(dealings, judgements)), Written(index.Grouping(book)));
            new StrandPlacer(Linker, index, new JudgementBook([])).Replace(book.Dealings);
            Assert.Equal(Written(Linker.Group(dealings, [])), Written(index.Grouping(new JudgementBook([]))));
        },
        iter: 80);

    [Fact]
    public void Judgements_hold_and_each_dealing_has_one_deal() => Gen.Select(Dealings, Pairs).Sample(
        (dealings, pairs) =>
        {
            var judgements = Judgements(dealings, pairs);
            var deals = Linker.Group(dealings, judgements).Deals;
            var dealOf = deals.SelectMany(d => d.Members.Select(m => (m, d.Id))).ToDictionary(p => p.m, p => p.Id);
            Assert.Equal(dealings.Select(d => d.Key).Order(), dealOf.Keys.Order());
            Assert.All(judgements, j => Assert.Equal(j.IsSame, dealOf[j.Left] == dealOf[j.Right]));
        },
        iter: 80);

    // Dealings of one seed number share an article with the one before, up to three an article.
    private static FiledDealing[] Make((int Place, int Work, int Sides, int Day, int Siblings)[] seeds) =>
    [
        .. seeds.Select((seed, i) => (seed, i)).SelectMany(s =>
        {
            var (seed, i) = s;
            var text = $"Report {i}: they build {Works[seed.Work]} and {Works[(seed.Work + 1) % 4]} at {Places[seed.Place]}.";
            var article = Article(text, PartialDate.Of(new DateOnly(2020, 1, 1).AddDays(seed.Day)).ToString());
            return Enumerable.Range(1, seed.Siblings).Select(n => new FiledDealing(
                article,
                Dealing(text, "construction/nuclear", $"{Works[(seed.Work + n) % 4]} at {Places[seed.Place]}",
                    Sides[(seed.Sides + n) % 3]) with { Id = $"d{n}" }));
        }),
    ];

    private static LinkJudgement[] Judgements(FiledDealing[] dealings, (int Left, int Right, bool IsSame)[] pairs)
    {
        var all = new List<LinkJudgement>();
        foreach (var (left, right, isSame) in pairs)
        {
            var judgement = new LinkJudgement(dealings[left % dealings.Length].Key, dealings[right % dealings.Length].Key, isSame);
            if (judgement.Left != judgement.Right && Hold([.. all, judgement])) all.Add(judgement);
        }

        return [.. all];
    }

    private static bool Hold(List<LinkJudgement> judgements)
    {
        try
        {
            return new JudgementBook(judgements).Dealings.Count > 0;
        }
        catch (ContradictoryJudgementsException)
        {
            return false;
        }
    }

    private static FiledDealing[] Shuffled(FiledDealing[] dealings, int seed)
    {
        var copy = dealings.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }

    private static string Written(DealGrouping grouping) => string.Join(
        '\n',
        grouping.Deals.Select(d => $"{d.Id} {string.Join(' ', d.Members)}").Concat(grouping.Ambiguous.Select(a => a.ToString())));
}
