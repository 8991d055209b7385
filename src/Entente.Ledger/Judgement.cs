using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Ledger;

/// <summary>An analyst's decision. It is never changed or erased; a later one on the same matter supersedes it.</summary>
/// <param name="Number">Counts from 1 in the order in which they were made.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Subject">The dealing that it is about; with it, its deal.</param>
/// <param name="Other">The other dealing, for <see cref="Verdict.Same"/> and <see cref="Verdict.NotSame"/>.</param>
/// <param name="Property">The property, where it is about one: <c>status</c> or a type of term.</param>
/// <param name="Unit">The unit, with a property.</param>
/// <param name="Value">The value set, confirmed or dismissed, with a property.</param>
/// <param name="Note">Why.</param>
/// <param name="Analyst">Who; empty where not said.</param>
/// <param name="Made">When.</param>
/// <param name="SupersededBy">The number of the judgement that took its place, if any.</param>
public sealed record Judgement(
    long Number,
    Verdict Verdict,
    DealingAnchor Subject,
    DealingAnchor? Other,
    string? Property,
    string? Unit,
    string? Value,
    string Note,
    string Analyst,
    DateTimeOffset Made,
    long? SupersededBy);

/// <summary>What an analyst can decide.</summary>
public enum Verdict
{
    /// <summary>Two dealings are one deal.</summary>
    Same,

    /// <summary>Two dealings are not one deal.</summary>
    NotSame,

    /// <summary>A property has this value.</summary>
    Correct,

    /// <summary>A deal, or a value of it, is to be left out of what is shown first.</summary>
    Dismiss,

    /// <summary>A deal, or a value of it, is right.</summary>
    Confirm,

    /// <summary>An earlier judgement no longer holds, and nothing takes its place.</summary>
    Undo,
}

/// <summary>
/// A dealing as a judgement remembers it: by its words, so that it is found again when another edition reads the article anew
/// and numbers its dealings otherwise.
/// </summary>
/// <param name="Article">The hash of the article's text.</param>
/// <param name="Dealing">Its id when the judgement was made.</param>
/// <param name="Kind">Its kind then.</param>
/// <param name="Parties">The codes of its parties then, sorted.</param>
/// <param name="Evidence">Its evidence then.</param>
public sealed record DealingAnchor(string Article, string Dealing, string Kind, ImmutableArray<string> Parties, ImmutableArray<TextSpan> Evidence);
