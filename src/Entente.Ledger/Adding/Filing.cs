using Entente.Codebook;
using Entente.Ledger.Judging;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Adding;

/// <summary>
/// Files readings within one transaction: their dealings come into strands, and the deals that this touches are made anew.
/// </summary>
internal sealed class Filing(LedgerSession session, FilingContext context)
{
    /// <summary>Files readings of articles that are already written.</summary>
    /// <param name="readings">New ones, and those that take the place of earlier readings.</param>
    /// <param name="refiled">The hashes of the latter.</param>
    /// <param name="isGiven">Whether somebody gave the reading of an article; else it was made with the context's edition.</param>
    /// <returns>The deals that were made or made anew.</returns>
    public IReadOnlyCollection<DealView> File(
        IReadOnlyCollection<ArticleReading> readings, IReadOnlyCollection<string> refiled, Func<string, bool> isGiven)
    {
        var withdrawn = new Withdrawal(session, context).Of(refiled);
        session.Articles.Insert(readings, r => isGiven(r.Article.Hash) ? GivenReadingTable.Edition : context.Edition);
        return Link(readings, refiled, withdrawn);
    }

    /// <summary>The same for readings that are written already.</summary>
    public IReadOnlyCollection<DealView> FileKept(IReadOnlyCollection<ArticleReading> readings) =>
        Link(readings, [], new Withdrawn([], [], []));

    private IReadOnlyCollection<DealView> Link(IReadOnlyCollection<ArticleReading> readings, IReadOnlyCollection<string> refiled, Withdrawn withdrawn)
    {
        var dealings = readings.SelectMany(r => FiledDealing.Of(r).Select(d => (Profile: context.Linker.Profile(d), Trace: context.Tracer.Trace(d, r.Statements)))).ToArray();
        LinkProfile[] profiles = [.. dealings.Select(d => d.Profile)];
        var index = context.Index(session);
        index.Prepare(profiles);
        session.Members.Insert(dealings);
        session.Statements.Insert(readings);
        foreach (var profile in profiles)
        {
            context.Profiles.Keep(new PlacedDealing(profile, null));
            context.Blocks.Add(profile, context.Profiles.PlaceOf(profile.Key));
        }

        if (refiled.Count > 0) new JudgementBinding(session, context).BindAgain(refiled);
        var book = new JudgementBook(session.Judgements.Links());
        var placer = new StrandPlacer(context.Linker, index, book);
        var changes = placer.Place([.. profiles, .. withdrawn.Dependents]);
        index.Write();
        var strands = changes.SelectMany(c => new[] { c.From, c.To }).OfType<string>().Concat(withdrawn.Strands);
        return new DealUpdate(session, context, placer.JoinedStrands()).Of(strands, withdrawn.Deals);
    }
}
