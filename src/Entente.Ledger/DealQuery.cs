using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Looking;

namespace Entente.Ledger;

/// <summary>Which deals are asked for; what is not given does not narrow it.</summary>
public sealed record DealQuery
{
    /// <summary>Codes of states or organisations that must all take part.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The id of a kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The id of a sector.</summary>
    public string? Sector { get; init; }

    /// <summary>The status shown first.</summary>
    public Status? Status { get; init; }

    /// <summary>Only deals of which there was news on this day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Words that must all stand in its title, a subject or its evidence; between quotation marks, one behind the other.</summary>
    public string? Text { get; init; }

    /// <summary>What must all hold of it.</summary>
    public ImmutableArray<Caution> Cautions { get; init; } = [];

    /// <summary>What comes first.</summary>
    public DealOrder Order { get; init; }

    /// <summary>Whether the order is turned round: the earliest, least or first in the alphabet comes first.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The day as of which the ledger is looked at.</summary>
    public AsOf AsOf { get; init; } = AsOf.Now;

    /// <summary>Whether deals that an analyst has dismissed are listed too.</summary>
    public bool Dismissed { get; init; }

    /// <summary>How many at most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>How many to pass over before the first.</summary>
    public int Offset { get; init; }

    /// <summary>For each kind that grows stale the last day of news with which a deal is; known to the view that asks.</summary>
    internal ImmutableArray<(string Kind, DateOnly Day)> QuietSince { get; init; } = [];

    /// <summary>Whether a deal passes the filters.</summary>
    internal bool Admits(DealSummary deal) =>
        (Dismissed || deal.Standing != Verdict.Dismiss)
        && Parties.All(code => deal.Parties.Any(p => p.Code == code))
        && (Kind is null || deal.Kind == Kind)
        && (Sector is null || deal.Sector == Sector)
        && (Status is null || deal.Status == Status)
        && (Since is null || deal.LastPublished >= Since)
        && Cautions.All(caution => caution.Holds(deal));

    /// <summary>Whether a deal in full passes the filters.</summary>
    internal bool Admits(DealView deal) => Admits(DealSummary.Of(deal)) && (Text is null || SearchText.Holds(deal, Text));
}
