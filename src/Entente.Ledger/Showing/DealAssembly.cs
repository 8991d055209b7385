using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Lineage.Voices;

namespace Entente.Ledger.Showing;

/// <summary>
/// Puts the picture of a deal together from its dealings, their entries, and the judgements on it. Immutable; the same input gives the same
/// picture.
/// </summary>
internal sealed class DealAssembly(CodebookEdition edition)
{
    private readonly Staleness _staleness = new(edition);
    private readonly OfficialVoices _officials = new(edition);

    /// <summary>The picture.</summary>
    /// <param name="id">The deal's id.</param>
    /// <param name="members">Its dealings in the order of publication; at least one.</param>
    /// <param name="said">What they assert.</param>
    /// <param name="judgements">Those that hold and are about one of its dealings.</param>
    /// <param name="today">The day for which staleness is told; null where it is not.</param>
    public DealView Of(string id, ImmutableArray<DealMember> members, IReadOnlyList<Entry> said, IReadOnlyList<Judgement> judgements, DateOnly? today)
    {
        var codes = said.Where(e => e.Property == DealProperty.Party).Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
        Entry[] entries = [.. said.Select(e => _officials.Marked(e, codes))];
        var kind = MostFrequent(members.Select(m => m.Dealing.Kind));
        var parties = PartiesOf(entries.Where(e => e.Property == DealProperty.Party), members);
        var lineage = DealLineage.Of(members, codes);
        var terms = new TermTable(lineage.Roots, judgements).Of(entries.Where(e => DealProperty.TermTypeOf(e.Property) is not null));
        var status = StatusOf([.. entries.Where(e => e.Property == DealProperty.Status)], lineage.Roots, judgements, today, kind, members.Max(m => m.Article.Day));
        var conflict = status.Judgement is null ? StatusConflict.Of(status.Entries, status.History, lineage.Roots) : null;
        return new DealView
        {
            Id = id,
            Kind = kind,
            Sector = MostFrequent(members.Select(m => m.Dealing.Sector)),
            Title = DealTitle.Of([.. members.Select(m => m.Dealing.Subject)]),
            Parties = parties,
            Terms = terms,
            Status = status,
            Sources = lineage.Sources with
            {
                Official = lineage.Sources.Official || entries.Any(e => e.IsOfficial),
                ConfirmedBy = Confirmation.Of(members, status, terms, conflict),
            },
            Conflicts = [.. conflict is null ? [] : new[] { conflict }, .. TermTable.ConflictsIn(terms)],
            Standing = judgements.Where(j => j.Property is null && j.Verdict is Verdict.Dismiss or Verdict.Confirm).MaxBy(j => j.Number),
            Members = members,
        };
    }

    private DealStatus StatusOf(
        IReadOnlyList<Entry> entries, SourceRoots roots, IReadOnlyList<Judgement> judgements, DateOnly? today, string kind, DateOnly lastNews)
    {
        var history = StatusWalk.Of(entries, roots);
        // News of a later day than the judgement moves the status on, but for a misprinted date that lies behind the day on which the article came.
        var judged = judgements.Where(j => j.Property == DealProperty.Status && j.Verdict is Verdict.Correct or Verdict.Confirm)
            .MaxBy(j => j.Number) is { } last && DayOf(history[^1]) <= DateOnly.FromDateTime(last.Made.UtcDateTime) ? last : null;
        var shown = judged is null ? history[^1].Status : Names.Parse<Status>(judged.Value!);
        var marked = Supersession.OfStatus(entries, history).OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal);
        return new DealStatus(shown, judged, history, [.. marked], today is { } day ? _staleness.Of(kind, shown, lastNews, day) : null);
    }

    private static DateOnly DayOf(StatusStep step)
    {
        var came = DateOnly.FromDateTime(step.Entry.KnownSince.UtcDateTime);
        return step.Day < came ? step.Day : came;
    }

    private static ImmutableArray<DealParty> PartiesOf(IEnumerable<Entry> entries, ImmutableArray<DealMember> members)
    {
        var byKey = members.ToDictionary(m => m.Key, StringComparer.Ordinal);
        return
        [
            .. entries.GroupBy(e => (Code: e.Value, Role: e.Unit))
                .Select(g => new DealParty(g.Key.Code, g.Key.Role, NamesOf(g.Key.Code, g.Key.Role, g, byKey), [.. g.OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)]))
                .OrderByDescending(p => p.Entries.Select(e => e.Article).Distinct(StringComparer.Ordinal).Count())
                .ThenBy(p => p.Role, StringComparer.Ordinal)
                .ThenBy(p => p.Code, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<string> NamesOf(string code, string role, IEnumerable<Entry> entries, Dictionary<string, DealMember> members) =>
    [
        .. entries.SelectMany(e => members[$"{e.Article}/{e.Dealing}"].Dealing.Parties.Where(p => p.Code == code && p.Role == role && p.Evidence == e.Span))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key),
    ];

    // Of equally frequent ones the first, in the order of publication.
    private static string MostFrequent(IEnumerable<string> values) =>
        values.Select((value, place) => (value, place)).GroupBy(v => v.value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Min(v => v.place)).First().Key;
}
