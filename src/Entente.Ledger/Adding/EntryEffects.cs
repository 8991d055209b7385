using System.Collections.Immutable;
using Entente.Ledger.Showing;

namespace Entente.Ledger.Adding;

/// <summary>
/// What the entries of one article did to a deal, from what had been filed of it before; who rests on whom is as it is known now.
/// </summary>
/// <param name="deal">The deal, with the article in it.</param>
/// <param name="isBefore">Whether an entry of another article had been filed before.</param>
internal sealed class EntryEffects(DealView deal, Func<Entry, bool> isBefore)
{
    private readonly SourceRoots _roots = SourceRoots.Of(deal.Sources);

    /// <summary>The effect of an entry of the status.</summary>
    public EntryReceipt OfStatus(Entry entry)
    {
        Entry[] before = [.. deal.Status.Entries.Where(isBefore)];
        if (before.Length == 0) return new EntryReceipt(entry, EntryEffect.New);
        Entry[] then = [.. before, entry];
        var history = StatusWalk.Of(then, _roots);
        var against = StatusConflict.Of(then, history, _roots) is { } conflict ? AgainstOf(entry, conflict, before) : [];
        if (against.Length > 0) return new EntryReceipt(entry, EntryEffect.Contradicted) { Against = against };
        return history[^1].Status != StatusWalk.Of(before, _roots)[^1].Status
            ? new EntryReceipt(entry, EntryEffect.Superseded)
            : OfSame(entry, before);
    }

    /// <summary>The effect of an entry of a term.</summary>
    public EntryReceipt OfTerm(Entry entry, DealTerm term)
    {
        Entry[] said = [.. term.Values.SelectMany(v => v.Entries).Select(e => e with { SupersededBy = null })];
        Entry[] before = [.. said.Where(isBefore)];
        if (before.Any(e => e.Value == entry.Value)) return OfSame(entry, before);
        // What else the article says of the term may be one statement with it, such as a range.
        Entry[] then = [.. Supersession.OfTerm(before.Concat(said.Where(e => e.Article == entry.Article)))];
        // Its voice has long said otherwise: an older article came late.
        if (then.Single(e => e.Id == entry.Id).SupersededBy is not null) return new EntryReceipt(entry, EntryEffect.New);
        if (then.Any(e => IsSupersededBy(e, entry))) return new EntryReceipt(entry, EntryEffect.Superseded);
        ImmutableArray<Entry> against = [.. AgainstOf(entry, then, term)];
        return new EntryReceipt(entry, against.IsEmpty ? EntryEffect.New : EntryEffect.Contradicted) { Against = against };
    }

    // On the side of the status shown only who is the first to say it contradicts; whoever says it after is one more for it.
    private static ImmutableArray<Entry> AgainstOf(Entry entry, Conflict conflict, Entry[] before)
    {
        var own = conflict.Sides.IndexOf(conflict.Sides.FirstOrDefault(s => s.Entries.Any(e => e.Id == entry.Id))!);
        if (own < 0 || (own == 0 && before.Any(e => e.Value == entry.Value))) return [];
        return [.. (own == 0 ? conflict.Sides.Skip(1) : conflict.Sides.Take(1)).Select(s => s.Entries[^1])];
    }

    private static IEnumerable<Entry> AgainstOf(Entry entry, Entry[] then, DealTerm term)
    {
        var values = then.GroupBy(e => e.Value, StringComparer.Ordinal).Select(g => new TermChoice(g.Key, null, [.. g.OrderBy(e => e.Day)], 0, JudgementOn(g.Key, term))).ToArray();
        var own = values.First(v => v.Value == entry.Value);
        return values.Where(v => v != own && v.Entries.Any(e => e.Article != entry.Article) && !v.IsSuperseded && !v.IsDismissed && !Compatibility.CanBothHold(term.Type, v, own))
            .Select(v => v.Entries.Last(e => e.Article != entry.Article));
    }

    private static Judgement? JudgementOn(string value, DealTerm term) => term.Values.First(v => v.Value == value).Judgement;

    private static bool IsSupersededBy(Entry other, Entry entry) => other.SupersededBy is not null && other.Article != entry.Article && other.Day < entry.Day
        && other.Voice is { } voice && voice.Equals(entry.Voice, StringComparison.OrdinalIgnoreCase);

    private EntryReceipt OfSame(Entry entry, IEnumerable<Entry> before)
    {
        Entry[] same = [.. before.Where(e => e.Value == entry.Value)];
        return new EntryReceipt(entry, same.Length == 0 ? EntryEffect.New : _roots.IsIndependent(entry, same) ? EntryEffect.Confirmed : EntryEffect.Repeated);
    }
}
