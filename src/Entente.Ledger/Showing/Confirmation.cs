using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>
/// Which parties confirm what is shown of a deal: their own officials say the status shown or a further one, or a term as it is shown; not
/// those who say something against that status.
/// </summary>
internal static class Confirmation
{
    /// <summary>Their codes, sorted.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<DealMember> members, DealStatus status, ImmutableArray<DealTerm> terms, Conflict? conflict)
    {
        var denied = KeysOf(conflict?.Sides.Skip(1) ?? []).ToHashSet();
        var termSaid = KeysOf(terms.Select(t => t.Shown)).ToHashSet();
        return
        [
            .. members.SelectMany(m => m.Trace.ConfirmedBy
                    .Where(code => Reaches(m.Dealing.Status, status.Shown) || (termSaid.Contains((m.Key, code)) && !denied.Contains((m.Key, code)))))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Member, string Code)> KeysOf(IEnumerable<TermChoice> values) =>
        values.SelectMany(v => v.Entries).Where(e => e.IsOfficial).Select(e => ($"{e.Article}/{e.Dealing}", e.OfficialOf!));

    private static bool Reaches(Status said, Status shown) =>
        StatusWalk.IsHalt(shown) ? said == shown : said >= shown && !StatusWalk.IsHalt(said);
}
