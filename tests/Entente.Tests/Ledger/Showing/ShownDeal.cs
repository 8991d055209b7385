using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Adding;
using Entente.Ledger.Lineage;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>The picture of one deal that readings tell of, without a ledger around it.</summary>
internal static class ShownDeal
{
    private static readonly ReportTracer Tracer = new(SharedReader.Edition);
    private static readonly DealAssembly Assembly = new(SharedReader.Edition);

    /// <param name="readings">In the order of publication; every dealing of theirs is of the deal.</param>
    public static DealView Of(params ArticleReading[] readings)
    {
        ImmutableArray<DealMember> members = [.. readings.SelectMany(MembersOf)];
        Entry[] entries = [.. members.SelectMany(m => EntryMaker.Of(m.Article, m.Dealing, "deal"))];
        return Assembly.Of("deal", members, entries, [], today: null);
    }

    private static IEnumerable<DealMember> MembersOf(ArticleReading reading)
    {
        var (article, known) = (reading.Article, DateTimeOffset.UnixEpoch);
        var filed = new FiledArticle(reading, known, [new Appearance(article.Id, article.Title, article.Outlet, article.Published, article.Url, known)]);
        return reading.Dealings.Select(d => new DealMember(filed, d) { Trace = Tracer.Trace(new FiledDealing(article, d), reading.Statements) });
    }
}
