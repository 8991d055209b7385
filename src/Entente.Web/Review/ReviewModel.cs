using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Ledger.Looking;
using Entente.Web.Deal;

namespace Entente.Web.Review;

/// <summary>What the review shows: one question with both sides, and what was decided last.</summary>
/// <param name="Question">The question; null where none is open.</param>
/// <param name="Place">Its place among those that are open, from 1.</param>
/// <param name="Open">All that are open.</param>
public sealed record ReviewModel(ReviewQuestion? Question, int Place, IReadOnlyList<ReviewQuestion> Open)
{
    /// <summary>The deal that it is about; of a link the earlier one.</summary>
    public DealModel? Deal { get; init; }

    /// <summary>The other deal of a link.</summary>
    public DealModel? Other { get; init; }

    /// <summary>Why the two dealings of a link may be about one deal, or not.</summary>
    public LinkVerdict? Likeness { get; init; }

    /// <summary>What was decided or taken back a moment ago; null where nothing was.</summary>
    public DoneModel? Done { get; init; }

    /// <summary>The key of the question behind this one; the first, behind the last.</summary>
    public string? Next => Question is null || Open.Count < 2 ? null : Open[Place % Open.Count].Key;

    /// <summary>The key of the question before this one; the last, before the first.</summary>
    public string? Previous => Question is null || Open.Count < 2 ? null : Open[(Place + Open.Count - 2) % Open.Count].Key;
}

/// <summary>A judgement that was made a moment ago.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Deal">The deal that it is about, as it is now; null where its dealing is there no more.</param>
/// <param name="From">The key of the question that it answers.</param>
public sealed record DoneModel(Judgement Judgement, DealSummary? Deal, string From);
