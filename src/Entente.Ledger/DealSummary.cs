using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>A deal on one line.</summary>
public sealed record DealSummary
{
    /// <summary>The deal's id.</summary>
    public required string Id { get; init; }

    /// <summary>The kind that most of its dealings have.</summary>
    public required string Kind { get; init; }

    /// <summary>The sector that most of its dealings have.</summary>
    public required string Sector { get; init; }

    /// <summary>A subject of one of its dealings.</summary>
    public required string Title { get; init; }

    /// <summary>Who takes part.</summary>
    public required ImmutableArray<SummaryParty> Parties { get; init; }

    /// <summary>The values shown first; none of a term of which an analyst has dismissed all.</summary>
    public required ImmutableArray<SummaryTerm> Terms { get; init; }

    /// <summary>The status shown first.</summary>
    public required Status Status { get; init; }

    /// <summary>The day since which it is shown.</summary>
    public required DateOnly StatusSince { get; init; }

    /// <summary>Whether an analyst has set or confirmed the status.</summary>
    public bool IsStatusJudged { get; init; }

    /// <summary>Set where no news has come for longer than deals of this kind stay quiet.</summary>
    public StaleMark? Stale { get; init; }

    /// <summary>The day of the first article.</summary>
    public required DateOnly FirstPublished { get; init; }

    /// <summary>The day of the last article.</summary>
    public required DateOnly LastPublished { get; init; }

    /// <summary>How many articles report it; each appearance counts.</summary>
    public required int Articles { get; init; }

    /// <summary>How many independent sources they come down to.</summary>
    public required int Independent { get; init; }

    /// <summary>Whether an official source is among them.</summary>
    public required bool Official { get; init; }

    /// <summary>The codes of parties whose own officials say what is shown.</summary>
    public required ImmutableArray<string> ConfirmedBy { get; init; }

    /// <summary>Whether somebody says another status against the one shown.</summary>
    public bool IsStatusInConflict { get; init; }

    /// <summary>How many properties are in conflict: terms, and the status.</summary>
    public required int Conflicts { get; init; }

    /// <summary>Whether an analyst has dismissed or confirmed the deal.</summary>
    public Verdict? Standing { get; init; }

    /// <summary>The id of the deal of which it is a part, if any.</summary>
    public string? PartOf { get; init; }

    /// <summary>The one line of a full picture.</summary>
    public static DealSummary Of(DealView deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var inConflict = deal.Conflicts.Select(c => (c.Property, c.Unit)).ToHashSet();
        return new DealSummary
        {
            Id = deal.Id,
            Kind = deal.Kind,
            Sector = deal.Sector,
            Title = deal.Title,
            Parties = [.. deal.Parties.Select(p => new SummaryParty(p.Code, p.Role))],
            Terms =
            [
                .. deal.Terms.Where(t => !t.Shown.IsDismissed).Select(t => new SummaryTerm(t.Type, t.Shown.Value, t.Unit, t.Shown.Qualifier, inConflict.Contains((Names.Of(t.Type), t.Unit)))
                { IsJudged = t.Rule == ShownRule.Judged, Values = t.Values.Count(v => !v.IsSuperseded && !v.IsDismissed) }),
            ],
            Status = deal.Status.Shown,
            StatusSince = deal.Status.Since,
            IsStatusJudged = deal.Status.Judgement is not null,
            IsStatusInConflict = inConflict.Contains((DealProperty.Status, "")),
            Stale = deal.Status.Stale,
            FirstPublished = deal.Members.Min(m => m.Article.Day),
            LastPublished = deal.Members.Max(m => m.Article.Day),
            Articles = deal.Sources.Articles,
            Independent = deal.Sources.Independent,
            Official = deal.Sources.Official,
            ConfirmedBy = deal.Sources.ConfirmedBy,
            Conflicts = deal.Conflicts.Length,
            Standing = deal.Standing?.Verdict,
            PartOf = deal.PartOf?.Deal,
        };
    }
}

/// <summary>A party on one line.</summary>
/// <param name="Code">State or organisation.</param>
/// <param name="Role">A role of the deal's kind.</param>
public sealed record SummaryParty(string Code, string Role);

/// <summary>A term on one line.</summary>
/// <param name="Type">What it measures.</param>
/// <param name="Value">The value shown first.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Qualifier">How exact it is said to be.</param>
/// <param name="InConflict">Whether another source contradicts it.</param>
public sealed record SummaryTerm(TermType Type, string Value, string Unit, Qualifier? Qualifier, bool InConflict)
{
    /// <summary>Whether an analyst has set or confirmed it.</summary>
    public bool IsJudged { get; init; }

    /// <summary>How many values of it stand, the one shown among them: ranges, stages, contradictions.</summary>
    public int Values { get; init; } = 1;
}
