using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Implied;
using Entente.Ledger.Showing;

namespace Entente.Ledger;

/// <summary>The full picture of one deal, as of some day: who, what, how far, on whose word, with every entry in sight.</summary>
public sealed record DealView
{
    /// <summary>Made from the earliest dealing's key; short.</summary>
    public required string Id { get; init; }

    /// <summary>The kind that most of its dealings have.</summary>
    public required string Kind { get; init; }

    /// <summary>The sector that most of its dealings have.</summary>
    public required string Sector { get; init; }

    /// <summary>A subject of one of its dealings.</summary>
    public required string Title { get; init; }

    /// <summary>Who takes part, those that most articles name first.</summary>
    public required ImmutableArray<DealParty> Parties { get; init; }

    /// <summary>Terms by type and unit, in the order of <see cref="TermType"/>.</summary>
    public required ImmutableArray<DealTerm> Terms { get; init; }

    /// <summary>How far it has come.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>Where the values come from.</summary>
    public required DealSources Sources { get; init; }

    /// <summary>Values that cannot all be right; of the status first.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>What an analyst says of the deal as a whole; null where nobody has.</summary>
    public Judgement? Standing { get; init; }

    /// <summary>The dealings that make it, the earliest published first.</summary>
    public required ImmutableArray<DealMember> Members { get; init; }

    /// <summary>The deals that are parts of this one, by id.</summary>
    public ImmutableArray<PartLink> Parts { get; init; } = [];

    /// <summary>The deal that this one is a part of, if any.</summary>
    public PartLink? PartOf { get; init; }

    /// <summary>The deals that it is part of, over others too, but for those that an analyst has dismissed; the nearest first.</summary>
    internal ImmutableArray<DealView> Wholes { get; init; } = [];

    /// <summary>What its terms imply; computed, never said.</summary>
    public ImmutableArray<ImpliedFigure> Computed { get; init; } = [];

    /// <summary>How a loan is paid back by its terms; computed, never said. Null where its terms do not fix it.</summary>
    public RepaymentSchedule? Schedule { get; init; }

    /// <summary>Why its dealings are one deal: each but the first with the earlier one that it is most like.</summary>
    public ImmutableArray<MemberLink> Links { get; init; } = [];

    /// <summary>Every entry of the deal: of its status, its parties, its terms.</summary>
    public IEnumerable<Entry> AllEntries =>
        Status.Entries.Concat(Parties.SelectMany(p => p.Entries)).Concat(Terms.SelectMany(t => t.Values).SelectMany(v => v.Entries));

    /// <summary>Whether an analyst has dismissed it.</summary>
    public bool IsDismissed => Standing?.Verdict == Verdict.Dismiss;

    /// <summary>The same with the grant element at one more discount rate among what is computed; itself where its terms fix none.</summary>
    /// <param name="rate">Per cent a year, over 0 and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range.</exception>
    public DealView Discounted(decimal rate)
    {
        var inputs = new ComputationInputs(this);
        return ImpliedFigures.GrantElementOf(Kind, inputs.Terms, rate) is { } figure ? this with { Computed = Computed.Add(inputs.Doubted(figure)) } : this;
    }
}

/// <summary>A party of a deal.</summary>
/// <param name="Code">State or organisation.</param>
/// <param name="Role">A role of the deal's kind.</param>
/// <param name="Names">The names that articles give it, the most frequent first.</param>
/// <param name="Entries">Who says so.</param>
public sealed record DealParty(string Code, string Role, ImmutableArray<string> Names, ImmutableArray<Entry> Entries);

/// <summary>All that is said of one type of term in one unit.</summary>
/// <param name="Type">What it measures.</param>
/// <param name="Unit">Its unit; empty for dates, periods and rounds.</param>
/// <param name="Values">All values, the one shown first in front; never empty.</param>
/// <param name="Rule">Why the first is in front.</param>
public sealed record DealTerm(TermType Type, string Unit, ImmutableArray<TermChoice> Values, ShownRule Rule)
{
    /// <summary>The value shown first.</summary>
    public TermChoice Shown => Values[0];
}

/// <summary>One value of a term with all who state it; in a conflict over the status one status.</summary>
/// <param name="Value">A number in plain digits, an ISO 8601 date or period; a name of a status.</param>
/// <param name="Qualifier">How exact its latest entry says it is.</param>
/// <param name="Entries">Who states it, the earliest published first; empty where an analyst alone does.</param>
/// <param name="Independent">How many independent sources state it.</param>
/// <param name="Judgement">The judgement that sets or dismisses it, if any.</param>
public sealed record TermChoice(string Value, Qualifier? Qualifier, ImmutableArray<Entry> Entries, int Independent, Judgement? Judgement)
{
    /// <summary>Whether every entry of it was superseded by a later one of the same voice.</summary>
    public bool IsSuperseded => Entries.Length > 0 && Entries.All(e => e.SupersededBy is not null);

    /// <summary>Whether an analyst has dismissed it.</summary>
    public bool IsDismissed => Judgement?.Verdict == Verdict.Dismiss;

    /// <summary>How surely the surest of its entries was read, from 0 to 1.</summary>
    public decimal Surety => Entries.Select(e => e.Confidence).DefaultIfEmpty().Max();

    /// <summary>The last day on which it was published.</summary>
    public DateOnly Latest => Entries.Length > 0 ? Entries.Max(e => e.Day) : DateOnly.FromDateTime(Judgement!.Made.UtcDateTime);
}

/// <summary>Why a value is shown first.</summary>
public enum ShownRule
{
    /// <summary>There is no other.</summary>
    OnlyValue,

    /// <summary>An analyst says so.</summary>
    Judged,

    /// <summary>The other values were superseded by their own voices, or dismissed.</summary>
    OnlyStanding,

    /// <summary>Most independent sources state it.</summary>
    MostSources,

    /// <summary>It says the same as the one that would be in front, and says it finer.</summary>
    Finer,

    /// <summary>Of those with equally many sources it is the latest.</summary>
    Latest,

    /// <summary>Of those the program, or who gave the reading, is surest of it.</summary>
    Surest,

    /// <summary>All else being equal, its key is the lowest.</summary>
    Key,
}

/// <summary>
/// Values of one term of which only one can be right, other than ranges, tranches, roundings and coarser dates; or what is said against the status.
/// </summary>
/// <param name="Property"><c>status</c>, or the name of a type of term.</param>
/// <param name="Unit">The unit; of the status empty.</param>
/// <param name="Sides">The value shown first, and those against it.</param>
public sealed record Conflict(string Property, string Unit, ImmutableArray<TermChoice> Sides)
{
    /// <summary>The type of term; null where it is about the status.</summary>
    public TermType? Type => DealProperty.TermTypeOf(Property);
}
