using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>What the filing of one article brought. It is given out once all of it is safely written.</summary>
/// <param name="Article">The article as it came.</param>
/// <param name="Outcome">Whether it was new.</param>
/// <param name="Deals">The deals that it tells of; none where it was known.</param>
public sealed record Receipt(Article Article, FilingOutcome Outcome, ImmutableArray<DealReceipt> Deals)
{
    private const string BadEvidence = "E-LE-001";

    /// <summary>Why the article was set aside; null where it was not.</summary>
    public Diagnostic? Fault { get; private init; }

    /// <summary>How many entries had an effect.</summary>
    public int Count(EntryEffect effect) => Deals.Sum(d => d.Entries.Count(e => e.Effect == effect));

    /// <summary>The receipt of an article whose reading leads to no verbatim characters of it.</summary>
    internal static Receipt SetAside(Article article, string what) => new(article, FilingOutcome.SetAside, [])
    {
        Fault = new Diagnostic(BadEvidence, article.Id, what, "Nothing of this article was filed; take it in and read it anew."),
    };
}

/// <summary>Whether an article was new to the ledger.</summary>
public enum FilingOutcome
{
    /// <summary>Its text was not known.</summary>
    Filed,

    /// <summary>Its text was known, but not from this place.</summary>
    Reappeared,

    /// <summary>Its text was known; the reading that was given takes the place of the one that the ledger had.</summary>
    Replaced,

    /// <summary>All of it was known; nothing was written.</summary>
    Known,

    /// <summary>A value of its reading does not lead to verbatim characters of it; nothing was written.</summary>
    SetAside,
}

/// <summary>What an article brought to one deal.</summary>
/// <param name="Deal">The id of the deal.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsNew">Whether no earlier article tells of it.</param>
/// <param name="Entries">Its status and terms as this article has them, each with its effect.</param>
public sealed record DealReceipt(string Deal, string Kind, string Title, bool IsNew, ImmutableArray<EntryReceipt> Entries);

/// <summary>What an entry did.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Effect">Its effect.</param>
public sealed record EntryReceipt(Entry Entry, EntryEffect Effect)
{
    /// <summary>Where it is contradicted: of each value that it stands against the latest entry.</summary>
    public ImmutableArray<Entry> Against { get; init; } = [];
}

/// <summary>What an entry does to what the ledger held.</summary>
public enum EntryEffect
{
    /// <summary>Nobody had said it, and it stands against nothing.</summary>
    New,

    /// <summary>It had been said, and now an independent source says so too.</summary>
    Confirmed,

    /// <summary>It had been said, and comes from a source that had said so: a relay of the same agency, a copy, the same outlet again.</summary>
    Repeated,

    /// <summary>It stands against what another source says; or denies it.</summary>
    Contradicted,

    /// <summary>It moves the status on, or takes the place of what the same voice had said.</summary>
    Superseded,
}
