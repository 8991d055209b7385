using System.Collections.Immutable;

namespace Entente.Ledger.Showing;

/// <summary>Which entries were superseded: by the voice that had made them, or, of a status, by the step that came after.</summary>
internal static class Supersession
{
    /// <summary>
    /// The entries of one type and unit of term, marked: where a voice later states another value and neither the earlier one any more nor one
    /// that agrees with it, its earlier entry is superseded by its later one.
    /// </summary>
    public static IEnumerable<Entry> OfTerm(IEnumerable<Entry> entries)
    {
        foreach (var voice in entries.GroupBy(e => e.Voice, StringComparer.OrdinalIgnoreCase))
        {
            // Two articles of which nobody knows the outlet are not one voice.
            if (voice.Key is null) foreach (var entry in voice) yield return entry;
            else foreach (var entry in OfVoice([.. voice])) yield return entry;
        }
    }

    /// <summary>
    /// The entries of a status, marked: each by the first step on its day or behind that shows another status than it says.
    /// </summary>
    public static ImmutableArray<Entry> OfStatus(IEnumerable<Entry> entries, ImmutableArray<StatusStep> history)
    {
        var shown = history[^1];
        return [.. entries.Select(e => e.Value == shown.Entry.Value || e.Day > shown.Day
            ? e
            : e with { SupersededBy = history.First(s => s.Day >= e.Day && s.Entry.Value != e.Value).Entry.Id })];
    }

    private static IEnumerable<Entry> OfVoice(Entry[] entries)
    {
        var latest = entries.Max(e => e.Day);
        Entry[] last = [.. entries.Where(e => e.Day == latest).OrderBy(e => e.Id, StringComparer.Ordinal)];
        return entries.Select(e => last.Any(l => Agree(e, l)) ? e : e with { SupersededBy = last[0].Id });
    }

    private static bool Agree(Entry earlier, Entry later) => earlier.Value == later.Value
        || Compatibility.Agree(DealProperty.TermTypeOf(earlier.Property)!.Value, SaidValue.Of(earlier), SaidValue.Of(later));
}
