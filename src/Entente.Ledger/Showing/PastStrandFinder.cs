using Entente.Codebook;
using Entente.Ledger.Linking;
using Entente.Ledger.Linking.Placing;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>
/// Links what was seen from a point of view as if there were nothing else. Linking looks only back in time, so only dealings with unseen ones before them, and
/// those that judgements name, are placed anew. The latest views are kept. Safe for use by many threads at once.
/// </summary>
internal sealed class PastStrandFinder(CodebookEdition edition)
{
    private const int MostKept = 8;
    private readonly Lazy<DealLinker> _linker = new(() => new DealLinker(edition));
    private readonly Lock _lock = new();
    private readonly Queue<(AsOf AsOf, long Change, PastStrands? Strands)> _kept = new();

    /// <summary>The strands of then; null where they are those of today.</summary>
    public PastStrands? Of(LedgerSession session, AsOf asOf)
    {
        if (asOf.IsNow) return null;
        var change = session.ChangeNumber();
        lock (_lock)
        {
            foreach (var kept in _kept)
                if (kept.AsOf == asOf && kept.Change == change) return kept.Strands;
            if (_kept.Count == MostKept) _kept.Dequeue();
            var strands = Find(session, asOf);
            _kept.Enqueue((asOf, change, strands));
            return strands;
        }
    }

    private PastStrands? Find(LedgerSession session, AsOf asOf)
    {
        var now = session.Judgements.Links();
        var then = asOf.Known is { } known ? session.Judgements.Links(known) : now;
        var members = new PastMembers(session, asOf);
        var isInOrder = !members.MayBeOutOfOrder;
        if (isInOrder && now.SequenceEqual(then)) return null;
        var otherwise = isInOrder ? [] : DatedOtherwise(session, members, asOf);
        // What lies behind all that was seen changes nothing.
        var last = isInOrder ? null : otherwise.Select(d => d.Order).Append(members.LastSeen()).Max(StringComparer.Ordinal) ?? "";
        var unseen = last is null ? [] : members.UnseenBefore(last);
        var today = new StoredDealingIndex(session, new ProfileCache(), new BlockCache());
        var hidden = unseen.Concat(otherwise.Select(d => d.Key)).ToHashSet(StringComparer.Ordinal);
        var index = new PastDealingIndex(today, hidden, otherwise, last);
        var placer = new StrandPlacer(_linker.Value, index, new JudgementBook(then));
        placer.Place(otherwise.Concat(ToPlaceAnew(members, today, unseen, hidden)));
        if (!now.SequenceEqual(then)) placer.Replace(now.SelectMany(j => new[] { j.Left, j.Right }));
        return Differing(session, index.Moved, placer.JoinedStrands(), new StrandPlacer(_linker.Value, today, new JudgementBook(now)).JoinedStrands());
    }

    // All that stand behind the first unseen one, or those that unseen ones were compared with: whichever is less work.
    private static IEnumerable<LinkProfile> ToPlaceAnew(PastMembers members, StoredDealingIndex today, List<string> unseen, HashSet<string> hidden)
    {
        var behind = unseen.Count == 0 ? [] : members.SeenBehind(unseen[0]);
        var placed = behind.Count < unseen.Count ? behind : [];
        var gone = placed.Count > 0 ? hidden.Except(unseen, StringComparer.Ordinal) : hidden;
        return today.DependentsOf(Profiles(gone)).Concat(Profiles(placed)).Where(d => !hidden.Contains(d.Key));

        LinkProfile[] Profiles(IEnumerable<string> keys) => [.. keys.Select(key => today.Find(key)!.Profile)];
    }

    private static PastStrands? Differing(LedgerSession session, IReadOnlyDictionary<string, string> placed, IReadOnlyDictionary<string, string> then, IReadOnlyDictionary<string, string> now)
    {
        var strands = session.Members.OfKeys(placed.Keys).ToDictionary(r => r.Key, r => r.Strand, StringComparer.Ordinal);
        var moved = placed.Where(p => strands[p.Key] != p.Value).ToDictionary(StringComparer.Ordinal);
        var rejoined = then.Except(now).Concat(now.Except(then)).SelectMany(j => new[] { j.Key, j.Value });
        string[] regrouped = [.. moved.Keys.Concat(rejoined).Distinct(StringComparer.Ordinal)];
        return regrouped.Length == 0 ? null : new PastStrands(moved, then) { Regrouped = regrouped };
    }

    // An article that has been found in an earlier place since bore another date then.
    private List<LinkProfile> DatedOtherwise(LedgerSession session, PastMembers members, AsOf asOf) =>
    [
        .. session.Articles.Load(members.DatedOtherwise()).Values
            .SelectMany(article => FiledDealing.Of(PastArticle.Of(article, asOf)!.Reading)).Select(_linker.Value.Profile),
    ];
}
