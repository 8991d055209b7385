using Entente.Ledger.Adding;
using Entente.Ledger.Judging;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Rebuilding;

/// <summary>Derives all that is derived anew, from articles, judgements and staged readings, within one transaction.</summary>
internal sealed class LedgerRebuild(LedgerSession session, FilingContext context)
{
    private const int Batch = 1024;

    /// <summary>Tables of what is derived, and why that is due; each before those that it refers to.</summary>
    private static readonly string[] Derived =
        ["rebuild_due", "review_pairs", "judged_members", "entries", "deal_parties", "deal_parts", "deals", "link_places", "members", "statements", "readings"];

    /// <summary>Does it, and says what is different.</summary>
    public RebuildReport Run()
    {
        var before = LedgerState.Of(session);
        var read = session.First<long>("select count(*) from staged_readings");
        session.GivenReadings.Stage();
        var changes = new ReadingChanges(session, before).Of();
        Fill();
        foreach (var table in Derived) session.Execute($"delete from {table}");
        context.Forget();
        File();
        var unbound = new JudgementBinding(session, context).BindAgain(null);
        new JudgementFiling(session, context).Apply([.. session.Judgements.All().Where(j => j.SupersededBy is null)]);
        session.Execute("delete from staged_readings");
        return LedgerDifference.Between(before, LedgerState.Of(session), changes, unbound) with { Articles = (int)read };
    }

    // What came in from another writer while the rest was read anew keeps its reading, which is as new.
    private void Fill() => session.Execute(
        "insert into staged_readings (article, edition, json) select article, edition, json from readings where article not in (select article from staged_readings)");

    // In the order of publication, in which linking never has to look back.
    private void File()
    {
        var hashes = session.Query<string>("select hash from articles order by coalesce(published, '9999'), hash");
        foreach (var some in hashes.Chunk(Batch))
        {
            session.ExecuteIn("insert into readings (article, edition, json) select article, edition, json from staged_readings where article in @keys", some);
            new Filing(session, context).FileKept([.. session.Articles.Load(some).Values.Select(a => a.Reading)]);
        }
    }
}
