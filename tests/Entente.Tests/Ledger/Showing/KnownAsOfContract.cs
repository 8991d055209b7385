using CsCheck;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Tests.Ledger.Showing;

/// <summary>
/// By what was known at a moment the ledger is the one that there was at that moment. Random articles about few things, so that nearly all is like nearly
/// all; in no order, some without a date, some found again under an earlier one; and judgements between them.
/// </summary>
public abstract class KnownAsOfContract : LedgerContract
{
    private static readonly string[] Places = ["Paks", "Akkuyu", "Dabaa"];
    private static readonly string[] Works = ["reactors", "turbines", "pipeline"];
    private static readonly string[] Sides = ["RUS:builder HUN:host", "RUS:builder TUR:host"];

    private static readonly Gen<(int Place, int Work, int Sides, int Day)[]> Seeds = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 600]).Array[12, 50];

    private static readonly Gen<(int Left, int Right, bool IsSame)[]> Pairs = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Array[0, 3];

    [Fact]
    public void The_ledger_of_a_moment_is_the_one_that_there_was() => Gen.Select(Seeds, Pairs, Gen.Int[1, 9]).Sample(
        (seeds, pairs, portion) =>
        {
            using var place = NewPlace();
            var writer = new LedgerWriter(place.Store, SharedReader.Edition, time: Clock);
            var view = new LedgerView(place.Store, SharedReader.Edition);
            var moments = new List<(AsOf Then, string Deals, DealView[] Each)>();
            foreach (var some in Readings(seeds).Chunk(portion))
            {
                writer.Add(some);
                foreach (var pair in pairs) Judge(writer, view, pair);
                moments.Add((new AsOf(null, Clock.Now), Printed(view), [.. view.Deals(new DealQuery()).Select(d => view.Find(d.Id)!)]));
                Clock.Now = Clock.Now.AddDays(1);
            }

            var today = Printed(view);
            writer.Rebuild(articles => articles.Select(a => Readings(seeds).First(r => r.Article.Hash == a.Hash) with { Article = a }));
            Assert.Equal(today, Printed(view));
            foreach (var (then, deals, each) in moments)
            {
                Assert.Equal(deals, Printed(view, new DealQuery { AsOf = then }));
                Assert.All(each, deal => Assert.Equal(deal.Links.Select(l => l.ToString()), view.Find(deal.Id, then)!.Links.Select(l => l.ToString())));
            }
        },
        iter: Rounds,
        threads: 1);

    internal abstract int Rounds { get; }

    // What contradicts an earlier judgement is refused.
    private static void Judge(LedgerWriter writer, LedgerView view, (int Left, int Right, bool IsSame) pair)
    {
        var members = view.Pictures(new DealQuery()).SelectMany(d => d.Members).Select(m => $"{m.Key[..12]}/{m.Dealing.Id}").ToArray();
        var (left, right) = (members[pair.Left % members.Length], members[pair.Right % members.Length]);
        try
        {
            writer.Judge(new JudgementRequest(pair.IsSame ? Verdict.Same : Verdict.NotSame, left, "") { Other = right });
        }
        catch (Exception e) when (e is LedgerException or Entente.Ledger.Linking.ContradictoryJudgementsException)
        {
        }
    }

    private static IEnumerable<ArticleReading> Readings((int Place, int Work, int Sides, int Day)[] seeds)
    {
        for (var i = 0; i < seeds.Length; i++)
        {
            var seed = seeds[i];
            var text = $"Report {i}: they build {Works[seed.Work]} and {Works[(seed.Work + 1) % 3]} at {Places[seed.Place]}.";
            var dealing = FiledDealings.Dealing(text, "construction/nuclear", $"{Works[seed.Work]} at {Places[seed.Place]}", Sides[seed.Sides]);
            yield return new ArticleReading(FiledDealings.Article(text, seed.Day % 5 == 0 ? null : Day(seed.Day), "Delta Courier"), [dealing], []);
            if (seed.Day % 7 == 0) yield return new ArticleReading(FiledDealings.Article(text, Day(seed.Day - 100), "Gulf Ledger"), [dealing], []);
        }
    }

    private static string Day(int day) => PartialDate.Of(new DateOnly(2020, 1, 1).AddDays(day)).ToString();
}

public sealed class SqliteKnownAsOfTests : KnownAsOfContract
{
    internal override int Rounds => 10;

    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresKnownAsOfTests : KnownAsOfContract
{
    internal override int Rounds => 3;

    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
