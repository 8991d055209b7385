using System.Text.RegularExpressions;
using CsCheck;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Tests.Ledger.Showing;

/// <summary>
/// By what was known at a moment the ledger is the one that there was at that moment, and as of a day the one of what was published by then. Random articles about few things, so that nearly all is like nearly
/// all; in no order, some without a date, some found again under an earlier one; and judgements between them.
/// </summary>
public abstract class PastLedgerContract : LedgerContract
{
    // A text may have been known before the place came in that was out by then.
    private static readonly Regex SinceKnown = new("\"knownSince\":\"[^\"]*\"");

    // The clock of the tests stands at the beginning of 2026: some days lie before what comes without a date, some behind.
    private static readonly DateOnly First = new(2025, 8, 1);

    private static readonly string[] Places = ["Paks", "Akkuyu", "Dabaa"];
    private static readonly string[] Works = ["reactors", "turbines", "pipeline"];
    private static readonly string[] Sides = ["RUS:builder HUN:host", "RUS:builder TUR:host"];

    private static readonly Gen<(int Place, int Work, int Sides, int Day)[]> Seeds = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 600]).Array[12, 50];

    private static readonly Gen<(int Left, int Right, bool IsSame)[]> Pairs = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool).Array[0, 3];

    [Fact]
    public void The_ledger_of_a_moment_is_the_one_that_there_was() => Sample(Gen.Select(Seeds, Pairs, Gen.Int[1, 9]), Rounds, test =>
    {
        var (seeds, pairs, portion) = test;
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
            Assert.All(view.Pictures(new DealQuery()), deal => Assert.Equal(deal.Members.Any(m => m.Article.KnownSince <= then.Known), view.Find(deal.Id, then) is not null));
            Assert.All(each, deal => Assert.Equal(deal.Links.Select(l => l.ToString()), view.Find(deal.Id, then)!.Links.Select(l => l.ToString())));
        }
    });

    [Fact]
    public void The_ledger_of_a_day_is_the_one_of_what_was_published_by_then() => Sample(Gen.Select(Seeds, Gen.Int[1, 9], Gen.Int[0, 600], Gen.Int[0, 12]), 2 * Rounds, test =>
    {
        var (seeds, portion, day, moment) = test;
        using var whole = NewPlace();
        using var part = NewPlace();
        var start = Clock.Now;
        var then = new AsOf(First.AddDays(day), moment == 0 ? null : Clock.Now.AddDays(10 * moment));
        foreach (var some in Readings(seeds).Chunk(portion))
        {
            new LedgerWriter(whole.Store, SharedReader.Edition, time: Clock).Add(some);
            new LedgerWriter(part.Store, SharedReader.Edition, time: Clock).Add([.. some.Where(r => then.Sees(r.Article.Published, Clock.Now))]);
            Clock.Now = Clock.Now.AddDays(10);
        }

        var query = new DealQuery { AsOf = then };
        Assert.Equal(SinceKnown.Replace(Printed(new LedgerView(part.Store, SharedReader.Edition), query), ""), SinceKnown.Replace(Printed(new LedgerView(whole.Store, SharedReader.Edition), query), ""));
        Clock.Now = start;
    });

    internal abstract int Rounds { get; }

    // Without a server the test is skipped before the first sample; within one that would be a failure.
    private void Sample<T>(Gen<T> gen, int rounds, Action<T> test)
    {
        NewPlace().Dispose();
        gen.Sample(test, iter: rounds, threads: 1);
    }

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

    private static string Day(int day) => PartialDate.Of(First.AddDays(day)).ToString();
}

public sealed class SqlitePastLedgerTests : PastLedgerContract
{
    internal override int Rounds => 6;

    internal override LedgerPlace NewPlace() => LedgerPlace.Sqlite();
}

public sealed class PostgresPastLedgerTests : PastLedgerContract
{
    internal override int Rounds => 2;

    internal override LedgerPlace NewPlace() => LedgerPlace.Postgres();
}
