using Entente.Codebook;
using Entente.Ledger.Linking;
using Entente.Ledger.Linking.Placing;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>
/// Links what was known at a moment as if nothing had come since. Linking looks only back in time, so only dealings with later-known ones before them, and
/// those that judgements name, are placed anew. Safe for use by many threads at once.
/// </summary>
internal sealed class PastStrandFinder(CodebookEdition edition)
{
    private readonly Lazy<DealLinker> _linker = new(() => new DealLinker(edition));
    private volatile Found? _last;

    /// <summary>The strands of then; null where they are those of today.</summary>
    public PastStrands? Of(LedgerSession session, AsOf asOf)
    {
        if (asOf.Known is not { } known) return null;
        var moment = session.ChangeNumber();
        if (_last is { } last && last.Moment == moment && last.Known == known) return last.Strands;
        var strands = Find(session, known);
        _last = new Found(moment, known, strands);
        return strands;
    }

    private PastStrands? Find(LedgerSession session, DateTimeOffset known)
    {
        var (now, then) = (session.Judgements.Links(), session.Judgements.Links(known));
        var otherwise = ToldOtherwise(session, known);
        var hidden = Unknown(session, known, otherwise).Concat(otherwise.Select(d => d.Key)).ToHashSet(StringComparer.Ordinal);
        if (hidden.Count == 0 && now.SequenceEqual(then)) return null;
        var today = new StoredDealingIndex(session, new ProfileCache(), new BlockCache());
        var index = new PastDealingIndex(today, hidden, otherwise);
        var placer = new StrandPlacer(_linker.Value, index, new JudgementBook(then));
        placer.Place(otherwise.Concat(today.DependentsOf([.. hidden.Select(key => today.Find(key)!.Profile)]).Where(d => !hidden.Contains(d.Key))));
        placer.Replace(now.SelectMany(j => new[] { j.Left, j.Right }));
        return Differing(session, index.Moved, placer.JoinedStrands(), new StrandPlacer(_linker.Value, today, new JudgementBook(now)).JoinedStrands());
    }

    // What lies behind all that was known changes nothing.
    private static List<string> Unknown(LedgerSession session, DateTimeOffset known, List<LinkProfile> otherwise) =>
        otherwise.Select(d => d.Order).Append(session.Members.LastKnownAt(known)).Max(StringComparer.Ordinal) is { } last ? session.Members.UnknownAt(known, last) : [];

    private static PastStrands? Differing(LedgerSession session, IReadOnlyDictionary<string, string> placed, IReadOnlyDictionary<string, string> then, IReadOnlyDictionary<string, string> now)
    {
        var strands = session.Members.OfKeys(placed.Keys).ToDictionary(r => r.Key, r => r.Strand, StringComparer.Ordinal);
        var moved = placed.Where(p => strands[p.Key] != p.Value).ToDictionary(StringComparer.Ordinal);
        var rejoined = then.Except(now).Concat(now.Except(then)).SelectMany(j => new[] { j.Key, j.Value });
        string[] regrouped = [.. moved.Keys.Concat(rejoined).Distinct(StringComparer.Ordinal)];
        return regrouped.Length == 0 ? null : new PastStrands(moved, then) { Regrouped = regrouped };
    }

    // An article that has been found in an earlier place since bore another date then.
    private List<LinkProfile> ToldOtherwise(LedgerSession session, DateTimeOffset known)
    {
        var articles = session.Articles.Load(session.Articles.SeenElsewhereSince(known)).Values
            .Select(now => (Now: now, Then: PastArticle.Of(now, new AsOf(null, known))!))
            .Where(a => a.Now.Article.Published != a.Then.Article.Published);
        return [.. articles.SelectMany(a => FiledDealing.Of(a.Then.Reading)).Select(_linker.Value.Profile)];
    }

    private sealed record Found(long Moment, DateTimeOffset Known, PastStrands? Strands);
}
