using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Showing;

/// <summary>
/// What is said against the status shown. The last word of each voice counts. It stands against it where one of the two is <em>rejected</em> and
/// the other <em>signed</em> or further; where it is further than a status that an official took back; where it has in force or under way what was
/// cancelled before; and where an official of a party says less on a later day, unless that party's officials have said as much: then it is recalled.
/// </summary>
internal static class StatusConflict
{
    /// <summary>The status shown with who says so, and the others with who says them against it; null where nobody does.</summary>
    /// <param name="entries">All entries of the status.</param>
    /// <param name="history">What was shown when.</param>
    /// <param name="roots">Who rests on whom.</param>
    public static Conflict? Of(IReadOnlyCollection<Entry> entries, ImmutableArray<StatusStep> history, SourceRoots roots)
    {
        var shown = history[^1];
        Entry[] against = [.. LastWords(entries).Where(e => IsAgainst(e, shown, entries))];
        if (against.Length == 0) return null;
        var others = against.GroupBy(StatusOf).OrderByDescending(g => g.Key);
        return new Conflict(DealProperty.Status, "", [Side(entries.Where(e => StatusOf(e) == shown.Status)), .. others.Select(Side)]);

        TermChoice Side(IEnumerable<Entry> side)
        {
            ImmutableArray<Entry> inOrder = [.. side.OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)];
            return new TermChoice(inOrder[0].Value, null, inOrder, roots.Count(inOrder), null);
        }
    }

    private static Status StatusOf(Entry entry) => Names.Parse<Status>(entry.Value);

    private static IEnumerable<Entry> LastWords(IEnumerable<Entry> entries) => entries.GroupBy(e => e.Voice, StringComparer.OrdinalIgnoreCase)
        .SelectMany(voice => voice.Key is null ? voice : voice.GroupBy(e => e.Day).MaxBy(day => day.Key)!.AsEnumerable());

    private static bool IsAgainst(Entry entry, StatusStep shown, IEnumerable<Entry> entries)
    {
        var said = StatusOf(entry);
        if (said == shown.Status) return false;
        if (said == Status.Rejected) return IsFirm(shown.Status);
        if (shown.Status == Status.Rejected) return IsFirm(said);
        if (shown.Status == Status.Cancelled) return said is Status.InForce or Status.UnderWay && entry.Day > shown.Day;
        if (StatusWalk.IsHalt(said) || StatusWalk.IsHalt(shown.Status)) return false;
        return said > shown.Status || (entry.IsOfficial && entry.Day > shown.Day && !HasSaidAsMuch(entry, shown.Status, entries));
    }

    private static bool IsFirm(Status status) => status >= Status.Signed && !StatusWalk.IsHalt(status);

    private static bool HasSaidAsMuch(Entry entry, Status shown, IEnumerable<Entry> entries) => entries.Any(e =>
        e.OfficialOf == entry.OfficialOf && e.Day <= entry.Day && StatusOf(e) >= shown && !StatusWalk.IsHalt(StatusOf(e)));
}
