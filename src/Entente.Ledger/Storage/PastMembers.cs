namespace Entente.Ledger.Storage;

/// <summary>Which dealings linking must place anew for a point of view: it looks back in time by the dates of all that the ledger holds.</summary>
internal sealed class PastMembers(LedgerSession session, AsOf asOf)
{
    private const string Date = "coalesce(s.published, '9999')";

    private readonly string _seen = PastView.Sees(asOf);
    private readonly Dictionary<string, object?> _parameters = PastView.Parameters(asOf);

    /// <summary>
    /// Whether anything that was seen may stand behind something that was not: articles without a date stand behind all, and what was known
    /// may be dated later than what came since.
    /// </summary>
    public bool MayBeOutOfOrder =>
        (asOf.Known is not null && Any("s.known_since > @known")) || (asOf.Published is not null && Any($"s.published is null and {_seen}"));

    /// <summary>Hashes of the articles that bear another date today: an earlier one has been found, or the first.</summary>
    public List<string> DatedOtherwise() => session.Query<string>(
        $"select article from appearances s group by article having min(case when {_seen} then {Date} end) <> min({Date}) order by article", _parameters);

    /// <summary>The last place of a dealing that was seen; null where none was.</summary>
    public string? LastSeen() => session.First<string>($"select max(m.place) from members m where {IsSeen}", _parameters);

    /// <summary>The dealings before a place that were not seen, in their order.</summary>
    public List<string> UnseenBefore(string place) => session.Query<string>(
        $"select m.key from members m where m.place < @place and not {IsSeen} order by m.place", With(place));

    /// <summary>The dealings behind another one that were seen.</summary>
    public List<string> SeenBehind(string key) => session.Query<string>(
        $"select m.key from members m where m.place > (select place from members where key = @place) and {IsSeen}", With(key));

    private string IsSeen => $"m.article in (select s.article from appearances s where {_seen})";

    private bool Any(string condition) => session.First<long>($"select count(*) from (select 1 from appearances s where {condition} limit 1) found", _parameters) > 0;

    private Dictionary<string, object?> With(string place) => new(_parameters, StringComparer.Ordinal) { ["place"] = place };
}
